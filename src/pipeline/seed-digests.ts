import { randomUUID } from 'node:crypto'
import type { Log } from '../lib/log.ts'
import { type DigestProblem, newDigest } from '../news/digest.ts'
import type { Millis } from '../news/types.ts'
import { type ChannelAccess, canHoldDigests, permissionsOfDigest } from '../posters/channel-access.ts'
import type { DiscordPoster } from '../posters/discord.ts'
import type { Database } from '../storage/database.ts'
import { adoptDigest, insertDigest, setDigestProblem } from '../storage/digest-changes.ts'
import { listDigests } from '../storage/digests.ts'
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
      const { schedule, timezone, language } = seed
      const id = randomUUID().slice(0, 8)
      await insertDigest(tx, newDigest({ id, guildId: null, channelId, schedule, timezone, language }, now))
      await saveFact(tx, key, new Date(now).toISOString())
    })
  }
}

/** Finds out to which server the channels of seeded digests belong, so that its people can manage them; what cannot be used now is asked again. */
export async function adoptSeededDigests(
  database: Database,
  poster: DiscordPoster,
  log: Log,
  now: Millis,
): Promise<void> {
  for (const digest of (await listDigests(database)).filter(({ guildId }) => guildId === null)) {
    const access = await poster.access(digest.channelId, permissionsOfDigest(digest))
    if (access.outcome === 'access' && access.guildId !== null) {
      const problem = problemOf(digest.layout, access, now)
      if (problem)
        log.error(
          { channel: digest.channelId, ...problem },
          'a channel of DIGEST_CHANNELS cannot be used; mend it, then /digest resume',
        )
      await adoptDigest(database, digest.id, access.guildId, problem)
    } else if (access.outcome === 'unknown' && access.reason.outcome === 'closed' && digest.problem === null) {
      // Perhaps the bot is not invited yet: that is no reason to forget the channel.
      const { code, detail } = access.reason
      log.error(
        { channel: digest.channelId, code, detail },
        'a channel of DIGEST_CHANNELS cannot be seen; is the bot invited to its server?',
      )
      await setDigestProblem(database, digest.id, {
        code,
        permissions: code === 'unknown-channel' ? [] : ['ViewChannel'],
        at: now,
      })
    }
  }
}

function problemOf(
  layout: string,
  { type, missing }: Extract<ChannelAccess, { outcome: 'access' }>,
  now: Millis,
): DigestProblem | null {
  if (!canHoldDigests(type, layout)) return { code: 'wrong-channel', permissions: [], at: now }
  return missing === null || missing.length === 0
    ? null
    : { code: 'missing-permissions', permissions: missing, at: now }
}
