import pLimit from 'p-limit'
import type { Log } from '../lib/log.ts'
import type { Millis } from '../news/types.ts'
import type { DiscordPoster } from '../posters/discord.ts'
import type { Database } from '../storage/database.ts'
import {
  listDueCrossposts,
  type PostedMessage,
  postponeCrossposts,
  settleCrosspost,
} from '../storage/posted-messages.ts'

export interface CrosspostOptions {
  readonly database: Database
  readonly poster: DiscordPoster
  readonly log: Log
  readonly clock: () => Millis
  readonly signal: AbortSignal
}

const CHANNELS_AT_ONCE = 4
const AT_ONCE = 100
const SHORTEST_WAIT: Millis = 30_000
/** What could not be published for so long is no news to followers any more. */
const GIVE_UP_AFTER: Millis = 24 * 3_600_000

/**
 * Publishes posted messages to the followers of their announcement channels, as Discord's ten an hour and channel allow
 * (https://github.com/discordjs/discord.js/issues/4956). Returns how many were published.
 */
export async function crosspostDue(options: CrosspostOptions): Promise<number> {
  const due = await listDueCrossposts(options.database, options.clock(), AT_ONCE)
  const byChannel = Map.groupBy(due, ({ channelId }) => channelId)
  const counts = await pLimit(CHANNELS_AT_ONCE).map([...byChannel.values()], (messages) => publish(options, messages))
  return counts.reduce((sum, count) => sum + count, 0)
}

async function publish(options: CrosspostOptions, messages: readonly PostedMessage[]): Promise<number> {
  const { database, poster, log, clock, signal } = options
  let done = 0
  for (const { id, channelId, at, createdAt } of messages) {
    if (signal.aborted) break
    const result = await poster.crosspost(channelId, at.messageId)
    if (result.outcome === 'done') {
      await settleCrosspost(database, id, { crosspost: 'done' })
      done += 1
    } else if (result.outcome !== 'later' || clock() - createdAt > GIVE_UP_AFTER) {
      log.warn({ delivery: id, channel: channelId, reason: result.detail }, 'not published to followers')
      await settleCrosspost(database, id, { crosspost: 'failed', reason: result.detail })
    } else {
      // The next message of the channel would only meet the same limit.
      await postponeCrossposts(database, channelId, clock() + Math.max(SHORTEST_WAIT, result.retryAfter))
      break
    }
  }
  return done
}
