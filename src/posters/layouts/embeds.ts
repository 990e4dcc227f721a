import type { APIEmbed } from 'discord.js'
import { dayInWords, say } from '../../languages/index.ts'
import { fromTheRight } from '../../lib/bidi.ts'
import type { EditionStory } from '../../news/edition.ts'
import { toCustomId } from '../custom-id.ts'
import { toEmbedAddress, toEmbedImage } from '../embed-address.ts'
import { escapeWithin, toPlainLine } from '../markdown.ts'
import { type Message, type MessagePart, NO_MENTIONS } from '../message.ts'
import type { Layout, LayoutOptions } from './layout.ts'
import { toCreditLine } from './story-lines.ts'
import { topicColour } from './topic-colour.ts'

// https://discord.com/developers/docs/resources/message#embed-object-embed-limits
const LONGEST_TITLE = 256
const MOST_EMBEDS = 10
const MOST_CHARACTERS = 6_000
const LONGEST_SUMMARY = 700

/** An embed a story, up to ten a message. */
export const embeds: Layout = {
  id: 'embeds',
  render(edition, options) {
    const pages = paginate(edition.stories.map((story) => ({ story, embed: toEmbed(story, options) })))
    return pages.map(
      (page, part): MessagePart => ({
        message: toMessage(page, options, { part, parts: pages.length }),
        storyIds: page.map(({ story }) => story.id),
        place: 'channel',
        thread: null,
      }),
    )
  },
  rewrite(stories, options, which) {
    const pages = paginate(stories.map((story) => ({ story, embed: toEmbed(story, options) })))
    const [page] = pages
    return page && pages.length === 1 ? toMessage(page, options, which) : null
  },
}

function toMessage(page: Page, options: LayoutOptions, { part, parts }: Which): Message {
  return {
    content: toHeading(options, part, parts),
    embeds: withOwnAddresses(page.map(({ embed }) => embed)),
    components: [toButtons(options, part)],
    allowed_mentions: NO_MENTIONS,
  }
}

function toHeading({ language, now, timezone }: LayoutOptions, part: number, parts: number): string {
  const text =
    part === 0
      ? `**${say(language, 'digest.heading', { day: dayInWords(language, now, timezone) })}**`
      : `-# ${say(language, 'digest.part', { part: part + 1, parts })}`
  return language.direction === 'rtl' && part === 0 ? fromTheRight(text) : text
}

function toEmbed(story: EditionStory, { language, topicName }: LayoutOptions): APIEmbed {
  const align = language.direction === 'rtl' ? fromTheRight : (text: string) => text
  const url = toEmbedAddress(story.url)
  const image = toEmbedImage(story.image)
  const summary = escapeWithin(toPlainLine(story.summary), LONGEST_SUMMARY)
  const lines = [summary, toCreditLine(story, language)].filter((line) => line !== '')
  const footer = story.topics.map(topicName).join(' · ')
  return {
    // A linked embed without a title has nothing to click on.
    title: align(
      escapeWithin(toPlainLine(story.title) || toPlainLine(story.outlets[0]?.name ?? '') || '–', LONGEST_TITLE - 1),
    ),
    ...(url === null ? {} : { url }),
    description: align(lines.join('\n')),
    color: topicColour(story.topics[0]),
    ...(image === null ? {} : { thumbnail: { url: image } }),
    ...(footer === '' ? {} : { footer: { text: align(footer) } }),
  }
}

function toButtons({ language, keyOf }: LayoutOptions, part: number): NonNullable<Message['components']>[number] {
  // Numbers are Discord's: 1 an action row, 2 a button, style 2 the grey one.
  return {
    type: 1,
    components: [{ type: 2, style: 2, label: say(language, 'digest.why'), custom_id: toCustomId('why', keyOf(part)) }],
  }
}

/** Discord takes embeds with one address for pictures of one: the second would not be shown. */
function withOwnAddresses(embeds: readonly APIEmbed[]): APIEmbed[] {
  return embeds.map(({ url, ...rest }, index) =>
    url === undefined || embeds.findIndex((other) => other.url === url) < index ? rest : { ...rest, url },
  )
}

type Which = { readonly part: number; readonly parts: number }
type Page = { readonly story: EditionStory; readonly embed: APIEmbed }[]

function paginate(all: Page): readonly Page[] {
  const pages: Page[] = []
  let room = 0
  for (const entry of all) {
    const size = charactersOf(entry.embed)
    const page = pages.at(-1)
    if (!page || page.length >= MOST_EMBEDS || size > room) {
      pages.push([entry])
      room = MOST_CHARACTERS - size
    } else {
      page.push(entry)
      room -= size
    }
  }
  return pages
}

function charactersOf(embed: APIEmbed): number {
  return (embed.title?.length ?? 0) + (embed.description?.length ?? 0) + (embed.footer?.text.length ?? 0)
}
