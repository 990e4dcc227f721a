import { ChannelType } from 'discord.js'
import { listInWords, permissionName, say } from '../../../languages/index.ts'
import {
  type ChannelAccess,
  canHoldDigests,
  isForForums,
  type Posting,
  permissionsOfDigest,
} from '../../../posters/channel-access.ts'
import type { BotContext, Caller } from '../../context.ts'
import { lookUpChannel } from '../../gone-channels.ts'

/** Why a channel cannot hold a digest that is posted so, in the caller's language, or null. */
export async function refuseChannel(
  channelId: string,
  caller: Caller,
  context: BotContext,
  posting: Posting,
): Promise<string | null> {
  return toRefusal(await lookUpChannel(channelId, context, permissionsOfDigest(posting)), channelId, caller, posting)
}

/** The same for a digest that is being made or changed: what would be asked for in vain is refused, too. */
export async function refusePosting(
  channelId: string,
  caller: Caller,
  context: BotContext,
  posting: Posting,
): Promise<string | null> {
  const { language } = caller
  if (isForForums(posting.layout) && (posting.webhook ?? null) !== null) return say(language, 'digest.forum-name')
  const access = await lookUpChannel(channelId, context, permissionsOfDigest(posting))
  const refusal = toRefusal(access, channelId, caller, posting)
  if (refusal !== null || access.outcome !== 'access' || posting.crosspost !== true) return refusal
  return access.type === ChannelType.GuildAnnouncement
    ? null
    : say(language, 'digest.no-followers', { channel: `<#${channelId}>` })
}

/** Discord's own names of permissions, in bold. */
export function permissionNames(caller: Caller, names: readonly string[]): string {
  return listInWords(
    caller.language,
    names.map((name) => `**${permissionName(caller.language, name)}**`),
  )
}

/**
 * Where Discord cannot be asked, a channel that the gateway told of is believed, and met again at the first message. Any other is refused: its id is all
 * that whoever chose it gave, and it may be another server's.
 */
function toRefusal(access: ChannelAccess, channelId: string, caller: Caller, { layout }: Posting): string | null {
  const { language, guildId } = caller
  const channel = `<#${channelId}>`
  const missing = (names: readonly string[]) =>
    say(language, 'digest.missing-permissions', {
      channel,
      permissions: permissionNames(caller, names),
      count: names.length,
    })
  const wrong = isForForums(layout)
    ? say(language, 'digest.wrong-forum', { channel, layout })
    : say(language, 'digest.wrong-channel', { channel })
  if (access.outcome === 'access') {
    if (access.guildId !== guildId) return wrong
    if (!canHoldDigests(access.type, layout))
      return access.type === ChannelType.GuildForum ? say(language, 'digest.forum-layout', { channel }) : wrong
    return access.missing === null || access.missing.length === 0 ? null : missing(access.missing)
  }
  if (access.reason.outcome !== 'closed')
    return caller.knowsChannel(channelId) ? null : say(language, 'digest.unasked', { channel })
  return access.reason.code === 'unknown-channel'
    ? say(language, 'digest.gone-channel', { channel })
    : missing(['ViewChannel'])
}
