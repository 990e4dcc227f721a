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
  /** For how long it has known of an attempt; 0 where it hears of it now. */
  knownFor(seen: Unsettled): Millis
}

/** `uptime`: milliseconds that only ever grow, whatever the clock on the wall is set to. */
export function createAttemptMemory(uptime: () => Millis): AttemptMemory {
  let since = new Map<string, Millis>()
  return {
    watch(unsettled) {
      const now = uptime()
      since = new Map(unsettled.map((one) => [keyOf(one), since.get(keyOf(one)) ?? now]))
    },
    note(made) {
      since.set(keyOf(made), since.get(keyOf(made)) ?? uptime())
    },
    knownFor(seen) {
      const first = since.get(keyOf(seen))
      return first === undefined ? 0 : uptime() - first
    },
  }
}

/** Each attempt that begins a doubt anew is another. */
function keyOf({ id, unsettledSince }: Unsettled): string {
  return `${id}/${unsettledSince}`
}
