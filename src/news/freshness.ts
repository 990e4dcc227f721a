import { parseSchedule, period } from './schedule.ts'
import type { Millis } from './types.ts'

const SHORTEST: Millis = 48 * 3_600_000
const LONGEST: Millis = 8 * 24 * 3_600_000

/** How old a story may be for a digest: two days, or its own period and half a day where that is longer (a weekly digest tells the week). */
export function maxAge(digest: { readonly schedule: string; readonly timezone: string }, now: Millis): Millis {
  const parsed = parseSchedule(digest.schedule)
  if (parsed.outcome !== 'schedule') return SHORTEST
  return Math.min(LONGEST, Math.max(SHORTEST, period(parsed.schedule, digest.timezone, now) + 12 * 3_600_000))
}
