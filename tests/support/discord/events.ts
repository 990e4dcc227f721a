import { GatewayIntentBits as Intent } from 'discord.js'
import { isReadable, toMessage } from './messages.ts'
import { toChannel, toGuildCreate, toMember, toRole, toSeenChannel, toThreadMember, toUser } from './payloads.ts'
import { may } from './permissions.ts'
import type { Channel, Guild, Member, Role, StoredMessage, User, World } from './world.ts'

// Which event needs which intent: https://docs.discord.com/developers/events/gateway#list-of-intents
function tell(world: World, name: string, guildId: string | null, intents: number, data: unknown): void {
  world.announce({ name, guildId, intents, data: () => data })
}

export function tellGuildCreated(world: World, guild: Guild): void {
  tell(world, 'GUILD_CREATE', guild.id, Intent.Guilds, toGuildCreate(world, guild))
}

/** Tells that a server is out of order, or that the bot was removed from it. */
export function tellGuildGone(world: World, guild: Guild, why: 'unavailable' | 'removed'): void {
  const data = why === 'unavailable' ? { id: guild.id, unavailable: true } : { id: guild.id }
  tell(world, 'GUILD_DELETE', guild.id, Intent.Guilds, data)
}

export function tellChannel(world: World, change: 'CREATE' | 'UPDATE' | 'DELETE', channel: Channel): void {
  if (channel.guildId === null) return
  if (!channel.thread) tell(world, `CHANNEL_${change}`, channel.guildId, Intent.Guilds, toSeenChannel(world, channel))
  else if (may(world, channel, world.bot.id, 'ViewChannel')) tellThread(world, change, channel, channel.guildId)
}

function tellThread(world: World, change: 'CREATE' | 'UPDATE' | 'DELETE', channel: Channel, guildId: string): void {
  const { id, parentId, type } = channel
  const isMember = channel.thread?.memberIds.has(world.bot.id)
  const created = {
    ...toChannel(channel),
    newly_created: true,
    ...(isMember ? { member: toThreadMember(channel, world.bot.id) } : {}),
  }
  const data = {
    CREATE: created,
    UPDATE: toChannel(channel),
    DELETE: { id, guild_id: guildId, parent_id: parentId, type },
  }
  tell(world, `THREAD_${change}`, guildId, Intent.Guilds, data[change])
}

export function tellRole(world: World, guild: Guild, change: 'CREATE' | 'UPDATE', role: Role): void {
  tell(world, `GUILD_ROLE_${change}`, guild.id, Intent.Guilds, { guild_id: guild.id, role: toRole(role) })
}

export function tellMemberJoined(world: World, guild: Guild, member: Member): void {
  tell(world, 'GUILD_MEMBER_ADD', guild.id, Intent.GuildMembers, { ...toMember(world, member), guild_id: guild.id })
}

export function tellMemberLeft(world: World, guild: Guild, user: User): void {
  const data = { guild_id: guild.id, user: toUser(user) }
  tell(world, 'GUILD_MEMBER_REMOVE', guild.id, Intent.GuildMembers, data)
}

export function tellWebhooksChanged(world: World, channel: Channel): void {
  const data = { guild_id: channel.guildId, channel_id: channel.id }
  tell(world, 'WEBHOOKS_UPDATE', channel.guildId, Intent.GuildWebhooks, data)
}

/** Tells of a message in a channel that the bot can see; without the content intent, others' words are left out. */
export function tellMessage(world: World, change: 'CREATE' | 'UPDATE', channel: Channel, message: StoredMessage): void {
  if (!may(world, channel, world.bot.id, 'ViewChannel')) return
  world.announce({
    name: `MESSAGE_${change}`,
    guildId: channel.guildId,
    intents: channel.guildId === null ? Intent.DirectMessages : Intent.GuildMessages,
    data: (intents) => ({
      ...toMessage(message, isReadable(world, message, intents)),
      ...(channel.guildId === null ? {} : { guild_id: channel.guildId, ...authorAsMember(world, channel, message) }),
    }),
  })
}

export function tellMessageDeleted(world: World, channel: Channel, messageId: string): void {
  if (!may(world, channel, world.bot.id, 'ViewChannel')) return
  const intents = channel.guildId === null ? Intent.DirectMessages : Intent.GuildMessages
  const data = { id: messageId, channel_id: channel.id, ...(channel.guildId ? { guild_id: channel.guildId } : {}) }
  tell(world, 'MESSAGE_DELETE', channel.guildId, intents, data)
}

function authorAsMember(world: World, channel: Channel, message: StoredMessage) {
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId)
  const member = guild?.members.get(message.author.id)
  if (!member) return {}
  const { user: _, ...withoutUser } = { user: null, ...toMember(world, member) }
  return { member: withoutUser }
}
