import type { PostedAt } from '../news/delivery.ts'
import type { Shown } from '../news/shown.ts'
import type { Millis } from '../news/types.ts'
import type { Database } from './database.ts'
import { toList } from './rows.ts'
import type { DeliveriesTable } from './schema.ts'

/** Discord's limits here are of an hour at most: a time further away comes from a clock that was wrong. */
const LONGEST_WAIT: Millis = 2 * 3_600_000
const IDS_AT_ONCE = 1_000

/** A posted message that something is still to be done with. */
export interface PostedMessage {
  readonly id: string
  readonly digestId: string
  readonly channelId: string
  readonly part: number
  readonly nonce: string
  readonly storyIds: readonly string[]
  readonly layout: string
  /** As it stands in Discord, as JSON. */
  readonly payload: string
  readonly at: PostedAt
  readonly createdAt: Millis
}

/** One that may have to be written anew. */
export interface EditableMessage extends PostedMessage {
  readonly shown: Shown
  readonly nextEditAt: Millis
}

/** The posted messages that are to be looked at for an edit, those that wait longest first. */
export async function listDueEdits(
  database: Database,
  now: Millis,
  limit: number,
): Promise<readonly EditableMessage[]> {
  const rows = await selectPosted(database)
    .where((is) => is.or([is('next_edit_at', '<=', now), is('next_edit_at', '>', now + LONGEST_WAIT)]))
    .where('shown', 'is not', null)
    .orderBy('next_edit_at')
    .limit(limit)
    .execute()
  return rows.flatMap((row) => {
    const message = toPosted(row)
    if (message === null || row.shown === null || row.next_edit_at === null) return []
    return { ...message, shown: JSON.parse(row.shown) as Shown, nextEditAt: row.next_edit_at }
  })
}

/**
 * Brings the look at posted messages forward to now whose stories are among these. Not of those that were edited, or that Discord asked to wait with,
 * too short a time ago.
 */
export async function hastenEdits(database: Database, storyIds: ReadonlySet<string>, now: Millis): Promise<void> {
  if (storyIds.size === 0) return
  const later = await database
    .selectFrom('deliveries')
    .select(['id', 'story_ids'])
    .where('state', '=', 'posted')
    .where('next_edit_at', '>', now)
    .where((is) => is.or([is('next_attempt_at', '<=', now), is('next_attempt_at', '>', now + LONGEST_WAIT)]))
    .execute()
  const ids = later.filter(({ story_ids }) => toList(story_ids).some((id) => storyIds.has(id))).map(({ id }) => id)
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE)
    await database
      .updateTable('deliveries')
      .set({ next_edit_at: now })
      .where('id', 'in', ids.slice(start, start + IDS_AT_ONCE))
      .where('next_edit_at', '>', now)
      // Another process may have edited it meanwhile.
      .where((is) => is.or([is('next_attempt_at', '<=', now), is('next_attempt_at', '>', now + LONGEST_WAIT)]))
      .execute()
}

/** Notes when messages are next looked at, and that they are not edited before, whatever becomes of their stories. */
export async function holdEdits(database: Database, ids: readonly string[], until: Millis): Promise<void> {
  if (ids.length === 0) return
  await database
    .updateTable('deliveries')
    .set({ next_edit_at: until, next_attempt_at: until })
    .where('id', 'in', ids)
    .where('next_edit_at', 'is not', null)
    .execute()
}

/** Notes when messages are next looked at unless their stories grow before; null: never again, and what they showed is forgotten. */
export async function postponeEdits(database: Database, ids: readonly string[], at: Millis | null): Promise<void> {
  if (ids.length === 0) return
  const set = at === null ? { next_edit_at: null, shown: null } : { next_edit_at: at }
  // What another process has ended meanwhile stays so.
  await database
    .updateTable('deliveries')
    .set(set)
    .where('id', 'in', ids)
    .where('next_edit_at', 'is not', null)
    .execute()
}

/** Notes what a message shows now. */
export async function recordShown(
  database: Database,
  id: string,
  change: {
    readonly shown: Shown
    readonly payload: string
    readonly nextEditAt: Millis
    /** Null: nothing of it can be seen in this layout, and nothing was written. */
    readonly editedAt: Millis | null
  },
): Promise<void> {
  await database
    .updateTable('deliveries')
    .set({
      shown: JSON.stringify(change.shown),
      payload: change.payload,
      next_edit_at: change.nextEditAt,
      ...(change.editedAt === null ? {} : { edited_at: change.editedAt, next_attempt_at: change.nextEditAt }),
    })
    .where('id', '=', id)
    // Another process may have found out meanwhile that it is gone.
    .where('next_edit_at', 'is not', null)
    .execute()
}

/** The posted messages that are still to be published to their channels' followers, the oldest first. */
export async function listDueCrossposts(
  database: Database,
  now: Millis,
  limit: number,
): Promise<readonly PostedMessage[]> {
  const rows = await selectPosted(database)
    .where((is) => is.or([is('crosspost_at', '<=', now), is('crosspost_at', '>', now + LONGEST_WAIT)]))
    .where('crosspost', '=', 'wanted')
    .orderBy('created_at')
    .orderBy('part')
    .limit(limit)
    .execute()
  return rows.flatMap((row) => toPosted(row) ?? [])
}

/** Notes that a message was published, or why it will not be. */
export async function settleCrosspost(
  database: Database,
  id: string,
  end: { readonly crosspost: 'done' } | { readonly crosspost: 'failed'; readonly reason: string },
): Promise<void> {
  const reason = end.crosspost === 'failed' ? { reason: `crosspost: ${end.reason}` } : {}
  await database
    .updateTable('deliveries')
    .set({ crosspost: end.crosspost, crosspost_at: null, ...reason })
    .where('id', '=', id)
    .where('crosspost', '=', 'wanted')
    .execute()
}

/** A channel's limit holds for all that waits in it. */
export async function postponeCrossposts(database: Database, channelId: string, at: Millis): Promise<void> {
  await database
    .updateTable('deliveries')
    .set({ crosspost_at: at })
    .where('channel_id', '=', channelId)
    .where('crosspost', '=', 'wanted')
    .execute()
}

function selectPosted(database: Database) {
  return database.selectFrom('deliveries').selectAll().where('state', '=', 'posted')
}

function toPosted(row: DeliveriesTable): PostedMessage | null {
  if (row.message_id === null) return null
  // A message of the channel may have begun a thread; it is in the channel all the same.
  const isInThread = row.place === 'thread' || row.place === 'forum'
  return {
    id: row.id,
    digestId: row.digest_id,
    channelId: row.channel_id,
    part: row.part,
    nonce: row.nonce,
    storyIds: toList(row.story_ids),
    layout: row.layout,
    payload: row.payload,
    at: {
      messageId: row.message_id,
      ...(isInThread && row.thread_id !== null ? { threadId: row.thread_id } : {}),
      ...(row.webhook_id === null ? {} : { webhookId: row.webhook_id }),
    },
    createdAt: row.created_at,
  }
}
