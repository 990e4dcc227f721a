import type { APISectionComponent, APITextDisplayComponent } from 'discord.js'
import { isolateIn } from '../../languages/index.ts'
import type { EditionStory } from '../../news/edition.ts'
import { toEmbedImage } from '../embed-address.ts'
import { isForeignAddress } from '../link-label.ts'
import { escapeWithin, toLinkTarget, toPlainLine } from '../markdown.ts'
import { align } from './direction.ts'
import type { LayoutOptions } from './layout.ts'
import { plainTitle, toCreditLine, toFollowsLine, topicNames } from './story-lines.ts'

// A message has 4,000 characters for eight stories and more, links included; one story alone stays far below 4,000 and 10,170 bytes.
const LONGEST_TITLE = 200
const LONGEST_LINK = 600
const LONGEST_SUMMARY = 280
const LONGEST_TOPICS = 100
/** https://discord.com/developers/docs/components/reference#thumbnail allows 1,024; a screen reader reads all of it. */
const LONGEST_DESCRIPTION = 200

// Numbers are Discord's (https://discord.com/developers/docs/components/reference#component-object-component-types).
const SECTION = 9
const TEXT_DISPLAY = 10
const THUMBNAIL = 11

export type Card = APISectionComponent | APITextDisplayComponent

/** A story of a list of cards: its text with its picture beside it, described by the title; without one its text. */
export function toCard(story: EditionStory, options: LayoutOptions): Card {
  const text: APITextDisplayComponent = { type: TEXT_DISPLAY, content: toText(story, options) }
  const url = toEmbedImage(story.image)
  if (url === null) return text
  const description = plainTitle(story).slice(0, LONGEST_DESCRIPTION).toWellFormed()
  return { type: SECTION, components: [text], accessory: { type: THUMBNAIL, media: { url }, description } }
}

/** The text of a card alone. */
export function withoutPicture(card: Card): readonly APITextDisplayComponent[] {
  return card.type === SECTION ? card.components : [card]
}

function toText(story: EditionStory, { language }: LayoutOptions): string {
  const title = isolateIn(language, escapeWithin(plainTitle(story), LONGEST_TITLE))
  const target = story.url === null ? null : toLinkTarget(story.url)
  const isLinked = target !== null && target.length <= LONGEST_LINK && !isForeignAddress(plainTitle(story), target)
  const topics = escapeWithin(topicNames(story, language), LONGEST_TOPICS)
  const follows = toFollowsLine(story, language, { linked: false })
  const lines = [
    `**${isLinked ? `[${title}](${target})` : title}**`,
    escapeWithin(toPlainLine(story.summary), LONGEST_SUMMARY),
    follows === '' ? '' : `-# ${follows}`,
    `-# ${toCreditLine(story, language, { linked: false })}`,
    topics === '' ? '' : `-# ${topics}`,
  ]
  return align(language, lines.filter((line) => line !== '').join('\n'))
}
