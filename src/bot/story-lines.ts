import type { Language } from '../languages/language.ts'
import { fromTheRight } from '../lib/bidi.ts'
import type { EditionStory } from '../news/edition.ts'
import { toCreditLine } from '../posters/layouts/story-lines.ts'
import { isForeignAddress } from '../posters/link-label.ts'
import { escapeWithin, toLinkTarget, toPlainLine } from '../posters/markdown.ts'

const LONGEST_TITLE = 200
const LONGEST_LINK = 300
const LONGEST_SUMMARY = 300

/** A story in a list: its title with the link, and who tells it; `summary`: with its extract. */
export function toStoryLines(story: EditionStory, language: Language, { summary = false } = {}): string {
  const align = language.direction === 'rtl' ? fromTheRight : (text: string) => text
  const title = escapeWithin(toPlainLine(story.title) || '–', LONGEST_TITLE)
  const target = story.url === null ? null : toLinkTarget(story.url)
  const isPlain = target === null || target.length > LONGEST_LINK || isForeignAddress(story.title, target)
  const head = isPlain ? `**${title}**` : `**[${title}](${target})**`
  const extract = summary ? escapeWithin(toPlainLine(story.summary), LONGEST_SUMMARY) : ''
  return align([head, extract, toCreditLine(story, language)].filter((line) => line !== '').join('\n'))
}
