import type { Delivery, DeliveryChange } from '../news/delivery.ts'
import type { Millis } from '../news/types.ts'
import type { Database } from './database.ts'
import { toList } from './rows.ts'
import type { DeliveriesTable } from './schema.ts'

/** How long one process may work on a delivery before another takes it over; longer than any request to Discord. */
export const LEASE: Millis = 60_000

/** Due deliveries whose earlier parts are settled, in the order in which they were claimed. */
export async function listDueDeliveries(
  database: Database,
  now: Millis,
): Promise<readonly (Delivery & { readonly createdAt: Millis })[]> {
  const rows = await database
    .selectFrom('deliveries')
    .selectAll()
    .where('state', '=', 'pending')
    .where('next_attempt_at', '<=', now)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('deliveries as earlier')
            .select('earlier.id')
            .whereRef('earlier.edition_id', '=', 'deliveries.edition_id')
            .whereRef('earlier.channel_id', '=', 'deliveries.channel_id')
            .whereRef('earlier.part', '<', 'deliveries.part')
            .where('earlier.state', '=', 'pending'),
        ),
      ),
    )
    .orderBy('created_at')
    .orderBy('part')
    .limit(200)
    .execute()
  return rows.map((row) => ({ ...toDelivery(row), createdAt: row.created_at }))
}

/** Takes a delivery for one attempt; false when another process has it or it is settled. */
export async function leaseDelivery(database: Database, id: string, now: Millis): Promise<boolean> {
  const result = await database
    .updateTable('deliveries')
    .set((is) => ({ leased_until: now + LEASE, attempts: is('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'pending')
    // A lease further away than any that could be given now comes from a clock that was set back since.
    .where((is) =>
      is.or([is('leased_until', 'is', null), is('leased_until', '<=', now), is('leased_until', '>', now + LEASE)]),
    )
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** Notes, before a message is sent, that one may come to exist: whoever comes next looks for it first. */
export async function markSending(database: Database, id: string, since: Millis, afterMessage: string): Promise<void> {
  await database
    .updateTable('deliveries')
    .set({ unsettled_since: since, after_message: afterMessage })
    .where('id', '=', id)
    .execute()
}

/** Records how an attempt ended and gives the delivery back. */
export async function settleDelivery(
  database: Database,
  id: string,
  change: DeliveryChange,
  now: Millis,
): Promise<void> {
  await database
    .updateTable('deliveries')
    .set({
      state: change.state,
      next_attempt_at: change.nextAttemptAt,
      unsettled_since: change.unsettledSince,
      message_id: change.messageId,
      reason: change.reason,
      leased_until: null,
      settled_at: change.state === 'pending' ? null : now,
    })
    .where('id', '=', id)
    .execute()
}

/** The deliveries of a digest that ended without being known as posted, newest first. */
export async function listTroubledDeliveries(
  database: Database,
  digestIds: readonly string[],
  limit: number,
): Promise<readonly Delivery[]> {
  if (digestIds.length === 0) return []
  const rows = await database
    .selectFrom('deliveries')
    .selectAll()
    .where('digest_id', 'in', digestIds)
    .where((is) =>
      is.or([
        is('state', 'in', ['failed', 'uncertain']),
        is.and([is('state', '=', 'pending'), is('attempts', '>', 0)]),
      ]),
    )
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toDelivery)
}

/** The delivery behind a button, or null. */
export async function findDeliveryByNonce(database: Database, nonce: string): Promise<Delivery | null> {
  const row = await database.selectFrom('deliveries').selectAll().where('nonce', '=', nonce).executeTakeFirst()
  return row ? toDelivery(row) : null
}

/** How many deliveries are in each state. */
export async function countDeliveries(database: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await database
    .selectFrom('deliveries')
    .select((is) => ['state', is.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  return new Map(rows.map((row) => [row.state, Number(row.count)]))
}

function toDelivery(row: DeliveriesTable): Delivery {
  return {
    id: row.id,
    editionId: row.edition_id,
    digestId: row.digest_id,
    channelId: row.channel_id,
    part: row.part,
    payload: row.payload,
    nonce: row.nonce,
    storyIds: toList(row.story_ids),
    state: row.state === 'posted' || row.state === 'failed' || row.state === 'uncertain' ? row.state : 'pending',
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at,
    unsettledSince: row.unsettled_since,
    afterMessage: row.after_message,
    messageId: row.message_id,
    reason: row.reason,
  }
}
