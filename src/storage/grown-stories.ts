import { idPrefix } from '../lib/id.ts'
import type { Item, Millis } from '../news/types.ts'
import type { Database } from './database.ts'

/** The stories that items of this time have come to; not those that they began. An item's id begins with when it was stored. */
export async function listGrownStories(
  database: Database,
  from: Millis,
  to: Millis,
): Promise<ReadonlySet<Item['storyId']>> {
  const rows = await database
    .selectFrom('items')
    .select('story_id')
    .distinct()
    .where('id', '>=', idPrefix(from))
    .where('id', '<', idPrefix(to))
    .whereRef('story_id', '!=', 'id')
    .execute()
  return new Set(rows.map((row) => row.story_id))
}
