import { sql } from 'kysely'
import { idPrefix } from '../lib/id.ts'
import type { Millis } from '../news/types.ts'
import type { Database } from './database.ts'

// Each of these forgets a little at a time and says how much it was, so that whoever asks can let others have their turn in between.
const ROWS_A_STEP = 1_000

/** Up to a thousand items that were stored before then and that nobody saved. The keys by which they are known again stay. */
export async function forgetItems(database: Database, before: Millis): Promise<number> {
  const old = database
    .selectFrom('items')
    .select('id')
    .where('id', '<', idPrefix(before))
    .where('story_id', 'not in', database.selectFrom('saves').select('story_id'))
    .orderBy('id')
    .limit(ROWS_A_STEP)
  const result = await database.deleteFrom('items').where('id', 'in', old).executeTakeFirst()
  return Number(result.numDeletedRows)
}

/** The sources that have been read, and whether they have entries without a date. */
export async function listKeyedSources(
  database: Database,
): Promise<readonly { readonly id: string; readonly hasUndated: boolean }[]> {
  const sources = await database.selectFrom('sources').select('id').where('oldest_listed', 'is not', null).execute()
  const rows = await database
    .selectFrom('items')
    .select('source_id')
    .distinct()
    .where('published_at', 'is', null)
    .execute()
  const undated = new Set(rows.map((row) => row.source_id))
  return sources.map(({ id }) => ({ id, hasUndated: undated.has(id) }))
}

/**
 * The keys of one source's items that were first seen before then and before all that its last fresh reading listed. What the source may still
 * list must be known again, however old it is.
 */
export async function forgetKeys(database: Database, sourceId: string, before: Millis): Promise<number> {
  const result = await database
    .deleteFrom('item_keys')
    .where('source_id', '=', sourceId)
    .where('item_id', '<', idPrefix(before))
    .where('item_id', '<', (is) => is.selectFrom('sources').select('oldest_listed').where('id', '=', sourceId))
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}

/** The messages of up to a thousand deliveries that were settled before then and are not to be edited; why their stories were chosen stays. */
export async function forgetPayloads(database: Database, before: Millis): Promise<number> {
  const settled = database
    .selectFrom('deliveries')
    .select('id')
    .where('state', '!=', 'pending')
    .where('settled_at', '<', before)
    .where('next_edit_at', 'is', null)
    .where('payload', '!=', EMPTIED)
    .limit(ROWS_A_STEP)
  const result = await database
    .updateTable('deliveries')
    .set({ payload: EMPTIED, shown: null })
    .where('id', 'in', settled)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

const EMPTIED = '{}'
/** The schedule looks at so many of a digest's newest editions: they stay, whatever their age. */
const KEPT_EDITIONS = 50

/**
 * Up to a thousand editions that were claimed before then, with their deliveries and what they note as posted. Those stay that the schedule needs,
 * that still wait, and those of which a story's items are here: it could be posted again.
 */
export async function forgetEditions(database: Database, before: Millis): Promise<number> {
  // Most days there are none, and then all items need not be looked through.
  const old = await database
    .selectFrom('editions')
    .select('id')
    .where('claimed_at', '<', before)
    .limit(1)
    .executeTakeFirst()
  if (old === undefined) return 0
  const rows = await database
    .with('ranked', (db) =>
      db
        .selectFrom('editions')
        .select(['id', 'claimed_at'])
        .select(sql<number>`row_number() over (partition by digest_id order by claimed_at desc)`.as('place')),
    )
    .selectFrom('ranked')
    .select('ranked.id')
    .where('ranked.place', '>', KEPT_EDITIONS)
    .where('ranked.claimed_at', '<', before)
    .where('ranked.id', 'not in', (is) =>
      is.selectFrom('deliveries').select('edition_id').where('state', '=', 'pending'),
    )
    .where('ranked.id', 'not in', (is) =>
      is.selectFrom('posted').innerJoin('items', 'items.story_id', 'posted.story_id').select('posted.edition_id'),
    )
    .limit(ROWS_A_STEP)
    .execute()
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return 0
  await database.transaction().execute(async (tx) => {
    await tx.deleteFrom('posted').where('edition_id', 'in', ids).execute()
    await tx.deleteFrom('editions').where('id', 'in', ids).execute()
  })
  return ids.length
}

/** Writes what waits in the log of changes into the database and empties the log's file, where nobody is reading just then. */
export async function emptyLog(database: Database): Promise<void> {
  await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(database)
}

/** The digests that were deleted before then, with all that they posted. */
export async function forgetDigests(database: Database, before: Millis): Promise<number> {
  const result = await database.deleteFrom('digests').where('deleted_at', '<', before).executeTakeFirst()
  return Number(result.numDeletedRows)
}

/** The sources that are switched off and were not read since then, with their items. */
export async function forgetSources(database: Database, before: Millis): Promise<number> {
  const result = await database
    .deleteFrom('sources')
    .where('enabled', '=', 0)
    .where('last_polled_at', '<', before)
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}

/** What people said before then. */
export async function forgetFeedback(database: Database, before: Millis): Promise<number> {
  const result = await database.deleteFrom('feedback').where('at', '<', before).executeTakeFirst()
  return Number(result.numDeletedRows)
}
