import { ChannelType, MessageFlags } from 'discord.js'
import {
  addMessage,
  allowedParts,
  demandSending,
  isV2,
  messageIn,
  removeMessage,
  replaceMessage,
} from '../channel-messages.ts'
import { ApiError, refuse, refuseField } from '../errors.ts'
import { composeMessage, editedMessage, isEmptyMessage, isReadable, toMessage } from '../messages.ts'
import { demand, may, visibleChannel } from '../permissions.ts'
import { type ApiRequest, noContent, ok, type Route, readLimit, route } from '../route.ts'
import { createSlowLimit } from '../slow-limit.ts'
import { byAge, isSnowflake } from '../snowflakes.ts'
import { type MessageInput, readMessage } from '../validate-message.ts'
import type { Channel, StoredMessage, World } from '../world.ts'

const HOUR = 3_600_000
// Discord says "the past few minutes"; two is the least that this can mean.
// https://docs.discord.com/developers/resources/message#create-message
const NONCE_MEMORY = 2 * 60_000

/** Messages of a channel. https://docs.discord.com/developers/resources/message */
export function messageRoutes(world: World): Route[] {
  // 30046 is documented, its figure is not; observed: https://github.com/circuitsacul/starboard-4/issues/118
  const oldEdits = createSlowLimit(world.now, 3, 20_000)
  // Ten an hour for each channel: https://github.com/discordjs/discord.js/issues/4956
  const crossposts = createSlowLimit(world.now, 10, HOUR)

  return [
    route('GET /channels/:channel/messages', ({ id, query }) => {
      const channel = visibleChannel(world, id('channel'))
      const limit = readLimit(query, { min: 1, max: 100, otherwise: 50 })
      // "If the current user is missing the READ_MESSAGE_HISTORY permission in the channel, then no messages will be returned."
      if (!may(world, channel, world.bot.id, 'ReadMessageHistory')) return ok([])
      return ok(pageOf([...channel.messages.values()], query, limit).map((message) => shown(world, message)))
    }),
    route('GET /channels/:channel/messages/:message', ({ id }) => {
      const channel = visibleChannel(world, id('channel'))
      demand(world, channel, 'ReadMessageHistory')
      return ok(shown(world, messageIn(channel, id('message'))))
    }),
    route('POST /channels/:channel/messages', (request) => {
      const channel = visibleChannel(world, request.id('channel'))
      const input = readMessage(request.body, 'channel')
      demandSending(world, channel)
      const known = alreadyPosted(world, input)
      if (known) return ok(toMessage(known))
      return ok(toMessage(post(world, channel, input, request)))
    }),
    route('PATCH /channels/:channel/messages/:message', (request) => {
      const channel = visibleChannel(world, request.id('channel'))
      const before = messageIn(channel, request.id('message'))
      const input = readMessage(request.body, 'edit', isV2(before))
      if (before.author.id !== world.bot.id) throw refuse('foreignMessage')
      if (channel.thread?.archived) throw refuse('archivedThread')
      if (world.now() - before.createdAt > HOUR) demandOldEdit(oldEdits.take(channel.id))
      const after = allowedParts(world, channel, editedMessage(world, channel, before, input, request.files))
      if (isEmptyMessage(after)) throw refuse('emptyMessage')
      replaceMessage(world, channel, after)
      return ok(toMessage(after))
    }),
    route('DELETE /channels/:channel/messages/:message', ({ id }) => {
      const channel = visibleChannel(world, id('channel'))
      const message = messageIn(channel, id('message'))
      if (message.author.id !== world.bot.id) demand(world, channel, 'ManageMessages')
      removeMessage(world, channel, message.id)
      return noContent
    }),
    route('POST /channels/:channel/messages/:message/crosspost', ({ id }) => {
      const channel = visibleChannel(world, id('channel'))
      const message = messageIn(channel, id('message'))
      if (channel.type !== ChannelType.GuildAnnouncement) throw refuse('wrongChannelType')
      demand(world, channel, 'SendMessages')
      if (message.author.id !== world.bot.id) demand(world, channel, 'ManageMessages')
      if (message.flags & MessageFlags.Crossposted) throw refuse('alreadyCrossposted')
      const wait = crossposts.take(channel.id)
      if (wait > 0)
        throw new ApiError(
          429,
          20028,
          'The write action you are performing on the channel has hit the write rate limit.',
          { retryAfter: wait },
        )
      const after = { ...message, flags: message.flags | MessageFlags.Crossposted }
      replaceMessage(world, channel, after)
      return ok(toMessage(after))
    }),
  ]
}

function post(world: World, channel: Channel, input: MessageInput, request: ApiRequest): StoredMessage {
  if (input.replyTo !== null) demandReply(world, channel, input.replyTo)
  if (request.files.length) demand(world, channel, 'AttachFiles')
  const asked = composeMessage(world, channel, { author: world.bot }, input, request.files)
  if (isEmptyMessage(asked)) throw refuse('emptyMessage')
  const message = allowedParts(world, channel, asked)
  if (isEmptyMessage(message)) throw refuse('missingPermissions')
  addMessage(world, channel, message)
  return message
}

// "If another message was created by the same author with the same nonce, that message will be returned": whatever its channel, and
// one deleted since is "Unknown Message". https://github.com/discord/discord-api-docs/pull/6647
function alreadyPosted(world: World, input: MessageInput): StoredMessage | undefined {
  if (!input.enforceNonce || input.nonce === undefined) return undefined
  const posted = world.nonces.get(`${world.bot.id} ${input.nonce}`)
  if (!posted || world.now() - posted.at > NONCE_MEMORY) return undefined
  const channel = world.channels.get(posted.channelId)
  if (!channel) throw refuse('unknownMessage')
  return messageIn(channel, posted.messageId)
}

function demandReply(world: World, channel: Channel, messageId: string): void {
  if (!may(world, channel, world.bot.id, 'ReadMessageHistory')) throw refuse('replyWithoutHistory')
  if (!channel.messages.has(messageId))
    throw refuseField(['message_reference'], 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', 'Unknown message')
}

function demandOldEdit(wait: number): void {
  if (wait === 0) return
  const message = 'Maximum number of edits to messages older than 1 hour reached. Try again later.'
  throw new ApiError(429, 30046, message, { retryAfter: wait })
}

function shown(world: World, message: StoredMessage) {
  return toMessage(message, isReadable(world, message, world.privilegedIntents))
}

// Newest first; before, after and around exclude each other. https://docs.discord.com/developers/resources/message#get-channel-messages
function pageOf(messages: readonly StoredMessage[], query: URLSearchParams, limit: number): StoredMessage[] {
  const cursors = (['before', 'after', 'around'] as const).flatMap((name) => {
    const id = query.get(name)
    return id === null ? [] : [{ name, id }]
  })
  const [cursor, another] = cursors
  if (another)
    throw refuseField([another.name], 'BASE_TYPE_INVALID', 'Only one of before, after and around may be passed.')
  const sorted = [...messages].sort(byAge)
  if (!cursor) return sorted.slice(-limit).reverse()
  if (!/^[0-9]{1,20}$/.test(cursor.id) || (cursor.id !== '0' && !isSnowflake(cursor.id)))
    throw refuseField([cursor.name], 'NUMBER_TYPE_COERCE', `Value "${cursor.id}" is not snowflake.`)
  const older = sorted.filter((message) => BigInt(message.id) < BigInt(cursor.id))
  const newer = sorted.filter((message) => BigInt(message.id) > BigInt(cursor.id))
  if (cursor.name === 'before') return older.slice(-limit).reverse()
  if (cursor.name === 'after') return newer.slice(0, limit).reverse()
  const half = Math.floor(limit / 2)
  const middle = sorted.filter((message) => message.id === cursor.id)
  return [...older.slice(-half), ...middle, ...newer.slice(0, half)].slice(0, limit).reverse()
}
