import { setTimeout as sleep } from 'node:timers/promises'
import { isDatabaseBusy } from './database-faults.ts'

/** Milliseconds from the asking to the giving up. Discord waits 15 minutes for an answer that was announced; people less. */
const PATIENCE = 10_000
/** Milliseconds between two attempts: twice as long each time. */
const FIRST_WAIT = 10
const LONGEST_WAIT = 100

/** Milliseconds (of `performance.now()`) at which whoever asks now has waited long enough. */
export const patienceFromNow = (): number => performance.now() + PATIENCE

/**
 * Repeats what another program's lock refused, until it succeeds, fails otherwise, or `until` is over; then the refusal is thrown. Everything else goes on
 * meanwhile. Only for what a refusal leaves wholly undone.
 */
export async function persist<T>(attempt: () => Promise<T>, until: number): Promise<T> {
  for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    try {
      return await attempt()
    } catch (error) {
      if (!isDatabaseBusy(error) || performance.now() >= until) throw error
    }
    await sleep(wait)
  }
}
