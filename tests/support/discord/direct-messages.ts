import { ChannelType } from 'discord.js'
import type { Channel, World } from './world.ts'

/** The channel between the bot and a person; there is only ever one. */
export function directMessages(world: World, userId: string): Channel {
  const known = [...world.channels.values()].find((channel) => channel.recipientId === userId)
  if (known) return known
  const channel: Channel = {
    ...{ id: world.ids.next(), guildId: null, type: ChannelType.DM, name: '', position: 0, parentId: null },
    ...{ overwrites: new Map(), tags: [], tagRequired: false, recipientId: userId, thread: null },
    ...{ messages: new Map(), lastMessageId: null },
  }
  world.channels.set(channel.id, channel)
  return channel
}
