import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { openDatabase } from '../../src/storage/database.ts'
import { isDatabaseDamaged } from '../../src/storage/database-faults.ts'
import { checkSqlite } from '../../src/storage/sqlite-check.ts'
import { run } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'mujaz-foreign-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, sql: string): string {
  const path = join(folder, name)
  const raw = new DatabaseSync(path)
  raw.exec(sql)
  raw.close()
  return path
}

const foreign = [
  ['plain tables', 'CREATE TABLE notes (text); INSERT INTO notes VALUES (1)'],
  ['a view alone', 'CREATE VIEW one AS SELECT 1'],
  ['a mark of its own and nothing else', 'PRAGMA application_id = 252006675'],
  [
    'tables and migrations of another Kysely program',
    "CREATE TABLE users (id); CREATE TABLE kysely_migration (name, timestamp); INSERT INTO kysely_migration VALUES ('2024-users', 'then')",
  ],
] as const
for (const [what, sql] of foreign)
  test(`another program's database is refused and left byte for byte: ${what}`, async () => {
    const path = write(`${what}.sqlite`, sql)
    const before = readFileSync(path)
    assert.deepEqual(checkSqlite(path), { outcome: 'not-ours' })
    const { code, err } = await run(['poll'], { DATABASE_URL: path })
    assert.equal(code, 78)
    assert.match(err, /^DATABASE_URL: the file is another program's database\..*another file\.\n$/)
    assert.deepEqual(readFileSync(path), before)
  })

const adopted = [
  ['an empty file', ''],
  [
    'a first start that was cut off',
    'CREATE TABLE kysely_migration (name varchar(255) NOT NULL PRIMARY KEY, timestamp varchar(255) NOT NULL)',
  ],
] as const
for (const [what, sql] of adopted)
  test(`${what} is taken, and marked as Mujaz's`, async () => {
    const path = write(`${what}.sqlite`, sql)
    const opened = await openDatabase(path)
    assert.ok(opened.outcome === 'open')
    await opened.database.destroy()
    const raw = new DatabaseSync(path)
    assert.equal(raw.prepare('PRAGMA application_id').get()?.application_id, 0x4d756a7a)
    // As the first releases left theirs.
    raw.exec('PRAGMA application_id = 0')
    raw.close()
    const again = await openDatabase(path)
    assert.ok(again.outcome === 'open')
    await again.database.destroy()
  })

/** A database with rows on many pages, damaged in the middle. */
async function aDamagedFile(name: string): Promise<string> {
  const path = join(folder, name)
  const opened = await openDatabase(path)
  assert.ok(opened.outcome === 'open')
  await opened.database.destroy()
  damage(path)
  return path
}

function damage(path: string): void {
  const bytes = readFileSync(path)
  bytes.fill('damaged!', 20_000, 60_000)
  writeFileSync(path, bytes)
}

test('a database with damaged pages is refused with a sentence, wherever the damage shows', async () => {
  const path = await aDamagedFile('damaged.sqlite')
  for (const command of [['poll'], ['preview'], ['export', '--format', 'json']]) {
    const { code, out, err } = await run(command, { DATABASE_URL: path })
    assert.equal(code, 78, `${command}: ${out}${err}`)
    assert.equal(
      err,
      'DATABASE_URL: the file is damaged or is no SQLite database. Restore a backup, or give another file.\n',
    )
  }
})

test('damage that shows later is told of, and what met it fails', async () => {
  const path = join(folder, 'later.sqlite')
  const filled = await openDatabase(path)
  assert.ok(filled.outcome === 'open')
  const values = Array.from({ length: 200 }, (_, n) => ({ key: `key-${n}`, value: 'x'.repeat(900) }))
  await filled.database.insertInto('facts').values(values).execute()
  await filled.database.destroy()
  const bytes = readFileSync(path)
  // The rows' own pages, at the file's end.
  bytes.fill('damaged!', bytes.length - 60_000)
  writeFileSync(path, bytes)
  let told = 0
  const opened = await openDatabase(path, undefined, () => {
    told += 1
  })
  assert.ok(opened.outcome === 'open')
  assert.equal(told, 0)
  await assert.rejects(opened.database.selectFrom('facts').selectAll().execute(), isDatabaseDamaged)
  assert.equal(told, 1)
  await opened.database.destroy()
})
