import { setImmediate } from 'node:timers/promises'
import { detectTogether } from '../languages/detect.ts'
import { createId } from '../lib/id.ts'
import { toItemKeys } from '../news/identity.ts'
import { holdBack } from '../news/poll-pace.ts'
import type { Item, Millis, ReadItem } from '../news/types.ts'
import type { FreshReading, ReadOutcome } from '../readers/reader.ts'
import type { Database } from '../storage/database.ts'
import { findKnownKeys, type ItemKey, insertItems, insertKeys } from '../storage/items.ts'
import { listReadSources, type SourceState, updateSource } from '../storage/sources.ts'
import type { SourceKeeper } from './keep-source.ts'
import type { Learning } from './learn-items.ts'
import type { Sorter, Unsorted } from './sort-items.ts'

/** A source and what came of reading it. */
export interface Reading {
  readonly source: SourceState
  readonly outcome: ReadOutcome
}

/** How many entries a reading held, and how many of them were new. */
export interface Recorded {
  readonly items: number
  readonly new: number
}

interface Given {
  readonly database: Database
  readonly sorter: Sorter
  readonly learning: Learning
  readonly keeper: SourceKeeper
  /** The shortest time between two polls of one source. */
  readonly interval: Millis
  readonly now: Millis
}

/** Stores what readings found, all or nothing: new items with their stories, further keys of known ones, and the state of each source. */
export async function recordReadings(given: Given, readings: readonly Reading[]): Promise<readonly Recorded[]> {
  const { database, sorter, learning, keeper, now } = given
  const isNews = readings.some(({ outcome }) => outcome.outcome === 'fresh')
  if (isNews) await learning.prepare(database, now)
  const { added, recorded } = await database.transaction().execute(async (tx) => {
    if (isNews) await learning.catchUp(tx, now)
    const known = await listReadSources(
      tx,
      readings.map(({ source }) => source.id),
    )
    const news = await Promise.all(
      readings.map(({ source, outcome }) =>
        outcome.outcome === 'fresh' ? findNew(tx, source, !known.has(source.id), outcome, now) : null,
      ),
    )
    // Oldest first, as they happened: the first report begins the story.
    const unsorted = news
      .flatMap((found) => found?.unsorted ?? [])
      .sort((a, b) => (a.read.publishedAt ?? now) - (b.read.publishedAt ?? now))
    const items = await sortInSteps(sorter, unsorted)
    const keys = new Map(news.flatMap((found) => [...(found?.keys ?? [])]))
    await insertItems(
      tx,
      items.map((item) => ({ item, keys: keys.get(item.id) ?? [] })),
    )
    await insertKeys(
      tx,
      news.flatMap((found) => found?.newKeys ?? []),
    )
    for (const [index, reading] of readings.entries()) {
      const oldest = news[index]?.oldest
      await updateSource(tx, reading.source.id, {
        ...(await keeper.toUpdate(tx, reading, given)),
        ...(oldest ? { oldest_listed: oldest } : {}),
      })
    }
    return {
      added: items,
      recorded: news.map((found) => ({ items: found?.entries ?? 0, new: found?.unsorted.length ?? 0 })),
    }
  })
  const ownerOf = new Map(readings.map(({ source }) => [source.id, source.owner]))
  sorter.remember(added.map((item) => ({ item, owner: ownerOf.get(item.sourceId) ?? null })))
  return recorded
}

const ITEMS_A_STEP = 50

/** A document may hold thousands of entries: commands and heartbeats get their turn between the steps. */
async function sortInSteps(sorter: Sorter, unsorted: readonly Unsorted[]): Promise<readonly Item[]> {
  sorter.discard()
  const items: Item[] = []
  for (let start = 0; start < unsorted.length; start += ITEMS_A_STEP) {
    items.push(...sorter.sort(unsorted.slice(start, start + ITEMS_A_STEP)))
    if (start + ITEMS_A_STEP < unsorted.length) await setImmediate()
  }
  return sorter.settle(items)
}

interface Found {
  readonly entries: number
  readonly unsorted: readonly Unsorted[]
  /** The keys of each new item, by its id. */
  readonly keys: ReadonlyMap<Item['id'], readonly string[]>
  /** Keys that known items did not have yet. */
  readonly newKeys: readonly ItemKey[]
  /** The first made of the items that the document lists, or null. */
  readonly oldest: Item['id'] | null
}

/** Tells new entries from known ones. */
async function findNew(
  database: Database,
  source: SourceState,
  isFirst: boolean,
  reading: FreshReading,
  now: Millis,
): Promise<Found> {
  const entries = reading.items.filter((item) => item.title !== null || item.summary !== null).map(withShortSummary)
  const keysOf = toItemKeys(entries)
  const stored = isFirst
    ? new Map<string, string>()
    : await findKnownKeys(database, source.id, [...new Set(keysOf.flat())])
  const known = new Map(stored)
  const keys = new Map<string, readonly string[]>()
  const newKeys: ItemKey[] = []
  const fresh: { readonly id: string; readonly read: ReadItem }[] = []
  let oldest = ''
  entries.forEach((read, index) => {
    const own = keysOf[index] ?? []
    const match = own.map((key) => known.get(key)).find((id) => id !== undefined)
    const id = match ?? createId(now)
    // Ids sort by the time of their making.
    if (oldest === '' || id < oldest) oldest = id
    if (match === undefined) {
      keys.set(id, own)
      fresh.push({ id, read })
    } else {
      newKeys.push(...own.filter((key) => !known.has(key)).map((key) => ({ sourceId: source.id, key, itemId: id })))
    }
    for (const key of own) known.set(key, id)
  })
  const context = { isFirst, entries: entries.length, known: new Set(stored.values()).size, now }
  const language = fresh.length === 0 ? null : expectedLanguage(source, entries)
  const unsorted = fresh.map(
    ({ id, read }): Unsorted => ({
      id,
      source,
      read: { ...read, language: read.language ?? language },
      seenAt: now,
      held: holdBack(read, context),
    }),
  )
  return { entries: entries.length, unsorted, keys, newKeys, oldest: oldest === '' ? null : oldest }
}

/** What a feed does not declare its titles tell together; one short title alone is easily mistaken. */
function expectedLanguage(source: SourceState, entries: readonly ReadItem[]): string | null {
  if (source.language !== null || entries.every(({ language }) => language !== null)) return source.language
  return detectTogether(entries.flatMap(({ title }) => title ?? []))
}

/** The lead carries the event; more of a publisher's text is not kept. */
const LONGEST_SUMMARY = 1_000

function withShortSummary(item: ReadItem): ReadItem {
  const { summary } = item
  return summary === null || summary.length <= LONGEST_SUMMARY
    ? item
    : { ...item, summary: summary.slice(0, LONGEST_SUMMARY).toWellFormed() }
}
