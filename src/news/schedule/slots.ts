// The slots of a schedule: the instants at which it is due. A wall time becomes an instant as Temporal's `compatible` has it: in a gap it moves
// forward by the gap's length, in a fold the first of the two is meant. Walls are milliseconds counted as if the local clock were UTC.

import type { Millis } from '../types.ts'
import type { Schedule } from './rule.ts'
import { hourPhase, toInstant, toWall, zoneGap } from './walls.ts'

const MINUTE = 60_000
const HOUR = 3_600_000
const DAY = 86_400_000
// The rarest day that a schedule can name, 29 February, comes after eight years where a century is no leap year.
const FARTHEST_DAYS = 8 * 366

/** The newest slot at or before `now`, or null where there is none within eight years. */
export function lastDue(schedule: Schedule, timezone: string, now: Millis): Millis | null {
  if (schedule.kind === 'hourly') return lastHour(timezone, now)
  const wall = toWall(now, timezone)
  // In the second pass of a fold, walls later than this one are past already.
  const repeated = now - toInstant(wall, timezone)
  const newest = lastOf(walls(schedule, wall + repeated, -1), timezone, now)
  if (newest === null) return null
  // A wall that was moved out of a gap lies among those behind the gap, or after them.
  const gap = zoneGap(newest, timezone)
  if (gap === null) return newest
  const moved = lastOf(walls(schedule, gap.wall + gap.length - 1, -1, 1), timezone, now)
  return Math.max(newest, moved ?? newest)
}

/** The first slot after `now`, or null where there is none within eight years. */
export function nextDue(schedule: Schedule, timezone: string, now: Millis): Millis | null {
  if (schedule.kind === 'hourly') return lastHour(timezone, now) + HOUR
  // Just after a gap, walls inside it may still be to come.
  const start = toWall(now, timezone) - (zoneGap(now, timezone)?.length ?? 0)
  let earliest: Millis | null = null
  for (const wall of walls(schedule, start, 1)) {
    // A wall that was moved out of a gap can be overtaken, but not by one behind the place that it moved to.
    if (earliest !== null && wall >= toWall(earliest, timezone)) break
    const instant = toInstant(wall, timezone)
    if (instant > now) earliest = earliest === null ? instant : Math.min(earliest, instant)
  }
  return earliest
}

/** Milliseconds between the newest slot at or before `at` and the one that follows it. */
export function period(schedule: Schedule, timezone: string, at: Millis): Millis {
  const last = lastDue(schedule, timezone, at)
  const next = nextDue(schedule, timezone, at)
  return last === null || next === null ? Number.POSITIVE_INFINITY : next - last
}

function lastHour(timezone: string, now: Millis): Millis {
  const phase = hourPhase(timezone)
  return Math.floor((now - phase) / HOUR) * HOUR + phase
}

function lastOf(candidates: Iterable<number>, timezone: string, now: Millis): Millis | null {
  for (const wall of candidates) {
    const instant = toInstant(wall, timezone)
    if (instant <= now) return instant
  }
  return null
}

/** The walls that the schedule names, from one on (itself included), one day after another. */
function* walls(schedule: Schedule, from: number, direction: 1 | -1, farthest = FARTHEST_DAYS): Generator<number> {
  const first = Math.floor(from / DAY)
  const minutes = direction === 1 ? schedule.minutes : schedule.minutes.toReversed()
  for (let passed = 0; passed <= farthest; passed += 1) {
    const day = first + direction * passed
    if (!isNamed(schedule, day)) continue
    for (const minute of minutes) {
      const wall = day * DAY + minute * MINUTE
      if ((wall - from) * direction >= 0) yield wall
    }
  }
}

/** Whether the schedule names a day (counted from 1970-01-01): with both days and weekdays restricted, either is enough. */
function isNamed({ months, days, weekdays }: Schedule, day: number): boolean {
  const onWeekday = weekdays?.includes((((day + 4) % 7) + 7) % 7)
  if (months === null && days === null) return onWeekday ?? true
  const date = new Date(day * DAY)
  if (months !== null && !months.includes(date.getUTCMonth() + 1)) return false
  const onDay = days?.includes(date.getUTCDate())
  return onDay === undefined && onWeekday === undefined ? true : onDay === true || onWeekday === true
}
