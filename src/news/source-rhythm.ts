import type { Millis } from './types.ts'

const DAY: Millis = 24 * 3_600_000
/** Without a known rhythm so much silence is unusual. */
const SILENCE: Millis = 60 * DAY
/** A source that is silent for so many of its usual pauses has stopped, or its feed has. */
const PAUSES = 12
const SHORTEST_SILENCE: Millis = 21 * DAY
const LONGEST_SILENCE: Millis = 365 * DAY
/** Fewer items have no rhythm. */
const FEWEST_ITEMS = 5

/** When a source published what is remembered of it. */
export interface Rhythm {
  readonly items: number
  readonly oldest: Millis
  readonly newest: Millis
}

/**
 * Since when a source that answers has had nothing new, when that is longer than usual for it; null otherwise. `newestItemAt` is the newest date
 * that it ever gave, `firstReadAt` when it was first read (null: never, and then nothing can be said).
 */
export function staleSince(given: {
  readonly rhythm: Rhythm | null
  readonly newestItemAt: Millis | null
  readonly firstReadAt: Millis | null
  readonly now: Millis
}): Millis | null {
  const { rhythm, newestItemAt, firstReadAt, now } = given
  if (firstReadAt === null) return null
  const known = [rhythm?.newest, newestItemAt].filter((at) => at !== null && at !== undefined)
  // A feed that has always been empty is counted from its first reading.
  const newest = known.length === 0 ? firstReadAt : Math.max(...known)
  return now - newest > usualSilence(rhythm) ? newest : null
}

function usualSilence(rhythm: Rhythm | null): Millis {
  if (rhythm === null || rhythm.items < FEWEST_ITEMS) return SILENCE
  const pause = (rhythm.newest - rhythm.oldest) / (rhythm.items - 1)
  return Math.min(Math.max(PAUSES * pause, SHORTEST_SILENCE), LONGEST_SILENCE)
}
