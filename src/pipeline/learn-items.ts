import { createId } from '../lib/id.ts'
import type { Millis } from '../news/types.ts'
import type { Database } from '../storage/database.ts'
import { findFact, saveFact } from '../storage/facts.ts'
import { listItemsMadeSince } from '../storage/items.ts'
import { MEMORY, type Sorter } from './sort-items.ts'

/** Which process stored items last. */
const WRITER = 'items-writer'
/** Clocks of two processes differ by less. */
const MARGIN: Millis = 300_000

/**
 * Makes what is stored known to a sorter: at first the last days' items, afterwards what another process on this database has stored since. To be
 * called first in each transaction that stores items; then no story is begun twice by two processes.
 */
export function createLearning(sorter: Sorter): (tx: Database, now: Millis) => Promise<void> {
  const own = createId(Date.now())
  let learnedAt: Millis | null = null
  return async (tx, now) => {
    if ((await findFact(tx, WRITER)) !== own) {
      sorter.remember(await listItemsMadeSince(tx, learnedAt === null ? now - MEMORY : learnedAt - MARGIN))
      await saveFact(tx, WRITER, own)
    }
    learnedAt = now
  }
}
