import type { Item, Millis } from '../news/types.ts'
import type { Database } from './database.ts'
import { toItem, toItemRow } from './rows.ts'
import { visibleItems } from './visible.ts'

/** An item with the keys by which it will be known again. */
export interface KeyedItem {
  readonly item: Item
  readonly keys: readonly string[]
}

// SQLite takes at most 32,766 parameters in a statement, PostgreSQL 65,535.
const ROWS_AT_ONCE = 500
const KEYS_AT_ONCE = 2_000

/** Which of these keys a source has seen, and the item of each. */
export async function findKnownKeys(
  database: Database,
  sourceId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>()
  for (const some of chunks(keys, KEYS_AT_ONCE)) {
    const rows = await database
      .selectFrom('item_keys')
      .select(['key', 'item_id'])
      .where('source_id', '=', sourceId)
      .where('key', 'in', some)
      .execute()
    for (const row of rows) known.set(row.key, row.item_id)
  }
  return known
}

/** Stores new items with their keys; to be called in the transaction that also updates the source. */
export async function insertItems(database: Database, items: readonly KeyedItem[]): Promise<void> {
  for (const some of chunks(items, ROWS_AT_ONCE)) {
    await database
      .insertInto('items')
      .values(some.map(({ item }) => toItemRow(item)))
      .execute()
  }
  await insertKeys(
    database,
    items.flatMap(({ item, keys }) => keys.map((key) => ({ source_id: item.sourceId, key, item_id: item.id }))),
  )
}

/** Remembers further keys of known items (a changed GUID or address). */
export async function insertKeys(
  database: Database,
  keys: readonly { readonly source_id: string; readonly key: string; readonly item_id: string }[],
): Promise<void> {
  for (const some of chunks(keys, KEYS_AT_ONCE)) {
    await database
      .insertInto('item_keys')
      .values(some)
      .onConflict((on) => on.doNothing())
      .execute()
  }
}

/** Every item that was first seen at or after `since`, oldest first: what new items may belong to. */
export async function listItemsSeenSince(database: Database, since: Millis): Promise<readonly Item[]> {
  const rows = await database
    .selectFrom('items')
    .selectAll()
    .where('seen_at', '>=', since)
    .orderBy('seen_at')
    .orderBy('id')
    .execute()
  return rows.map(toItem)
}

/** The items that this server may see and that happened in [from, to]. */
export async function listVisibleItems(
  database: Database,
  guildId: string | null,
  from: Millis,
  to: Millis,
): Promise<readonly Item[]> {
  const rows = await visibleItems(database, guildId)
    .selectAll('items')
    .where('items.happened_at', '>=', from)
    .where('items.happened_at', '<=', to)
    .orderBy('items.happened_at')
    .orderBy('items.id')
    .execute()
  return rows.map(toItem)
}

function* chunks<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size)
}
