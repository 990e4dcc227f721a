import type { ExpressionBuilder } from 'kysely'
import type { Delivery, DeliveryChange, PostedAt } from '../news/delivery.ts'
import type { Millis } from '../news/types.ts'
import type { Database } from './database.ts'
import { toDelivery } from './delivery-rows.ts'
import type { Schema } from './schema.ts'

/** For how long a message that is being sent belongs to its sender: longer than one request to Discord takes with its waiting. */
const LEASE: Millis = 15_000

/** No wait that could be given now is longer: such a time comes from a clock that was wrong. */
const LONGEST_WAIT: Millis = 26 * 3_600_000
/** By so much the clocks of two processes may differ. */
const A_MOMENT: Millis = 60_000

/** Due deliveries whose earlier parts are settled, in the order in which they were claimed. */
export async function listDueDeliveries(
  database: Database,
  now: Millis,
): Promise<readonly (Delivery & { readonly createdAt: Millis })[]> {
  await bringNear(database, now)
  const rows = await database
    .selectFrom('deliveries')
    .selectAll()
    .where('state', '=', 'pending')
    .where('next_attempt_at', '<=', now)
    .where((is) => isFree(is, now))
    // What a deleted digest had not posted yet waits as long as it can be brought back, and is forgotten with it.
    .where('digest_id', 'not in', (is) =>
      is.selectFrom('digests').select('digests.id').where('deleted_at', 'is not', null),
    )
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

/**
 * Times that only a clock that was wrong can have given are brought near. Not at once: a request of before may still be on its way, and of one without
 * a nonce what arrives after the search would be doubled.
 */
async function bringNear(database: Database, now: Millis): Promise<void> {
  const rows = await database
    .selectFrom('deliveries')
    .select(['id', 'attempts'])
    .where('state', '=', 'pending')
    .where((is) =>
      is.or([
        is('next_attempt_at', '>', now + LONGEST_WAIT),
        is('created_at', '>', now + A_MOMENT),
        is('leased_until', '>', now + LEASE),
      ]),
    )
    .execute()
  for (const { id, attempts } of rows) {
    await database
      .updateTable('deliveries')
      .set((is) => ({
        next_attempt_at: now + LEASE,
        created_at: is.case().when('created_at', '>', now).then(now).else(is.ref('created_at')).end(),
        leased_until: null,
      }))
      .where('id', '=', id)
      .where('attempts', '=', attempts)
      .where('state', '=', 'pending')
      .execute()
  }
}

/** What a process knew of a delivery when it decided: a change applies only while nobody else has changed it. */
export type SeenDelivery = Pick<Delivery, 'id' | 'attempts'>

/**
 * Notes, before a message is sent, that one may come to exist, and takes the delivery for sending it. False when another process has it or has
 * changed it since it was read. Whoever comes after this looks for the message first.
 */
export async function startSending(
  database: Database,
  seen: SeenDelivery,
  {
    now,
    unsettledSince,
    afterMessage,
  }: { readonly now: Millis; readonly unsettledSince: Millis; readonly afterMessage: string },
): Promise<boolean> {
  const result = await database
    .updateTable('deliveries')
    .set({
      leased_until: now + LEASE,
      attempts: seen.attempts + 1,
      unsettled_since: unsettledSince,
      after_message: afterMessage,
    })
    .where('id', '=', seen.id)
    .where('attempts', '=', seen.attempts)
    .where('state', '=', 'pending')
    .where((is) => isFree(is, now))
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** Replaces the message of a delivery that Discord refused; to be called by the process that is sending it. */
export async function replacePayload(database: Database, id: string, payload: string): Promise<void> {
  await database
    .updateTable('deliveries')
    .set({ payload })
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .execute()
}

/** Notes a message that Discord left without its embeds, before it is taken back: from then on what happened to it is known. */
export async function noteBare(database: Database, id: string, { messageId, threadId }: PostedAt): Promise<void> {
  await database
    .updateTable('deliveries')
    .set({ message_id: messageId, ...(threadId === undefined ? {} : { thread_id: threadId }) })
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .execute()
}

/** Ids of the messages of a channel whose fate is known: they were posted, or taken back. */
export async function listKnownMessages(database: Database, channelId: string): Promise<ReadonlySet<string>> {
  const rows = await database
    .selectFrom('deliveries')
    .select('message_id')
    .where('channel_id', '=', channelId)
    .where('message_id', 'is not', null)
    .execute()
  return new Set(rows.flatMap(({ message_id }) => message_id ?? []))
}

/** Records how an attempt ended, `sent` or not; false when somebody else changed the delivery meanwhile. */
export async function settleDelivery(
  database: Database,
  seen: SeenDelivery,
  { change, sent }: { readonly change: DeliveryChange; readonly sent: boolean },
  now: Millis,
): Promise<boolean> {
  const result = await database
    .updateTable('deliveries')
    .set({
      state: change.state,
      attempts: seen.attempts + 1,
      next_attempt_at: change.nextAttemptAt,
      unsettled_since: change.unsettledSince,
      ...(change.at === null ? {} : { message_id: change.at.messageId }),
      ...(change.at?.threadId === undefined ? {} : { thread_id: change.at.threadId }),
      ...(change.at?.webhookId === undefined ? {} : { webhook_id: change.at.webhookId }),
      reason: change.reason,
      leased_until: null,
      settled_at: change.state === 'pending' ? null : now,
      // What was not posted is never edited nor published.
      ...(change.state === 'failed' || change.state === 'uncertain'
        ? { shown: null, next_edit_at: null, crosspost: null, crosspost_at: null }
        : {}),
    })
    .where('id', '=', seen.id)
    .where('state', '=', 'pending')
    .where('attempts', '=', sent ? seen.attempts + 1 : seen.attempts)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** Nobody is sending it. */
function isFree(is: ExpressionBuilder<Schema, 'deliveries'>, now: Millis) {
  return is.or([is('leased_until', 'is', null), is('leased_until', '<=', now)])
}
