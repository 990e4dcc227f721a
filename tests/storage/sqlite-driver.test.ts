import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { type Database, openDatabase } from '../../src/storage/database.ts'

const folder = mkdtempSync(join(tmpdir(), 'mujaz-driver-'))
const opened: Database[] = []
after(async () => {
  for (const database of opened) await database.destroy()
  rmSync(folder, { recursive: true, force: true })
})

let files = 0
async function aDatabase(url = join(folder, `${++files}.sqlite`)): Promise<Database> {
  const outcome = await openDatabase(url)
  if (outcome.outcome !== 'open') throw new Error(outcome.message)
  opened.push(outcome.database)
  return outcome.database
}

const put = (database: Database, key: string) =>
  database.insertInto('facts').values({ key, value: '1' }).executeTakeFirstOrThrow()
const keys = async (database: Database) =>
  (await database.selectFrom('facts').select('key').orderBy('key').execute()).map(({ key }) => key)

/** A transaction that has written a fact and goes on when it is told to. */
async function aLongChange(database: Database, key: string) {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const written = Promise.withResolvers<void>()
  const done = database.transaction().execute(async (tx) => {
    await put(tx, key)
    assert.ok((await keys(tx)).includes(key), 'it sees itself')
    written.resolve()
    await promise
  })
  await written.promise
  return { commit: resolve, fail: reject, done }
}

test('a question is answered in the middle of a long change, from what was there before', async () => {
  const database = await aDatabase()
  const change = await aLongChange(database, 'a')
  assert.deepEqual(await keys(database), [])
  change.commit()
  await change.done
  assert.deepEqual(await keys(database), ['a'])
})

test('who has changed something sees it at once, however many ask', async () => {
  const database = await aDatabase()
  await Promise.all(
    Array.from({ length: 50 }, async (_, n) => {
      await put(database, `key-${n}`)
      assert.ok((await keys(database)).includes(`key-${n}`))
    }),
  )
})

test('changes wait for a change that runs, and one that is undone lets them in', async () => {
  const database = await aDatabase()
  const change = await aLongChange(database, 'undone')
  let isIn = false
  const single = put(database, 'single').then(() => {
    isIn = true
  })
  const together = database.transaction().execute((tx) => put(tx, 'together'))
  for (let turn = 0; turn < 5; turn += 1) await setImmediate()
  assert.equal(isIn, false)
  change.fail(new Error('no more'))
  await assert.rejects(change.done, /no more/)
  await Promise.all([single, together])
  assert.deepEqual(await keys(database), ['single', 'together'])
})

test('a change that is refused lets the next one in', async () => {
  const database = await aDatabase()
  await put(database, 'a')
  await assert.rejects(put(database, 'a'))
  await assert.rejects(database.transaction().execute((tx) => put(tx, 'a')))
  await put(database, 'b')
  assert.deepEqual(await keys(database), ['a', 'b'])
})

test('two programs on one file see what the other committed, and take turns', async () => {
  const path = join(folder, 'shared.sqlite')
  const [one, other] = [await aDatabase(path), await aDatabase(path)]
  const change = await aLongChange(one, 'a')
  assert.deepEqual(await keys(other), [])
  change.commit()
  await change.done
  await put(other, 'b')
  assert.deepEqual(await keys(one), ['a', 'b'])
})

test('what is kept in memory alone is asked when the change is done', async () => {
  const database = await aDatabase(':memory:')
  const change = await aLongChange(database, 'a')
  const asked = keys(database)
  change.commit()
  await change.done
  assert.deepEqual(await asked, ['a'])
})
