import { ChannelType, MessageFlags } from 'discord.js'
import { refuse } from './errors.ts'
import { tellChannel, tellMessage, tellMessageDeleted } from './events.ts'
import { may } from './permissions.ts'
import type { Channel, StoredMessage, World } from './world.ts'

/** Puts a message into a channel and tells everybody. An archived thread wakes up unless it is locked. */
export function addMessage(world: World, channel: Channel, message: StoredMessage): void {
  const { thread } = channel
  if (thread) {
    thread.sent++
    if (thread.archived) {
      thread.archived = false
      thread.archivedAt = world.now()
      tellChannel(world, 'UPDATE', channel)
    }
  }
  channel.messages.set(message.id, message)
  channel.lastMessageId = message.id
  if (message.nonce !== null) {
    const posted = { messageId: message.id, channelId: channel.id, at: world.now() }
    world.nonces.set(`${message.author.id} ${message.nonce}`, posted)
  }
  tellMessage(world, 'CREATE', channel, message)
}

/** Puts the edited message in the place of the old one and tells everybody. */
export function replaceMessage(world: World, channel: Channel, message: StoredMessage): void {
  if (message.ephemeral) {
    world.ephemeral.set(message.id, message)
    return
  }
  channel.messages.set(message.id, message)
  tellMessage(world, 'UPDATE', channel, message)
}

/** Takes a message away and tells everybody. */
export function removeMessage(world: World, channel: Channel, messageId: string): void {
  if (world.ephemeral.delete(messageId)) return
  channel.messages.delete(messageId)
  tellMessageDeleted(world, channel, messageId)
}

/** The message of that id in that channel, or "Unknown Message". */
export function messageIn(channel: Channel, id: string): StoredMessage {
  const message = channel.messages.get(id)
  if (!message) throw refuse('unknownMessage')
  return message
}

/** Refuses what the bot may not send here: wrong kind of channel, no permission, locked thread, a person who wants no messages. */
export function demandSending(world: World, channel: Channel): void {
  if (channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia) throw refuse('forumMessage')
  if (channel.type === ChannelType.GuildCategory) throw refuse('noTextChannel')
  const needed = channel.thread ? 'SendMessagesInThreads' : 'SendMessages'
  if (!may(world, channel, world.bot.id, needed)) throw refuse('missingPermissions')
  if (channel.thread?.locked && !may(world, channel, world.bot.id, 'ManageThreads')) throw refuse('lockedThread')
  if (channel.recipientId !== null) demandWillingRecipient(world, channel.recipientId)
}

function demandWillingRecipient(world: World, userId: string): void {
  const isReachable = [...world.guilds.values()].some((guild) => guild.joined && guild.members.has(userId))
  if (!isReachable) throw refuse('noMutualGuilds')
  if (!world.users.get(userId)?.acceptsMessages) throw refuse('closedToMessages')
}

/**
 * The message without what the bot may not show: lacking EMBED_LINKS its embeds are dropped in silence.
 * https://github.com/discord/discord-api-docs/issues/2601, https://github.com/discord/discord-api-docs/issues/5648
 */
export function allowedParts(world: World, channel: Channel, message: StoredMessage): StoredMessage {
  const keepsEmbeds = !message.embeds.length || may(world, channel, world.bot.id, 'EmbedLinks')
  return keepsEmbeds ? message : { ...message, embeds: [] }
}

export const isLoading = (message: StoredMessage) => (message.flags & MessageFlags.Loading) !== 0
export const isV2 = (message: StoredMessage) => (message.flags & MessageFlags.IsComponentsV2) !== 0
