import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Digest, PLAIN } from '../../src/news/digest.ts'
import { nextDue, parseSchedule } from '../../src/news/schedule.ts'
import { type Database, openDatabase } from '../../src/storage/database.ts'
import { insertDigest } from '../../src/storage/digest-changes.ts'
import { insertItems } from '../../src/storage/items.ts'
import { addSource } from '../../src/storage/sources.ts'
import { aDigest, anItem, aSource } from '../../tests/support/builders.ts'
import { type Discord, startDiscord, type User } from '../../tests/support/discord/start-discord.ts'
import type { Random } from '../bench/random.ts'
import { type Calendar, createCalendar } from './calendar.ts'

/** A way of posting: the digests of a trial take them in turn. */
export interface Way {
  readonly channel: 'text' | 'announcement' | 'forum' | 'direct'
  readonly change: Partial<Digest>
}

/** By what a story is known again in a channel; both stand in no other story's text. */
export interface StoryMark {
  readonly url: string
  /** The beginning of its headline. */
  readonly title: string
}

/** What a trial happens on: a Discord, a database file with a digest for each channel, and a calendar. */
export interface Stage {
  readonly discord: Discord
  readonly calendar: Calendar
  /** The database's path. */
  readonly path: string
  readonly digests: readonly Digest[]
  /** The one to whom direct digests go. */
  readonly person: { readonly user: User; readonly channel: string }
  readonly stories: readonly StoryMark[]
  readonly nextSlot: () => number
  /** So many new stories are read. */
  readonly publishStories: (count: number) => Promise<void>
  /** Counts a story that is to be posted. */
  readonly note: (story: StoryMark) => void
  /** Reads the database beside the processes. */
  readonly reader: DatabaseSync
  /** What people and sources do to the database. */
  readonly database: Database
  readonly close: () => Promise<void>
}

const RULES: readonly [string, ...string[]] = [
  'hourly',
  'every 2h',
  'every 3h',
  'daily 01:30,04:00,06:30,09:00,11:30,14:00,16:30,19:00,21:30,23:59',
]
const ZONES = ['UTC', 'Africa/Cairo', 'Asia/Kathmandu', 'America/New_York', 'Australia/Lord_Howe'] as const
const PERMISSIONS = [
  ...(['ViewChannel', 'SendMessages', 'SendMessagesInThreads', 'CreatePublicThreads'] as const),
  ...(['EmbedLinks', 'ReadMessageHistory', 'ManageWebhooks', 'ManageMessages'] as const),
] as const
const BASE = 'https://outlet.example/'

/** A migrated, empty database at that path, to be copied. */
export async function makeTemplate(path: string): Promise<void> {
  const opened = await openDatabase(path)
  if (opened.outcome !== 'open') throw new Error(opened.message)
  await opened.database.destroy()
}

/** Sets a stage: three or more channels with a digest each, minutes before their slot. */
export async function setStage(
  folder: string,
  random: Random,
  given: {
    readonly ways: readonly Way[]
    readonly most: number
    readonly rules?: readonly [string, ...string[]]
    /** Milliseconds after the first slot at which the trial begins, at most. */
    readonly latest?: number
  },
): Promise<Stage> {
  const path = join(folder, 'mujaz.sqlite')
  await copyFile(join(folder, '..', 'template.sqlite'), path)
  const rule = parseSchedule(random.pick(given.rules ?? RULES))
  if (rule.outcome !== 'schedule') throw new Error('a schedule of the trials cannot be read')
  const timezone = random.pick(ZONES)
  const anywhere = Date.UTC(2026, 0, 1) + random.between(0, 365 * 24 * 60) * 60_000
  const slot = nextDue(rule.schedule, timezone, anywhere) ?? anywhere
  const calendar = createCalendar(slot + random.between(500, given.latest ?? 25_000))

  const discord = await startDiscord({ now: calendar.true, identifyEveryMs: 0 })
  discord.liftRateLimits()
  const guild = discord.addGuild({
    botPermissions: [...PERMISSIONS],
  })
  const user = guild.addMember()
  const person = { user, channel: discord.directChannel(user) }
  const digests = given.ways.map((way, index) =>
    aDigest({
      ...PLAIN,
      id: `digest-${index}`,
      guildId: guild.id,
      userId: way.channel === 'direct' ? user.id : null,
      channelId:
        way.channel === 'direct' ? person.channel : guild.addChannel({ type: way.channel, name: `news-${index}` }),
      schedule: rule.schedule.text,
      timezone,
      stories: given.most,
      createdAt: anywhere - 3_600_000,
      since: slot - 1,
      ...way.change,
    }),
  )

  const opened = await openDatabase(path)
  if (opened.outcome !== 'open') throw new Error(opened.message)
  const { database } = opened
  await addSource(database, { ...aSource(), urlKey: 'source' })
  for (const digest of digests) await insertDigest(database, digest)
  const reader = new DatabaseSync(path, { readOnly: true })
  const stories: StoryMark[] = []
  return {
    ...{ discord, calendar, path, digests, stories, reader, database, person },
    note: (story) => void stories.push(story),
    nextSlot: () => nextDue(rule.schedule, timezone, calendar.true()) ?? Number.NaN,
    async publishStories(count) {
      const fresh = Array.from({ length: count }, (_, index) => `s${stories.length + index}e`)
      const at = calendar.true() - 60_000
      const items = fresh.map((id) =>
        anItem({ id, url: `${BASE}${id}`, title: `Model ${id} is released by a lab`, publishedAt: at, seenAt: at }),
      )
      await insertItems(
        database,
        items.map((item) => ({ item, keys: [`id:${item.id}`] })),
      )
      stories.push(...fresh.map((id) => ({ url: `${BASE}${id}`, title: `Model ${id} is` })))
    },
    async close() {
      reader.close()
      await database.destroy()
      await discord.close()
    },
  }
}
