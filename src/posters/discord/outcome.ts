import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import type { PostOutcome } from '../../news/delivery.ts'

/** What became of a request that Discord did not answer as asked. */
export type Failure = Exclude<PostOutcome, { outcome: 'posted' }> & {
  /** Discord's own code, where it gave one. */
  readonly discord?: number
}

// https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
const CLOSED: Readonly<Record<string | number, 'unknown-channel' | 'missing-access' | 'missing-permissions'>> = {
  10003: 'unknown-channel',
  10004: 'unknown-channel',
  50001: 'missing-access',
  // A person who takes no messages, or shares no server with the bot any more.
  50007: 'missing-access',
  50278: 'missing-access',
  50013: 'missing-permissions',
  // A locked thread is written in by moderators alone.
  160005: 'missing-permissions',
}
// Limits of single acts, and a webhook that was deleted after we looked it up: nothing was created.
const LATER = new Set<string | number>([10015, 20016, 20022, 20028, 30046, 50027, 130000])

/** What an error says of the request's effect. */
export function toFailure(error: unknown): Failure {
  if (error instanceof RateLimitError) {
    return { outcome: 'later', retryAfter: error.retryAfter, detail: `rate limited (${error.scope})` }
  }
  if (error instanceof DiscordAPIError) {
    const detail = `Discord answered ${error.status} (code ${error.code})`
    const discord = Number(error.code)
    // The nonce is known and its message is gone: somebody deleted what had been posted.
    if (error.code === 10008)
      return { outcome: 'deleted', detail: 'it was posted, and deleted before it could be recorded', discord }
    const closed = CLOSED[error.code]
    if (closed !== undefined) return { outcome: 'closed', code: closed, detail, discord }
    if (error.status === 429 || LATER.has(error.code)) return { outcome: 'later', retryAfter: 60_000, detail, discord }
    // Without one of those codes it is a proxy's answer, a refused token, or a wrong DISCORD_API_URL: waiting loses nothing, but a proxy may say so of
    // what Discord has done. Discord itself gives a code with whatever it rejects.
    const isForeign = !(discord > 0)
    if ([401, 403, 404, 408].includes(error.status) || (isForeign && error.status < 500)) {
      return { outcome: 'later', retryAfter: 60_000, detail, discord, ...(isForeign ? { doubtful: true } : {}) }
    }
    if (error.status >= 400 && error.status < 500)
      return { outcome: 'rejected', detail: `${detail}: ${error.message.slice(0, 300)}`, discord }
    return { outcome: 'unknown', detail, discord }
  }
  if (error instanceof HTTPError) {
    return { outcome: 'unknown', detail: `Discord answered ${error.status}` }
  }
  if (error instanceof Error) return { outcome: 'unknown', detail: toNetworkDetail(error) }
  throw error
}

/** A request that creates nothing: not knowing its end is no more than a wait. */
export function harmless(failure: Failure): Exclude<Failure, { outcome: 'unknown' }> {
  if (failure.outcome !== 'unknown' && failure.outcome !== 'later') return failure
  return { outcome: 'later', retryAfter: failure.outcome === 'later' ? failure.retryAfter : 0, detail: failure.detail }
}

/** The code alone: messages may hold addresses. */
function toNetworkDetail(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  return `the connection failed (${code})`
}
