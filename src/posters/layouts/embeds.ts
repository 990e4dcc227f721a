import { type Message, type MessagePart, NO_MENTIONS } from '../message.ts'
import { toButtonRows } from './buttons.ts'
import { align } from './direction.ts'
import { type EmbedPage, toEmbedPages } from './embed-pages.ts'
import { toHeading, toPartLine, withMention } from './heading.ts'
import { isLast, type Layout, type LayoutOptions, type Which } from './layout.ts'

/** An embed a story, up to ten a message. */
export const embeds: Layout = {
  id: 'embeds',
  home: 'channels',
  render(edition, options) {
    const pages = toEmbedPages(edition.stories, options)
    return pages.map(
      (page, part): MessagePart => ({
        message: toMessage(page, options, { part, parts: pages.length }),
        storyIds: page.storyIds,
        place: 'channel',
        thread: null,
      }),
    )
  },
  rewrite(stories, options, which) {
    const [page, ...others] = toEmbedPages(stories, options)
    return page && others.length === 0 ? toMessage(page, options, which) : null
  },
}

function toMessage(page: EmbedPage, options: LayoutOptions, which: Which): Message {
  const { part } = which
  return {
    content: withMention(
      options,
      part,
      align(options.language, part === 0 ? `**${toHeading(options)}**` : `-# ${toPartLine(options, which)}`),
    ),
    embeds: page.embeds,
    components: toButtonRows(options, part, isLast(which) ? 'both' : 'stories'),
    allowed_mentions: NO_MENTIONS,
  }
}
