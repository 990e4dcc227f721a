import { hash53 } from '../lib/hash.ts'
import { idPrefix } from '../lib/id.ts'
import type { Item, Millis } from '../news/types.ts'
import type { Database } from './database.ts'
import { insertMany } from './insert-many.ts'
import { toItem, toItemRow } from './rows.ts'
import { indexItems } from './search.ts'
import { visibleItems, visibleSources } from './visible.ts'

/** An item with the keys by which it will be known again. */
export interface KeyedItem {
  readonly item: Item
  readonly keys: readonly string[]
}

// SQLite takes at most 32,766 parameters in a statement, PostgreSQL 65,535.
const KEYS_AT_ONCE = 2_000

/** Which of these keys a source has seen, and the item of each. */
export async function findKnownKeys(
  database: Database,
  sourceId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>()
  const byHash = new Map(keys.map((key) => [hash53(key), key]))
  for (const some of chunks([...byHash.keys()], KEYS_AT_ONCE)) {
    const rows = await database
      .selectFrom('item_keys')
      .select(['key', 'item_id'])
      .where('source_id', '=', sourceId)
      .where('key', 'in', some)
      .execute()
    for (const row of rows) known.set(byHash.get(row.key) ?? '', row.item_id)
  }
  return known
}

/** Stores new items with their keys; to be called in the transaction that also updates the source. */
export async function insertItems(database: Database, items: readonly KeyedItem[]): Promise<void> {
  await insertMany(
    database,
    'items',
    items.map(({ item }) => toItemRow(item)),
  )
  await insertKeys(
    database,
    items.flatMap(({ item, keys }) => keys.map((key) => ({ sourceId: item.sourceId, key, itemId: item.id }))),
  )
  await indexItems(
    database,
    items.map(({ item }) => item),
  )
}

/** A key by which an item is known again. */
export interface ItemKey {
  readonly sourceId: string
  readonly key: string
  readonly itemId: string
}

/** Remembers keys of items; those that are known stay with the item that they have. */
export async function insertKeys(database: Database, keys: readonly ItemKey[]): Promise<void> {
  const rows = keys.map(({ sourceId, key, itemId }) => ({ source_id: sourceId, key: hash53(key), item_id: itemId }))
  await insertMany(database, 'item_keys', rows, 'leave')
}

/**
 * Relevant items that were stored at or after `since`, or after the item `after`, with their sources' owners, at most `most` of them in the order of storing:
 * ids begin with the time of their making.
 */
export async function listItemsMade(
  database: Database,
  from: { readonly since: Millis } | { readonly after: string },
  most: number,
): Promise<readonly { readonly item: Item; readonly owner: string | null }[]> {
  const query = database
    .selectFrom('items')
    .innerJoin('sources', 'sources.id', 'items.source_id')
    .selectAll('items')
    .select('sources.owner')
    .where('items.relevant', '=', 1)
    .orderBy('items.id')
    .limit(most)
  const rows = await ('after' in from
    ? query.where('items.id', '>', from.after)
    : query.where('items.id', '>=', idPrefix(from.since))
  ).execute()
  return rows.map((row) => ({ item: toItem(row), owner: row.owner === '' ? null : row.owner }))
}

/** The items of these stories that this server may see, as they happened. */
export async function listStoryItems(
  database: Database,
  guildId: string | null,
  storyIds: readonly string[],
  since: Millis,
): Promise<readonly Item[]> {
  if (storyIds.length === 0) return []
  const rows = await visibleItems(database, guildId)
    .selectAll('items')
    // Stories have no index of their own: the time bounds the search.
    .where('items.happened_at', '>=', since)
    .where('items.story_id', 'in', storyIds)
    .orderBy('items.happened_at')
    .orderBy('items.id')
    .execute()
  return rows.map(toItem)
}

/** The stories that follow up on a story, as far as this server may see them. */
export async function listFollowUps(
  database: Database,
  guildId: string | null,
  storyId: string,
  since: Millis,
): Promise<readonly string[]> {
  const rows = await visibleItems(database, guildId)
    .select('items.story_id')
    .distinct()
    .where('items.happened_at', '>=', since)
    .where('items.follow_up_of', '=', storyId)
    .execute()
  return rows.map((row) => row.story_id)
}

/** The stories of items with this address that this server may see. */
export async function findStoriesByAddress(
  database: Database,
  guildId: string | null,
  addressKey: string,
): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('item_keys')
    .innerJoin('items', 'items.id', 'item_keys.item_id')
    .select('items.story_id')
    .where('item_keys.source_id', 'in', visibleSources(database, guildId).select('sources.id'))
    .where('item_keys.key', '=', hash53(`url:${addressKey}`))
    .execute()
  return [...new Set(rows.map((row) => row.story_id))]
}

/** The items about AI that this server may see and that happened in [from, to], in any order. */
export async function listRelevantItems(
  database: Database,
  guildId: string | null,
  from: Millis,
  to: Millis,
): Promise<readonly Item[]> {
  const rows = await visibleItems(database, guildId)
    .selectAll('items')
    .where('items.relevant', '=', 1)
    .where('items.happened_at', '>=', from)
    .where('items.happened_at', '<=', to)
    .execute()
  return rows.map(toItem)
}

/** What is not about AI among what this server may see and what happened in [from, to], the earliest first: each is a story by itself. */
export async function listOtherItems(
  database: Database,
  guildId: string | null,
  from: Millis,
  to: Millis,
): Promise<readonly Pick<Item, 'title' | 'url' | 'storyId'>[]> {
  return visibleItems(database, guildId)
    .select(['items.title', 'items.url', 'items.story_id as storyId'])
    .where('items.relevant', '=', 0)
    .where('items.happened_at', '>=', from)
    .where('items.happened_at', '<=', to)
    .orderBy('items.happened_at')
    .execute()
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
