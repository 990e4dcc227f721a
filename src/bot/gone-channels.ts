import type { PermissionsString } from 'discord.js'
import type { Digest, DigestProblem } from '../news/digest.ts'
import type { ChannelAccess } from '../posters/channel-access.ts'
import { stopDigestsIn } from '../storage/digest-changes.ts'
import { listGuildDigests } from '../storage/digests.ts'
import type { BotContext, Caller } from './context.ts'

/** Asks Discord what the bot may do in a channel; where it says that the channel is gone, the channel's digests are stopped. */
export async function lookUpChannel(
  channelId: string,
  { poster, database, clock }: BotContext,
  needed?: readonly PermissionsString[],
): Promise<ChannelAccess> {
  const access = await poster.access(channelId, needed)
  if (isGone(access)) await stopDigestsIn(database, channelId, goneAt(clock()))
  return access
}

/**
 * A server's digests, oldest first, those stopped whose channel was deleted while nobody told us. Discord is asked only of channels that the gateway does
 * not know; where it cannot be asked, nothing is said of them.
 */
export async function digestsWithChannels(caller: Caller, context: BotContext): Promise<readonly Digest[]> {
  const digests = await listGuildDigests(context.database, caller.guildId)
  return Promise.all(
    digests.map(async (digest) => {
      if (digest.problem !== null || caller.knowsChannel(digest.channelId)) return digest
      const access = await lookUpChannel(digest.channelId, context)
      return isGone(access) ? { ...digest, problem: goneAt(context.clock()) } : digest
    }),
  )
}

function isGone(access: ChannelAccess): boolean {
  return access.outcome === 'unknown' && access.reason.outcome === 'closed' && access.reason.code === 'unknown-channel'
}

/** What stops the digests of a channel that was deleted. */
export function goneAt(at: number): DigestProblem {
  return { code: 'unknown-channel', permissions: [], at }
}
