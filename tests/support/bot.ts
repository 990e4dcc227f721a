import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type App, createApp } from '../../src/app.ts'
import { type SampleServer, startSampleServer } from '../../src/cli/sample-server.ts'
import { readConfig } from '../../src/config.ts'
import { type Database, openDatabase } from '../../src/storage/database.ts'
import { type Discord, startDiscord, type TestGuild, type User } from './discord/start-discord.ts'
import { silentLog } from './world.ts'

/** The whole bot: real discord.js over sockets to a strict stand-in, real HTTP to the sample feeds, a real database file. */
export interface TestBot {
  readonly discord: Discord
  readonly samples: SampleServer
  readonly guild: TestGuild
  /** Has Manage Server. */
  readonly boss: User
  readonly member: User
  /** A text channel. */
  readonly news: string
  /** A channel of DIGEST_CHANNELS. */
  readonly seeded: string
  readonly database: () => Database
  /** The messages of the bot in a channel. */
  readonly posted: (channel: string) => ReturnType<Discord['messages']>
  /** Stops the bot and starts it again, with further settings. */
  readonly restart: (env?: Readonly<Record<string, string>>) => Promise<void>
  readonly close: () => Promise<void>
}

export async function startTestBot(env: Readonly<Record<string, string>> = {}): Promise<TestBot> {
  const discord = await startDiscord({ identifyEveryMs: 0 })
  const samples = await startSampleServer(Date.now())
  const folder = await mkdtemp(join(tmpdir(), 'mujaz-bot-'))
  await writeFile(join(folder, 'sources.jsonl'), samples.list)
  const guild = discord.addGuild({ botPermissions: INVITED })
  const news = guild.addChannel({ name: 'news' })
  const seeded = guild.addChannel({ name: 'seeded' })
  const boss = guild.addMember({ manageGuild: true })
  const member = guild.addMember()

  async function start(more: Readonly<Record<string, string>>): Promise<{ app: App; database: Database }> {
    const yes = () => true
    const given = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      DATABASE_URL: join(folder, 'mujaz.sqlite'),
      SOURCES: join(folder, 'sources.jsonl'),
      ALLOW_PRIVATE_NETWORKS: '127.0.0.0/8',
      POLL_INTERVAL: '1s',
      WEB_PORT: '0',
      DIGEST_CHANNELS: seeded,
      ...env,
      ...more,
    }
    const read = readConfig(given, { schedule: yes, timezone: yes, language: yes, network: yes }, true)
    if (read.outcome === 'wrong') throw new Error(read.complaints.join('\n'))
    const opened = await openDatabase(read.config.databaseUrl)
    if (opened.outcome !== 'open') throw new Error(opened.message)
    const app = await createApp(read.config, opened.database, silentLog, {
      onRefused: () => assert.fail('refused'),
      onLost: () => assert.fail('lost'),
    })
    await app.start()
    await until(async () => discord.commands().length > 0 && (await polled(opened.database)))
    return { app, database: opened.database }
  }

  let bot = await start({})
  return {
    discord,
    samples,
    guild,
    boss,
    member,
    news,
    seeded,
    database: () => bot.database,
    posted: (channel) => discord.messages(channel).filter(({ author }) => author.id === discord.botUserId),
    async restart(more = {}) {
      await bot.app.stop()
      bot = await start(more)
    },
    async close() {
      await bot.app.stop()
      await samples.close()
      await discord.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function polled(database: Database): Promise<boolean> {
  const rows = await database.selectFrom('sources').select('last_polled_at').execute()
  return rows.every((row) => row.last_polled_at !== null)
}

/** What the README's invitation asks for. */
const INVITED = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'EmbedLinks',
  'ReadMessageHistory',
] as const

/** Waits at most so many seconds. */
export async function until(isSo: () => boolean | Promise<boolean>, seconds = 10): Promise<void> {
  for (let tries = 0; tries < seconds * 20; tries += 1) {
    if (await isSo()) return
    await sleep(50)
  }
  throw new Error(`What was waited for did not come within ${seconds} seconds.`)
}
