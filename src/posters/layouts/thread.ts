import type { EditionStory } from '../../news/edition.ts'
import { type Message, type MessagePart, NO_MENTIONS } from '../message.ts'
import { toButtonRows } from './buttons.ts'
import { align } from './direction.ts'
import { toHeading, toThreadName, withMention } from './heading.ts'
import type { Layout, LayoutOptions } from './layout.ts'
import { toStoryEmbed } from './story-embed.ts'
import { toTitleList } from './title-list.ts'

/** A head with the titles in the channel, and a thread on it with a message a story, so that each can be answered and judged by itself. */
export const thread: Layout = {
  id: 'thread',
  home: 'channels',
  render(edition, options) {
    if (edition.stories.length === 0) return []
    return [
      {
        message: toHead(edition.stories, options),
        storyIds: [],
        place: 'channel',
        thread: { name: toThreadName(options), topics: [] },
      },
      ...edition.stories.map(
        (story, index): MessagePart => ({
          message: toMessage(story, options, index + 1),
          storyIds: [story.id],
          place: 'thread',
          thread: null,
        }),
      ),
    ]
  },
  rewrite(stories, options, { part }) {
    const [story] = stories
    if (story === undefined) return null
    return part === 0 ? toHead(stories, options) : toMessage(story, options, part)
  },
}

function toHead(stories: readonly EditionStory[], options: LayoutOptions): Message {
  const heading = withMention(options, 0, align(options.language, `**${toHeading(options)}**`))
  return {
    content: `${heading}\n${toTitleList(stories, options, { taken: heading.length + 1, from: 1, linked: false })}`,
    components: toButtonRows(options, 0, 'edition'),
    allowed_mentions: NO_MENTIONS,
  }
}

function toMessage(story: EditionStory, options: LayoutOptions, part: number): Message {
  return {
    embeds: [toStoryEmbed(story, options)],
    components: toButtonRows(options, part, 'stories'),
    allowed_mentions: NO_MENTIONS,
  }
}
