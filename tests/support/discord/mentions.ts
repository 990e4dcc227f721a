import { ComponentType } from 'discord.js'
import { may } from './permissions.ts'
import { type Component, everyPart } from './validate-components.ts'
import type { AllowedMentions, Channel, StoredMessage, World } from './world.ts'

/**
 * Who a message pings: what its text mentions, what it allows, and what its author may. Embeds never ping.
 * https://docs.discord.com/developers/resources/message#allowed-mentions-object
 */
export function pingsOf(
  world: World,
  channel: Channel,
  speaker: {
    readonly author: { readonly id: string }
    readonly webhookId?: string
    readonly interaction?: StoredMessage['interaction']
  },
  message: {
    readonly content: string
    readonly components: readonly Component[]
    readonly mentions: AllowedMentions | null
  },
): StoredMessage['pings'] {
  const text = [message.content, ...everyPart(message.components).map(textOf)].join('\n')
  const isIndirect = speaker.webhookId !== undefined || Boolean(speaker.interaction)
  const allowed = message.mentions ?? { parse: isIndirect ? ['users'] : ['users', 'roles', 'everyone'] }
  const mayPingAll = isIndirect || may(world, channel, speaker.author.id, 'MentionEveryone')
  const isAllowed = (kind: 'users' | 'roles', id: string) =>
    allowed.parse?.includes(kind) || allowed[kind]?.includes(id)
  return {
    everyone: mayPingAll && /@(everyone|here)/.test(text) && Boolean(allowed.parse?.includes('everyone')),
    users: idsIn(text, /<@!?([0-9]{15,20})>/g).filter((id) => isAllowed('users', id)),
    roles: idsIn(text, /<@&([0-9]{15,20})>/g).filter((id) => mayPingAll && isAllowed('roles', id)),
  }
}

function textOf(part: ReturnType<typeof everyPart>[number]): string {
  return part.type === ComponentType.TextDisplay ? part.content : ''
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap(([, id]) => id ?? []))]
}
