import type { Millis } from './types.ts'

/** A permanent redirect that was met, and how often in a row. */
export interface Move {
  readonly to: string
  readonly since: Millis
  readonly times: number
}

/** A redirect can be a mistake, or the work of somebody who holds a site for an afternoon: it is believed when it has stood this long. */
const STANDS_FOR: Millis = 24 * 3_600_000
const FEWEST_TIMES = 3
/** Longer addresses are followed and not remembered. */
const LONGEST_ADDRESS = 2_000

/**
 * A reading that succeeded, by permanent redirects alone (`movedTo`) or without (null). `settled` is the address that the source has from now on, or
 * null where it keeps its own; the target has answered with a feed each time, at least thrice over a day.
 */
export function nextMove(
  known: Move | null,
  movedTo: string | null,
  now: Millis,
): { readonly move: Move | null; readonly settled: string | null } {
  if (movedTo === null || movedTo.length > LONGEST_ADDRESS) return { move: null, settled: null }
  const isSame = known !== null && known.to === movedTo && known.since <= now
  const move = isSame ? { ...known, times: known.times + 1 } : { to: movedTo, since: now, times: 1 }
  return move.times >= FEWEST_TIMES && now - move.since >= STANDS_FOR
    ? { move: null, settled: movedTo }
    : { move, settled: null }
}
