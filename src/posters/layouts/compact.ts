import type { EditionStory } from '../../news/edition.ts'
import { type Message, type MessagePart, NO_MENTIONS } from '../message.ts'
import { toButtonRows } from './buttons.ts'
import { align } from './direction.ts'
import { toHeading, toPartLine, withMention } from './heading.ts'
import { isLast, type Layout, type LayoutOptions, type Which } from './layout.ts'
import { MOST_LINES, toTitleList } from './title-list.ts'

/** SUPPRESS_EMBEDS: links stay lines (https://discord.com/developers/docs/resources/message#message-object-message-flags). */
const SUPPRESS_EMBEDS = 1 << 2

/** One message, a line a story; a second only beyond 25 stories. */
export const compact: Layout = {
  id: 'compact',
  home: 'channels',
  render(edition, options) {
    const parts = Math.ceil(edition.stories.length / MOST_LINES)
    return Array.from({ length: parts }, (_, part): MessagePart => {
      const stories = edition.stories.slice(part * MOST_LINES, (part + 1) * MOST_LINES)
      return {
        message: toMessage(stories, options, { part, parts }),
        storyIds: stories.map(({ id }) => id),
        place: 'channel',
        thread: null,
      }
    })
  },
  rewrite(stories, options, which) {
    return stories.length > MOST_LINES ? null : toMessage(stories, options, which)
  },
}

function toMessage(stories: readonly EditionStory[], options: LayoutOptions, which: Which): Message {
  const { part } = which
  const heading = part === 0 ? `**${toHeading(options)}**` : `-# ${toPartLine(options, which)}`
  const head = withMention(options, part, align(options.language, heading))
  const list = toTitleList(stories, options, { taken: head.length + 1, from: part * MOST_LINES + 1, linked: true })
  return {
    content: `${head}\n${list}`,
    components: toButtonRows(options, part, isLast(which) ? 'both' : 'stories'),
    flags: SUPPRESS_EMBEDS,
    allowed_mentions: NO_MENTIONS,
  }
}
