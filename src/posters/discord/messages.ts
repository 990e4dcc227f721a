import { Routes } from 'discord.js'
import type { CreateOutcome, FindOutcome } from '../../news/delivery.ts'
import type { Message } from '../message.ts'
import { isBare } from './bare.ts'
import type { Failure } from './outcome.ts'
import { idOf, keysOf, listOf, textOf } from './parts.ts'
import { NOT_DISCORD, type Requests } from './requests.ts'
import { readThrough, type Webhook } from './webhooks.ts'

/** https://discord.com/developers/docs/resources/message#get-channel-messages */
const PAGE = 100
const MOST_PAGES = 50

/** Creates a message with its nonce, which discord.js's enforceNonce would do only for nonces that it makes itself. */
export async function createMessage(
  requests: Requests,
  channelId: string,
  message: Message,
  nonce: string,
): Promise<CreateOutcome> {
  // https://discord.com/developers/docs/resources/message#create-message
  const body = { ...message, nonce, enforce_nonce: true }
  const answer = await requests.post(Routes.channelMessages(channelId), { body })
  if (answer.outcome !== 'answer') return answer
  const messageId = idOf(answer.body)
  if (messageId === null) return { outcome: 'unknown', detail: 'the answer held no message' }
  return { outcome: isBare(message, answer.body) ? 'bare' : 'posted', messageId }
}

/** The newest message of a channel, "0" where there is none to be seen. */
export async function newestMessage(
  requests: Requests,
  channelId: string,
): Promise<{ readonly outcome: 'newest'; readonly messageId: string } | Failure> {
  const answer = await requests.list(Routes.channelMessages(channelId), { limit: '1' })
  if (answer.outcome !== 'list') return answer
  return { outcome: 'newest', messageId: idOf(answer.list[0]) ?? '0' }
}

/** Looks for our own message with this key in its buttons among those after `after`; through the webhook where one posted it. */
export async function findMessage(
  requests: Requests,
  given: {
    readonly channelId: string
    readonly key: string
    readonly after: string
    readonly webhook: Webhook | null
    /** Discord answers an empty list, not an error, where history may not be read. */
    readonly canReadHistory: () => Promise<'yes' | 'no' | 'unknown'>
  },
): Promise<FindOutcome> {
  // From the noted message on, itself included: where it is still there, what comes back proves that the history can be read.
  let after = given.after === '0' ? '0' : String(BigInt(given.after) - 1n)
  let couldRead = false
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await requests.list(Routes.channelMessages(given.channelId), { limit: String(PAGE), after })
    if (answer.outcome !== 'list') return unread(answer)
    const messages = answer.list
    for (const message of messages) {
      const keys = await keysIn(requests, message, given.webhook)
      if ('outcome' in keys) return unread(keys)
      if (keys.includes(given.key)) return foundAt(message)
    }
    if (messages.length === 0) {
      const can = await given.canReadHistory()
      if (can === 'no') return { outcome: 'unreadable', detail: 'the permission Read Message History is missing' }
      if (can === 'unknown')
        return { outcome: 'later', retryAfter: 0, detail: 'whether the history may be read could not be found out' }
      // The permission may have come back since the list was asked for: only one that held before and after it proves anything.
      if (couldRead) return { outcome: 'absent' }
      couldRead = true
      continue
    }
    if (messages.length < PAGE) return { outcome: 'absent' }
    after = messages
      .map(idOf)
      .reduce((newest: string, id) => (id !== null && BigInt(id) > BigInt(newest) ? id : newest), after)
  }
  return { outcome: 'unreadable', detail: `more than ${PAGE * MOST_PAGES} messages came after it` }
}

/** What a failed look into the history proves: nothing, and why. */
export function unread(failure: Failure): Exclude<FindOutcome, { outcome: 'found' | 'absent' }> {
  if (failure.outcome === 'closed' || failure.outcome === 'rejected')
    return { outcome: 'unreadable', detail: failure.detail }
  return {
    outcome: 'later',
    retryAfter: failure.outcome === 'later' ? failure.retryAfter : 0,
    detail: failure.detail,
  }
}

/**
 * The keys of a message. Without the message content intent Discord may hide what others wrote, and says of webhooks nothing for sure: ours are asked
 * for through the webhook itself (https://discord.com/developers/docs/events/gateway#message-content-intent).
 */
async function keysIn(
  requests: Requests,
  message: unknown,
  webhook: Webhook | null,
): Promise<readonly string[] | Failure> {
  const isHidden = listOf(message, 'components').length === 0
  if (webhook === null || !isHidden || textOf(message, 'webhook_id') !== webhook.id) return keysOf(message)
  const whole = await readThrough(requests, webhook, idOf(message) ?? '')
  if (whole.outcome === 'answer') return idOf(whole.body) === idOf(message) ? keysOf(whole.body) : NOT_DISCORD
  return whole.outcome === 'deleted' ? [] : whole
}

function foundAt(message: unknown): FindOutcome {
  const webhookId = textOf(message, 'webhook_id')
  const at = { messageId: idOf(message) ?? '', ...(webhookId === null ? {} : { webhookId }) }
  return { outcome: 'found', ...at, embeds: listOf(message, 'embeds').length }
}
