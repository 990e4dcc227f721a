import { type Failure, healthOf, type SourceHealth } from '../news/source-health.ts'
import type { Millis, Source } from '../news/types.ts'
import type { Database } from '../storage/database.ts'
import { listDueSources, listUnreadSources, type SourceState } from '../storage/sources.ts'
import { findStale } from './find-stale.ts'

/** A source with how it does. */
export interface SourceReport extends Pick<Source, 'id' | 'name' | 'url' | 'owner'> {
  readonly health: SourceHealth
  readonly lastPolledAt: Millis | null
  readonly newestItemAt: Millis | null
}

/** All sources that are read, and those that were switched off. */
export async function listHealth(database: Database, now: Millis): Promise<readonly SourceReport[]> {
  const read = await listDueSources(database, 0, true)
  const [stale, off] = await Promise.all([findStale(database, read, now), listUnreadSources(database)])
  return [...read, ...off].map((source) => ({
    ...{ id: source.id, name: source.name, url: source.url, owner: source.owner },
    ...{ lastPolledAt: source.lastPolledAt, newestItemAt: source.newestItemAt },
    health: healthOf({ ...source, failure: toFailure(source), staleSince: stale.get(source.id) ?? null }),
  }))
}

function toFailure({ failure }: SourceState): Failure | null {
  // The reader's failure, as we stored it.
  return failure === null ? null : (JSON.parse(failure) as Failure)
}
