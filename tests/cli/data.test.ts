import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, describe, test } from 'node:test'
import { openDatabase } from '../../src/storage/database.ts'
import { insertDigest } from '../../src/storage/digest-changes.ts'
import { listDigests } from '../../src/storage/digests.ts'
import { addSource } from '../../src/storage/sources.ts'
import { aDigest, aSource } from '../support/builders.ts'
import { run } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'mujaz-data-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const GUILD = '111111111111111111'
const list = join(folder, 'sources.jsonl')
writeFileSync(list, '{"url":"https://listed.example/feed","name":"Listed & <loved>","focus":"ai"}\n')
const envOf = (name: string) => ({ DATABASE_URL: join(folder, name), SOURCES: list })
const linesOf = (out: string) => out.trim().split('\n')

/** A database with a source of its own and a digest of one server. */
async function aDatabaseFile(name: string): Promise<Readonly<Record<string, string>>> {
  const env = envOf(name)
  const opened = await openDatabase(env.DATABASE_URL)
  assert.ok(opened.outcome === 'open')
  await addSource(opened.database, { ...aSource({ id: 'own', owner: GUILD }), urlKey: 'own.example/feed' })
  await insertDigest(
    opened.database,
    aDigest({ id: 'd1', guildId: GUILD, channelId: '222222222222222222', language: 'ar' }),
  )
  await insertDigest(opened.database, aDigest({ id: 'personal', guildId: GUILD, userId: '333333333333333333' }))
  await opened.database.destroy()
  return env
}

describe('backup', { concurrency: 2 }, () => {
  test('copies all of a database that is being written, whole and checked, and never over a file', async () => {
    const env = await aDatabaseFile('busy.sqlite')
    const writer = new DatabaseSync(env.DATABASE_URL ?? '')
    writer.exec("BEGIN IMMEDIATE; INSERT INTO facts VALUES ('half', 'not committed')")
    const copy = join(folder, 'copy.sqlite')
    const { code, out, err } = await run(['backup', copy], env)
    assert.equal(code, 0, err)
    assert.match(out, /copy\.sqlite: [\d.]+ MB, whole and checked/)
    writer.exec('COMMIT')
    writer.close()
    const read = new DatabaseSync(copy, { readOnly: true })
    assert.deepEqual(read.prepare('PRAGMA integrity_check').get()?.integrity_check, 'ok')
    assert.equal(read.prepare('SELECT count(*) AS n FROM digests').get()?.n, 2)
    assert.equal(read.prepare("SELECT count(*) AS n FROM facts WHERE key = 'half'").get()?.n, 0)
    read.close()

    const again = await run(['backup', copy], env)
    assert.equal(again.code, 1)
    assert.match(again.err, /there is something of that name/)
    assert.equal(readdirSync(folder).filter((name) => name.includes('unfinished')).length, 0)
  })

  test('says so where there is nothing to copy, or nowhere to put it', async () => {
    const none = await run(['backup', join(folder, 'x')], envOf('none.sqlite'))
    assert.deepEqual([none.code, existsSync(join(folder, 'none.sqlite'))], [1, false])
    assert.match(none.err, /there is no database yet/)
    const env = await aDatabaseFile('nowhere.sqlite')
    const nowhere = await run(['backup', join(folder, 'no', 'such', 'folder')], env)
    assert.equal(nowhere.code, 1)
    assert.match(nowhere.err, /cannot be written; check its folder/)
    writeFileSync(join(folder, 'letter.txt'), 'Dear reader. '.repeat(500))
    assert.equal((await run(['backup', join(folder, 'y')], envOf('letter.txt'))).code, 78)
  })
})

describe('sources and digests', { concurrency: 2 }, () => {
  test('go out and into another installation as they were, with nobody’s own digests', async () => {
    const out = (await run(['export', '--format', 'json'], await aDatabaseFile('from.sqlite'))).out
    const file = join(folder, 'export.json')
    writeFileSync(file, out)
    assert.doesNotMatch(out, /personal|333333333333333333/)

    const env = envOf('to.sqlite')
    const dry = await run(['import', file, '--dry-run', '--json'], env)
    const planned = JSON.parse(dry.out)
    assert.deepEqual(
      [planned.added.map(({ server }: { server: string }) => server), planned.known, planned.digests],
      [[GUILD], ['https://listed.example/feed'], { added: ['d1'], known: 0 }],
    )
    assert.equal((await run(['import', file], env)).code, 0)
    const again = JSON.parse((await run(['import', file, '--json'], env)).out)
    assert.deepEqual([again.added, again.digests], [[], { added: [], known: 1 }])

    const opened = await openDatabase(env.DATABASE_URL)
    assert.ok(opened.outcome === 'open')
    const [digest] = await listDigests(opened.database)
    assert.deepEqual([digest?.guildId, digest?.language, digest?.stories], [GUILD, 'ar', 8])
    await opened.database.destroy()
  })

  test('go out as OPML and come back the same; what was imported stays when the list is read again', async () => {
    const { out } = await run(['export'], envOf('opml.sqlite'))
    assert.match(out, /Listed &amp; &lt;loved&gt;/)
    const file = join(folder, 'list.opml')
    writeFileSync(
      file,
      out.replace(
        '</body>',
        '<outline xmlUrl="https://more.example/feed" text="&#27;[2J More"/><outline xmlUrl="http://10.0.0.1/"/></body>',
      ),
    )
    const env = envOf('opml-to.sqlite')
    const imported = await run(['import', file], env)
    assert.equal(imported.code, 0, imported.err)
    assert.match(imported.out, /^\+ \[2J More https:\/\/more\.example\/feed$/m)
    assert.match(imported.out, /^! http:\/\/10\.0\.0\.1\/: 10\.0\.0\.1 is not a public address$/m)
    assert.ok(!imported.out.includes('\u001b'))
    const sources = linesOf((await run(['sources', '--json'], env)).out).map((line) => JSON.parse(line))
    assert.deepEqual(
      sources.map(({ url, focus }) => [url, focus]),
      [
        ['https://more.example/feed', 'tech'],
        ['https://listed.example/feed', 'ai'],
      ],
    )
  })

  test('of no use at all end an import with 1', async () => {
    const file = join(folder, 'novel.txt')
    writeFileSync(file, 'It was a dark night.\nNobody had a feed.\n')
    const { code, err } = await run(['import', file], envOf('novel.sqlite'))
    assert.equal(code, 1)
    assert.match(err, /nothing of it can be used/)
  })

  test('are shown with how they do, the troubled ones first', async () => {
    const env = await aDatabaseFile('health.sqlite')
    await run(['sources'], env)
    const raw = new DatabaseSync(env.DATABASE_URL ?? '')
    raw.exec(
      `UPDATE sources SET last_polled_at = 1, failures = 3, failing_since = 86400000, failure = '{"code":"http-status","status":503,"detail":"x"}' WHERE owner != ''`,
    )
    raw.close()
    const { out } = await run(['sources', '--health'], env)
    const [first, second, sum] = linesOf(out)
    assert.match(
      first ?? '',
      /^failing.*own\.example.*of server 1+ {2}since 1970-01-02 {2}http-status: its server answered 503$/,
    )
    assert.match(second ?? '', /^unread.*Listed/)
    assert.equal(sum, '2 sources, 1 in trouble')
    const json = linesOf((await run(['sources', '--health', '--json'], env)).out).map((line) => JSON.parse(line))
    assert.deepEqual(
      json.map(({ state, server }) => [state, server]),
      [
        ['failing', GUILD],
        ['unread', null],
      ],
    )
  })
})
