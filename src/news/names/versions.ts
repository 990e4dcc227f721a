// Reads the version behind (or inside) a model's name: "GPT-5.1", "Claude Opus 4.7", "جيميني 3 برو".

import type { CatalogueName } from '../../catalogue/names.ts'
import type { Token } from '../../languages/words.ts'
import { isAdjacent } from '../../languages/words-phrases.ts'

/** A version and the index of the first token behind it. */
export interface ReadVersion {
  /** Number first, then the words beside it: "5.1", "4.7-opus", "3-pro". */
  readonly version: string
  readonly end: number
}

const FURTHEST = 5
const NUMBER = /^v?(\d{1,2}(?:\.\d{1,2}){0,2}[nov]?)$/u
const LETTERED = /^[a-z]\d{1,2}(?:\.\d{1,2})?$/u
/** Chips count in hundreds: "Ascend 910C", "Maia 200". */
const CHIP_NUMBER = /^v?(\d{1,4}[a-z]{0,2})$/u
const GLUED = /^([a-z]{2,})(v?\d[\d.]*[nov]?)$/u
/** What follows a number that counts or measures instead of naming a version ("Gemini 3 million users"). */
const UNITS = new Set(
  (
    'million billion trillion bn mn percent pc users people years year months month weeks days hours minutes times ways tips things reasons ' +
    'steps lessons questions prompts tricks takeaways مليون مليار ترليون تريليون ملايين مليارات بالمئه بالمايه عام اعوام سنوات سنه اشهر ايام ساعات مرات ' +
    'مستخدم مستخدمين دولار طرق خطوات نصايح اسباب'
  ).split(' '),
)

const ARABIC_VARIANTS: Readonly<Record<string, string>> = {
  برو: 'pro',
  فلاش: 'flash',
  الترا: 'ultra',
  ميني: 'mini',
  نانو: 'nano',
  لايت: 'lite',
  لايف: 'live',
  اوبوس: 'opus',
  سونيت: 'sonnet',
  هايكو: 'haiku',
  تيربو: 'turbo',
  توربو: 'turbo',
  ماكس: 'max',
  بلس: 'plus',
  كودكس: 'codex',
  كوديكس: 'codex',
  فاست: 'fast',
  هيفي: 'heavy',
  كودر: 'coder',
  لارج: 'large',
  ميديوم: 'medium',
  سمول: 'small',
  سكاوت: 'scout',
  مافريك: 'maverick',
  ثينكينغ: 'thinking',
  ثينكينج: 'thinking',
}

/** Arabic names of the Latin letters that stand before a version's number. */
const ARABIC_LETTERS: Readonly<Record<string, string>> = { في: 'v', ار: 'r', كيه: 'k', كي: 'k', ام: 'm', اس: 's' }

const numberOf = (key: string, isChip: boolean): string | null => {
  const plain = (isChip ? CHIP_NUMBER : NUMBER).exec(key)?.[1]
  if (plain !== undefined) return plain
  return LETTERED.test(key) ? key : null
}

/** The version that stands at token `at`, right behind a name, or null; `before` are the variant words of the name itself ("opus"). */
export function readVersion(
  text: string,
  tokens: readonly Token[],
  at: number,
  name: CatalogueName,
  before: readonly string[],
): ReadVersion | null {
  const variants = [...before]
  let number: string | null = null
  let end = at
  let reached = at
  while (reached < tokens.length && reached < at + FURTHEST) {
    const left = tokens[reached - 1]
    const token = tokens[reached]
    if (left === undefined || token === undefined || !isAdjacent(text, left, token)) break
    const word = ARABIC_VARIANTS[token.key] ?? token.key
    const next = tokens[reached + 1]
    if (name.variants?.includes(word)) {
      if (!variants.includes(word)) variants.push(word)
      reached += 1
    } else if (number === null && next !== undefined && isSpelled(token, next)) {
      number = `${ARABIC_LETTERS[token.key]}${next.key}`.replace(/^v/u, '')
      reached += 2
    } else if (number === null) {
      number = numberOf(word, name.type === 'chip')
      if (number === null || counts(text, token, next)) return null
      // "جي بي تي-4 أو": the letter o of 4o, spelled.
      const spelledO = name.id === 'gpt' && number === '4' && next?.key === 'او' && isAdjacent(text, token, next)
      if (spelledO) number = '4o'
      reached += spelledO ? 2 : 1
    } else break
    end = reached
  }
  return number === null ? null : { version: [number, ...variants].join('-'), end }
}

function isSpelled(letter: Token, number: Token): boolean {
  return ARABIC_LETTERS[letter.key] !== undefined && /^\d{1,2}(?:\.\d{1,2})?$/u.test(number.key)
}

function counts(text: string, number: Token, next: Token | undefined): boolean {
  const behind = text.charAt(number.start + number.text.length)
  return behind === '%' || behind === '٪' || (next !== undefined && UNITS.has(next.key))
}

/** The variant words of a family among the words of one of its names ("opus" in "Claude Opus"). */
export function variantsIn(words: readonly Token[], name: CatalogueName): readonly string[] {
  return words.map(({ key }) => ARABIC_VARIANTS[key] ?? key).filter((word) => name.variants?.includes(word))
}

/** The variant word right behind token `end` - 1, as a list of one or none. */
export function variantBehind(
  text: string,
  tokens: readonly Token[],
  end: number,
  name: CatalogueName,
): readonly string[] {
  const left = tokens[end - 1]
  const word = tokens[end]
  const isNext = left !== undefined && word !== undefined && isAdjacent(text, left, word)
  return isNext ? variantsIn([word], name) : []
}

/** The version inside a name's own words ("o3" in "o3-mini", "Gen-3"), or null. */
export function versionWithin(words: readonly Token[]): string | null {
  for (const word of words) {
    const digits = /^[a-z]*(\d{1,2}(?:\.\d)?)$/u.exec(word.key)?.[1] ?? /^\p{L}*?(\d)$/u.exec(word.key)?.[1]
    if (digits !== undefined) return digits
  }
  return null
}

const isDigit = (key: string, fromEnd: number): boolean => {
  const code = key.charCodeAt(key.length - fromEnd)
  return code >= 0x30 && code <= 0x39
}

/** "qwen3.8" as the name "qwen" and the version "3.8", or null. */
export function splitGlued(key: string): { readonly name: string; readonly version: string } | null {
  // Most words end in two letters and cannot be such: the pattern is not asked.
  if (key.length < 3 || !(isDigit(key, 1) || isDigit(key, 2))) return null
  const [, name, version] = GLUED.exec(key) ?? []
  return name === undefined || version === undefined || version.endsWith('.')
    ? null
    : { name, version: version.replace(/^v/u, '') }
}

/** How two versions of one family stand to each other. */
export type VersionRelation = 'same' | 'compatible' | 'different'

/** "5" and "5" are the same, "3" and "3-pro" may be the same thing told with less detail, "5" and "5.1" or "3-pro" and "3-flash" are different. */
export function compareVersions(left: string, right: string): VersionRelation {
  if (left === right) return 'same'
  const [leftNumber, ...leftWords] = left.split('-')
  const [rightNumber, ...rightWords] = right.split('-')
  if (leftNumber !== rightNumber) return 'different'
  const contained = (few: readonly string[], many: readonly string[]): boolean =>
    few.every((word) => many.includes(word))
  return contained(leftWords, rightWords) || contained(rightWords, leftWords) ? 'compatible' : 'different'
}
