import { ChannelType } from 'discord.js'
import { addMessage } from './channel-messages.ts'
import { tellChannel, tellGuildCreated, tellMemberJoined, tellRole } from './events.ts'
import { composeMessage } from './messages.ts'
import { type PermissionName, toBits } from './permissions.ts'
import { openThread } from './threads.ts'
import type { Channel, Guild, Member, StoredMessage, User, World } from './world.ts'

const channelTypes = {
  ...{ text: ChannelType.GuildText, announcement: ChannelType.GuildAnnouncement, forum: ChannelType.GuildForum },
  ...{ voice: ChannelType.GuildVoice, category: ChannelType.GuildCategory },
} as const

/** What an invite that asks for no more than posting gives the bot. */
const POSTING: readonly PermissionName[] = [
  ...(['ViewChannel', 'SendMessages', 'SendMessagesInThreads', 'EmbedLinks', 'ReadMessageHistory'] as const),
]
const MEMBERS: readonly PermissionName[] = [...POSTING, 'AddReactions', 'AttachFiles', 'UseApplicationCommands']

export interface NewGuild {
  readonly name?: string
  /** The server's language, as Discord writes it. */
  readonly locale?: string
  /** What the bot's role gives; the server's @everyone gives nothing. */
  readonly botPermissions?: readonly PermissionName[]
}

interface NewChannel {
  readonly type?: keyof typeof channelTypes
  readonly name?: string
  /** What the bot is denied in it. */
  readonly deny?: readonly PermissionName[]
  /** Names of a forum's tags. */
  readonly tags?: readonly string[]
  readonly tagRequired?: boolean
}

export interface NewMember {
  readonly name?: string
  readonly manageGuild?: boolean
  /** Beyond what every member may do. */
  readonly permissions?: readonly PermissionName[]
  /** The language of the person's client. */
  readonly locale?: string
  /** False: refuses direct messages. */
  readonly acceptsMessages?: boolean
}

/** A server, for a test to furnish. */
export interface TestGuild {
  readonly id: string
  readonly name: string
  /** The server's owner, who may do everything. */
  readonly owner: User
  /** Adds a channel and returns its id. */
  readonly addChannel: (channel?: NewChannel) => string
  /** Adds a thread under a channel, started by somebody else, and returns its id. */
  readonly addThread: (parentId: string, thread?: { readonly name?: string }) => string
  readonly addMember: (member?: NewMember) => User
  /** Adds a role and returns its id. */
  readonly addRole: (role: { readonly name: string; readonly permissions?: readonly PermissionName[] }) => string
  /** Replaces what the bot may do in the whole server. */
  readonly setBotPermissions: (permissions: readonly PermissionName[]) => void
}

/** Makes a server that the bot is in. */
export function addGuild(world: World, wanted: NewGuild): TestGuild {
  const owner = addUser(world, { name: 'owner' })
  const guild: Guild = {
    ...{
      id: world.ids.next(),
      name: wanted.name ?? 'Test server',
      locale: wanted.locale ?? 'en-US',
      ownerId: owner.id,
    },
    ...{ roles: new Map(), members: new Map(), available: true, joined: true },
  }
  const addRole = (id: string, name: string, permissions: readonly PermissionName[]) => {
    const role = { id, name, position: guild.roles.size, permissions: toBits(permissions) }
    guild.roles.set(id, role)
    return role
  }
  addRole(guild.id, '@everyone', [])
  const members = addRole(world.ids.next(), 'Members', MEMBERS)
  const botRole = addRole(world.ids.next(), world.bot.username, wanted.botPermissions ?? POSTING)
  const join = (userId: string, ...roles: readonly string[]): Member => {
    const member = { userId, joinedAt: world.now(), roles: new Set(roles) }
    guild.members.set(userId, member)
    return member
  }
  join(owner.id)
  join(world.bot.id, botRole.id)
  world.guilds.set(guild.id, guild)
  tellGuildCreated(world, guild)

  return {
    ...{ id: guild.id, name: guild.name, owner },
    addChannel: (channel = {}) => addChannel(world, guild, channel).id,
    addThread(parentId, thread = {}) {
      const parent = world.channels.get(parentId)
      if (!parent) throw new Error(`There is no channel ${parentId}`)
      const type =
        parent.type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread
      return openThread(world, parent, { id: world.ids.next(), name: thread.name ?? 'thread', type, ownerId: owner.id })
        .id
    },
    addMember(wantedMember = {}) {
      const user = addUser(world, wantedMember)
      const extra = [
        ...(wantedMember.permissions ?? []),
        ...(wantedMember.manageGuild ? (['ManageGuild'] as const) : []),
      ]
      const roles = extra.length ? [addRole(world.ids.next(), `${user.username}'s role`, extra)] : []
      for (const role of roles) tellRole(world, guild, 'CREATE', role)
      tellMemberJoined(world, guild, join(user.id, members.id, ...roles.map((role) => role.id)))
      return user
    },
    addRole({ name, permissions = [] }) {
      const role = addRole(world.ids.next(), name, permissions)
      tellRole(world, guild, 'CREATE', role)
      return role.id
    },
    setBotPermissions(permissions) {
      botRole.permissions = toBits(permissions)
      tellRole(world, guild, 'UPDATE', botRole)
      // What the bot may now see, or no longer, changes with it.
      for (const channel of world.channels.values())
        if (channel.guildId === guild.id && !channel.thread) tellChannel(world, 'UPDATE', channel)
    },
  }
}

function addChannel(world: World, guild: Guild, wanted: NewChannel): Channel {
  const type = channelTypes[wanted.type ?? 'text']
  const channel: Channel = {
    ...{ id: world.ids.next(), guildId: guild.id, type, name: wanted.name ?? wanted.type ?? 'news', parentId: null },
    ...{ position: world.channels.size, overwrites: new Map(), recipientId: null, thread: null },
    tags: (wanted.tags ?? []).map((name) => ({ id: world.ids.next(), name })),
    ...{ tagRequired: wanted.tagRequired ?? false, messages: new Map(), lastMessageId: null },
  }
  world.channels.set(channel.id, channel)
  if (wanted.deny?.length) overwriteBot(world, channel, (bits) => bits | toBits(wanted.deny ?? []))
  tellChannel(world, 'CREATE', channel)
  return channel
}

/** Changes what the bot is denied in a channel. */
export function overwriteBot(world: World, channel: Channel, change: (deny: bigint) => bigint): void {
  const { id } = world.bot
  const before = channel.overwrites.get(id)
  channel.overwrites.set(id, { id, type: 'member', allow: before?.allow ?? 0n, deny: change(before?.deny ?? 0n) })
}

/** A person whom Discord knows. */
export function addUser(world: World, wanted: NewMember): User {
  const id = world.ids.next()
  const user = {
    ...{ id, username: wanted.name ?? `user-${world.users.size}`, bot: false },
    ...{ locale: wanted.locale ?? 'en-US', acceptsMessages: wanted.acceptsMessages ?? true },
  }
  world.users.set(id, user)
  return user
}

/** Somebody else writes into a channel. */
export function say(world: World, user: User, channel: Channel, content: string): StoredMessage {
  const said = { content, embeds: [], components: [], attachments: undefined, flags: 0, nonce: undefined }
  const plain = { ...said, enforceNonce: false, allowedMentions: null, replyTo: null }
  const message = composeMessage(world, channel, { author: user }, plain)
  addMessage(world, channel, message)
  return message
}
