import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import type { ReadItem } from '../../src/news/types.ts'
import { createSourceKeeper } from '../../src/pipeline/keep-source.ts'
import { createLearning } from '../../src/pipeline/learn-items.ts'
import { prune } from '../../src/pipeline/prune.ts'
import { recordReadings } from '../../src/pipeline/record-readings.ts'
import { createSorter } from '../../src/pipeline/sort-items.ts'
import { type Database, openDatabase } from '../../src/storage/database.ts'
import { deleteDigest, insertDigest } from '../../src/storage/digest-changes.ts'
import { claimEdition, listPostedStories, newestScheduledSlot } from '../../src/storage/editions.ts'
import { noteGuildJoined, noteGuildLeft } from '../../src/storage/guilds.ts'
import { addSource, listDueSources } from '../../src/storage/sources.ts'
import { aDigest, aReadItem, aSource, NOW } from '../support/builders.ts'
import { aDatabase, silentLog } from '../support/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'mujaz-prune-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const DAY = 24 * 3_600_000
const signal = new AbortController().signal
const pruneAt = (database: Database, now: number) => prune({ database, log: silentLog, clock: () => now, signal })

/** A reading half on a database with these sources. */
async function aReadingHalf(database: Database, ids: readonly string[]) {
  for (const id of ids) await addSource(database, { ...aSource({ id }), urlKey: id })
  const sorter = createSorter()
  const given = {
    database,
    sorter,
    learning: createLearning(sorter),
    keeper: createSourceKeeper(silentLog),
    interval: DAY,
  }
  return async (now: number, documents: Readonly<Record<string, readonly ReadItem[]>>) => {
    sorter.forget(now)
    const sources = await listDueSources(database, now, true)
    const readings = sources.map((source) => ({
      source,
      outcome: {
        ...{ outcome: 'fresh' as const, items: documents[source.id] ?? [], title: null, site: null, language: 'en' },
        ...{ etag: null, lastModified: null, bodyHash: null, movedTo: null, bytes: 1, notBefore: null },
      },
    }))
    const recorded = await recordReadings({ ...given, now }, readings)
    return recorded.reduce((sum, { new: fresh }) => sum + fresh, 0)
  }
}

const entry = (number: number, at: number | null) =>
  aReadItem({
    guid: `entry-${number}`,
    url: `https://a.example/${number}`,
    // Nothing about AI: then it is not grouped, which would take the longest here.
    title: `Village ${number} opens its bakery`,
    publishedAt: at,
  })

const count = async (
  database: Database,
  table: 'items' | 'item_keys' | 'editions' | 'posted' | 'deliveries' | 'digests',
) =>
  Number(
    (
      await database
        .selectFrom(table)
        .select((is) => is.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
    ).count,
  )

test('what a source still lists is known again, however long ago it was forgotten as an item', async () => {
  const database = await aDatabase()
  const read = await aReadingHalf(database, ['s'])
  const pinned = entry(1, null)
  assert.equal(await read(NOW, { s: [pinned, entry(2, NOW), entry(3, NOW)] }), 3)
  assert.equal(await read(NOW + 50 * DAY, { s: [pinned, entry(4, NOW + 50 * DAY)] }), 1)
  const pruned = await pruneAt(database, NOW + 200 * DAY)
  assert.deepEqual([pruned.items, pruned.keys], [4, 0])
  assert.equal(await count(database, 'items'), 0)
  assert.equal(await read(NOW + 201 * DAY, { s: [pinned, entry(4, NOW + 50 * DAY)] }), 0)
})

test('keys go when their entries are old and listed no more; what is young stays, listed or not', async () => {
  const database = await aDatabase()
  const read = await aReadingHalf(database, ['s'])
  await read(NOW, { s: [entry(1, NOW), entry(2, NOW)] })
  const later = NOW + 100 * DAY
  await read(later, { s: [entry(3, later)] })
  await read(later + DAY, { s: [entry(4, later + DAY)] })
  const before = await count(database, 'item_keys')
  await pruneAt(database, later + 2 * DAY)
  assert.equal(await count(database, 'items'), 2)
  assert.equal(await count(database, 'item_keys'), before / 2)
  assert.equal(await read(later + 3 * DAY, { s: [entry(3, later), entry(4, later + DAY)] }), 0)
})

test('an entry without a date that vanishes for months and comes back is known again', async () => {
  const database = await aDatabase()
  const read = await aReadingHalf(database, ['s'])
  await read(NOW, { s: [entry(1, NOW), entry(2, null)] })
  for (let day = 10; day <= 200; day += 10) {
    await read(NOW + day * DAY, { s: [entry(day, NOW + day * DAY), entry(day + 1, null)] })
    await pruneAt(database, NOW + day * DAY)
  }
  assert.equal(await read(NOW + 201 * DAY, { s: [entry(2, null), entry(200, NOW + 200 * DAY)] }), 0)
})

/** A digest's edition with one story. */
const claim = (database: Database, at: number, storyId: string, digestId = 'digest') =>
  claimEdition(database, {
    ...{ editionId: `${digestId}-${at}`, digestId, lane: 'scheduled', slot: String(at), claimedAt: at },
    deliveries: [
      {
        ...{ id: `${digestId}-${at}`, channelId: 'c', part: 0, nonce: `${digestId}-${at}`, storyIds: [storyId] },
        ...{
          payload: JSON.stringify({ content: 'x'.repeat(5_000) }),
          place: 'channel',
          layout: 'embeds',
          thread: null,
          why: [],
        },
      },
    ],
  })

const settle = (database: Database, at: number) =>
  database.updateTable('deliveries').set({ state: 'posted', settled_at: at }).where('settled_at', 'is', null).execute()

test('an edition goes when it is old, never one whose story could be posted again, nor those that tell which slot was last', async () => {
  const database = await aDatabase({ digests: [aDigest()] })
  const read = await aReadingHalf(database, ['s'])
  const end = NOW + 400 * DAY
  for (let day = 0; day < 400; day += 4) await claim(database, NOW + day * DAY, `story-${day}`)
  await settle(database, end - 40 * DAY)
  await read(end - DAY, { s: [entry(1, end - DAY)] })
  await database.updateTable('items').set({ story_id: 'story-0' }).execute()
  await pruneAt(database, end)
  const posted = await listPostedStories(database, 'digest')
  assert.ok(posted.has('story-0'), 'an item tells this story still')
  assert.ok(!posted.has('story-4'))
  assert.equal(posted.size, 51)
  assert.equal(await newestScheduledSlot(database, 'digest'), NOW + 396 * DAY)
  const payloads = await database.selectFrom('deliveries').select('payload').distinct().execute()
  assert.deepEqual(payloads, [{ payload: '{}' }])
})

test('what still waits in the outbox stays, however old', async () => {
  const database = await aDatabase({ digests: [aDigest()] })
  for (let day = 0; day < 60; day += 1) await claim(database, NOW + day * DAY, `story-${day}`)
  await pruneAt(database, NOW + 400 * DAY)
  assert.equal(await count(database, 'deliveries'), 60)
})

test('a deleted digest is forgotten after ten minutes, with all that it posted', async () => {
  const database = await aDatabase({ digests: [aDigest(), aDigest({ id: 'kept' })] })
  await claim(database, NOW, 'story')
  await deleteDigest(database, 'digest', NOW)
  await pruneAt(database, NOW + 9 * 60_000)
  assert.equal(await count(database, 'digests'), 2)
  await pruneAt(database, NOW + 11 * 60_000)
  assert.deepEqual([await count(database, 'digests'), await count(database, 'posted')], [1, 0])
})

test('a server’s data is erased thirty days after the bot was removed, and not a day earlier', async () => {
  const database = await aDatabase({
    digests: [aDigest({ guildId: 'gone' }), aDigest({ id: 'here', guildId: 'here' })],
  })
  for (const id of ['gone', 'here']) await noteGuildJoined(database, { id, locale: null }, NOW)
  await noteGuildLeft(database, 'gone', NOW)
  await pruneAt(database, NOW + 29 * DAY)
  assert.equal(await count(database, 'digests'), 2)
  const { servers } = await pruneAt(database, NOW + 31 * DAY)
  assert.equal(servers, 1)
  assert.equal(await count(database, 'digests'), 1)
})

test('a year of reading and posting takes no more room than its first half', async (t) => {
  const path = join(folder, 'year.sqlite')
  const opened = await openDatabase(path)
  assert.ok(opened.outcome === 'open')
  const { database } = opened
  await insertDigest(database, aDigest())
  const ids = ['a', 'b', 'c']
  const read = await aReadingHalf(database, ids)
  const sizes: number[] = []
  for (let day = 0; day < 365; day += 3) {
    const now = NOW + day * DAY
    // Each document lists its last ten entries, of which four are new.
    const lists = ids.map((id, index): [string, ReadItem[]] => [
      id,
      Array.from({ length: 10 }, (_, place) =>
        entry(index * 1_000_000 + Math.floor(day / 3) * 4 + place, now - (9 - place) * 3_600_000),
      ),
    ])
    assert.equal(await read(now, Object.fromEntries(lists)), day === 0 ? 30 : 12)
    await claim(database, now, `story-${day}`)
    await settle(database, now)
    await pruneAt(database, now)
    const { rows } = await sql<{ page_count: number }>`PRAGMA page_count`.execute(database)
    sizes.push((rows[0]?.page_count ?? 0) * 4)
  }
  const at = (share: number) => sizes[Math.floor(share * (sizes.length - 1))] ?? 0
  const line = [0.25, 0.5, 0.75, 1].map((share) => `${at(share)} kB`).join(', ')
  t.diagnostic(`the file after each quarter: ${line}`)
  assert.ok(at(1) <= at(0.55) * 1.02, `grows: ${line}`)
  assert.ok(statSync(`${path}-wal`).size < 1_000_000)
  await database.destroy()
})
