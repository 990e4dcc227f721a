import { Routes } from 'discord.js'
import type { PostOutcome } from '../../news/delivery.ts'
import type { Message } from '../message.ts'
import { type Failure, harmless } from './outcome.ts'
import { idOf, textOf } from './parts.ts'
import type { Answer, Requests } from './requests.ts'

/** A webhook that our application owns; such a one may send buttons. */
export interface Webhook {
  readonly id: string
  /** A secret: it never reaches a log or an error. */
  readonly token: string
}

export type WebhookOutcome =
  | { readonly outcome: 'webhook'; readonly webhook: Webhook }
  | Exclude<Failure, { outcome: 'unknown' }>

/** Discord refuses names with "discord" or "clyde" in them. */
const NAME = 'Mujaz'

/** The webhook of ours in a channel, or null where there is none. */
export async function lookUpWebhook(
  requests: Requests,
  channelId: string,
): Promise<{ readonly outcome: 'webhook'; readonly webhook: Webhook | null } | Failure> {
  const applicationId = await requests.applicationId()
  if (typeof applicationId !== 'string') return applicationId
  // https://discord.com/developers/docs/resources/webhook#get-channel-webhooks
  const answer = await requests.list(Routes.channelWebhooks(channelId))
  if (answer.outcome !== 'list') return answer
  const own = answer.list.filter((one) => textOf(one, 'application_id') === applicationId).flatMap(toWebhook)
  return { outcome: 'webhook', webhook: own[0] ?? null }
}

/** The webhook of ours in a channel; makes one where there is none. A second one that two processes made at once does no harm. */
export async function openWebhook(requests: Requests, channelId: string): Promise<WebhookOutcome> {
  const known = await lookUpWebhook(requests, channelId)
  if (known.outcome !== 'webhook') return harmless(known)
  if (known.webhook !== null) return { outcome: 'webhook', webhook: known.webhook }
  const made = await requests.post(Routes.channelWebhooks(channelId), { body: { name: NAME } })
  // Full: a channel has at most fifteen (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json, 30007).
  if (made.outcome === 'rejected') return { ...made, outcome: 'closed', code: 'missing-permissions' }
  if (made.outcome !== 'answer') return harmless(made)
  const [webhook] = toWebhook(made.body)
  return webhook
    ? { outcome: 'webhook', webhook }
    : { outcome: 'later', retryAfter: 60_000, detail: 'the answer held no webhook' }
}

/** Posts through a webhook; `message` may name who speaks. Takes no nonce: sent twice, it posts twice. */
export async function execute(requests: Requests, webhook: Webhook, message: Message): Promise<PostOutcome> {
  // https://discord.com/developers/docs/resources/webhook#execute-webhook
  const answer = await requests.post(Routes.webhook(webhook.id, webhook.token), {
    body: message,
    query: new URLSearchParams({ wait: 'true', with_components: 'true' }),
    auth: false,
  })
  if (answer.outcome !== 'answer') return answer
  const messageId = idOf(answer.body)
  return messageId === null
    ? { outcome: 'unknown', detail: 'the answer held no message' }
    : { outcome: 'posted', messageId, webhookId: webhook.id }
}

/** A message of the webhook with all that it says (https://discord.com/developers/docs/resources/webhook#get-webhook-message). */
export function readThrough(requests: Requests, webhook: Webhook, messageId: string): Promise<Answer> {
  return requests.get(Routes.webhookMessage(webhook.id, webhook.token, messageId))
}

function toWebhook(body: unknown): readonly Webhook[] {
  const id = idOf(body)
  const token = textOf(body, 'token')
  return id === null || token === null ? [] : [{ id, token }]
}
