import type { Delivery } from '../news/delivery.ts'
import type { Database } from './database.ts'
import { toDelivery } from './delivery-rows.ts'

/** The message of the same edition in whose thread a message goes: the nearest before it that begins one; null where there is none. */
export async function findThreadHead(
  database: Database,
  { editionId, channelId, part }: Pick<Delivery, 'editionId' | 'channelId' | 'part'>,
): Promise<Delivery | null> {
  const row = await database
    .selectFrom('deliveries')
    .selectAll()
    .where('edition_id', '=', editionId)
    .where('channel_id', '=', channelId)
    .where('part', '<', part)
    .where('thread', 'is not', null)
    .orderBy('part', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? toDelivery(row) : null
}

/** Notes which thread begins with a message. */
export async function recordThread(database: Database, id: string, threadId: string): Promise<void> {
  await database.updateTable('deliveries').set({ thread_id: threadId }).where('id', '=', id).execute()
}
