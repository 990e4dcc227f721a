import { isolateIn, listInWords, say, topicName } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import type { EditionStory, Outlet } from '../../news/edition.ts'
import { isForeignAddress } from '../link-label.ts'
import { escapeWithin, toLinkTarget, toPlainLine } from '../markdown.ts'

const LONGEST_NAME = 60
const LONGEST_LINK = 300
const LONGEST_EARLIER = 100
const MOST_OTHERS = 4

/** "**Outlet** · also: A, B, 2 more · originally: C · 3 hours ago", as Discord markdown; `linked`: the others' names lead to their tellings. */
export function toCreditLine(story: EditionStory, language: Language, { linked } = { linked: true }): string {
  const [first, ...others] = story.outlets
  const toOther = (outlet: Outlet) => (linked ? toLink(outlet) : toOutletName(outlet.name))
  const named = others.slice(0, MOST_OTHERS).map(toOther)
  const more = others.length - named.length
  if (more > 0) named.push(say(language, 'digest.more-outlets', { count: more }))
  return [
    first ? `**${isolateIn(language, toOutletName(first.name))}**` : '',
    named.length > 0 ? say(language, 'digest.also', { outlets: listInWords(language, named) }) : '',
    story.original ? say(language, 'digest.original', { outlet: toOther({ ...story.original, language: '' }) }) : '',
    toMoment(story, language),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** "↩ Follows: Title" with the link to the earlier story, as Discord markdown; '' where it follows none. */
export function toFollowsLine({ followUpOf }: EditionStory, language: Language, { linked } = { linked: true }): string {
  if (followUpOf === null) return ''
  const text = escapeWithin(toPlainLine(followUpOf.title) || '–', LONGEST_EARLIER)
  const target = followUpOf.url === null || !linked ? null : toLinkTarget(followUpOf.url)
  const isLinked = target !== null && target.length <= LONGEST_LINK && !isForeignAddress(followUpOf.title, target)
  return say(language, 'story.follows', { title: isLinked ? `[${text}](${target})` : text })
}

/** Discord shows time stamps in each reader's own zone (https://discord.com/developers/docs/reference#message-formatting-timestamp-styles). */
export function toTimestamp(at: number, style: 'R' | 'F' | 'f' | 't' = 'R'): string {
  return `<t:${Math.floor(at / 1000)}:${style}>`
}

function toMoment(story: EditionStory, language: Language): string {
  // A time in the future is a mistake of the outlet; then our own first sight is the truth.
  if (story.publishedAt !== null) return isolateIn(language, toTimestamp(Math.min(story.publishedAt, story.seenAt)))
  return say(language, 'digest.seen', { time: toTimestamp(story.seenAt) })
}

/** An outlet's name as plain letters of at most `most` characters. */
export function toOutletName(name: string, most = LONGEST_NAME): string {
  return escapeWithin(toPlainLine(name), most)
}

/** A story's title as one plain line, never empty: without one its outlet's name, or a dash. */
export function plainTitle(story: EditionStory): string {
  return toPlainLine(story.title) || toPlainLine(story.outlets[0]?.name ?? '') || '–'
}

/** All topics of stories, those of the first story first. */
export function topicsOf(stories: readonly EditionStory[]): readonly string[] {
  return [...new Set(stories.flatMap(({ topics }) => topics))]
}

/** "Models · Funding". */
export function topicNames({ topics }: EditionStory, language: Language): string {
  return topics.map((id) => topicName(language, id)).join(' · ')
}

function toLink(outlet: Outlet): string {
  const target = outlet.url === null ? null : toLinkTarget(outlet.url)
  return target === null || target.length > LONGEST_LINK || isForeignAddress(outlet.name, target)
    ? toOutletName(outlet.name)
    : `[${toOutletName(outlet.name)}](${target})`
}
