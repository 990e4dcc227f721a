import { stripBidi } from '../../lib/bidi.ts'
import type { EditionStory } from '../../news/edition.ts'
import { type Message, type MessagePart, NO_MENTIONS } from '../message.ts'
import { toButtonRows } from './buttons.ts'
import { align } from './direction.ts'
import { forum } from './forum.ts'
import { toHeading, withMention } from './heading.ts'
import { isLast, type Layout, type LayoutOptions, type Which } from './layout.ts'
import { toStoryEmbed } from './story-embed.ts'
import { plainTitle } from './story-lines.ts'

/** https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel */
const LONGEST_NAME = 100

/**
 * A post a story in a forum, named after it and tagged with its topics, so that each is talked about by itself. The most important come first: Discord
 * lets few posts begin in a few minutes, and makes the others wait (https://github.com/discord/discord-api-docs/issues/7816).
 */
export const forumStories: Layout = {
  id: 'forum-stories',
  home: 'forums',
  render(edition, options) {
    if (isReview(options)) return forum.render(edition, options)
    const parts = edition.stories.length
    return edition.stories.map(
      (story, part): MessagePart => ({
        message: toMessage(story, options, { part, parts }),
        storyIds: [story.id],
        place: 'forum',
        thread: { name: toPostName(story), topics: story.topics },
      }),
    )
  },
  rewrite(stories, options, which) {
    if (isReview(options)) return forum.rewrite(stories, options, which)
    const [story] = stories
    return story === undefined ? null : toMessage(story, options, which)
  },
}

/** A review shows stories that have had their post: it is one post about all of them. */
function isReview({ lane }: LayoutOptions): boolean {
  return lane === 'review'
}

function toMessage(story: EditionStory, options: LayoutOptions, which: Which): Message {
  const { part } = which
  return {
    content: withMention(options, part, align(options.language, `-# ${toHeading(options)}`)),
    embeds: [toStoryEmbed(story, options)],
    components: toButtonRows(options, part, isLast(which) ? 'both' : 'stories'),
    allowed_mentions: NO_MENTIONS,
  }
}

function toPostName(story: EditionStory): string {
  const title = stripBidi(plainTitle(story)).trim() || '–'
  if (title.length <= LONGEST_NAME) return title
  return `${title
    .slice(0, LONGEST_NAME - 1)
    .toWellFormed()
    .trimEnd()}…`
}
