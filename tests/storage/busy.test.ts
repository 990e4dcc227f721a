import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase } from '../../src/storage/database.ts'
import { isDatabaseBusy } from '../../src/storage/database-faults.ts'
import { persist } from '../../src/storage/persist.ts'

const folder = mkdtempSync(join(tmpdir(), 'mujaz-busy-'))
const path = join(folder, 'mujaz.sqlite')
const opened = await openDatabase(path)
if (opened.outcome !== 'open') throw new Error(opened.message)
const { database } = opened
// Locks are between connections, whichever process they are of.
const other = new DatabaseSync(path)
after(async () => {
  other.close()
  await database.destroy()
  rmSync(folder, { recursive: true, force: true })
})

const put = (db: Database, key: string) => db.insertInto('facts').values({ key, value: '1' }).execute()
const keys = async () =>
  (await database.selectFrom('facts').select('key').orderBy('key').execute()).map(({ key }) => key)

test('what another program keeps from being written is written once it lets go, in order and once; questions and all else go on meanwhile', async () => {
  other.exec('BEGIN IMMEDIATE')
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  let runs = 0
  const together = database.transaction().execute(async (tx) => {
    runs += 1
    await put(tx, 'a')
    await put(tx, 'b')
  })
  const single = put(database, 'c')
  const returning = database.insertInto('facts').values({ key: 'd', value: '1' }).returning('key').execute()
  await sleep(300)
  assert.deepEqual(await keys(), [])
  assert.equal(runs, 0)
  delay.disable()
  // A busy timeout that waited for the whole lock would show here as its length.
  assert.ok(delay.max / 1e6 < 250, `${delay.max / 1e6} ms`)
  other.exec("INSERT INTO facts VALUES ('other', '1'); COMMIT")
  await Promise.all([together, single])
  assert.deepEqual(await returning, [{ key: 'd' }])
  assert.equal(runs, 1)
  assert.deepEqual(await keys(), ['a', 'b', 'c', 'd', 'other'])
})

test('whose patience is over is told that the database is busy; nothing else is repeated', async () => {
  other.exec('BEGIN IMMEDIATE')
  const begin = () => {
    const third = new DatabaseSync(path, { timeout: 0 })
    try {
      third.exec('BEGIN IMMEDIATE')
    } finally {
      third.close()
    }
  }
  let attempts = 0
  const attempt = async () => {
    attempts += 1
    begin()
  }
  await assert.rejects(persist(attempt, performance.now() + 50), isDatabaseBusy)
  assert.ok(attempts > 1)
  other.exec('ROLLBACK')
  attempts = 0
  const refuse = async () => {
    attempts += 1
    throw new Error('no')
  }
  await assert.rejects(persist(refuse, performance.now() + 50), /no/)
  assert.equal(attempts, 1)
})
