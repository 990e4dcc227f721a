import { messageIn, removeMessage } from './channel-messages.ts'
import { toCommand } from './commands.ts'
import { directMessages } from './direct-messages.ts'
import { tellChannel, tellGuildCreated, tellGuildGone, tellMemberLeft } from './events.ts'
import { type PermissionName, toBits } from './permissions.ts'
import { addGuild, addUser, type NewGuild, type NewMember, overwriteBot, say, type TestGuild } from './servers.ts'
import { byAge } from './snowflakes.ts'
import type { Channel, Guild, StoredMessage, User, World } from './world.ts'

/** What goes on at Discord without the bot: servers come and go, people write, moderators delete and forbid. */
export interface Moderation {
  readonly addGuild: (guild?: NewGuild) => TestGuild
  /** A person who is in none of the bot's servers. */
  readonly addStranger: (user?: NewMember) => User
  /** The messages of a channel or thread as they are now, oldest first. */
  readonly messages: (channelId: string) => StoredMessage[]
  /** Ids of the threads under a channel, oldest first. */
  readonly threads: (channelId: string) => string[]
  /** The channel in which a person talks with the bot alone. */
  readonly directChannel: (user: User) => string
  /** Somebody writes into a channel. */
  readonly say: (user: User, channelId: string, content: string) => StoredMessage
  readonly deleteMessage: (message: Pick<StoredMessage, 'id' | 'channelId'>) => void
  readonly deleteChannel: (channelId: string) => void
  readonly archiveThread: (threadId: string, state?: { readonly locked?: boolean }) => void
  /** Denies the bot a permission in one channel. */
  readonly denyBot: (channelId: string, ...permissions: readonly PermissionName[]) => void
  /** Takes that back. */
  readonly allowBot: (channelId: string, ...permissions: readonly PermissionName[]) => void
  /** A person leaves a server. The bot is told only with the privileged intent of members. */
  readonly leaveGuild: (guild: Pick<TestGuild, 'id'>, user: User) => void
  /** Somebody removes the bot from a server. */
  readonly removeGuild: (guild: Pick<TestGuild, 'id'>) => void
  /** A server is out of order, as in an outage of Discord's; the bot has not left it. */
  readonly makeUnavailable: (guild: Pick<TestGuild, 'id'>) => void
  readonly makeAvailable: (guild: Pick<TestGuild, 'id'>) => void
  /** The registered commands as Discord writes them. */
  readonly commands: () => ReturnType<typeof toCommand>[]
}

export function createModeration(world: World): Moderation {
  const channelOf = (id: string): Channel => {
    const channel = world.channels.get(id)
    if (!channel) throw new Error(`There is no channel ${id}`)
    return channel
  }
  const guildOf = ({ id }: { readonly id: string }): Guild => {
    const guild = world.guilds.get(id)
    if (!guild) throw new Error(`There is no server ${id}`)
    return guild
  }
  const overwrite = (id: string, change: (deny: bigint) => bigint) => {
    const channel = channelOf(id)
    overwriteBot(world, channel, change)
    tellChannel(world, 'UPDATE', channel)
  }

  return {
    addGuild: (guild = {}) => addGuild(world, guild),
    addStranger: (user = {}) => addUser(world, user),
    messages: (id) => [...channelOf(id).messages.values()].sort(byAge),
    threads: (id) =>
      [...world.channels.values()]
        .filter((one) => one.thread && one.parentId === id)
        .sort(byAge)
        .map((one) => one.id),
    directChannel: (user) => directMessages(world, user.id).id,
    say: (user, id, content) => say(world, user, channelOf(id), content),
    deleteMessage({ id, channelId }) {
      const channel = channelOf(channelId)
      removeMessage(world, channel, messageIn(channel, id).id)
    },
    deleteChannel(id) {
      const channel = channelOf(id)
      world.channels.delete(id)
      for (const thread of [...world.channels.values()])
        if (thread.thread && thread.parentId === id) world.channels.delete(thread.id)
      for (const webhook of [...world.webhooks.values()])
        if (webhook.channelId === id) world.webhooks.delete(webhook.id)
      tellChannel(world, 'DELETE', channel)
    },
    archiveThread(id, { locked = false } = {}) {
      const channel = channelOf(id)
      if (!channel.thread) throw new Error(`${id} is no thread`)
      Object.assign(channel.thread, { archived: true, archivedAt: world.now(), locked })
      tellChannel(world, 'UPDATE', channel)
    },
    denyBot: (id, ...permissions) => overwrite(id, (deny) => deny | toBits(permissions)),
    allowBot: (id, ...permissions) => overwrite(id, (deny) => deny & ~toBits(permissions)),
    leaveGuild(left, user) {
      const guild = guildOf(left)
      if (!guild.members.delete(user.id)) throw new Error(`${user.username} is not in ${guild.name}`)
      tellMemberLeft(world, guild, user)
    },
    removeGuild(removed) {
      const guild = guildOf(removed)
      guild.joined = false
      guild.members.delete(world.bot.id)
      tellGuildGone(world, guild, 'removed')
    },
    makeUnavailable(down) {
      const guild = guildOf(down)
      guild.available = false
      tellGuildGone(world, guild, 'unavailable')
    },
    makeAvailable(up) {
      const guild = guildOf(up)
      guild.available = true
      tellGuildCreated(world, guild)
    },
    commands: () => [...world.commands.values()].map((command) => toCommand(world, command)),
  }
}
