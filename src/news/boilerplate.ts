import { normaliseArabic } from '../languages/words-fold.ts'
import { ARABIC_AUTHOR_BIO, ARABIC_RULES } from './boilerplate/arabic.ts'
import { isDateLine } from './boilerplate/date.ts'
import { ABOUT_COMPANY, AUTHOR_BIO, ENGLISH_RULES } from './boilerplate/english.ts'
import type { LineAction, LineRule } from './boilerplate/rule.ts'
import { splitSentences } from './sentences.ts'

/** Longer notices do not occur; longer paragraphs are not looked at. */
const LONGEST_NOTICE = 600
const RULES: readonly LineRule[] = [...ENGLISH_RULES, ...ARABIC_RULES]
const SOURCE_LINE =
  /^[\s(•*[-]{0,4}(?:sources?|via|h\/t|original source|المصدر|المصادر|مصدر الخبر|المرجع|المراجع)\s?[:：]/u

/** What the rules say of a line, or null: it may be news. Texts mix the languages, so both sets of rules are asked. */
export function boilerplateAction(line: string): LineAction | null {
  if (line.length > LONGEST_NOTICE) return null
  const folded = foldLine(line)
  if (folded === '') return 'drop'
  const fragment = !endsSentence(line)
  const found = RULES.find(
    ({ shape, longest, pattern }) => (fragment || shape === 'any') && folded.length <= longest && pattern.test(folded),
  )
  if (found) return found.action
  if (fragment && ABOUT_COMPANY.test(line)) return 'end'
  return (folded.length <= 140 && SOURCE_LINE.test(folded)) || isDateLine(folded) ? 'drop' : null
}

/** Whether a line or sentence belongs to the site and not to its article: links, sharing, newsletters, credits, notices of every kind. */
export function isBoilerplate(line: string): boolean {
  return boilerplateAction(line) !== null
}

/** A line of an article; a heading leads over to the lines behind it. */
export interface Line {
  readonly text: string
  readonly heading: boolean
}

/**
 * The lines of an article without what the site put around and into them, in English and Arabic: notices, links to other stories with the lists
 * behind them, source lines, credits, who the author is, repeated lines. Read credits from the lines first.
 */
export function cleanText(paragraphs: readonly (string | Line)[]): readonly string[] {
  const lines = paragraphs.map(toLine).filter(({ text }) => /\p{L}{2}/u.test(text))
  const kept: string[] = []
  const seen = new Set<string>()
  let cutting = false
  for (const [index, { text, heading }] of lines.entries()) {
    const action = boilerplateAction(text)
    if (action === 'end' && index >= lines.length * 0.4) break
    if (action === 'cut') cutting = true
    // Behind "See also:" everything goes until the article is heard again.
    else if (cutting && action === null) cutting = !isProse(text) && !(heading && isProse(lines[index + 1]?.text ?? ''))
    const folded = foldLine(text)
    if (cutting || action !== null || seen.has(folded)) continue
    seen.add(folded)
    kept.push(text)
  }
  return withoutEnding(withoutPullQuotes(kept))
}

function toLine(paragraph: string | Line): Line {
  const { text, heading } = typeof paragraph === 'string' ? { text: paragraph, heading: false } : paragraph
  return { text: withoutTail(text.replace(/\s+/gu, ' ').trim()), heading }
}

/** A full sentence of some length: what articles are made of and lists of links are not. */
export function isProse(line: string): boolean {
  return line.length >= 60 && endsSentence(line)
}

/** Whether a line ends as sentences do. */
export function endsSentence(line: string): boolean {
  return /[.!?؟…。؛;][\s"'”’»)\]]{0,4}$/u.test(line)
}

/** Small letters, Arabic letters in one form, ASCII digits: how the rules read a line. */
export function foldLine(line: string): string {
  return normaliseArabic(line.toLowerCase()).replace(/\s+/gu, ' ').trim()
}

/** Longer texts would cost more than their pull quotes are worth: each short line is looked for in all others. */
const MOST_COMPARED = 200

/** Sentences of the article that the layout shows a second time. */
function withoutPullQuotes(lines: readonly string[]): readonly string[] {
  if (lines.length > MOST_COMPARED) return lines
  const bare = (text: string): string => foldLine(text).replace(/[^\p{L}\p{Nd}]/gu, '')
  const all = lines.map(bare)
  return lines.filter((line, index) => {
    const own = all[index] ?? ''
    if (line.length > 300 || own.length < 20) return true
    const sentences = splitSentences(line).map(bare)
    return !all.some(
      (other, at) =>
        at !== index && other.length > own.length && sentences.every((sentence) => other.includes(sentence)),
    )
  })
}

/** Without headings behind which nothing is left, and without the paragraph that introduces the author. */
function withoutEnding(lines: readonly string[]): readonly string[] {
  let end = lines.length
  while (end > 2) {
    const line = lines[end - 1] ?? ''
    const dangling = line.length < 80 && !endsSentence(line)
    const bio = line.length < 400 && (AUTHOR_BIO.test(line) || ARABIC_AUTHOR_BIO.test(foldLine(line)))
    if (!dangling && !bio) break
    end -= 1
  }
  return endsSentence(lines[end - 1] ?? '') ? lines.slice(0, end) : lines
}

const TAILS: readonly (readonly [from: string, through: string])[] = [
  ['the post ', ' appeared first on '],
  ['ظهرت المقالة ', ' على '],
  ['ظهر المقال ', ' على '],
  ['ظهرت التدوينة ', ' على '],
]

/** A line without the notice that WordPress adds to it. */
function withoutTail(line: string): string {
  let text = line
  for (const [from, through] of TAILS) {
    const start = Math.max(0, text.length - 400)
    const tail = text.slice(start).toLowerCase()
    const at = tail.lastIndexOf(from)
    if (at >= 0 && tail.indexOf(through, at) >= 0) text = text.slice(0, start + at).trim()
  }
  return text
}
