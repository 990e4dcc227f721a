import type { APIEmbed } from 'discord.js'
import type { EditionStory } from '../../news/edition.ts'
import { toEmbedAddress, toEmbedImage } from '../embed-address.ts'
import { isForeignAddress } from '../link-label.ts'
import { escapeWithin, toPlainLine } from '../markdown.ts'
import { align } from './direction.ts'
import type { LayoutOptions } from './layout.ts'
import { plainTitle, toCreditLine, toFollowsLine, topicNames } from './story-lines.ts'
import { topicColour } from './topic-colour.ts'

// https://discord.com/developers/docs/resources/message#embed-object-embed-limits
const LONGEST_TITLE = 256
const LONGEST_SUMMARY = 700

/** A story as an embed: linked title, summary, outlets, time, topics in words and as a colour, picture. */
export function toStoryEmbed(story: EditionStory, { language }: LayoutOptions): APIEmbed {
  const url = toEmbedAddress(story.url)
  const image = toEmbedImage(story.image)
  const summary = escapeWithin(toPlainLine(story.summary), LONGEST_SUMMARY)
  const lines = [summary, toFollowsLine(story, language), toCreditLine(story, language)].filter((line) => line !== '')
  const footer = topicNames(story, language)
  return {
    // A linked embed without a title has nothing to click on.
    title: align(language, escapeWithin(plainTitle(story), LONGEST_TITLE - 1)),
    ...(url === null || isForeignAddress(plainTitle(story), url) ? {} : { url }),
    description: align(language, lines.join('\n')),
    color: topicColour(story.topics[0]),
    ...(image === null ? {} : { thumbnail: { url: image } }),
    ...(footer === '' ? {} : { footer: { text: align(language, footer) } }),
  }
}
