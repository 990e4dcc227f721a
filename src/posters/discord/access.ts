import { ChannelType, type PermissionsString, Routes } from 'discord.js'
import { type ChannelAccess, type DiscordChannel, findAccess, isMember } from '../channel-access.ts'
import { idOf } from './parts.ts'
import { NOT_DISCORD, type Requests } from './requests.ts'

const THREADS = new Set<number>([ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread])

/** To which server a channel belongs, and which of the needed permissions the bot lacks in it. */
export async function lookUpAccess(
  requests: Requests,
  channelId: string,
  needed: readonly PermissionsString[],
): Promise<ChannelAccess> {
  const channel = await requests.get(Routes.channel(channelId))
  if (channel.outcome !== 'answer') return { outcome: 'unknown', reason: channel }
  // What comes back is Discord's own; findAccess reads only what it checks.
  const found = channel.body as DiscordChannel
  // A body without what every channel has is a proxy's: taken for a channel without a server it would pass for a direct message.
  if (idOf(found) !== channelId || typeof found.type !== 'number') return { outcome: 'unknown', reason: NOT_DISCORD }
  const guildId = found.guild_id ?? null
  const access = { outcome: 'access', guildId, type: found.type, channel: found } as const
  if (guildId === null) return { ...access, missing: [] }
  const userId = await requests.userId()
  const member = await requests.get(Routes.guildMember(guildId, typeof userId === 'string' ? userId : ''))
  const roles = await requests.list(Routes.guildRoles(guildId))
  const rules = await rulesOf(requests, found)
  // The channel answered: what cannot be computed is no reason not to try it.
  if (typeof userId !== 'string' || member.outcome !== 'answer' || roles.outcome !== 'list' || !isMember(member.body))
    return { ...access, missing: null }
  return findAccess(rules, guildId, userId, { member: member.body, roles: roles.list, needed })
}

/** A thread has no permissions of its own: its channel's hold in it (https://discord.com/developers/docs/topics/threads#permissions). */
async function rulesOf(requests: Requests, channel: DiscordChannel): Promise<DiscordChannel> {
  const { parent_id: parentId } = channel
  if (!THREADS.has(channel.type) || !parentId) return channel
  const parent = await requests.get(Routes.channel(parentId))
  if (parent.outcome !== 'answer') return channel
  const { permission_overwrites: overwrites } = parent.body as DiscordChannel
  return { ...channel, ...(overwrites ? { permission_overwrites: overwrites } : {}) }
}
