import { Routes } from 'discord.js'
import { isMember } from '../channel-access.ts'
import { type Failure, harmless } from './outcome.ts'
import { NOT_DISCORD, type Requests } from './requests.ts'

/** Whether somebody is in a server. */
export type Membership =
  | { readonly outcome: 'member' }
  | { readonly outcome: 'left' }
  /** Not known just now; ask again after so many milliseconds. */
  | { readonly outcome: 'later'; readonly retryAfter: number; readonly detail: string }

/** So long a membership is believed (milliseconds): who leaves hears from their digest for a day at most. */
const BELIEVED = 24 * 3_600_000
/** Where Discord cannot be asked, as for instance while the bot itself is out of the server. */
const PATIENCE = 60_000
/** "Unknown Member", "Unknown User" (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json). */
const NOBODY = new Set([10007, 10013])

/**
 * Asks for one member of a server, which takes no privileged intent (https://docs.discord.com/developers/gateway/you-might-not-need-a-privileged-intent)
 * as being told of who leaves would. `uptime`: milliseconds that only ever grow.
 */
export function createMembers(
  requests: Requests,
  uptime: () => number,
): (guildId: string, userId: string) => Promise<Membership> {
  const seenAt = new Map<string, number>()
  return async (guildId, userId) => {
    const key = `${guildId}/${userId}`
    const now = uptime()
    if (now - (seenAt.get(key) ?? Number.NEGATIVE_INFINITY) < BELIEVED) return { outcome: 'member' }
    seenAt.delete(key)
    const answer = await requests.get(Routes.guildMember(guildId, userId))
    if (answer.outcome === 'answer' && isMember(answer.body)) {
      seenAt.set(key, now)
      return { outcome: 'member' }
    }
    const failure: Failure = answer.outcome === 'answer' ? NOT_DISCORD : answer
    if (NOBODY.has(failure.discord ?? 0)) return { outcome: 'left' }
    const { detail } = failure
    const wait = harmless(failure)
    return { outcome: 'later', detail, retryAfter: wait.outcome === 'later' ? wait.retryAfter : PATIENCE }
  }
}
