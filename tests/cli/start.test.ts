import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type SampleServer, startSampleServer } from '../../src/cli/sample-server.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { insertDigest } from '../../src/storage/digest-changes.ts'
import { aDigest } from '../support/builders.ts'
import { type Discord, faults, startDiscord } from '../support/discord/start-discord.ts'
import { type Running, start } from '../support/run.ts'

// The whole process, as it is run: what it says anywhere must hold none of its secrets, whatever goes wrong.

const WEB_TOKEN = 'web-token-that-nobody-may-see'
const folder = mkdtempSync(join(tmpdir(), 'mujaz-start-'))
const database = join(folder, 'database-that-nobody-may-see.sqlite')
// Run within the bot's own process: as soon as a file is there, something fails that nobody has foreseen.
const faultFile = join(folder, 'fault')
const preload = `data:text/javascript,${encodeURIComponent(`
  import { existsSync } from 'node:fs'
  if (process.argv.includes('start')) setInterval(() => {
    if (!existsSync(${JSON.stringify(faultFile)})) return
    Promise.reject(new Error('an accident with ' + process.env.DATABASE_URL))
  }, 100)`)}`

let discord: Discord
let samples: SampleServer
let running: Running
before(async () => {
  discord = await startDiscord({
    token: `${Buffer.from('1234567890').toString('base64url')}.marked.token-that-nobody-may-see`,
  })
  samples = await startSampleServer(Date.now())
})
after(async () => {
  running.process.kill('SIGKILL')
  await samples.close()
  await discord.close()
  rmSync(folder, { recursive: true, force: true })
})

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !isSo() && running.process.exitCode === null; tries += 1) await sleep(50)
  assert.ok(isSo(), running.err().slice(-3_000))
}

describe('the running bot', () => {
  test('tells no secret whatever fails, and when the unforeseen happens it closes in order and ends with 1', async () => {
    const guild = discord.addGuild()
    const boss = guild.addMember({ manageGuild: true })
    const channel = guild.addChannel()
    const opened = await openDatabase(database)
    assert.ok(opened.outcome === 'open')
    await insertDigest(opened.database, aDigest({ guildId: guild.id, channelId: channel, schedule: 'hourly' }))
    const hooked = { name: 'Herald', avatar: null }
    await insertDigest(opened.database, aDigest({ id: 'hook', guildId: guild.id, channelId: channel, webhook: hooked }))
    await opened.database.destroy()
    const list = join(folder, 'sources.jsonl')
    writeFileSync(
      list,
      `${samples.list}\n{"url":"http://127.0.0.1:9/feed","name":"Dead"}\n{"url":"http://feed-user:feed-pass@127.0.0.1:9/feed"}\n`,
    )

    // The gateway's address, the first registration and the first posts fail in several ways.
    discord.fail('GET /gateway/bot', faults.html(502))
    discord.fail('PUT /applications/:application/commands', faults.statusAfter(500))
    for (const fault of [faults.drop(), faults.html(502), faults.status(403), faults.dropAfter()])
      discord.fail('POST /channels/:channel/messages', fault)
    discord.fail('POST /channels/:channel/webhooks', faults.status(500))
    running = start(['start'], {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      DATABASE_URL: database,
      SOURCES: list,
      ALLOW_PRIVATE_NETWORKS: '127.0.0.0/8',
      POLL_INTERVAL: '1s',
      WEB_PORT: '0',
      WEB_TOKEN,
      LOG_LEVEL: 'trace',
      NODE_OPTIONS: `--import ${preload}`,
    })
    await until(() => running.err().includes('commands registered'))
    const said: string[] = []
    for (const [command, options] of [
      ['/status', {}],
      ['/source list', {}],
      ['/source test', { source: 'Dead' }],
      ['/digest list', {}],
      ['/digest publish', { digest: 'digest' }],
      ['/digest publish', { digest: 'hook' }],
    ] as const)
      said.push(JSON.stringify(await discord.invoke(boss, channel, command, options)))
    // Every step and every command fails that writes.
    const other = new DatabaseSync(database, { timeout: 5_000 })
    for (const table of ['sources', 'settings'])
      for (const change of ['INSERT', 'UPDATE'])
        other.exec(
          `CREATE TRIGGER no_${change}_${table} BEFORE ${change} ON ${table} BEGIN SELECT RAISE(ABORT, 'refused on purpose'); END`,
        )
    said.push(JSON.stringify(await discord.invoke(boss, channel, '/settings language', { language: 'ar' })))
    await until(() => running.err().includes('refused on purpose'))
    for (const table of ['sources', 'settings'])
      for (const change of ['INSERT', 'UPDATE']) other.exec(`DROP TRIGGER no_${change}_${table}`)
    other.close()

    const url = /"url":"(http:\/\/127\.0\.0\.1:\d+)"/.exec(running.err())?.[1] ?? ''
    for (const [path, headers] of [
      ['/', {}],
      ['/', { authorization: 'Bearer wrong' }],
      ['/', { authorization: `Bearer ${WEB_TOKEN}` }],
      ['/metrics', { authorization: `Bearer ${WEB_TOKEN}` }],
      ['/none', { authorization: `Bearer ${WEB_TOKEN}` }],
      [`/?token=${WEB_TOKEN}`, {}],
      ['/healthz', {}],
      ['/readyz', {}],
    ] as const) {
      const response = await fetch(`${url}${path}`, { headers: { ...headers }, redirect: 'manual' })
      said.push(`${path === '/' ? '' : response.status} ${await response.text()}`)
    }

    writeFileSync(faultFile, '')
    const { code, out, err } = await running.ended
    assert.equal(code, 1, err.slice(-3_000))
    const order = ['an unforeseen fault; stopping', '"msg":"stopping"', '"msg":"stopped"'].map((text) =>
      err.indexOf(text),
    )
    assert.ok(order.every((at) => at > 0) && order.join() === order.toSorted((a, b) => a - b).join(), order.join())

    const posted = JSON.stringify(discord.messages(channel))
    const everything = [out, err, posted, ...said].join('\n')
    assert.ok(err.includes('[hidden]'), 'the accident told where the database is')
    for (const secret of [
      discord.token,
      'token-that-nobody-may-see',
      WEB_TOKEN,
      'database-that-nobody-may-see',
      'feed-user:feed-pass',
    ]) {
      const at = everything.indexOf(secret)
      assert.equal(at, -1, `${secret}: …${everything.slice(Math.max(0, at - 300), at + 100)}`)
    }
  })

  test('ends in order, with what to do, when its database turns out to be damaged', async () => {
    const path = join(folder, 'damaged.sqlite')
    const list = join(folder, 'samples.jsonl')
    writeFileSync(list, samples.list)
    running = start(['start'], {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      DATABASE_URL: path,
      SOURCES: list,
      ALLOW_PRIVATE_NETWORKS: '127.0.0.0/8',
      POLL_INTERVAL: '1s',
      WEB_PORT: '0',
    })
    await until(() => running.err().includes('local page'))
    const other = new DatabaseSync(path, { timeout: 5_000 })
    other.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    // All but the first page, which says that it is a database. The change makes the bot read its pages anew.
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill('damaged!', 4_096))
    other.exec('PRAGMA user_version = 1')
    other.close()
    const { code, err } = await running.ended
    assert.equal(code, 78, err.slice(-3_000))
    assert.equal(err.match(/the database is damaged; stopping.*restore a backup/g)?.length, 1)
    const order = ['the database is damaged', '"msg":"stopping"', '"msg":"stopped"'].map((text) => err.indexOf(text))
    assert.ok(order.every((at) => at > 0) && order.join() === order.toSorted((a, b) => a - b).join(), order.join())
  })
})
