import type { Delivery, Place, PlannedThread } from '../news/delivery.ts'
import { toList } from './rows.ts'
import type { DeliveriesTable } from './schema.ts'

export function toDelivery(row: DeliveriesTable): Delivery {
  return {
    id: row.id,
    editionId: row.edition_id,
    digestId: row.digest_id,
    channelId: row.channel_id,
    part: row.part,
    payload: row.payload,
    nonce: row.nonce,
    storyIds: toList(row.story_ids),
    place: toPlace(row.place),
    thread: row.thread === null ? null : (JSON.parse(row.thread) as PlannedThread),
    state: row.state === 'posted' || row.state === 'failed' || row.state === 'uncertain' ? row.state : 'pending',
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at,
    unsettledSince: row.unsettled_since,
    afterMessage: row.after_message,
    messageId: row.message_id,
    threadId: row.thread_id,
    reason: row.reason,
  }
}

function toPlace(text: string): Place {
  return text === 'thread' || text === 'forum' || text === 'webhook' ? text : 'channel'
}
