import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { ReadItem } from '../../src/news/types.ts'
import { createSourceKeeper } from '../../src/pipeline/keep-source.ts'
import { createLearning } from '../../src/pipeline/learn-items.ts'
import { type Recorded, recordReadings } from '../../src/pipeline/record-readings.ts'
import { createSorter } from '../../src/pipeline/sort-items.ts'
import type { FreshReading } from '../../src/readers/reader.ts'
import { type Database, openDatabase } from '../../src/storage/database.ts'
import { listVisibleItems } from '../../src/storage/items.ts'
import { addSource, listDueSources, type SourceState } from '../../src/storage/sources.ts'
import { aReadItem, aSource, NOW } from '../support/builders.ts'
import { silentLog } from '../support/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'mujaz-record-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const HOUR = 3_600_000

/** A bot's reading half: a connection and a memory of its own. */
interface Process {
  readonly database: Database
  record(sourceId: string, items: readonly ReadItem[], at?: number, known?: SourceState): Promise<Recorded | undefined>
  held(): Promise<readonly (string | null)[]>
}

async function aProcess(path = join(folder, `${randomUUID()}.sqlite`)): Promise<Process & { readonly path: string }> {
  const opened = await openDatabase(path)
  if (opened.outcome !== 'open') throw new Error(opened.message)
  const { database } = opened
  for (const id of ['one', 'two']) {
    if ((await listDueSources(database, NOW, true)).length < 2)
      await addSource(database, { ...aSource({ id }), urlKey: id })
  }
  const sorter = createSorter()
  const learning = createLearning(sorter)
  const keeper = createSourceKeeper(silentLog)
  return {
    path,
    database,
    async record(sourceId, items, at = NOW, known) {
      const source = known ?? (await listDueSources(database, NOW, true)).find(({ id }) => id === sourceId)
      if (!source) throw new Error('no source')
      return (
        await recordReadings({ database, sorter, learning, keeper, interval: HOUR, now: at }, [
          { source, outcome: reading(items) },
        ])
      )[0]
    },
    held: async () => (await listVisibleItems(database, null, 0, NOW + HOUR)).map(({ held }) => held),
  }
}

function reading(items: readonly ReadItem[]): FreshReading {
  const received = { etag: null, lastModified: null, bodyHash: null, movedTo: null, bytes: 1, notBefore: null }
  return { outcome: 'fresh', items, title: null, site: null, language: 'en', ...received }
}

const launch = (given: Partial<ReadItem> = {}) =>
  aReadItem({
    title: 'OpenAI launches GPT-6 for developers worldwide',
    url: 'https://a.example/1',
    publishedAt: NOW - HOUR,
    ...given,
  })

test('a feed that declares no language is in that of its titles together', async () => {
  const bot = await aProcess()
  const titles = ['OpenAI lance GPT-6', 'Mistral AI ouvre un bureau', 'Le robot qui plie le linge']
  const [known] = await listDueSources(bot.database, NOW, true)
  assert.ok(known)
  await bot.record(
    known.id,
    titles.map((title) => launch({ title, url: `https://a.example/${title}`, language: null })),
    NOW,
    { ...known, language: null },
  )
  const items = await listVisibleItems(bot.database, null, 0, NOW + HOUR)
  assert.deepEqual(
    items.map(({ language }) => language),
    ['fr', 'fr', 'fr'],
  )
})

test('first contact: what is older than two days or undated is stored and held', async () => {
  const bot = await aProcess()
  const items = [
    launch(),
    launch({ title: 'Old news of a model', url: 'https://a.example/2', publishedAt: NOW - 72 * HOUR }),
    launch({ title: 'Undated model', url: 'https://a.example/3', publishedAt: null }),
  ]
  assert.deepEqual(await bot.record('one', items), { items: 3, new: 3 })
  assert.deepEqual((await bot.held()).toSorted(), ['old-at-first-contact', 'undated-at-first-contact', null].toSorted())
})

test('an undated item that comes later counts as seen now, without a date of its own', async () => {
  const bot = await aProcess()
  await bot.record('one', [launch()])
  await bot.record(
    'one',
    [launch(), launch({ title: 'A second model', url: 'https://a.example/2', publishedAt: null })],
    NOW + 60_000,
  )
  const [later] = (await listVisibleItems(bot.database, null, NOW, NOW + HOUR)).filter(
    ({ title }) => title === 'A second model',
  )
  assert.deepEqual([later?.held, later?.publishedAt, later?.seenAt], [null, null, NOW + 60_000])
})

test('a feed that was rebuilt, undated, is not taken for news', async () => {
  const bot = await aProcess()
  await bot.record('one', [launch()])
  const rebuilt = Array.from({ length: 8 }, (_, index) =>
    launch({ title: `Model ${index} explained`, url: `https://b.example/${index}`, publishedAt: null }),
  )
  await bot.record('one', rebuilt)
  assert.equal((await bot.held()).filter((held) => held === null).length, 1)
})

test('nothing is stored twice when two processes read a source for the first time at once', async () => {
  const first = await aProcess()
  const second = await aProcess(first.path)
  // Both looked up what is due before either had read it.
  const [known] = await listDueSources(second.database, NOW, true)
  await first.record('one', [launch()])
  await second.record('one', [launch()], NOW, known)
  assert.equal((await first.held()).length, 1)
})

test('a process learns the stories that another one stored', async () => {
  const bot = await aProcess()
  await bot.record('one', [
    launch({ title: 'Robots learn to fold shirts in Tokyo laboratory', url: 'https://a.example/9' }),
  ])
  const other = await aProcess(bot.path)
  await other.record('one', [launch()])
  await bot.record('two', [launch({ url: 'https://two.example/1' })])
  const stories = (await listVisibleItems(bot.database, null, 0, NOW))
    .filter(({ title }) => title.startsWith('OpenAI'))
    .map(({ storyId }) => storyId)
  assert.equal(stories.length, 2)
  assert.equal(new Set(stories).size, 1)
})

test('a server’s own source decides nothing for what others read', async () => {
  const bot = await aProcess()
  await addSource(bot.database, { ...aSource({ id: 'foreign', owner: 'guild' }), urlKey: 'foreign' })
  await bot.record('foreign', [launch({ url: 'https://two.example/still-to-come' })])
  await bot.record('two', [launch({ url: 'https://two.example/still-to-come' })])
  await bot.record('one', [launch()])
  const stories = await bot.database.selectFrom('items').select(['source_id', 'story_id']).execute()
  const storyOf = (id: string) => stories.find((row) => row.source_id === id)?.story_id
  assert.notEqual(storyOf('two'), storyOf('foreign'))
  assert.equal(storyOf('one'), storyOf('two'))
})

test('what cannot be stored leaves nothing behind', async () => {
  const bot = await aProcess()
  await bot.database.schema.alterTable('item_keys').renameTo('elsewhere').execute()
  await assert.rejects(bot.record('one', [launch()]))
  assert.equal((await bot.held()).length, 0)
})
