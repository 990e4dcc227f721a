import type { WhyStory } from '../news/edition.ts'
import type { Database } from './database.ts'
import { toList } from './rows.ts'

/**
 * The stories of the message with this key in its buttons and why they were chosen, in its order; of a message that only announces others, the
 * stories of its edition. None where it is not known.
 */
export async function listPostedReasons(
  database: Database,
  nonce: string,
): Promise<readonly (WhyStory & { readonly id: string })[]> {
  const message = await database
    .selectFrom('deliveries')
    .select(['edition_id', 'story_ids', 'why'])
    .where('nonce', '=', nonce)
    .executeTakeFirst()
  if (!message) return []
  const own = toReasons(message)
  if (own.length > 0) return own
  const rows = await database
    .selectFrom('deliveries')
    .select(['story_ids', 'why'])
    .where('edition_id', '=', message.edition_id)
    .orderBy('part')
    .execute()
  return rows.flatMap(toReasons)
}

function toReasons(row: { readonly story_ids: string; readonly why: string }) {
  const ids = toList(row.story_ids)
  return (JSON.parse(row.why) as readonly WhyStory[]).map((story, index) => ({ ...story, id: ids[index] ?? '' }))
}
