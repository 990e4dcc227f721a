import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord.js'
import type { EditionStory } from '../../news/edition.ts'
import { type Message, type MessagePart, NO_MENTIONS } from '../message.ts'
import { toButtonRows } from './buttons.ts'
import { type Card, toCard, withoutPicture } from './card.ts'
import { fitsInMessage } from './component-limits.ts'
import { align } from './direction.ts'
import { toHeading, toPartLine, withMention } from './heading.ts'
import { isLast, type Layout, type LayoutOptions, type Which } from './layout.ts'
import { topicColour } from './topic-colour.ts'

/** IS_COMPONENTS_V2 (https://discord.com/developers/docs/components/reference#component-reference); an edit cannot take it away. */
const IS_COMPONENTS_V2 = 1 << 15

// Numbers are Discord's (https://discord.com/developers/docs/components/reference#component-object-component-types).
const TEXT_DISPLAY = 10
const SEPARATOR = 14
const CONTAINER = 17

/** Cards in one frame, a line between any two, with buttons below; as few messages as take them, evenly filled. */
export const cards: Layout = {
  id: 'cards',
  home: 'channels',
  render(edition, options) {
    const pages = paginate(toDeck(edition.stories, options), options)
    return pages.map(
      (deck, part): MessagePart => ({
        message: toMessage(deck, options, { part, parts: pages.length }),
        storyIds: deck.map(({ id }) => id),
        place: 'channel',
        thread: null,
      }),
    )
  },
  rewrite(stories, options, which) {
    const message = toMessage(toDeck(stories, options), options, which)
    return fitsInMessage(message.components ?? []) ? message : null
  },
}

type Deck = readonly { readonly id: string; readonly topic: string | undefined; readonly card: Card }[]

function toDeck(stories: readonly EditionStory[], options: LayoutOptions): Deck {
  return stories.map((story) => ({ id: story.id, topic: story.topics[0], card: toCard(story, options) }))
}

/** Eight stories with a picture each are one component too many: then the last goes without its own, rather than four of them into a second message. */
function toMessage(deck: Deck, options: LayoutOptions, which: Which): Message {
  const whole = toComponents(deck, options, which, deck.length)
  const components = fitsInMessage(whole) ? whole : toComponents(deck, options, which, deck.length - 1)
  return { components, flags: IS_COMPONENTS_V2, allowed_mentions: NO_MENTIONS }
}

function toComponents(
  deck: Deck,
  options: LayoutOptions,
  which: Which,
  pictures: number,
): APIMessageTopLevelComponent[] {
  const { part } = which
  const heading = part === 0 ? `## ${toHeading(options)}` : `-# ${toPartLine(options, which)}`
  const list = deck.flatMap(({ card }, index): APIComponentInContainer[] => [
    ...(index === 0 ? [] : [{ type: SEPARATOR } as const]),
    ...(index < pictures ? [card] : withoutPicture(card)),
  ])
  // A frame has one colour: it is that of a topic where all its stories share one.
  const [topic, ...others] = new Set(deck.map((entry) => entry.topic))
  const colour = others.length === 0 ? { accent_color: topicColour(topic) } : {}
  return [
    { type: TEXT_DISPLAY, content: withMention(options, part, align(options.language, heading)) },
    { type: CONTAINER, ...colour, components: list },
    ...toButtonRows(options, part, isLast(which) ? 'both' : 'stories'),
  ]
}

/** A last message with one story would look forgotten: the pages are filled evenly where that takes no more of them. */
function paginate(deck: Deck, options: LayoutOptions): readonly Deck[] {
  const full = fill(deck, options, deck.length)
  const even = fill(deck, options, Math.ceil(deck.length / Math.max(1, full.length)))
  return even.length === full.length ? even : full
}

function fill(deck: Deck, options: LayoutOptions, most: number): readonly Deck[] {
  const pages: Deck[] = []
  for (const entry of deck) {
    const longer: Deck = [...(pages.at(-1) ?? []), entry]
    if (pages.length > 0 && longer.length <= most && fits(longer, options, pages.length - 1))
      pages.splice(-1, 1, longer)
    else pages.push([entry])
  }
  return pages
}

/** Measured as what takes most room: the last message, which has all buttons, with the longest line that tells its place. */
function fits(deck: Deck, options: LayoutOptions, part: number): boolean {
  return fitsInMessage(
    toMessage(deck, options, part === 0 ? { part: 0, parts: 1 } : { part: 99, parts: 100 }).components ?? [],
  )
}
