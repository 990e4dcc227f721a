import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSourceKeeper } from '../../src/pipeline/keep-source.ts'
import { failure, type ReadFailureCode, type ReadOutcome } from '../../src/readers/reader.ts'
import { listSwitchedOffSources } from '../../src/storage/chosen-sources.ts'
import { replaceInstallationSources } from '../../src/storage/installation-sources.ts'
import { addSource, listDueSources, type SourceState, updateSource } from '../../src/storage/sources.ts'
import { aSource, NOW } from '../support/builders.ts'
import { aDatabase, silentLog } from '../support/world.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const failed = (code: ReadFailureCode): ReadOutcome => ({
  outcome: 'failed',
  failure: failure(code, 'x'),
  retryAfter: null,
  bytes: 0,
})
const unchanged = (movedTo: string | null = null): ReadOutcome => ({
  outcome: 'unchanged',
  etag: null,
  lastModified: null,
  bodyHash: 'x',
  movedTo,
  bytes: 0,
  notBefore: null,
})

/** Sources whose readings end as a test says, at the time that it says. */
async function aKeeper(sources = [aSource({ id: 'one' })]) {
  const database = await aDatabase({ sources })
  const keeper = createSourceKeeper(silentLog)
  const find = async (id: string): Promise<SourceState> => {
    const all = [...(await listDueSources(database, NOW, true)), ...(await listSwitchedOffSources(database, 'guild'))]
    const source = all.find((each) => each.id === id)
    if (!source) throw new Error(`no source ${id}`)
    return source
  }
  return {
    database,
    find,
    async read(id: string, outcome: ReadOutcome, now: number): Promise<SourceState> {
      const update = await keeper.toUpdate(database, { source: await find(id), outcome }, { interval: HOUR, now })
      await updateSource(database, id, update)
      return find(id)
    },
  }
}

test('a source that moved for good is read at its new address, and found there', async () => {
  const { database, read } = await aKeeper()
  for (const hours of [0, 12]) {
    assert.equal(
      (await read('one', unchanged('https://new.example/feed'), NOW + hours * HOUR)).url,
      aSource({ id: 'one' }).url,
    )
  }
  assert.equal((await read('one', unchanged('https://new.example/feed'), NOW + DAY)).url, 'https://new.example/feed')
  const moved = await database.selectFrom('sources').select('id').where('url_key', '=', 'new.example/feed').execute()
  assert.deepEqual(moved, [{ id: 'one' }])
})

test('a source that moved to where another of the same owner is keeps its address, and both are read', async () => {
  const other = aSource({ id: 'two', url: 'https://new.example/feed' })
  const { read, find } = await aKeeper([aSource({ id: 'one' }), other])
  for (const hours of [0, 12, 24, 36]) await read('one', unchanged(other.url), NOW + hours * HOUR)
  assert.deepEqual([(await find('one')).url, (await find('two')).url], [aSource({ id: 'one' }).url, other.url])
})

test('a source of one server moves to where another server’s is', async () => {
  const foreign = aSource({ id: 'two', owner: 'guild', url: 'https://new.example/feed' })
  const { read } = await aKeeper([aSource({ id: 'one' }), foreign])
  await read('one', unchanged(foreign.url), NOW)
  await read('one', unchanged(foreign.url), NOW + HOUR)
  assert.equal((await read('one', unchanged(foreign.url), NOW + DAY)).url, foreign.url)
})

test('a failure in between begins the count of a move anew', async () => {
  const { read } = await aKeeper()
  await read('one', unchanged('https://new.example/feed'), NOW)
  await read('one', unchanged('https://new.example/feed'), NOW + HOUR)
  await read('one', failed('connect'), NOW + 2 * HOUR)
  const after = await read('one', unchanged('https://new.example/feed'), NOW + DAY)
  assert.equal(after.url, aSource({ id: 'one' }).url)
})

test('a moved source of the list is found again after a restart, and nothing is lost', async () => {
  const listed = { ...aSource({ id: 'one' }), urlKey: 'one.example/feed' }
  const { database, read, find } = await aKeeper([listed])
  for (const hours of [0, 12, 24]) await read('one', unchanged('https://new.example/feed'), NOW + hours * HOUR)
  await replaceInstallationSources(database, [listed])
  assert.equal((await find('one')).url, listed.url)
  assert.equal((await listDueSources(database, NOW, true)).length, 1)
})

test('what failed for two weeks while others answered sleeps, and wakes with its first answer', async () => {
  const { read } = await aKeeper([aSource({ id: 'one' }), aSource({ id: 'two' })])
  let last = await read('one', failed('connect'), NOW)
  for (let now = NOW; now <= NOW + 15 * DAY; now += 6 * HOUR) {
    await read('two', unchanged(), now)
    last = await read('one', failed('connect'), now)
  }
  assert.notEqual(last.asleepSince, null)
  assert.ok(last.nextPollAt - NOW >= 16 * DAY)
  const woken = await read('one', unchanged(), NOW + 17 * DAY)
  assert.deepEqual([woken.asleepSince, woken.failingSince, woken.failures, woken.failure], [null, null, 0, null])
  assert.ok(woken.nextPollAt < NOW + 17 * DAY + 2 * HOUR)
})

test('what is gone for good is asked three times in two weeks, then switched off and told', async () => {
  const { database, read } = await aKeeper()
  for (const days of [0, 7]) assert.equal((await read('one', failed('gone'), NOW + days * DAY)).enabled, true)
  const off = await read('one', failed('gone'), NOW + 14 * DAY)
  assert.equal(off.enabled, false)
  assert.deepEqual(
    (await listSwitchedOffSources(database, 'guild')).map(({ id }) => id),
    ['one'],
  )
  // After a restart the list still names it: it is asked once more, when its week is over.
  await replaceInstallationSources(database, [{ ...aSource({ id: 'one' }), urlKey: 'one.example/feed' }])
  assert.equal((await listDueSources(database, NOW + 15 * DAY)).length, 0)
  assert.equal((await listDueSources(database, NOW + 22 * DAY)).length, 1)
})

test('whoever adds a source again that was gone has it read at once', async () => {
  const own = { ...aSource({ id: 'one', owner: 'guild' }), urlKey: 'one.example/feed' }
  const { database, read } = await aKeeper([own])
  for (const days of [0, 7, 14]) await read('one', failed('gone'), NOW + days * DAY)
  await addSource(database, own)
  const [source] = await listDueSources(database, NOW + 14 * DAY)
  assert.deepEqual([source?.failures, source?.asleepSince, source?.failure], [0, null, null])
})
