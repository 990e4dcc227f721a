import type { KnownAttempt } from '../news/attempt.ts'
import type { Delivery } from '../news/delivery.ts'
import type { Millis } from '../news/types.ts'

/** An attempt whose end is not known: a delivery, and since when by the clock on the wall. */
export type Unsettled = Pick<Delivery, 'id' | 'unsettledSince'>

/** Since when this process has known of attempts whose end is not known, by a clock that nobody can set. */
export interface AttemptMemory {
  /** Notes which there are now; others are forgotten. */
  watch(unsettled: readonly Unsettled[]): void
  /** Notes one whose request has just ended. */
  note(made: Unsettled): void
  /** What it knows of an attempt; nothing where it hears of it now. */
  known(seen: Unsettled): KnownAttempt
}

/** `uptime`: milliseconds that only ever grow, whatever the clock on the wall is set to. */
export function createAttemptMemory(uptime: () => Millis): AttemptMemory {
  let all = new Map<string, { readonly since: Millis; readonly isOwn: boolean }>()
  return {
    watch(unsettled) {
      const now = uptime()
      all = new Map(unsettled.map((one) => [keyOf(one), all.get(keyOf(one)) ?? { since: now, isOwn: false }]))
    },
    note(made) {
      all.set(keyOf(made), all.get(keyOf(made)) ?? { since: uptime(), isOwn: true })
    },
    known(seen) {
      const first = all.get(keyOf(seen))
      return first ? { knownFor: uptime() - first.since, isOwn: first.isOwn } : { knownFor: 0, isOwn: false }
    },
  }
}

/** Each attempt that begins a doubt anew is another. */
function keyOf({ id, unsettledSince }: Unsettled): string {
  return `${id}/${unsettledSince}`
}
