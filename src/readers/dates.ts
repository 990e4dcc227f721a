import type { Millis } from '../news/types.ts'
import { readNumeric } from './dates/numeric.ts'
import { isNewsYear } from './dates/parts.ts'
import { readUsual } from './dates/usual.ts'
import { readWritten } from './dates/written.ts'
import { toZone } from './dates/zones.ts'

/**
 * Reads a date as feeds write them (RFC 822 and its abuses, ISO 8601, W3C-DTF, asctime, names in many languages), to the second.
 * Without a time zone it is UTC (Korean forms: Korea's). Null for whatever is not surely a date: nothing is guessed, "03/04/2024" neither.
 */
export function parseDate(text: string): Millis | null {
  if (text.length > 200) return null
  const common = readUsual(text)
  if (common !== null) return common
  const plain = normalise(text)
  if (plain === '') return null
  const assumed = /\p{Script=Hangul}/u.test(text) ? toZone('kst') : null
  return readEpoch(plain) ?? readNumeric(plain, assumed) ?? readWritten(plain, assumed)
}

function normalise(text: string): string {
  const lower = text.trim().toLowerCase()
  if (/^[ -~]*$/.test(lower)) return lower.replace(/\s+/g, ' ')
  return (
    lower
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
      .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u0640]/g, '')
      .replace(/[−–]/g, '-')
      // Marks off, so that "ιούλ" is "ιουλ" and "أبريل" is "ابريل"; composed again for Hangul.
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .normalize('NFC')
      .replace(/(\d{4})\s?[년年]\s?(\d{1,2})\s?[월月]\s?(\d{1,2})\s?[일日]/, '$1-$2-$3 ')
      .replace(/(\d{1,2})\s?[시時时]\s?(\d{1,2})\s?[분分](?:\s?(\d{1,2})\s?[초秒])?/, '$1:$2:0$3')
      .replace(/:0(\d{2})/, ':$1')
      .replace(/[\s،]+/g, ' ')
      .trim()
  )
}

/** Seconds or milliseconds since 1970, as some generators print. */
function readEpoch(text: string): Millis | null {
  if (!/^(?:\d{10}|\d{13})$/.test(text)) return null
  const instant = text.length === 10 ? Number(text) * 1000 : Math.floor(Number(text) / 1000) * 1000
  return isNewsYear(new Date(instant).getUTCFullYear()) ? instant : null
}
