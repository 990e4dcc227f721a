import { ChannelType } from 'discord.js'
import { z } from 'zod'
import { addMessage, isV2, messageIn, removeMessage, replaceMessage } from '../channel-messages.ts'
import { refuse, refuseField } from '../errors.ts'
import { tellWebhooksChanged } from '../events.ts'
import { readForm, rule } from '../form.ts'
import { composeMessage, editedMessage, isEmptyMessage, toMessage } from '../messages.ts'
import { toWebhook } from '../payloads.ts'
import { demand, demandInGuild, joinedGuild, visibleChannel } from '../permissions.ts'
import { type ApiRequest, noContent, ok, openRoute, type Route, readBoolean, route } from '../route.ts'
import { openThread } from '../threads.ts'
import { readMessage } from '../validate-message.ts'
import { webAddress } from '../web-address.ts'
import type { Channel, StoredMessage, Webhook, World } from '../world.ts'

// "It does not contain the substrings clyde or discord (case-insensitive)." https://docs.discord.com/developers/resources/webhook#create-webhook
const webhookName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .refine(
    (name) => !/clyde|discord/i.test(name),
    rule('USERNAME_INVALID_CONTAINS', 'Username cannot contain "discord"'),
  )
const execution = z.object({
  username: webhookName.optional(),
  avatar_url: webAddress(2048).optional(),
  thread_name: z.string().max(100).optional(),
  applied_tags: z.array(z.string()).max(5).optional(),
})
const MAX_WEBHOOKS = 15

/** Webhooks of channels. https://docs.discord.com/developers/resources/webhook */
export function webhookRoutes(world: World): Route[] {
  const byId = ({ id }: ApiRequest) => {
    const webhook = world.webhooks.get(id('webhook'))
    if (!webhook) throw refuse('unknownWebhook')
    return webhook
  }
  const byToken = (request: ApiRequest) => {
    const webhook = byId(request)
    if (webhook.token !== request.param('token')) throw refuse('webhookToken')
    return webhook
  }
  const forget = (webhook: Webhook) => {
    world.webhooks.delete(webhook.id)
    const channel = world.channels.get(webhook.channelId)
    if (channel) tellWebhooksChanged(world, channel)
    return noContent
  }
  const ownMessage = (request: ApiRequest) => {
    const webhook = byToken(request)
    const channel = targetOf(world, webhook, request.query)
    const message = messageIn(channel, request.id('message'))
    if (message.webhookId !== webhook.id) throw refuse('unknownMessage')
    return { webhook, channel, message }
  }

  return [
    route('POST /channels/:channel/webhooks', ({ id, body }) => {
      const channel = visibleChannel(world, id('channel'))
      demand(world, channel, 'ManageWebhooks')
      const { name } = readForm(z.object({ name: webhookName }), body)
      const { guildId } = channel
      if (guildId === null || channel.thread) throw refuse('wrongChannelType')
      if (webhooksOf(world, channel).length >= MAX_WEBHOOKS) throw refuse('tooManyWebhooks')
      const webhook = newWebhook(world, channel.id, guildId, name)
      world.webhooks.set(webhook.id, webhook)
      tellWebhooksChanged(world, channel)
      return ok(toWebhook(world, webhook))
    }),
    route('GET /channels/:channel/webhooks', ({ id }) => {
      const channel = visibleChannel(world, id('channel'))
      demand(world, channel, 'ManageWebhooks')
      return ok(webhooksOf(world, channel).map((webhook) => toWebhook(world, webhook)))
    }),
    route('GET /guilds/:guild/webhooks', ({ id }) => {
      const guild = joinedGuild(world, id('guild'))
      demandInGuild(world, guild, 'ManageWebhooks')
      const found = [...world.webhooks.values()].filter((webhook) => webhook.guildId === guild.id)
      return ok(found.map((webhook) => toWebhook(world, webhook)))
    }),
    route('GET /webhooks/:webhook', (request) => ok(toWebhook(world, byId(request)))),
    route('DELETE /webhooks/:webhook', (request) => {
      const webhook = byId(request)
      demand(world, visibleChannel(world, webhook.channelId), 'ManageWebhooks')
      return forget(webhook)
    }),
    openRoute('GET /webhooks/:webhook/:token', (request) => ok(toWebhook(world, byToken(request), 'by-token'))),
    openRoute('DELETE /webhooks/:webhook/:token', (request) => forget(byToken(request))),
    openRoute('POST /webhooks/:webhook/:token', (request) => {
      const message = execute(world, byToken(request), request)
      return readBoolean(request.query, 'wait') ? ok(toMessage(message)) : noContent
    }),
    openRoute('GET /webhooks/:webhook/:token/messages/:message', (request) =>
      ok(toMessage(ownMessage(request).message)),
    ),
    openRoute('PATCH /webhooks/:webhook/:token/messages/:message', (request) => {
      const { channel, message } = ownMessage(request)
      const input = readMessage(request.body, 'edit', isV2(message))
      const after = editedMessage(world, channel, message, input, request.files)
      if (isEmptyMessage(after)) throw refuse('emptyMessage')
      replaceMessage(world, channel, after)
      return ok(toMessage(after))
    }),
    openRoute('DELETE /webhooks/:webhook/:token/messages/:message', (request) => {
      const { channel, message } = ownMessage(request)
      removeMessage(world, channel, message.id)
      return noContent
    }),
  ]
}

function newWebhook(world: World, channelId: string, guildId: string, name: string): Webhook {
  const id = world.ids.next()
  const token = `webhook-token-${id}`
  return { id, token, channelId, guildId, creatorId: world.bot.id, applicationId: world.application.id, name }
}

function webhooksOf(world: World, channel: Channel): Webhook[] {
  return [...world.webhooks.values()].filter((webhook) => webhook.channelId === channel.id)
}

// Executing a webhook takes no nonce: sent twice, it posts twice.
function execute(world: World, webhook: Webhook, request: ApiRequest): StoredMessage {
  const form = readForm(execution, request.body)
  const input = { ...readMessage(request.body, 'webhook'), nonce: undefined }
  const home = targetOf(world, webhook, request.query)
  const isForum = home.type === ChannelType.GuildForum
  if (isForum === (form.thread_name === undefined))
    throw refuseField([], 'BASE_TYPE_INVALID', 'Webhooks posted to forum channels must have a thread_name or thread_id')
  const author = { id: webhook.id, username: form.username ?? webhook.name, bot: true }
  const speaker = { author, webhookId: webhook.id, applicationId: webhook.applicationId }
  const composed = composeMessage(world, home, speaker, input, request.files)
  if (isEmptyMessage(composed)) throw refuse('emptyMessage')
  if (!isForum || form.thread_name === undefined) {
    addMessage(world, home, composed)
    return composed
  }
  const plan = { id: composed.id, name: form.thread_name, type: ChannelType.PublicThread, ownerId: webhook.id }
  const thread = openThread(world, home, { ...plan, tags: form.applied_tags ?? [] })
  const starter = { ...composed, channelId: thread.id }
  addMessage(world, thread, starter)
  home.lastMessageId = thread.id
  return starter
}

function targetOf(world: World, webhook: Webhook, query: URLSearchParams): Channel {
  const threadId = query.get('thread_id')
  const channel = world.channels.get(threadId ?? webhook.channelId)
  if (!channel || (threadId !== null && channel.parentId !== webhook.channelId)) throw refuse('unknownChannel')
  if (channel.thread?.locked) throw refuse('lockedThread')
  return channel
}
