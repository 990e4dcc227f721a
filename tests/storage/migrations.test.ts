import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import type { Kysely } from 'kysely'
import { listVisibleSources } from '../../src/storage/chosen-sources.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { findDigest } from '../../src/storage/digests.ts'
import { listPostedStories } from '../../src/storage/editions.ts'
import { listVisibleItems } from '../../src/storage/items.ts'
import type { Migrations } from '../../src/storage/migrate.ts'
import { migrations } from '../../src/storage/migrations/index.ts'
import { NOW } from '../support/builders.ts'

const folder = mkdtempSync(join(tmpdir(), 'mujaz-migrations-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const released: Migrations = Object.fromEntries(Object.entries(migrations).slice(0, 1))
const [firstOfAll = '', second = ''] = Object.keys(migrations)
const broken: Migrations = {
  ...released,
  [second]: {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('digests').addColumn('half', 'text').execute()
      await db.schema.alterTable('no_such_table').addColumn('half', 'text').execute()
    },
  },
}

/** A database as the first released version left it, with something in every table. */
async function aReleasedDatabase(name: string): Promise<string> {
  const path = join(folder, name, 'mujaz.sqlite')
  const opened = await openDatabase(path, released)
  assert.ok(opened.outcome === 'open')
  await opened.database.destroy()
  const raw = new DatabaseSync(path)
  raw.exec(`
    INSERT INTO sources VALUES ('s', '', 'https://s.example/feed', 's.example/feed', 'Outlet', NULL, 'en', 'feed', 'ai', 1, '"e"', NULL, NULL, 5, 4, 3, 0, NULL, 2);
    INSERT INTO source_choices VALUES ('guild', 's', 0);
    INSERT INTO items VALUES ('i', 's', 'https://s.example/1', 'A model', NULL, NULL, NULL, 'en', ${NOW}, ${NOW}, ${NOW}, NULL, NULL, 1, 0.9, '[]', '["models"]', '[]', 'i', NULL);
    INSERT INTO item_keys VALUES ('s', 77, 'i');
    INSERT INTO digests VALUES ('d', 'guild', 'c', 'daily 09:00', 'UTC', 'ar', '[]', '[]', '[]', '[]', 8, 'embeds', 1, 1, 0, NULL);
    INSERT INTO editions VALUES ('e', 'd', 'scheduled', '1000', ${NOW}, 1);
    INSERT INTO posted VALUES ('d', 'i', 'e');
    INSERT INTO deliveries VALUES ('x', 'e', 'd', 'c', 0, '{}', 'nonce', '["i"]', '[]', 'posted', 1, 0, NULL, NULL, '0', 'm', NULL, ${NOW}, ${NOW});
    INSERT INTO settings VALUES ('guild', 'ar', 'Asia/Riyadh');
    INSERT INTO facts VALUES ('seeded:c', 'then');
  `)
  raw.close()
  return path
}

const copiesOf = (path: string) => readdirSync(dirname(path)).filter((name) => name.includes('.before-'))
const namesIn = (path: string): readonly unknown[] => {
  const raw = new DatabaseSync(path, { readOnly: true })
  const names = raw.prepare('SELECT name FROM kysely_migration ORDER BY name').all()
  raw.close()
  return names.map(({ name }) => name)
}

test('a database of the first release is brought up to date with all that is in it, and kept as it was beside it', async () => {
  const path = await aReleasedDatabase('forwards')
  const opened = await openDatabase(path)
  assert.ok(opened.outcome === 'open')
  const { database } = opened
  assert.equal((await listVisibleSources(database, 'guild'))[0]?.etag, '"e"')
  const [item] = await listVisibleItems(database, 'guild', NOW, NOW)
  assert.deepEqual([item?.title, item?.topics, item?.followUpOf], ['A model', ['models'], null])
  const digest = await findDigest(database, 'd')
  assert.deepEqual([digest?.language, digest?.userId, digest?.crosspost, digest?.names], ['ar', null, false, []])
  assert.deepEqual([...(await listPostedStories(database, 'd'))], ['i'])
  const delivery = await database.selectFrom('deliveries').selectAll().executeTakeFirstOrThrow()
  assert.deepEqual([delivery.place, delivery.layout, delivery.message_id], ['channel', 'embeds', 'm'])
  await database.destroy()

  assert.equal(opened.copy, `${path}.before-${second}`)
  assert.deepEqual(copiesOf(path), [basename(opened.copy)])
  assert.deepEqual(namesIn(opened.copy), [firstOfAll])
  const again = await openDatabase(path)
  assert.ok(again.outcome === 'open')
  assert.equal(again.copy, null)
  await again.database.destroy()
})

test('the copy opens with the earlier version, and later with this one', async () => {
  const path = await aReleasedDatabase('back')
  const opened = await openDatabase(path)
  assert.ok(opened.outcome === 'open' && opened.copy !== null)
  await opened.database.destroy()
  for (const known of [released, migrations]) {
    const copy = await openDatabase(opened.copy, known)
    assert.ok(copy.outcome === 'open')
    assert.deepEqual((await copy.database.selectFrom('digests').select('id').execute()).length, 1)
    await copy.database.destroy()
  }
})

test('a migration that fails changes nothing, says where the copy is, and keeps one however often it is tried', async () => {
  const path = await aReleasedDatabase('failing')
  for (let round = 0; round < 3; round += 1) {
    const refused = await openDatabase(path, broken)
    assert.ok(refused.outcome === 'failed')
    assert.equal(refused.code, 'not-up-to-date')
    assert.match(
      refused.message,
      /could not be brought up to date \(0002-.*no such table.*It is as it was.*copy from before is beside it: mujaz\.sqlite\.before-0002/,
    )
  }
  assert.equal(copiesOf(path).length, 1)
  const earlier = await openDatabase(path, released)
  assert.ok(earlier.outcome === 'open')
  const digest = await earlier.database.selectFrom('digests').selectAll().executeTakeFirstOrThrow()
  assert.ok(!('half' in digest))
  await earlier.database.destroy()
  const mended = await openDatabase(path)
  assert.ok(mended.outcome === 'open')
  await mended.database.destroy()
})

test('a copy never takes another file’s place', async () => {
  const path = await aReleasedDatabase('twice')
  const opened = await openDatabase(path, broken)
  assert.ok(opened.outcome === 'failed')
  const raw = new DatabaseSync(path)
  raw.exec("INSERT INTO facts VALUES ('more', 'data')")
  raw.close()
  const mended = await openDatabase(path)
  assert.ok(mended.outcome === 'open')
  assert.equal(mended.copy, `${path}.before-${second}.2`)
  assert.equal(copiesOf(path).length, 2)
  await mended.database.destroy()
})

test('a new database leaves no copy', async () => {
  const path = join(folder, 'fresh', 'mujaz.sqlite')
  const opened = await openDatabase(path)
  assert.ok(opened.outcome === 'open')
  await opened.database.destroy()
  assert.deepEqual(copiesOf(path), [])
})
