import type { Delivery, FindOutcome, PostOutcome } from '../news/delivery.ts'
import { chooseTags } from '../news/forum-tags.ts'
import { type ChannelAccess, type DiscordChannel, permissionsOfPlace } from '../posters/channel-access.ts'
import type { DiscordPoster } from '../posters/discord.ts'
import type { Message } from '../posters/message.ts'
import type { Database } from '../storage/database.ts'
import { findThreadHead, recordThread } from '../storage/threads.ts'

type Refusal = Exclude<PostOutcome, { outcome: 'posted' | 'unknown' }>

/** Where a message is sent, with all that sending takes but the request itself, and after which id it will be found. */
export interface Target {
  readonly afterMessage: string
  send(message: Message, nonce: string): Promise<PostOutcome>
}

export type TargetOutcome =
  | { readonly outcome: 'target'; readonly target: Target }
  /** The thread that it belongs in never came to be or is gone: it was surely not posted, and its digest is sound. */
  | { readonly outcome: 'homeless'; readonly detail: string }
  | Refusal

interface Means {
  readonly database: Database
  readonly poster: DiscordPoster
}

/** Finds the place of a message and gets it ready: its thread is started, its webhook made. Nothing of it needs to be undone. */
export async function openTarget({ database, poster }: Means, delivery: Delivery): Promise<TargetOutcome> {
  const { channelId, afterMessage } = delivery
  const head = delivery.place === 'thread' ? await findThreadHead(database, delivery) : null
  if (delivery.place === 'thread' && (!head?.thread || head.state !== 'posted'))
    return { outcome: 'homeless', detail: 'the message that begins its thread was not posted' }
  // A message whose embeds Discord would drop for want of a permission would be a loss that nobody sees: ask before the first attempt.
  const isFirst = afterMessage === null
  const access = isFirst || delivery.place === 'forum' ? await askAccess(poster, delivery) : null
  if (access !== null && access.outcome !== 'access') return access
  switch (delivery.place) {
    case 'channel': {
      const after = await findNewest(poster, access?.channel ?? null, delivery)
      if (typeof after !== 'string') return after
      return target(after, (message, nonce) => poster.post(channelId, message, nonce))
    }
    case 'webhook': {
      const opened = await poster.openWebhook(channelId)
      if (opened.outcome !== 'webhook') return opened
      const after = await findNewest(poster, access?.channel ?? null, delivery)
      if (typeof after !== 'string') return after
      return target(after, (message) => poster.execute(opened.webhook, message))
    }
    case 'forum': {
      const { name = '', tags = [] } = delivery.thread ?? {}
      const forum = access?.channel
      const chosen = chooseTags(tags, forum?.available_tags ?? [], ((forum?.flags ?? 0) & REQUIRE_TAG) !== 0)
      return target(afterMessage ?? forum?.last_message_id ?? '0', (message) =>
        poster.startPost(channelId, { name, tags: chosen, message }),
      )
    }
    case 'thread': {
      const thread = await openThread({ database, poster }, head)
      if (thread.outcome !== 'thread') return thread
      const { threadId } = thread
      // All that is in a thread comes after its beginning, whose id it has.
      return target(threadId, async (message, nonce) => {
        const result = await poster.post(threadId, message, nonce)
        return result.outcome === 'posted' ? { ...result, threadId } : result
      })
    }
  }
}

/** Looks for the message of an earlier attempt. One that Discord left without its embeds is taken back: `closed`. */
export async function findPosted(
  means: Means,
  delivery: Delivery,
): Promise<FindOutcome | Extract<PostOutcome, { outcome: 'closed' }>> {
  const found = await lookForIt(means, delivery)
  // Of what came through a webhook not all may be seen, and its embeds are not dropped.
  const isWhole = found.outcome !== 'found' || found.embeds !== 0 || delivery.place === 'webhook'
  if (isWhole || !hasEmbeds(delivery)) return found
  const taken = await means.poster.takeBack(found.threadId ?? delivery.channelId, found.messageId)
  return taken.outcome === 'closed' ? taken : { outcome: 'later', retryAfter: 0, detail: 'it has lost its embeds' }
}

function hasEmbeds({ payload }: Delivery): boolean {
  // The payload is what a layout made and we stored.
  return ((JSON.parse(payload) as Message).embeds ?? []).length > 0
}

async function lookForIt({ database, poster }: Means, delivery: Delivery): Promise<FindOutcome> {
  const { channelId, nonce } = delivery
  const after = delivery.afterMessage ?? '0'
  switch (delivery.place) {
    case 'channel':
      return poster.find(channelId, nonce, after)
    case 'webhook': {
      const opened = await poster.openWebhook(channelId)
      if (opened.outcome === 'later') return opened
      return poster.find(channelId, nonce, after, ...(opened.outcome === 'webhook' ? [opened.webhook] : []))
    }
    case 'forum': {
      const before = await poster.access(channelId, permissionsOfPlace('forum', false))
      if (before.outcome === 'unknown') return unreadableOf(before.reason)
      const found = await poster.findPost({ id: channelId, guildId: before.guildId ?? '' }, nonce, after)
      // A forum that was hidden meanwhile is left out of the server's threads without a word.
      const seen =
        found.outcome === 'absent' ? await poster.access(channelId, permissionsOfPlace('forum', false)) : null
      return seen?.outcome === 'unknown' ? unreadableOf(seen.reason) : found
    }
    case 'thread': {
      const head = await findThreadHead(database, delivery)
      if (!head?.threadId) return { outcome: 'absent' }
      const found = await poster.find(head.threadId, nonce, after)
      return found.outcome === 'found' ? { ...found, threadId: head.threadId } : found
    }
  }
}

/** https://discord.com/developers/docs/resources/channel#channel-object-channel-flags */
const REQUIRE_TAG = 1 << 4

function target(afterMessage: string, send: Target['send']): TargetOutcome {
  return { outcome: 'target', target: { afterMessage, send } }
}

async function askAccess(
  poster: DiscordPoster,
  { channelId, place, thread }: Delivery,
): Promise<Extract<ChannelAccess, { outcome: 'access' }> | Refusal> {
  const access = await poster.access(channelId, permissionsOfPlace(place, thread !== null))
  if (access.outcome === 'unknown') return refusalOf(access.reason)
  const missing = access.missing?.filter((name) => name !== 'ReadMessageHistory') ?? []
  if (missing.length === 0) return access
  const code = missing.includes('ViewChannel') ? 'missing-access' : 'missing-permissions'
  return { outcome: 'closed', code, detail: missing.join(', ') }
}

/**
 * The newest message of a channel, after which ours will be; looked up once, before the first attempt. Where the history cannot be read just now, what
 * the channel itself says of it (https://discord.com/developers/docs/resources/channel#channel-object): an id of a message of before all the same.
 */
async function findNewest(
  poster: DiscordPoster,
  channel: DiscordChannel | null,
  { channelId, afterMessage }: Delivery,
): Promise<string | Refusal> {
  if (afterMessage !== null) return afterMessage
  const newest = await poster.newestMessage(channelId)
  if (newest.outcome !== 'newest') return refusalOf(newest)
  return newest.messageId === '0' ? (channel?.last_message_id ?? '0') : newest.messageId
}

type OpenedThread =
  | { readonly outcome: 'thread'; readonly threadId: string }
  | Exclude<TargetOutcome, { target: Target }>

async function openThread({ database, poster }: Means, head: Delivery | null): Promise<OpenedThread> {
  if (!head?.thread || head.messageId === null) return { outcome: 'homeless', detail: 'no message begins its thread' }
  if (head.threadId !== null) return { outcome: 'thread', threadId: head.threadId }
  const started = await poster.startThread(head.channelId, head.messageId, head.thread.name)
  if (started.outcome === 'deleted')
    return { outcome: 'homeless', detail: 'the message that begins its thread was deleted' }
  if (started.outcome === 'thread') await recordThread(database, head.id, started.threadId)
  return started
}

/** Looking something up creates nothing: not knowing is no more than a wait. */
function refusalOf(reason: Exclude<PostOutcome, { outcome: 'posted' }>): Refusal {
  if (reason.outcome !== 'unknown' && reason.outcome !== 'later') return reason
  return { outcome: 'later', retryAfter: reason.outcome === 'later' ? reason.retryAfter : 0, detail: reason.detail }
}

function unreadableOf(reason: Exclude<PostOutcome, { outcome: 'posted' }>): FindOutcome {
  const refusal = refusalOf(reason)
  return refusal.outcome === 'later' ? refusal : { outcome: 'unreadable', detail: refusal.detail }
}
