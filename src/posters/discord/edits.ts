import { Routes } from 'discord.js'
import type { PostedAt } from '../../news/delivery.ts'
import type { Message } from '../message.ts'
import type { Failure } from './outcome.ts'
import { idOf } from './parts.ts'
import { type Answer, NOT_DISCORD, type Requests } from './requests.ts'
import { lookUpWebhook } from './webhooks.ts'

/** How a change of a message that is already there ended; repeating one does no harm. */
export type EditOutcome =
  | { readonly outcome: 'done' }
  /** The message or its channel is gone, or closed to the bot: there is nothing to change any more. */
  | { readonly outcome: 'over'; readonly detail: string }
  /** Discord refused what was to be written. */
  | { readonly outcome: 'rejected'; readonly detail: string }
  /** Not now; wait so many milliseconds. */
  | { readonly outcome: 'later'; readonly retryAfter: number; readonly detail: string }

// https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
const CROSSPOSTED = 40_033
const OVER = new Set([
  // "Cannot edit a message authored by another user", "… on a system message", "… on this channel type", "Thread is archived".
  50005,
  50021, 50024, 50083,
])

/** Writes a message anew where it is; through its webhook where one posted it. */
export async function editMessage(
  requests: Requests,
  channelId: string,
  at: PostedAt,
  message: Message,
): Promise<EditOutcome> {
  if (at.webhookId === undefined) {
    // https://discord.com/developers/docs/resources/message#edit-message
    const route = Routes.channelMessage(at.threadId ?? channelId, at.messageId)
    return toEdit(await requests.patch(route, { body: message }), at.messageId)
  }
  const known = await lookUpWebhook(requests, channelId)
  if (known.outcome !== 'webhook') return toEdit(known, at.messageId)
  if (known.webhook?.id !== at.webhookId) return { outcome: 'over', detail: 'the webhook that posted it is gone' }
  // https://discord.com/developers/docs/resources/webhook#edit-webhook-message
  const route = Routes.webhookMessage(known.webhook.id, known.webhook.token, at.messageId)
  const query = new URLSearchParams({ with_components: 'true' })
  return toEdit(await requests.patch(route, { body: message, query, auth: false }), at.messageId)
}

/** Publishes a message of an announcement channel to the channel's followers (https://discord.com/developers/docs/resources/message#crosspost-message). */
export async function crosspost(requests: Requests, channelId: string, messageId: string): Promise<EditOutcome> {
  const answer = await requests.post(Routes.channelMessageCrosspost(channelId, messageId), {})
  return answer.outcome !== 'answer' && answer.discord === CROSSPOSTED ? { outcome: 'done' } : toEdit(answer, messageId)
}

/** Discord answers with the message itself. */
function toEdit(answer: Answer | Failure, messageId: string): EditOutcome {
  switch (answer.outcome) {
    case 'answer':
      return idOf(answer.body) === messageId ? { outcome: 'done' } : toEdit(NOT_DISCORD, messageId)
    case 'closed':
      return { outcome: 'over', detail: answer.detail }
    case 'deleted':
      return { outcome: 'over', detail: 'the message was deleted' }
    case 'rejected':
      return { outcome: OVER.has(answer.discord ?? 0) ? 'over' : 'rejected', detail: answer.detail }
    case 'later':
      return OVER.has(answer.discord ?? 0)
        ? { outcome: 'over', detail: answer.detail }
        : { outcome: 'later', retryAfter: answer.retryAfter, detail: answer.detail }
    case 'unknown':
      return { outcome: 'later', retryAfter: 0, detail: answer.detail }
  }
}
