import type { Millis } from '../../news/types.ts'
import { toInstant, toZone, type Zone } from './zones.ts'

/** Earlier and later years are mistakes of a publisher's clock or template ("1970-01-01", "0001-01-01"), not times of news. */
const FIRST_YEAR = 1990
const LAST_YEAR = 2100

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export interface Time {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly zone: Zone | null
}

/** Of the day that a date without a time names, in UTC. */
export const MIDNIGHT: Time = { hour: 0, minute: 0, second: 0, zone: null }

/** Whether news can be of that year. */
export function isNewsYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

/** A year of two, three or four digits, a month and a day, not yet checked. */
export function toDay(year: string | undefined, month: string | undefined, day: string | undefined): Day | null {
  if (year === undefined || month === undefined || day === undefined) return null
  const number = Number(year)
  // RFC 5322, 4.3: two digits below 50 are of this century (70 by now), three digits count from 1900.
  const full = year.length === 2 ? (number < 70 ? 2000 : 1900) + number : number < 200 ? 1900 + number : number
  return { year: full, month: Number(month), day: Number(day) }
}

// Morning and evening in the languages whose generators print them; English with and without dots.
const MORNING = /^(?:am|a\.m\.?|오전|午前|上午|ص|صباحا|π\.?μ\.?)$/
const EVENING = /^(?:pm|p\.m\.?|오후|午後|下午|م|مساء|μ\.?μ\.?)$/
const CLOCK = /^(?:(\D{1,8}) )?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?(.*)$/

/**
 * A time of day with what stands around it: half of the day before or after it, a zone behind it. Null when any of it is
 * unknown. `assumed` is the zone where none is named.
 */
export function readTime(text: string, assumed: Zone | null): Time | null {
  const found = CLOCK.exec(text)
  if (!found) return null
  const [, before = '', hours, minutes, seconds = '0', rest = ''] = found
  let after = rest
  let half = before
  const [first = ''] = rest.split(' ')
  if (half === '' && (MORNING.test(first) || EVENING.test(first))) {
    half = first
    after = rest.slice(first.length).trim()
  }
  if (half !== '' && !MORNING.test(half) && !EVENING.test(half)) return null
  const zone = after === '' ? assumed : toZone(after)
  if (after !== '' && zone === null) return null
  let hour = Number(hours)
  if (half !== '') {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (EVENING.test(half) ? 12 : 0)
  }
  return { hour, minute: Number(minutes), second: Number(seconds), zone }
}

/** The instant, or null where there is no such day or hour. */
export function build(day: Day | null, time: Time | null): Millis | null {
  if (day === null || time === null) return null
  if (!isNewsYear(day.year) || day.month < 1 || day.month > 12) return null
  if (day.day < 1 || day.day > new Date(Date.UTC(day.year, day.month, 0)).getUTCDate()) return null
  const midnight = time.hour === 24 && time.minute === 0 && time.second === 0
  // A leap second is the next minute's first.
  if ((time.hour > 23 && !midnight) || time.minute > 59 || time.second > 60) return null
  const local = Date.UTC(day.year, day.month - 1, day.day, time.hour, time.minute, time.second)
  return toInstant(local, time.zone)
}
