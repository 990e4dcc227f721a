import { listInWords, say, topicName } from '../../languages/index.ts'
import type { EditionStory } from '../../news/edition.ts'
import { escapeWithin } from '../markdown.ts'
import { type Message, type MessagePart, NO_MENTIONS } from '../message.ts'
import { toButtonRows } from './buttons.ts'
import { align } from './direction.ts'
import { type EmbedPage, toEmbedPages } from './embed-pages.ts'
import { toPartLine, toThreadName, withMention } from './heading.ts'
import { isLast, type Layout, type LayoutOptions, type Which } from './layout.ts'
import { topicsOf } from './story-lines.ts'

const MOST_TOPICS = 5
const LONGEST_TOPIC = 60

/** A post an edition in a forum, with an embed a story and tags by topic; what does not fit follows in the post. */
export const forum: Layout = {
  id: 'forum',
  home: 'forums',
  render(edition, options) {
    const pages = toEmbedPages(edition.stories, options)
    return pages.map((page, part): MessagePart => {
      const told = edition.stories.filter(({ id }) => page.storyIds.includes(id))
      return {
        message: toMessage(page, told, options, { part, parts: pages.length }),
        storyIds: page.storyIds,
        place: part === 0 ? 'forum' : 'thread',
        thread: part === 0 ? { name: toThreadName(options), topics: topicsOf(edition.stories) } : null,
      }
    })
  },
  rewrite(stories, options, which) {
    const [page, ...others] = toEmbedPages(stories, options)
    return page && others.length === 0 ? toMessage(page, stories, options, which) : null
  },
}

function toMessage(page: EmbedPage, stories: readonly EditionStory[], options: LayoutOptions, which: Which): Message {
  const { part } = which
  // The post's name is the heading; its first lines are what the forum's list shows of it.
  const content = part === 0 ? toSummary(stories, options) : `-# ${toPartLine(options, which)}`
  return {
    content: withMention(options, part, align(options.language, content)),
    embeds: page.embeds,
    components: toButtonRows(options, part, isLast(which) ? 'both' : 'stories'),
    allowed_mentions: NO_MENTIONS,
  }
}

function toSummary(stories: readonly EditionStory[], { language }: LayoutOptions): string {
  const topics = topicsOf(stories).slice(0, MOST_TOPICS)
  const names = topics.map((id) => escapeWithin(topicName(language, id), LONGEST_TOPIC))
  const count = say(language, 'digest.stories', { count: stories.length })
  return names.length === 0 ? count : `${count} · ${listInWords(language, names)}`
}
