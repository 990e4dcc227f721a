import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { Routes } from 'discord.js'
import { commands, messageCommands } from '../../src/bot/commands/index.ts'
import { type SampleServer, startSampleServer } from '../../src/cli/sample-server.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { insertDigest } from '../../src/storage/digest-changes.ts'
import { aDigest } from '../support/builders.ts'
import { restOf } from '../support/discord/client.ts'
import { type Discord, startDiscord, type TestGuild } from '../support/discord/start-discord.ts'
import { run } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'mujaz-doctor-'))
let discord: Discord
let guild: TestGuild
let samples: SampleServer
before(async () => {
  discord = await startDiscord()
  samples = await startSampleServer(Date.now())
  guild = discord.addGuild()
  writeFileSync(join(folder, 'sources.jsonl'), samples.list)
})
after(async () => {
  await samples.close()
  await discord.close()
  rmSync(folder, { recursive: true, force: true })
})

const envOf = (name: string, more: Readonly<Record<string, string>> = {}) => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.url,
  DATABASE_URL: join(folder, name),
  SOURCES: join(folder, 'sources.jsonl'),
  ALLOW_PRIVATE_NETWORKS: '127.0.0.0/8',
  ...more,
})

test('the doctor finds all well, and ends with 0, only where everything is', async () => {
  const env = envOf('well.sqlite')
  const opened = await openDatabase(env.DATABASE_URL)
  assert.ok(opened.outcome === 'open')
  await insertDigest(opened.database, aDigest({ id: 'd1', guildId: guild.id, channelId: guild.addChannel() }))
  await opened.database.destroy()
  const before = await run(['doctor'], env)
  assert.equal(before.code, 1)
  assert.match(before.out, /FAIL {2}commands: not registered: .*digest.*\n.*Start the bot/)
  await restOf(discord).put(Routes.applicationCommands(discord.applicationId), {
    body: [...commands, ...messageCommands].map(({ data }) => data),
  })
  const { code, out, err } = await run(['doctor'], env)
  assert.equal(code, 0, `${out}${err}`)
  for (const line of [
    /database: sound/,
    /accepted, the bot is Mujaz/,
    /may post there/,
    /8 of 8 work/,
    /All is well\.\n$/,
  ])
    assert.match(out, line)
})

test('the doctor says of each trouble what to do, and tells no secret', async () => {
  const list = join(folder, 'dead.jsonl')
  writeFileSync(list, `${samples.list}\n{"url":"http://127.0.0.1:9/feed","name":"Dead"}\n`)
  const env = envOf('troubles.sqlite', { SOURCES: list, WEB_TOKEN: 'web-token-of-the-owner' })
  const opened = await openDatabase(env.DATABASE_URL)
  assert.ok(opened.outcome === 'open')
  const closed = guild.addChannel({ deny: ['EmbedLinks'] })
  const threads = guild.addChannel({ deny: ['CreatePublicThreads'] })
  const gone = guild.addChannel()
  discord.deleteChannel(gone)
  const voice = guild.addChannel({ type: 'voice' })
  const places = { closed, threads, gone, voice }
  for (const [id, channelId] of Object.entries(places))
    await insertDigest(
      opened.database,
      aDigest({ id, guildId: guild.id, channelId, layout: id === 'threads' ? 'thread' : 'embeds' }),
    )
  await opened.database.destroy()
  const { code, out, err } = await run(['doctor', '--json'], env)
  assert.equal(code, 1, err)
  const findings = out
    .trim()
    .split('\n')
    .map((line): { state: string; what: string; todo: string } => JSON.parse(line))
  const todoOf = (what: RegExp) =>
    findings.find((finding) => finding.state === 'ill' && what.test(finding.what))?.todo ?? '–'
  assert.match(todoOf(/digest closed.*missing Embed Links$/), /channel's settings.*digest resume/)
  assert.match(todoOf(/digest threads.*missing Create Public Threads/), /settings/)
  assert.match(todoOf(/digest gone.*it is gone/), /digest edit/)
  assert.match(todoOf(/digest voice.*cannot hold/), /Choose another channel/)
  assert.match(todoOf(/source Dead .*does not answer/), /remove it/)
  for (const secret of [discord.token, 'web-token-of-the-owner', folder])
    assert.ok(!`${out}${err}`.includes(secret), secret)
})

test('the doctor tells a refused token, a missing one and a damaged database, and makes nothing', async () => {
  const refused = await run(['doctor'], envOf('absent.sqlite', { DISCORD_TOKEN: 'wrong-token' }))
  assert.equal(refused.code, 1)
  assert.match(refused.out, /note {2}database: there is none yet/)
  assert.match(refused.out, /sources: 8 of 8 work/)
  assert.equal(existsSync(join(folder, 'absent.sqlite')), false)
  assert.match(refused.out, /FAIL {2}DISCORD_TOKEN: Discord refuses it\n.*Copy it again/)
  assert.ok(!`${refused.out}${refused.err}`.includes('wrong-token'))
  writeFileSync(join(folder, 'letter.sqlite'), 'Dear reader. '.repeat(500))
  const broken = await run(['doctor'], { ...envOf('letter.sqlite'), DISCORD_TOKEN: '' })
  assert.match(broken.out, /FAIL {2}DATABASE_URL: the file is no SQLite database/)
  assert.match(broken.out, /FAIL {2}DISCORD_TOKEN: is missing/)
  assert.equal(broken.code, 1)
  assert.equal((await run(['doctor'], { POLL_INTERVAL: 'soon' })).code, 78)
})
