// Between a zone's local clock and instants. Temporal decides everything; walls are milliseconds counted as if the local clock were UTC.
import type { Millis } from '../types.ts'

const HOUR = 3_600_000

/** What the zone's clock shows at an instant. */
export function toWall(at: Millis, timezone: string): number {
  return at + zonedAt(at, timezone).offsetNanoseconds / 1e6
}

/** The instant of a wall time to the minute: moved forward in a gap, the first of two in a fold. */
export function toInstant(wall: number, timezone: string): Millis {
  return Temporal.Instant.fromEpochMilliseconds(wall)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()
    .toZonedDateTime(timezone, { disambiguation: 'compatible' }).epochMilliseconds
}

/** The gap whose moved times lie around `at`: its first wall and its length in milliseconds; null where there is none. */
export function zoneGap(at: Millis, timezone: string): { readonly wall: number; readonly length: number } | null {
  const change = zonedAt(at + 1, timezone).getTimeZoneTransition('previous')
  if (change === null) return null
  const wall = toWall(change.epochMilliseconds - 1, timezone) + 1
  const length = toWall(change.epochMilliseconds, timezone) - wall
  return at < change.epochMilliseconds + length ? { wall, length } : null
}

/**
 * Where in the hour of UTC `hourly` falls, in milliseconds: at minute 0 of the zone's standard time, so that half-hour zones have full hours. It is that
 * of one year for all times, so that hours stay an hour apart where a zone changed its standard time. Only Lord Howe, whose summer time is half an
 * hour, sees minute 30 in summer.
 */
export function hourPhase(timezone: string): number {
  const known = phases.get(timezone)
  if (known !== undefined) return known
  const offsets = [Date.UTC(PHASE_YEAR, 0, 1), Date.UTC(PHASE_YEAR, 6, 1)].map((day) => toWall(day, timezone) - day)
  const phase = ((-Math.min(...offsets) % HOUR) + HOUR) % HOUR
  phases.set(timezone, phase)
  return phase
}

const PHASE_YEAR = 2026
const phases = new Map<string, number>()

function zonedAt(at: Millis, timezone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone)
}
