import type { StoryDelivery } from '../news/fate.ts'
import type { Database } from './database.ts'
import { toDelivery } from './delivery-rows.ts'
import { toList } from './rows.ts'

/** How the messages of a digest ended that tell stories, a line a story; reviews, which show stories again, are none. */
export async function listStoryDeliveries(database: Database, digestId: string): Promise<readonly StoryDelivery[]> {
  const rows = await database
    .selectFrom('deliveries')
    .innerJoin('editions', 'editions.id', 'deliveries.edition_id')
    .selectAll('deliveries')
    .where('deliveries.digest_id', '=', digestId)
    .where('editions.lane', '!=', 'review')
    .execute()
  return rows.flatMap((row) =>
    toList(row.story_ids).map((storyId) => ({
      storyId,
      state: toDelivery(row).state,
      at: row.settled_at ?? row.created_at,
    })),
  )
}
