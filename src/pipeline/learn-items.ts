import { setImmediate } from 'node:timers/promises'
import { createId } from '../lib/id.ts'
import type { Millis } from '../news/types.ts'
import type { Database } from '../storage/database.ts'
import { findFact, saveFact } from '../storage/facts.ts'
import { listItemsMade } from '../storage/items.ts'
import { MEMORY, type Sorter } from './sort-items.ts'

/** Makes what is stored known to a sorter. */
export interface Learning {
  /** The last days' items, once, before the first new ones are sorted; in steps, so that nobody else has to wait. */
  prepare(database: Database, now: Millis): Promise<void>
  /**
   * What another process on this database has stored since; first in each transaction that stores items. Then no story is begun twice by two
   * processes.
   */
  catchUp(tx: Database, now: Millis): Promise<void>
}

/** Which process stored items last. */
const WRITER = 'items-writer'
/** Clocks of two processes differ by less. */
const MARGIN: Millis = 300_000
const ITEMS_A_STEP = 200

export function createLearning(sorter: Sorter): Learning {
  const own = createId(Date.now())
  let learnedAt: Millis | null = null
  return {
    async prepare(database, now) {
      if (learnedAt !== null) return
      await learnSince(database, now - MEMORY)
      learnedAt = now
    },
    async catchUp(tx, now) {
      if ((await findFact(tx, WRITER)) !== own) {
        await learnSince(tx, (learnedAt ?? now - MEMORY) - MARGIN)
        await saveFact(tx, WRITER, own)
      }
      learnedAt = now
    },
  }

  async function learnSince(database: Database, since: Millis): Promise<void> {
    let items = await listItemsMade(database, { since }, ITEMS_A_STEP)
    for (let last = items.at(-1); last !== undefined; last = items.at(-1)) {
      sorter.remember(items)
      await setImmediate()
      items = await listItemsMade(database, { after: last.item.id }, ITEMS_A_STEP)
    }
  }
}
