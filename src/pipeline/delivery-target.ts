import type { CreateOutcome, Delivery, FindOutcome, PostedAt, PostOutcome } from '../news/delivery.ts'
import { chooseTags } from '../news/forum-tags.ts'
import { type ChannelAccess, type DiscordChannel, permissionsOfPlace } from '../posters/channel-access.ts'
import type { DiscordPoster } from '../posters/discord.ts'
import type { Message } from '../posters/message.ts'
import type { Database } from '../storage/database.ts'
import { listKnownMessages, noteBare } from '../storage/deliveries.ts'
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

const TAKEN_BACK = {
  outcome: 'closed',
  code: 'missing-permissions',
  detail: 'EmbedLinks',
  takenBack: true,
} as const

interface Means {
  readonly database: Database
  readonly poster: DiscordPoster
}

/** Finds the place of a message and gets it ready: its thread is started, its webhook made. Nothing of it needs to be undone. */
export async function openTarget(means: Means, delivery: Delivery): Promise<TargetOutcome> {
  const { database, poster } = means
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
      return target(after, async (message, nonce) =>
        wholeOnly(means, delivery, await poster.post(channelId, message, nonce)),
      )
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
      return target(afterMessage ?? forum?.last_message_id ?? '0', async (message) =>
        wholeOnly(means, delivery, await poster.startPost(channelId, { name, tags: chosen, message })),
      )
    }
    case 'thread': {
      const thread = await openThread(means, head)
      if (thread.outcome !== 'thread') return thread
      const { threadId } = thread
      // All that is in a thread comes after its beginning, whose id it has.
      return target(threadId, async (message, nonce) => {
        const result = await poster.post(threadId, message, nonce)
        const isThere = result.outcome === 'posted' || result.outcome === 'bare'
        return wholeOnly(means, delivery, isThere ? { ...result, threadId } : result)
      })
    }
  }
}

/** Looks for the message of an earlier attempt. One that Discord left without its embeds is taken back: `closed`. */
export async function findPosted(means: Means, delivery: Delivery): Promise<FindOutcome | typeof TAKEN_BACK> {
  // One that was noted is taken back to the end, whatever can be read.
  const { messageId, threadId } = delivery
  const noted = messageId === null ? null : { messageId, ...(threadId === null ? {} : { threadId }) }
  if (noted !== null && (await takeBack(means, delivery, noted))) return TAKEN_BACK
  const found = await lookForIt(means, delivery)
  if (noted !== null && found.outcome === 'absent') return TAKEN_BACK
  // Of what came through a webhook not all may be seen, and its embeds are not dropped.
  const isWhole = found.outcome !== 'found' || found.embeds !== 0 || delivery.place === 'webhook'
  if (isWhole || !hasEmbeds(delivery)) return found
  if (await takeBack(means, delivery, found)) return TAKEN_BACK
  return { outcome: 'later', retryAfter: 0, detail: 'it has lost its embeds' }
}

/** Its stories would count as posted, and nobody would have seen them: a message without its embeds is taken back. */
async function wholeOnly(means: Means, delivery: Delivery, created: CreateOutcome): Promise<PostOutcome> {
  if (created.outcome !== 'bare') return created
  if (await takeBack(means, delivery, created)) return TAKEN_BACK
  return { outcome: 'unknown', detail: 'it was posted without its embeds, and could not be taken back' }
}

/** Noted first: whoever comes after a crash knows who took it away. */
async function takeBack({ database, poster }: Means, delivery: Delivery, at: PostedAt): Promise<boolean> {
  await noteBare(database, delivery.id, at)
  return poster.takeBack(at.threadId ?? delivery.channelId, at.messageId)
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
      const known = await listKnownMessages(database, channelId)
      const forum = { id: channelId, guildId: before.guildId ?? '' }
      const found = await poster.findPost(forum, { key: nonce, after, known })
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
