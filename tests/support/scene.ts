import type { Digest, Lane } from '../../src/news/digest.ts'
import type { Item, Source } from '../../src/news/types.ts'
import { createAttemptMemory } from '../../src/pipeline/attempt-memory.ts'
import { crosspostDue } from '../../src/pipeline/crosspost.ts'
import { deliver } from '../../src/pipeline/deliver.ts'
import { followUp } from '../../src/pipeline/follow-up.ts'
import { publish } from '../../src/pipeline/publish-digests.ts'
import { createDiscordPoster } from '../../src/posters/discord.ts'
import type { Database } from '../../src/storage/database.ts'
import { aDigest, anItem, aSource } from './builders.ts'
import type { PermissionName } from './discord/permissions.ts'
import type { Discord, TestGuild } from './discord/start-discord.ts'
import { aDatabase, silentLog } from './world.ts'

/** A channel with a digest, and the steps of a bot that posts to it. */
export interface Scene {
  readonly database: Database
  readonly guild: TestGuild
  readonly channel: string
  readonly digest: Digest
  readonly publish: (lane?: Lane, slot?: string) => ReturnType<typeof publish>
  readonly deliver: () => Promise<number>
  /** From now on it is another process, which knows nothing of what the one before did but by the database. */
  readonly restart: () => void
  readonly crosspost: () => Promise<number>
  readonly followUp: () => Promise<number>
  /** The rows of the outbox in their order. */
  readonly outbox: () => Promise<
    readonly {
      readonly state: string
      readonly reason: string | null
      readonly place: string
      readonly message_id: string | null
      readonly thread_id: string | null
      readonly crosspost: string | null
      readonly next_edit_at: number | null
      readonly edited_at: number | null
    }[]
  >
}

/** Everything that any way of posting asks for. */
const ALL: readonly PermissionName[] = [
  ...(['ViewChannel', 'SendMessages', 'SendMessagesInThreads', 'EmbedLinks', 'ReadMessageHistory'] as const),
  ...(['CreatePublicThreads', 'ManageWebhooks', 'ManageMessages'] as const),
]

export async function openScene(
  discord: Discord,
  clock: () => number,
  given: {
    readonly digest?: Partial<Digest>
    readonly channel?: Parameters<TestGuild['addChannel']>[0]
    readonly permissions?: readonly PermissionName[]
    readonly items?: readonly Item[]
    readonly sources?: readonly Source[]
    /** So many stories of one outlet, where no items are given. */
    readonly stories?: number
    /** By which the process counts how long it has known of an attempt; the clock where it is absent. */
    readonly uptime?: () => number
  } = {},
): Promise<Scene> {
  const guild = discord.addGuild({ botPermissions: given.permissions ?? ALL })
  const channel = guild.addChannel(given.channel)
  const digest = aDigest({ guildId: guild.id, channelId: channel, stories: 25, ...given.digest })
  const at = clock() - 60_000
  const items =
    given.items ??
    Array.from({ length: given.stories ?? 2 }, (_, index) =>
      anItem({ title: `Lab releases model number ${index}`, publishedAt: at, seenAt: at }),
    )
  const database = await aDatabase({ sources: given.sources ?? [aSource()], items, digests: [digest] })
  const signal = AbortSignal.timeout(60_000)
  const poster = createDiscordPoster({
    token: discord.token,
    apiUrl: discord.url,
    signal,
    uptime: given.uptime ?? clock,
  })
  // The clock of a scene is one that nobody sets, but where a test says so.
  const uptime = given.uptime ?? clock
  let memory = createAttemptMemory(uptime)
  const options = { database, poster, log: silentLog, clock, signal }
  return {
    ...{ database, guild, channel, digest },
    publish: (lane = 'scheduled', slot = String(clock())) => publish(database, digest, lane, slot, clock()),
    deliver: () => deliver({ ...options, memory }),
    restart() {
      memory = createAttemptMemory(uptime)
    },
    crosspost: () => crosspostDue(options),
    followUp: () => followUp(options),
    outbox: () =>
      database
        .selectFrom('deliveries')
        .select(['state', 'reason', 'place', 'message_id', 'thread_id', 'crosspost', 'next_edit_at', 'edited_at'])
        .orderBy('created_at')
        .orderBy('part')
        .execute(),
  }
}
