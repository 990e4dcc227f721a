import { isDateLine } from '../../news/boilerplate/date.ts'
import { boilerplateAction, foldLine } from '../../news/boilerplate.ts'
import type { Block } from './blocks.ts'
import type { Metadata } from './metadata.ts'
import { withoutDates } from './published.ts'

const LONGEST_NAME = 60
const GENERIC = new Set(
  (
    'admin administrator webmaster root user editor editors editorial staff author guest anonymous unknown newsroom team contributor superuser ' +
    'wordpress default ادمن المحرر محرر المدير مدير الاداره اداره التحرير هيئه الكاتب كاتب زائر غير المشرف مشرف'
  ).split(' '),
)
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|la|van|von|der|den|bin|ibn|al|el|da|dos|di)){0,4}/u
const ARABIC_NAME =
  /^\p{Script=Arabic}[\p{Script=Arabic}\p{M}'’.-]*(?: \p{Script=Arabic}[\p{Script=Arabic}\p{M}'’.-]*){0,4}/u
const BYLINE =
  /^(?:(?:written |words |story |text |interview |posted |reporting |opinion )?by|author)\s?:?\s+(?=\p{Lu})|^(?:كتب(?:ها|ه|ت|ته)?|بقلم|(?:مرسلة |نشر |نشرت |أرسلت )?بواسطة|تحرير|إعداد|اعداد|ترجمة|أعدّه|حوار|الكاتب|الكاتبة)\s?[:：]?\s+(?=\p{Script=Arabic})/u
const BYLINE_ANY_CASE = new RegExp(BYLINE.source, 'iu')
const SEPARATOR =
  /\s?[|·•/(@]\s?|\s[—–-]\s|,? (?=\p{Nd})|\s(?=(?:on|at) \p{Nd}|on \p{Lu}\p{L}+ \p{Nd})|\s(?=(?:في|يوم|بتاريخ|منذ|الساعة|نشر|تم) )/u
const AUTHOR_NAMES = /(?:^|[\s_-])(?:author|authors|byline|writer|writers)(?:[\s_-]|$)/iu
/** Words that name sections, not people. */
const SECTIONS = new Set(
  (
    'ذكاء اخبار تقنيه تكنولوجيا اقتصاد علوم رياضه مال شركات سياسه ثقافه راي مقالات منوعات عاجل حصري عالم محليات صحه فن تقرير تغطيه التغطيه مباشر مباشره انتهت خاص ' +
    'news technology business opinion analysis review science politics world sports health culture brief feature interview exclusive breaking ai artificial'
  ).split(' '),
)

/** Where the article's headline, first and last paragraph are among the blocks; -1 when nobody knows. */
export interface Place {
  readonly headline: number
  readonly first: number
  readonly last: number
}

/** Who wrote the page, as one text, or null: its metadata unless it names the site or nobody, else the line beside its headline. */
export function findAuthor(
  blocks: readonly Block[],
  { headline, first, last }: Place,
  metadata: Metadata,
): string | null {
  const people = new Set(metadata.people)
  const unsure = siteParts(metadata).filter((part) => !people.has(part))
  const sites = new Set([...metadata.publishers, ...unsure].map(foldLine))
  const isPerson = (name: string): boolean =>
    name.length > 1 && name.length <= LONGEST_NAME && !sites.has(foldLine(name)) && !isGeneric(name)
  const declared = [
    ...new Set(
      metadata.authors
        .filter((name) => !isGeneric(name))
        .map(tidy)
        .filter(isPerson),
    ),
  ]
  if (declared.length > 0) return declared.slice(0, 4).join(', ')
  if (headline < 0 && first < 0) return null
  const start = headline < 0 ? Math.max(0, first - 6) : headline
  const isShort = ({ text }: Block): boolean => text.length <= 160
  const near = blocks.slice(Math.max(0, start - 6), Math.max(first, start + 6) + 1).filter(isShort)
  // Blogs sign beneath the text.
  const beneath = last < 0 ? [] : blocks.slice(last + 1, last + 4).filter(isShort)
  for (const { author } of near) if (author && isPerson(tidy(author))) return tidy(author)
  for (const { text } of [...near, ...beneath]) {
    const name = readByline(text)
    if (name && isPerson(name)) return name
  }
  for (const { text, names } of near) {
    const name = tidy(withoutDates(text))
    if (AUTHOR_NAMES.test(names) && isPerson(name) && isWholeName(name)) return name
  }
  return besideDate(blocks.slice(start + 1, Math.max(first, start + 1) + 1).filter(isShort), isPerson)
}

function isGeneric(name: string): boolean {
  const words = foldLine(name).split(' ')
  return /^https?:|@|^www\.|\.(?:com|net|org)\b/iu.test(name) || words.every((word) => GENERIC.has(word))
}

/** The parts of <title> that are not the headline: a site's name among them is nobody's. */
function siteParts({ title }: Metadata): readonly string[] {
  return title === null ? [] : title.split(/\s+[-–—|·•»:]{1,2}\s+/u).slice(-1)
}

function tidy(name: string): string {
  return (
    name
      .replace(/\s+/gu, ' ')
      .replace(BYLINE_ANY_CASE, '')
      .split(SEPARATOR, 1)[0]
      ?.replace(/[\s,،:]+$/u, '')
      .trim() ?? ''
  )
}

/** The name in "By Dana Whitlock | Nov 3", "كتب جوزيف نصّار | ٩ تشرين الثاني", "الواحة - عبدالله الرشودي:", or null. */
function readByline(line: string): string | null {
  const parts = line.split(/\s?[|·•]\s?/u, 6)
  for (const part of parts) {
    const marker = BYLINE_ANY_CASE.exec(part)
    if (!marker) continue
    const rest = part.slice(marker[0].length).split(SEPARATOR, 1)[0] ?? ''
    const names = rest.split(/,? and |, /u).map(nameIn)
    // "By Karen Oyelaran, Northwire": behind the comma stands the agency, unless "and" joins people.
    const people = / and /u.test(rest) ? names.filter((name) => name !== '') : names.slice(0, 1)
    const name = people.join(', ').replace(/(?<=\p{Ll})\.$/u, '')
    if (name !== '') return name
  }
  return /^[^.:]{2,25} [-–—ـ] ([^.:]{4,40}):$/u.exec(line)?.[1]?.trim() ?? null
}

/** The name that a piece of a byline is, or '': "By Tuesday it was everywhere" goes on behind its capital. */
function nameIn(piece: string): string {
  const text = piece.trim()
  const found = NAME.exec(text)?.[0] ?? ARABIC_NAME.exec(text)?.[0] ?? ''
  return /^(?:\.?$| (?:in|for|at) \p{Lu})/u.test(text.slice(found.length)) ? found : ''
}

/** A name that stands alone above the date under the headline, or before it in its line. */
function besideDate(lines: readonly Block[], isPerson: (name: string) => boolean): string | null {
  const meaning = lines.filter(({ text }) => /[\p{L}\p{Nd}]/u.test(text))
  for (const [index, { datetime, text }] of meaning.entries()) {
    const bare = withoutDates(text)
    if (datetime === null && bare === text && !isDateLine(foldLine(text))) continue
    for (const name of [tidy(bare), meaning[index - 1]?.text ?? ''])
      if (isPerson(name) && isWholeName(name) && boilerplateAction(name) === null) return name
  }
  return null
}

function isWholeName(text: string): boolean {
  const words = text.split(/[\s,،]+/u)
  if (words.length < 2 || words.length > 8 || words.some((word) => SECTIONS.has(foldLine(word)))) return false
  if (/^\p{Script=Arabic}/u.test(text))
    return words.length <= 4 && !text.startsWith('ال') && ARABIC_NAME.exec(text)?.[0] === text
  return text.split(/, | and /u).every((name) => NAME.exec(name)?.[0] === name)
}
