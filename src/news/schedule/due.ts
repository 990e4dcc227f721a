import type { Millis } from '../types.ts'
import type { Schedule } from './rule.ts'
import { lastDue, period } from './slots.ts'

const MOST_MISSED = 100
const LONGEST_GRACE = 12 * 3_600_000
const DAY = 86_400_000

export interface DueSlot {
  /** The slot to run now, or null. */
  readonly slot: Millis | null
  /** Slots that will not be made up for, oldest first, the newest hundred at most. They are named until a newer slot is claimed. */
  readonly missed: readonly Millis[]
}

export interface DueQuestion {
  readonly schedule: Schedule
  readonly timezone: string
  /** When the schedule was set or resumed: slots at or before it are never due. */
  readonly since: Millis
  readonly now: Millis
  /** The newest slot that was ever claimed for this digest, or null. */
  readonly newestClaimed: Millis | null
}

/** The newest unclaimed slot, if it is not older than its grace: half of its period, at most twelve hours. */
export function dueSlot({ schedule, timezone, since, now, newestClaimed }: DueQuestion): DueSlot {
  // A clock that was set back finds its slots claimed. A claim from days ahead was made by a clock that ran wild: to wait for it would be
  // silence for years, and the unique key of editions still keeps each slot to one run.
  // A schedule that was set in the future was set by such a clock, too.
  const set = since > now + DAY ? Number.NEGATIVE_INFINITY : since
  const settled = newestClaimed === null || newestClaimed > now + 2 * DAY ? set : Math.max(set, newestClaimed)
  const newest = lastDue(schedule, timezone, now)
  if (newest === null || newest <= settled) return { slot: null, missed: [] }
  const grace = Math.min(LONGEST_GRACE, period(schedule, timezone, newest) / 2)
  const slot = now - newest <= grace ? newest : null

  const missed: Millis[] = slot === null ? [newest] : []
  let older = lastDue(schedule, timezone, newest - 1)
  while (older !== null && older > settled && missed.length < MOST_MISSED) {
    missed.push(older)
    older = lastDue(schedule, timezone, older - 1)
  }
  return { slot, missed: missed.reverse() }
}
