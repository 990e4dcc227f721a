import type { Edition } from '../news/edition.ts'
import type { Millis } from '../news/types.ts'
import type { Database } from '../storage/database.ts'
import { explainEdition, type Order } from './prepare-edition.ts'

/** So long an edition may be looked at again. */
const FRESH: Millis = 10_000
const MOST = 20

interface Prepared {
  readonly at: Millis
  readonly edition: Promise<Edition>
}

const prepared = new WeakMap<Database, Map<string, Prepared>>()

/**
 * The edition that would be posted now or was going to be at most ten seconds ago, for what is asked at each key that somebody presses: composing
 * reads the news of days. Those who ask for the same order meanwhile wait for one answer. Never for what is posted.
 */
export function recentEdition(database: Database, order: Order, now: Millis): Promise<Edition> {
  const known = prepared.get(database) ?? new Map<string, Prepared>()
  prepared.set(database, known)
  const key = JSON.stringify(order)
  const last = known.get(key)
  // A clock that was set back makes nothing last longer.
  if (last && now >= last.at && now - last.at < FRESH) return last.edition
  for (const [old, { at }] of known) if (known.size >= MOST || now - at >= FRESH || now < at) known.delete(old)
  const edition = explainEdition(database, order, now)
  known.set(key, { at: now, edition })
  // What failed is tried again at the next key.
  edition.catch(() => known.delete(key))
  return edition
}
