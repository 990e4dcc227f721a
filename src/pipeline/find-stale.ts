import { staleSince } from '../news/source-rhythm.ts'
import type { Millis, Source } from '../news/types.ts'
import type { Database } from '../storage/database.ts'
import { listRhythms } from '../storage/rhythms.ts'
import type { SourceState } from '../storage/sources.ts'

/** Since when each of the sources that answer has had nothing new, where that is unusual for it. */
export async function findStale(
  database: Database,
  sources: readonly SourceState[],
  now: Millis,
): Promise<ReadonlyMap<Source['id'], Millis>> {
  const working = sources.filter(({ failures }) => failures === 0)
  const rhythms = await listRhythms(
    database,
    working.map(({ id }) => id),
  )
  return new Map(
    working.flatMap(({ id, newestItemAt, firstReadAt }) => {
      const since = staleSince({ rhythm: rhythms.get(id) ?? null, newestItemAt, firstReadAt, now })
      return since === null ? [] : [[id, since] as const]
    }),
  )
}
