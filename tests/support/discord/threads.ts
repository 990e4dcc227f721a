import type { ChannelType } from 'discord.js'
import { tellChannel } from './events.ts'
import type { Channel, World } from './world.ts'

/** What a new thread is to be; its id is that of the message that starts it, where there is one. */
export interface ThreadPlan {
  readonly id: string
  readonly name: string
  readonly type: ChannelType
  readonly minutes?: number | undefined
  readonly tags?: readonly string[]
  readonly ownerId?: string
}

/** Opens a thread under a channel and tells everybody. */
export function openThread(world: World, parent: Channel, plan: ThreadPlan): Channel {
  const ownerId = plan.ownerId ?? world.bot.id
  const thread = {
    ...{ ownerId, createdAt: world.now(), memberIds: new Set([ownerId]), appliedTags: plan.tags ?? [], sent: 0 },
    ...{ autoArchiveMinutes: plan.minutes ?? 4320, archived: false, archivedAt: world.now(), locked: false },
  }
  const channel: Channel = {
    ...{ id: plan.id, guildId: parent.guildId, type: plan.type, name: plan.name, position: 0, parentId: parent.id },
    ...{ overwrites: new Map(), tags: [], tagRequired: false, recipientId: null, thread },
    ...{ messages: new Map(), lastMessageId: null },
  }
  world.channels.set(channel.id, channel)
  tellChannel(world, 'CREATE', channel)
  return channel
}
