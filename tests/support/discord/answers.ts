import { MessageFlags, MessageType } from 'discord.js'
import { addMessage, isLoading, isV2, messageIn, removeMessage, replaceMessage } from './channel-messages.ts'
import { refuse, refuseField } from './errors.ts'
import type { Interaction } from './interactions.ts'
import { composeMessage, editedMessage, isEmptyMessage } from './messages.ts'
import type { ApiRequest } from './route.ts'
import { type MessageInput, readMessage } from './validate-message.ts'
import type { Channel, StoredMessage, World } from './world.ts'

/** Which message of an answer: the first one, or a follow-up by its id. */
export type AnswerId = '@original' | (string & {})

/** The first answer is a message. */
export function answerOriginal(
  world: World,
  interaction: Interaction,
  request: ApiRequest,
  afterMs: number,
): StoredMessage {
  const input = readMessage(request.body, 'interaction')
  const message = speak(world, interaction, input, request)
  interaction.originalId = message.id
  interaction.answer = { kind: 'message', ephemeral: message.ephemeral, afterMs }
  return message
}

/** The first answer is "thinking…", to be edited later. */
export function answerThinking(
  world: World,
  interaction: Interaction,
  request: ApiRequest,
  afterMs: number,
): StoredMessage {
  const asked = readMessage(request.body, 'interaction')
  // "The only valid message flag you may use is EPHEMERAL."
  if ((asked.flags ?? 0) & ~MessageFlags.Ephemeral)
    throw refuseField(['flags'], 'BASE_TYPE_CHOICES', 'Only EPHEMERAL can be set in a deferred response')
  const flags = MessageFlags.Loading | (asked.flags ?? 0)
  const empty = { content: '', embeds: [], components: [], flags }
  const message = speak(world, interaction, { ...asked, ...empty }, { ...request, files: [] })
  interaction.originalId = message.id
  interaction.answer = { kind: 'thinking', ephemeral: message.ephemeral, afterMs }
  return message
}

/** One more message; straight after "thinking…" it takes that one's place, as Discord still does. */
export function followUp(world: World, interaction: Interaction, request: ApiRequest): StoredMessage {
  const input = readMessage(request.body, 'interaction')
  if (isThinking(world, interaction)) return edit(world, interaction, '@original', input, request)
  const message = speak(world, interaction, input, request)
  interaction.followUpIds.push(message.id)
  interaction.changes.emit('change')
  return message
}

/** Whether the person still sees "thinking…". */
export function isThinking(world: World, { originalId, channelId }: Interaction): boolean {
  if (originalId === null) return false
  const original = world.ephemeral.get(originalId) ?? world.channels.get(channelId)?.messages.get(originalId)
  return original !== undefined && isLoading(original)
}

/** Edits a message of the answer. */
export function editAnswer(
  world: World,
  interaction: Interaction,
  which: AnswerId,
  request: ApiRequest,
): StoredMessage {
  const before = answerMessage(world, interaction, which)
  return edit(world, interaction, which, readMessage(request.body, 'edit', isV2(before)), request)
}

function edit(
  world: World,
  interaction: Interaction,
  which: AnswerId,
  input: MessageInput,
  request: ApiRequest,
): StoredMessage {
  const channel = channelOf(world, interaction)
  const after = editedMessage(world, channel, answerMessage(world, interaction, which), input, request.files)
  if (isEmptyMessage(after)) throw refuse('emptyMessage')
  replaceMessage(world, channel, after)
  interaction.changes.emit('change')
  return after
}

/** Takes a message of the answer away. */
export function removeAnswer(world: World, interaction: Interaction, which: AnswerId): void {
  removeMessage(world, channelOf(world, interaction), answerMessage(world, interaction, which).id)
  interaction.changes.emit('change')
}

/** A message of the answer as it is now, or "Unknown Message". */
export function answerMessage(world: World, interaction: Interaction, which: AnswerId): StoredMessage {
  const id = which === '@original' ? interaction.originalId : which
  const isOwn = id !== null && (id === interaction.originalId || interaction.followUpIds.includes(id))
  if (!isOwn) throw refuse('unknownMessage')
  return world.ephemeral.get(id) ?? messageIn(channelOf(world, interaction), id)
}

function speak(world: World, interaction: Interaction, input: MessageInput, request: ApiRequest): StoredMessage {
  const channel = channelOf(world, interaction)
  const isEphemeral = ((input.flags ?? 0) & MessageFlags.Ephemeral) !== 0
  const { id, userId, source, kind } = interaction
  const speaker = {
    ...{ author: world.bot, webhookId: world.application.id, applicationId: world.application.id, isEphemeral },
    interaction: { id, type: kind === 'command' ? 2 : 3, userId },
    ...(kind === 'command' ? { type: MessageType.ChatInputCommand } : {}),
  }
  const plain = { ...input, nonce: undefined, replyTo: source?.id ?? null }
  const message = composeMessage(world, channel, speaker, plain, request.files)
  if (isEmptyMessage(message) && !isLoading(message)) throw refuse('emptyMessage')
  if (isEphemeral) world.ephemeral.set(message.id, message)
  else addMessage(world, channel, message)
  return message
}

function channelOf(world: World, interaction: Interaction): Channel {
  const channel = world.channels.get(interaction.channelId)
  if (!channel) throw refuse('unknownChannel')
  return channel
}
