import * as compose from '../news/compose.ts'
import type { EditionStory } from '../news/edition.ts'
import type { TellingFilter } from '../news/telling.ts'
import type { Millis, Source } from '../news/types.ts'
import { listVisibleSources } from '../storage/chosen-sources.ts'
import type { Database } from '../storage/database.ts'
import { listStoryItems } from '../storage/items.ts'

/** Further back nothing is kept that could be told. */
export const MEMORY: Millis = 120 * 24 * 3_600_000

/** Tells stories as they stand now, with all that this server may see of them. */
export async function retellStories(
  database: Database,
  order: TellingFilter & { readonly guildId: string | null },
  storyIds: readonly string[],
  now: Millis,
): Promise<readonly EditionStory[]> {
  const since = now - MEMORY
  const [items, sources] = await Promise.all([
    listStoryItems(database, order.guildId, storyIds, since),
    listVisibleSources(database, order.guildId),
  ])
  const known = new Set(storyIds)
  const earlier = new Set(
    items.flatMap(({ followUpOf }) => (followUpOf === null || known.has(followUpOf) ? [] : followUpOf)),
  )
  const before = await listStoryItems(database, order.guildId, [...earlier], since)
  const byId = new Map(sources.map((source): [string, Source] => [source.id, source]))
  return compose.retellStories({ filter: order, items: [...items, ...before], sources: byId, now }, storyIds)
}
