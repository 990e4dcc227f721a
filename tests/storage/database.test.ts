import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openDatabase } from '../../src/storage/database.ts'

const folder = mkdtempSync(join(tmpdir(), 'mujaz-database-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('a new file is made with its folder, flushed at each commit, and opened again', async () => {
  const path = join(folder, 'new', 'mujaz.sqlite')
  for (let round = 0; round < 2; round += 1) {
    const opened = await openDatabase(path)
    assert.equal(opened.outcome, 'open')
    if (opened.outcome !== 'open') continue
    // 2 is FULL (https://www.sqlite.org/pragma.html#pragma_synchronous).
    const { rows } = await sql<{ synchronous: number }>`PRAGMA synchronous`.execute(opened.database)
    assert.equal(rows[0]?.synchronous, 2)
    await opened.database.destroy()
  }
  const raw = new DatabaseSync(path)
  assert.equal(raw.prepare('PRAGMA journal_mode').get()?.journal_mode, 'wal')
  raw.close()
})

test('a database from a newer Mujaz is refused with what to do, and left as it is', async () => {
  const path = join(folder, 'newer.sqlite')
  const opened = await openDatabase(path)
  if (opened.outcome === 'open') await opened.database.destroy()
  const raw = new DatabaseSync(path)
  raw.exec("INSERT INTO kysely_migration (name, timestamp) VALUES ('9999-future', '2030-01-01')")
  raw.close()
  const refused = await openDatabase(path)
  assert.equal(refused.outcome === 'failed' && refused.code, 'newer')
  assert.match(refused.outcome === 'failed' ? refused.message : '', /newer Mujaz.*9999-future.*Update Mujaz/s)
})

test('a file that is no database is refused and not overwritten', async () => {
  const path = join(folder, 'letter.txt')
  writeFileSync(path, 'Dear reader, this is no database. '.repeat(100))
  const refused = await openDatabase(path)
  assert.equal(refused.outcome === 'failed' && refused.code, 'not-a-database')
})

test('a path that cannot be written is refused', async () => {
  const file = join(folder, 'plain')
  writeFileSync(file, '')
  const refused = await openDatabase(join(file, 'below', 'mujaz.sqlite'))
  assert.equal(refused.outcome === 'failed' && refused.code, 'unwritable')
  const isFolder = await openDatabase(folder)
  assert.equal(isFolder.outcome === 'failed' && isFolder.code, 'unwritable')
})

test('a database that another program keeps locked is refused after a while', async () => {
  const path = join(folder, 'locked.sqlite')
  const opened = await openDatabase(path)
  if (opened.outcome === 'open') await opened.database.destroy()
  const other = new DatabaseSync(path)
  other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  const refused = await openDatabase(path)
  assert.equal(refused.outcome === 'failed' && refused.code, 'locked')
  other.exec('ROLLBACK')
  other.close()
})
