import type { HeldReason, Millis, ReadItem } from './types.ts'

/** What is older when its source is first read is stored and not posted. */
const FRESH_AT_FIRST_CONTACT: Millis = 48 * 3_600_000
const LONGEST_BACK_OFF: Millis = 6 * 3_600_000
/** A document of so many entries, none of them known, was rebuilt: its undated entries prove nothing. */
const REBUILT_FROM = 5

/**
 * When a source is read next. Failures double the wait, up to six hours; one that sleeps waits at least
 * `leastWait`; a server's wish to be left alone counts; `spread` (0 to 1) adds up to a tenth, so that sources do not all come at once.
 */
export function nextPoll(given: {
  readonly now: Millis
  readonly interval: Millis
  readonly failures: number
  readonly leastWait: Millis
  readonly notBefore: Millis | null
  readonly spread: number
}): Millis {
  const { now, interval, failures, leastWait, notBefore, spread } = given
  const backOff =
    failures === 0
      ? interval
      : Math.max(interval, Math.min(interval * 2 ** Math.min(failures, 20), LONGEST_BACK_OFF), leastWait)
  const wait = failures === 0 && interval < 60_000 ? backOff : Math.round(backOff * (1 + spread / 10))
  return Math.max(now + wait, notBefore ?? 0)
}

/** Why a new entry is stored but not posted by itself, or null. The time of fetching never stands in for a date at first contact. */
export function holdBack(
  item: Pick<ReadItem, 'publishedAt'>,
  reading: { readonly isFirst: boolean; readonly entries: number; readonly known: number; readonly now: Millis },
): HeldReason | null {
  const isRebuilt = reading.known === 0 && reading.entries >= REBUILT_FROM
  if (item.publishedAt === null) return reading.isFirst || isRebuilt ? 'undated-at-first-contact' : null
  return reading.isFirst && reading.now - item.publishedAt > FRESH_AT_FIRST_CONTACT ? 'old-at-first-contact' : null
}
