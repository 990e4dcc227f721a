import { randomUUID } from 'node:crypto'
import type { Log } from '../lib/log.ts'
import { DEFAULT_STORIES, type Digest } from '../news/digest.ts'
import type { Millis } from '../news/types.ts'
import type { DiscordPoster } from '../posters/discord.ts'
import type { Database } from '../storage/database.ts'
import { insertDigest, listDigests, setDigestGuild, setDigestProblem } from '../storage/digests.ts'
import { findFact, saveFact } from '../storage/facts.ts'

/** What a digest of DIGEST_CHANNELS is; the rest is the default. */
export interface Seed {
  readonly channels: readonly string[]
  readonly schedule: string
  readonly timezone: string
  readonly language: string
}

/** Gives each channel of DIGEST_CHANNELS one digest, once: what people change or delete later is not put back. */
export async function seedDigests(database: Database, seed: Seed, now: Millis): Promise<void> {
  for (const channelId of seed.channels) {
    await database.transaction().execute(async (tx) => {
      const key = `seeded:${channelId}`
      if ((await findFact(tx, key)) !== null) return
      await insertDigest(tx, {
        id: randomUUID().slice(0, 8),
        guildId: null,
        channelId,
        schedule: seed.schedule,
        timezone: seed.timezone,
        language: seed.language,
        topics: [],
        sources: [],
        include: [],
        exclude: [],
        stories: DEFAULT_STORIES,
        layout: 'embeds',
        createdAt: now,
        since: now,
        paused: false,
        problem: null,
      })
      await saveFact(tx, key, new Date(now).toISOString())
    })
  }
}

/** Finds out to which server the channels of seeded digests belong, so that its people can manage them; what cannot be asked now is asked again. */
export async function adoptSeededDigests(
  database: Database,
  poster: DiscordPoster,
  log: Log,
  now: Millis,
): Promise<void> {
  for (const digest of (await listDigests(database)).filter(
    ({ guildId, problem }) => guildId === null && problem === null,
  )) {
    await adopt(database, poster, log, now, digest)
  }
}

async function adopt(database: Database, poster: DiscordPoster, log: Log, now: Millis, digest: Digest): Promise<void> {
  const access = await poster.access(digest.channelId)
  if (access.outcome === 'access' && access.guildId !== null) {
    await setDigestGuild(database, digest.id, access.guildId)
    if (access.missing !== null && access.missing.length > 0) {
      log.warn(
        { channel: digest.channelId, permissions: access.missing },
        'permissions are missing in a channel of DIGEST_CHANNELS; give them in its settings',
      )
    }
    return
  }
  if (access.outcome === 'access' || access.reason.outcome !== 'closed') return
  const { code, detail } = access.reason
  await setDigestProblem(database, digest.id, {
    code,
    permissions: code === 'unknown-channel' ? [] : ['ViewChannel'],
    at: now,
  })
  log.error({ channel: digest.channelId, code, detail }, 'a channel of DIGEST_CHANNELS cannot be used')
}
