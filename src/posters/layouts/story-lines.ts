import { isolateIn, listInWords, say } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import type { EditionStory, Outlet } from '../../news/edition.ts'
import { escapeWithin, toLinkTarget, toPlainLine } from '../markdown.ts'

const LONGEST_NAME = 60
const LONGEST_LINK = 300
const MOST_OTHERS = 4

/** "**Outlet** · also: A, B, 2 more · originally: C · 3 hours ago", as Discord markdown. */
export function toCreditLine(story: EditionStory, language: Language): string {
  const [first, ...others] = story.outlets
  const named = others.slice(0, MOST_OTHERS).map(toLink)
  const more = others.length - named.length
  if (more > 0) named.push(say(language, 'digest.more-outlets', { count: more }))
  return [
    first ? `**${isolateIn(language, toName(first.name))}**` : '',
    named.length > 0 ? say(language, 'digest.also', { outlets: listInWords(language, named) }) : '',
    story.original ? say(language, 'digest.original', { outlet: toLink({ ...story.original, language: '' }) }) : '',
    toMoment(story, language),
  ]
    .filter((part) => part !== '')
    .join(' · ')
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

function toName(name: string): string {
  return escapeWithin(toPlainLine(name), LONGEST_NAME)
}

function toLink(outlet: Outlet): string {
  const target = outlet.url === null ? null : toLinkTarget(outlet.url)
  return target === null || target.length > LONGEST_LINK ? toName(outlet.name) : `[${toName(outlet.name)}](${target})`
}
