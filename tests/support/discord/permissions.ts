import { ChannelType, PermissionFlagsBits } from 'discord.js'
import { refuse } from './errors.ts'
import type { Channel, Guild, World } from './world.ts'

export type PermissionName = keyof typeof PermissionFlagsBits

/** The bit set of these permissions. */
export function toBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n)
}

const ALL = toBits(Object.keys(PermissionFlagsBits).filter(isPermissionName))
// Denying the first implicitly denies the others. https://docs.discord.com/developers/topics/permissions#implicit-permissions
const IMPLIED_BY_SENDING = toBits(['MentionEveryone', 'SendTTSMessages', 'AttachFiles', 'EmbedLinks'])
/** What anybody may do in a direct message with the bot. */
const IN_DIRECT_MESSAGES = toBits([
  ...(['ViewChannel', 'SendMessages', 'EmbedLinks', 'AttachFiles', 'ReadMessageHistory'] as const),
  ...(['MentionEveryone', 'UseExternalEmojis', 'AddReactions'] as const),
])

function isPermissionName(name: string): name is PermissionName {
  return name in PermissionFlagsBits
}

/** What a member may do in the server as a whole. */
export function permissionsInGuild(guild: Guild, userId: string): bigint {
  if (guild.ownerId === userId) return ALL
  const member = guild.members.get(userId)
  if (!member) return 0n
  let bits = guild.roles.get(guild.id)?.permissions ?? 0n
  for (const id of member.roles) bits |= guild.roles.get(id)?.permissions ?? 0n
  return bits & PermissionFlagsBits.Administrator ? ALL : bits
}

/** What a person may do in a channel or thread. https://docs.discord.com/developers/topics/permissions#permission-overwrites */
export function permissionsIn(world: World, channel: Channel, userId: string): bigint {
  if (channel.guildId === null) return IN_DIRECT_MESSAGES
  const guild = world.guilds.get(channel.guildId)
  if (!guild) return 0n
  const base = permissionsInGuild(guild, userId)
  if (base === ALL) return ALL
  // Threads have no overwrites of their own: they inherit those of their channel.
  const rules = channel.thread && channel.parentId ? world.channels.get(channel.parentId) : channel
  return rules ? impliedOnly(withOverwrites(base, rules, guild, userId), channel, userId) : 0n
}

function withOverwrites(base: bigint, channel: Channel, guild: Guild, userId: string): bigint {
  const everyone = channel.overwrites.get(guild.id)
  const roles = [...(guild.members.get(userId)?.roles ?? [])].flatMap((id) => channel.overwrites.get(id) ?? [])
  const own = channel.overwrites.get(userId)
  const rolesDeny = roles.reduce((bits, role) => bits | role.deny, 0n)
  const rolesAllow = roles.reduce((bits, role) => bits | role.allow, 0n)
  let bits = (base & ~(everyone?.deny ?? 0n)) | (everyone?.allow ?? 0n)
  bits = (bits & ~rolesDeny) | rolesAllow
  return (bits & ~(own?.deny ?? 0n)) | (own?.allow ?? 0n)
}

function impliedOnly(bits: bigint, channel: Channel, userId: string): bigint {
  if (!(bits & PermissionFlagsBits.ViewChannel) || isClosedThread(bits, channel, userId)) return 0n
  // SEND_MESSAGES has no effect in threads. https://docs.discord.com/developers/topics/threads#permissions
  const sending = channel.thread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages
  return bits & sending ? bits : bits & ~IMPLIED_BY_SENDING
}

function isClosedThread(bits: bigint, channel: Channel, userId: string): boolean {
  if (channel.type !== ChannelType.PrivateThread || bits & PermissionFlagsBits.ManageThreads) return false
  return !channel.thread?.memberIds.has(userId)
}

/** Whether a person has that permission in that channel. */
export function may(world: World, channel: Channel, userId: string, permission: PermissionName): boolean {
  return (permissionsIn(world, channel, userId) & PermissionFlagsBits[permission]) !== 0n
}

/** Throws "Missing Permissions" unless the bot has them all in that channel. */
export function demand(world: World, channel: Channel, ...permissions: readonly PermissionName[]): void {
  if (!permissions.every((permission) => may(world, channel, world.bot.id, permission)))
    throw refuse('missingPermissions')
}

/** Throws "Missing Permissions" unless the bot has it in the server. */
export function demandInGuild(world: World, guild: Guild, permission: PermissionName): void {
  if (!(permissionsInGuild(guild, world.bot.id) & PermissionFlagsBits[permission])) throw refuse('missingPermissions')
}

/** The channel of that id, or what Discord says of one that is gone ("Unknown Channel") or closed to the bot ("Missing Access"). */
export function visibleChannel(world: World, id: string): Channel {
  const channel = world.channels.get(id)
  if (!channel) throw refuse('unknownChannel')
  const guild = channel.guildId === null ? null : world.guilds.get(channel.guildId)
  if (guild && !guild.joined) throw refuse('missingAccess')
  if (!may(world, channel, world.bot.id, 'ViewChannel')) throw refuse('missingAccess')
  return channel
}

/** The server of that id that the bot is in, or "Unknown Guild". */
export function joinedGuild(world: World, id: string): Guild {
  const guild = world.guilds.get(id)
  if (!guild?.joined) throw refuse('unknownGuild')
  return guild
}
