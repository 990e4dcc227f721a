import { ButtonStyle, ComponentType } from 'discord.js'
import type { Asked, Asking } from './asking.ts'
import { fillIn, type OptionValues } from './command-data.ts'
import { demandShown, findCommand } from './command-picker.ts'
import type { Choice } from './interactions.ts'
import { demandChoosable, findPart, isButton, isSelect } from './message-parts.ts'
import { toMessage } from './messages.ts'
import { fillInModal } from './modal-data.ts'
import { may } from './permissions.ts'
import type { Reply } from './reply.ts'
import { createResolved } from './resolved.ts'
import type { Channel, StoredMessage, User, World } from './world.ts'

/** What people do with the bot. Each refuses (throws) what Discord's client would not let that person do. */
export interface People {
  /** Types a command ("/digest create") and waits for the answer. */
  readonly invoke: (user: User, channelId: string, command: string, options?: OptionValues) => Promise<Reply>
  /** The same without waiting. */
  readonly ask: (user: User, channelId: string, command: string, options?: OptionValues) => Asked
  /** Types into an option and returns what the bot offers to complete it. */
  readonly autocomplete: (
    user: User,
    channelId: string,
    command: string,
    option: string,
    typed: string,
    others?: OptionValues,
  ) => Promise<readonly Choice[]>
  /** Chooses a command from the menu of a message. */
  readonly useOn: (user: User, message: MessageOrReply, command: string) => Promise<Reply>
  /** Presses the button with that custom_id or label. */
  readonly press: (user: User, message: MessageOrReply, button: string) => Promise<Reply>
  /** Chooses from the menu with that custom_id or placeholder: values of options, or ids. */
  readonly select: (user: User, message: MessageOrReply, menu: string, values: readonly string[]) => Promise<Reply>
  /** Sends off the form that a reply showed; keys are custom_ids or labels. */
  readonly submitModal: (
    user: User,
    reply: Reply,
    values: Readonly<Record<string, string | readonly string[]>>,
  ) => Promise<Reply>
}

type MessageOrReply = Pick<StoredMessage, 'id'> | Pick<Reply, 'message'>

export function createPeople(world: World, asking: Asking): People {
  const ask: People['ask'] = (user, channelId, text, options = {}) => {
    const channel = channelSeenBy(world, user, channelId)
    const { command, path } = findCommand(world, text)
    demandShown(world, user, channel, command)
    return asking.ask({ kind: 'command', user, channel, data: fillIn(world, user, command, path, options) })
  }
  const onComponent = (user: User, target: MessageOrReply, data: (message: StoredMessage) => object) => {
    const { message, channel } = messageSeenBy(world, user, target)
    const shownSource = { ...toMessage(message), ...(channel.guildId ? { guild_id: channel.guildId } : {}) }
    return asking.ask({ kind: 'component', user, channel, source: message, shownSource, data: data(message) }).reply
  }

  return {
    ask,
    invoke: async (...asked) => ask(...asked).reply,
    async autocomplete(user, channelId, text, option, typed, others = {}) {
      const channel = channelSeenBy(world, user, channelId)
      const { command, path } = findCommand(world, text)
      demandShown(world, user, channel, command)
      const data = fillIn(world, user, command, path, { ...others, [option]: typed }, option)
      return (await asking.ask({ kind: 'autocomplete', user, channel, data }).reply).choices
    },
    async useOn(user, target, name) {
      const { message, channel } = messageSeenBy(world, user, target)
      const command = [...world.commands.values()].find((one) => one.type === 3 && one.name === name)
      if (!command) throw new Error(`There is no command "${name}" in the menu of a message`)
      demandShown(world, user, channel, command)
      const data = {
        ...{ id: command.id, name, type: 3, target_id: message.id },
        resolved: { messages: { [message.id]: toMessage(message) } },
      }
      return asking.ask({ kind: 'command', user, channel, data }).reply
    },
    press: async (user, target, name) =>
      onComponent(user, target, (message) => {
        const button = findPart(message, name, isButton)
        if (button.style === ButtonStyle.Link) throw new Error(`"${name}" only opens ${button.url}`)
        return { component_type: ComponentType.Button, custom_id: button.custom_id, id: button.id }
      }),
    select: async (user, target, name, values) =>
      onComponent(user, target, (message) => {
        const menu = findPart(message, name, isSelect)
        demandChoosable(menu, values)
        const resolved = createResolved(world, user)
        for (const value of values) resolved.addChosen(menu.type, value)
        const found = resolved.all()
        const chosen = { component_type: menu.type, custom_id: menu.custom_id, id: menu.id, values }
        return { ...chosen, ...(found ? { resolved: found } : {}) }
      }),
    async submitModal(user, reply, values) {
      if (!reply.modal) throw new Error('The bot showed no form')
      const { channel, source } = reply.asked
      const data = fillInModal(reply.modal, values)
      const shownSource = source ? toMessage(source) : undefined
      return asking.ask({
        kind: 'modal',
        user,
        channel: channelSeenBy(world, user, channel),
        source,
        shownSource,
        data,
      }).reply
    },
  }
}

function channelSeenBy(world: World, user: User, channelId: string): Channel {
  const channel = world.channels.get(channelId)
  if (!channel) throw new Error(`There is no channel ${channelId}`)
  const isOwn = channel.guildId !== null || channel.recipientId === user.id
  if (!isOwn || !may(world, channel, user.id, 'ViewChannel'))
    throw new Error(`${user.username} does not see channel ${channelId}`)
  return channel
}

function messageSeenBy(world: World, user: User, target: MessageOrReply) {
  const id = 'message' in target ? target.message?.id : target.id
  const message =
    [...world.channels.values()].flatMap((channel) => channel.messages.get(id ?? '') ?? [])[0] ??
    world.ephemeral.get(id ?? '')
  if (!message) throw new Error(`There is no message ${id}`)
  if (message.ephemeral && message.interaction?.userId !== user.id)
    throw new Error(`${user.username} does not see this message`)
  return { message, channel: channelSeenBy(world, user, message.channelId) }
}
