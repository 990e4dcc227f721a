import { normaliseArabic } from '../languages/words-fold.ts'
import { actionOn } from './boilerplate-rules.ts'

/** Longer notices do not occur; longer paragraphs are not looked at. */
const LONGEST_NOTICE = 600

/** Whether a line or sentence belongs to the site and not to its article: links, sharing, newsletters, credits, notices of every kind. */
export function isBoilerplate(line: string): boolean {
  if (line.length > LONGEST_NOTICE) return false
  const folded = foldLine(line)
  return actionOn(folded) !== null || isSourceLine(folded) || isDateLine(folded)
}

/**
 * The paragraphs of an article without what the site put around and into them, in English and Arabic: notices, links to other stories with the
 * lists behind them, source lines, credits, repeated lines. Read credits from the paragraphs first.
 */
export function cleanText(paragraphs: readonly string[]): readonly string[] {
  const lines = paragraphs
    .map((paragraph) => stripInside(paragraph.replace(/\s+/gu, ' ').trim()))
    .filter((line) => line !== '')
  const kept: string[] = []
  const seen = new Set<string>()
  let cutting = false
  for (const [index, line] of lines.entries()) {
    const folded = foldLine(line)
    const action = line.length > LONGEST_NOTICE ? null : actionOn(folded)
    if (action === 'cut') cutting = true
    // Behind "See also:" everything goes until the article is heard again: a full sentence with more of them to come.
    else if (cutting && isArticleAgain(lines, index)) cutting = false
    if (cutting || action !== null || isSourceLine(folded) || isDateLine(folded) || seen.has(folded)) continue
    seen.add(folded)
    kept.push(line)
  }
  return dropDanglingHeadings(kept)
}

function isArticleAgain(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  if (!isProse(line) || line.length < 80) return false
  return (
    index < lines.length * 0.6 ||
    lines.slice(index + 1).filter((later) => isProse(later) && later.length >= 80).length >= 1
  )
}

/** A line that ends as sentences do. */
export function isProse(line: string): boolean {
  return /[.!?؟…。:][\s"'”’»)\]]{0,4}$/u.test(line)
}

/** A heading behind which nothing is left heads nothing. */
function dropDanglingHeadings(lines: readonly string[]): readonly string[] {
  let end = lines.length
  while (end > 1 && !isProse(lines[end - 1] ?? '') && (lines[end - 1] ?? '').length < 80) end -= 1
  return isProse(lines[end - 1] ?? '') ? lines.slice(0, end) : lines
}

/** Small letters, Arabic letters in one form, ASCII digits: how the rules read a line. */
export function foldLine(line: string): string {
  return normaliseArabic(line.toLowerCase()).replace(/\s+/gu, ' ').trim()
}

/** "Source: X", "المصدر: X": credit, not news; see attribution.ts. */
function isSourceLine(folded: string): boolean {
  return (
    folded.length <= 140 &&
    /^[\s(•*[-]{0,4}(?:sources?|via|h\/t|credit|original source|المصدر|المصادر|مصدر الخبر|المرجع|المراجع)\s?[:：]/u.test(
      folded,
    )
  )
}

const DATE_WORDS = new Set(
  (
    'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december ' +
    'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday am pm a m p at on of the st nd rd th utc gmt est ' +
    'edt et pst pdt pt cet cest eat bst ist ago hours hour minutes minute days day weeks week months month yesterday today just now updated published ' +
    'eastern pacific standard time ' +
    'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر كانون تشرين شباط اذار نيسان ايار حزيران تموز اب ايلول الاول الثاني ' +
    'السبت الاحد الاثنين الاثنين الثلاثاء الاربعاء الخميس الجمعه يوم الساعه صباحا مساء ص م منذ ساعات ساعه دقيقه دقايق ايام يوم اسبوع بتوقيت غرينتش ' +
    'جرينتش مكه المكرمه ه ' +
    'جانفي فيفري افريل ماي جوان جويليه اوت محرم صفر ربيع الاخر جمادي الاولي الاخره رجب شعبان رمضان شوال ذو القعده الحجه و في'
  ).split(' '),
)

/** A line that is a date, however it is written, and nothing else. */
function isDateLine(folded: string): boolean {
  if (folded.length > 80 || !/\p{Nd}/u.test(folded)) return false
  const words = folded.match(/\p{L}+/gu) ?? []
  return (
    words.every((word) => DATE_WORDS.has(word) || DATE_WORDS.has(word.replace(/^و/u, ''))) &&
    (words.length > 0 || /\d[/.:-]\d/u.test(folded))
  )
}

/** Notices that stand inside a paragraph, at its end. */
function stripInside(line: string): string {
  let text = line
  for (const [from, through] of TAILS) {
    const at = text.toLowerCase().lastIndexOf(from)
    if (at >= 0 && text.length - at < 400 && text.toLowerCase().indexOf(through, at) >= 0)
      text = text.slice(0, at).trim()
  }
  return text
}

const TAILS: readonly (readonly [from: string, through: string])[] = [
  ['the post ', ' appeared first on '],
  ['ظهرت المقالة ', ' على '],
  ['ظهر المقال ', ' على '],
  ['ظهرت التدوينة ', ' على '],
]
