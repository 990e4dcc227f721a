import { ComponentType } from 'discord.js'
import type { Asking } from './asking.ts'
import { toMessage } from './messages.ts'
import type { Reply } from './reply.ts'
import type { StoredMessage, User, World } from './world.ts'

/** What Discord's client would never send, and somebody who speaks its protocol may try. */
export interface Forgery {
  /** A button's press or, with `values`, a menu's choice that the message need not have. */
  readonly forgePress: (
    user: User,
    message: Pick<StoredMessage, 'id'>,
    customId: string,
    values?: readonly string[],
  ) => Promise<Reply>
  /** A form, sent off as if it had been opened from the message; keys are custom_ids. */
  readonly forgeForm: (
    user: User,
    message: Pick<StoredMessage, 'id'>,
    customId: string,
    fields: Readonly<Record<string, string>>,
  ) => Promise<Reply>
}

export function createForgery(world: World, asking: Asking): Forgery {
  const send = (kind: 'component' | 'modal', user: User, { id }: Pick<StoredMessage, 'id'>, data: object) => {
    const channel = [...world.channels.values()].find(({ messages }) => messages.has(id))
    const source = channel?.messages.get(id)
    if (!channel || !source) throw new Error(`There is no message ${id} that others see`)
    const shownSource = { ...toMessage(source), ...(channel.guildId ? { guild_id: channel.guildId } : {}) }
    return asking.ask({ kind, user, channel, source, shownSource, data }).reply
  }
  return {
    forgePress: (user, message, customId, values) =>
      send('component', user, message, {
        ...{ custom_id: customId, id: 1 },
        component_type: values ? ComponentType.StringSelect : ComponentType.Button,
        ...(values ? { values } : {}),
      }),
    forgeForm: (user, message, customId, fields) =>
      send('modal', user, message, {
        custom_id: customId,
        components: Object.entries(fields).map(([name, value], id) => ({
          ...{ type: ComponentType.Label, id },
          component: { type: ComponentType.TextInput, id: 0, custom_id: name, value },
        })),
      }),
  }
}
