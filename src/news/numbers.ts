// Reads the numbers of news: money, percentages and counts, in digits and words, in English and Arabic.

import type { Token } from '../languages/words.ts'
import { hashOf, WordTable } from '../languages/words-table.ts'
import { CURRENCIES, DUALS, PARTS, PERCENT, PERCENT_OF, SCALES, SIGNS, TENS, UNITS, VAGUE } from './numbers/words.ts'

/** A number in a text. `unit` is a currency ("usd"), or null where none is given; large sums without a currency are counts. */
export interface Quantity {
  readonly kind: 'money' | 'percent' | 'count'
  readonly value: number
  readonly unit: string | null
}

interface Read {
  readonly value: number
  readonly end: number
  /** A scale ("million") or a thousands separator: nothing but an amount is written so. */
  readonly isLarge: boolean
}

const DIGITS = /^(\d{1,15}(?:[.,]\d{1,15}){0,6})(k|mn?|bn?|tn?|mln|bln|trn)?$/u
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u
/** Smaller counts stand in every text ("two", "5 tips"). */
const SMALLEST_COUNT = 10
const MOST = 12
const FIRST_YEAR = 1900
const LAST_YEAR = 2100

/** The numbers of a text in their order, at most twelve. Years, versions and counts below ten are left out. Linear. */
export function findQuantities(text: string, tokens: readonly Token[]): readonly Quantity[] {
  const found: Quantity[] = []
  let at = 0
  while (at < tokens.length && found.length < MOST) {
    const key = tokens[at]?.key ?? ''
    const read = !mayStartNumber(key) || isVagueBefore(tokens, at) ? null : readNumber(tokens, at)
    if (read === null) at += 1
    else {
      const quantity = toQuantity(text, tokens, at, read)
      if (quantity !== null) found.push(quantity)
      at = read.end
    }
  }
  return found
}

/** Every word that a number can begin with, with the letters that Arabic joins to it. */
const STARTS = new WordTable<true>()
for (const words of [UNITS, TENS, PARTS, SCALES, DUALS]) {
  for (const word of words.keys()) {
    for (const joined of [word, `ب${word}`, `ل${word}`, `و${word}`]) STARTS.set(joined, hashOf(joined), true)
  }
}

/** Whether a number can begin with this word. */
export function mayStartNumber(key: string): boolean {
  return key.charCodeAt(0) < FIRST_LETTER || STARTS.get(key, hashOf(key)) !== undefined
}

function isVagueBefore(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? ''
  return SCALES.has(bare(key)) && at > 0 && VAGUE.has(bare(tokens[at - 1]?.key ?? ''))
}

const FIRST_LETTER = 0x3a

function readNumber(tokens: readonly Token[], at: number): Read | null {
  const key = tokens[at]?.key ?? ''
  if (key.charCodeAt(0) < FIRST_LETTER) return readDigits(tokens, at, key)
  const dual = DUALS.get(bare(key))
  if (dual !== undefined) return { value: dual, end: at + 1, isLarge: true }
  return readWords(tokens, at)
}

function readDigits(tokens: readonly Token[], at: number, key: string): Read | null {
  const [, digits, suffix] = DIGITS.exec(key) ?? []
  if (digits === undefined) return null
  const value = toNumber(digits)
  if (value === null) return null
  if (suffix !== undefined) return { value: value * (SCALES.get(suffix) ?? 1), end: at + 1, isLarge: true }
  return scaled(tokens, at + 1, value, THOUSANDS.test(digits))
}

function toNumber(digits: string): number | null {
  if (THOUSANDS.test(digits)) return Number(digits.replaceAll(',', ''))
  if (/^\d+(?:\.\d+)?$/u.test(digits)) return Number(digits)
  // A comma before one or two digits is a decimal one.
  return /^\d+,\d{1,2}$/u.test(digits) ? Number(digits.replace(',', '.')) : null
}

function scaled(tokens: readonly Token[], at: number, value: number, isLarge: boolean): Read {
  const next = tokens[at]?.key ?? ''
  const scale = SCALES.get(next)
  // Single letters are scales only when they stand against the number.
  if (scale === undefined || next.length === 1) return { value, end: at, isLarge }
  const more = SCALES.get(tokens[at + 1]?.key ?? '')
  return more !== undefined && more > scale
    ? { value: value * scale * more, end: at + 2, isLarge: true }
    : { value: value * scale, end: at + 1, isLarge: scale > 100 || isLarge }
}

function readWords(tokens: readonly Token[], at: number): Read | null {
  const first = bare(tokens[at]?.key ?? '')
  const second = tokens[at + 1]?.key ?? ''
  const tens = TENS.get(first)
  if (tens !== undefined) {
    const unit = UNITS.get(second)
    const isJoined = unit !== undefined && unit < 10 && tokens[at + 1]?.text.charCodeAt(0) !== undefined
    return isJoined ? scaled(tokens, at + 2, tens + unit, false) : scaled(tokens, at + 1, tens, false)
  }
  const unit = UNITS.get(first)
  if (unit !== undefined) {
    const above = second.startsWith('و') ? TENS.get(second.slice(1)) : undefined
    return above === undefined ? scaled(tokens, at + 1, unit, false) : scaled(tokens, at + 2, unit + above, false)
  }
  const part = PARTS.get(first) ?? (tokens[at - 1]?.key === 'a' && first.length > 2 ? SCALES.get(first) : undefined)
  if (part === undefined) return null
  const skip = second === 'a' || second === 'an' ? 2 : 1
  const read = scaled(tokens, at + skip, part, false)
  // "half of" and "a quarter" alone are no amounts.
  return part < 1 && !read.isLarge ? null : read
}

/** Words that stand behind a joined preposition ("بعشرين") or an article. */
function bare(key: string): string {
  if (UNITS.has(key) || TENS.has(key) || PARTS.has(key) || SCALES.has(key) || DUALS.has(key)) return key
  const first = key.charAt(0)
  return first === 'ب' || first === 'ل' || first === 'و' ? key.slice(1) : key
}

function toQuantity(text: string, tokens: readonly Token[], from: number, read: Read): Quantity | null {
  const { value, end, isLarge } = read
  const start = tokens[from]?.start ?? 0
  const last = tokens[end - 1]
  const stop = last === undefined ? start : last.start + last.text.length
  const next = tokens[end]?.key ?? ''
  const behind = text.charAt(stop) === ' ' ? text.charAt(stop + 1) : text.charAt(stop)
  if (behind === '%' || behind === '٪' || PERCENT.has(next) || PERCENT_OF.get(next)?.has(tokens[end + 1]?.key ?? '')) {
    return { kind: 'percent', value, unit: null }
  }
  const before = text.charAt(start - 1) === ' ' ? text.charAt(start - 2) : text.charAt(start - 1)
  const unit = SIGNS.get(before) ?? SIGNS.get(behind) ?? CURRENCIES.get(next) ?? null
  if (unit !== null) return { kind: 'money', value, unit }
  if (value < SMALLEST_COUNT || !Number.isFinite(value)) return null
  if (!isLarge && (!Number.isInteger(value) || (value >= FIRST_YEAR && value <= LAST_YEAR))) return null
  return { kind: 'count', value, unit: null }
}
