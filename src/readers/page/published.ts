import type { Millis } from '../../news/types.ts'
import { parseDate } from '../dates.ts'
import type { Block } from './blocks.ts'
import type { Metadata } from './metadata.ts'

const DAY = 86_400_000
/** Templates keep a date for years; a page that shows another one by so much is believed. */
const STALE = 30 * DAY
const LONGEST_LINE = 200

const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ ,/.-]{1,3}(\p{L}[\p{L}\p{M}]{2,11}\.?(?: (?:الأول|الاول|الثاني))?)[ ,،/.-]{1,3}(\d{4})(?!\d)/u
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u
const YEAR_FIRST = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u
const NUMERIC = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u
const UPDATED = /(?:updated|modified|edited|آخر تحديث|اخر تحديث|تحديث)\s?[:：]?/iu
const PUBLISHED = /(?:published|posted|نشر|نُشر|النشر)/iu

/**
 * When the page was published, or null: its metadata, else the time or date shown beside its headline (a date without a time is midnight UTC).
 * Relative ("yesterday", "منذ 3 ساعات") and ambiguous dates are none.
 */
export function findPublished(
  blocks: readonly Block[],
  headline: number,
  first: number,
  metadata: Metadata,
  dayFirst: boolean,
): Millis | null {
  const declared = metadata.published.map(readTime).find((time) => time !== null) ?? null
  const shown = shownDate(blocks, headline, first, dayFirst)
  if (declared === null) return shown
  return shown !== null && Math.abs(shown - declared) > STALE ? shown : declared
}

/** When the page says that it was changed, or null. */
export function findModified(metadata: Metadata): Millis | null {
  return metadata.modified.map(readTime).find((time) => time !== null) ?? null
}

const readTime = (text: string): Millis | null =>
  /\d{4}/u.test(text) && /\d{1,2}\D\d{1,2}|\d{8}|\p{L}{3}/u.test(text) ? parseDate(text) : null

function shownDate(blocks: readonly Block[], headline: number, first: number, dayFirst: boolean): Millis | null {
  if (headline < 0) return null
  const end = first > headline ? first : headline + 10
  // Dates stand under the headline, or, in blogs, right above it; farther up stands today's.
  const lines = [
    ...blocks.slice(headline + 1, end),
    ...blocks.slice(headline, headline + 1),
    ...blocks.slice(Math.max(0, headline - 1), headline),
  ]
  const near = lines.filter(({ text }) => text.length <= LONGEST_LINE)
  const labelled = near.filter(({ text }) => PUBLISHED.test(text))
  const unlabelled = near.filter(({ text }) => !UPDATED.test(text) && !PUBLISHED.test(text))
  for (const { datetime, text } of [...labelled, ...unlabelled]) {
    const time = datetime === null ? null : readTime(datetime)
    const date = time ?? readWrittenDate(text, dayFirst)
    if (date !== null) return date
  }
  return null
}

/** A date with day, month and year somewhere in a line. "05/11/2026" is one only where the language leaves no doubt of the order. */
function readWrittenDate(line: string, dayFirst: boolean): Millis | null {
  // "First published on A. Updated on B": what stands behind a mark of change is not asked for.
  const text = toDigits(PUBLISHED.test(line) ? (line.split(UPDATED)[0] ?? line) : line)
  for (const pattern of [DAY_FIRST, MONTH_FIRST]) {
    const found = pattern.exec(text)?.[0]
    const date = found ? parseDate(found.replace(/[/.]/gu, ' ')) : null
    if (date !== null) return date
  }
  const year = YEAR_FIRST.exec(text)
  if (year) return parseDate(`${year[1]}-${year[2]?.padStart(2, '0')}-${year[3]?.padStart(2, '0')}`)
  const numeric = NUMERIC.exec(text)
  if (!numeric) return null
  const [, one = '', two = ''] = numeric
  if (dayFirst || Number(one) > 12) return parseDate(`${numeric[3]}-${two.padStart(2, '0')}-${one.padStart(2, '0')}`)
  return Number(two) > 12 ? parseDate(`${numeric[3]}-${one.padStart(2, '0')}-${two.padStart(2, '0')}`) : null
}

/** A line with a bar in place of each date. */
export function withoutDates(line: string): string {
  let text = line
  for (const pattern of [DAY_FIRST, MONTH_FIRST, YEAR_FIRST, NUMERIC]) {
    const at = pattern.exec(toDigits(text))
    if (at && toDigits(text).length === text.length)
      text = `${text.slice(0, at.index)}|${text.slice(at.index + at[0].length)}`
  }
  return text
}

function toDigits(text: string): string {
  return text
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u064b-\u0652\u200e\u200f\u061c]/gu, '')
}
