import { Routes } from 'discord.js'
import type { CreateOutcome, FindOutcome } from '../../news/delivery.ts'
import type { Message } from '../message.ts'
import { isBare } from './bare.ts'
import { unread } from './messages.ts'
import { type Failure, harmless } from './outcome.ts'
import { fieldOf, idOf, keysOf, listOf, textOf } from './parts.ts'
import { NOT_DISCORD, type Requests } from './requests.ts'

export type ThreadOutcome =
  | { readonly outcome: 'thread'; readonly threadId: string }
  /** The message that it would begin with is gone. */
  | Exclude<Failure, { outcome: 'unknown' }>

/** A post of a forum: its first message and what stands above it. */
export interface ForumPost {
  readonly name: string
  /** Ids of the forum's tags, at most five. */
  readonly tags: readonly string[]
  readonly message: Message
}

/** Minutes without a message until a thread is put away; edits of what is in it are refused from then on. */
const ARCHIVE_AFTER = 4_320
/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json: "A thread has already been created for this message". */
const THREAD_EXISTS = 160_004
/** https://discord.com/developers/docs/resources/channel#list-public-archived-threads */
const PAGE = 100
const MOST_PAGES = 20
/** Milliseconds of 2015-01-01, from which Discord's ids count (https://discord.com/developers/docs/reference#snowflakes). */
const EPOCH = 1_420_070_400_000

/**
 * Starts the thread of a message; its id is the message's own, and a message has at most one, so that a repeat is harmless
 * (https://discord.com/developers/docs/resources/channel#start-thread-from-message).
 */
export async function startThread(
  requests: Requests,
  channelId: string,
  messageId: string,
  name: string,
): Promise<ThreadOutcome> {
  const body = { name, auto_archive_duration: ARCHIVE_AFTER }
  const answer = await requests.post(Routes.threads(channelId, messageId), { body })
  if (answer.outcome !== 'answer')
    return answer.discord === THREAD_EXISTS ? { outcome: 'thread', threadId: messageId } : harmless(answer)
  return idOf(answer.body) === messageId ? { outcome: 'thread', threadId: messageId } : harmless(NOT_DISCORD)
}

/** Starts a post. Takes no nonce: asked twice, there are two. The thread's id is that of its first message. */
export async function startPost(
  requests: Requests,
  forumId: string,
  { name, tags, message }: ForumPost,
): Promise<CreateOutcome> {
  // https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel
  const body = { name, auto_archive_duration: ARCHIVE_AFTER, applied_tags: tags, message }
  const answer = await requests.post(Routes.threads(forumId), { body })
  if (answer.outcome !== 'answer') return answer
  const threadId = idOf(answer.body)
  if (threadId === null) return { outcome: 'unknown', detail: 'the answer held no thread' }
  const first = fieldOf(answer.body, 'message')
  const isWhole = first === undefined || !isBare(message, first)
  return { outcome: isWhole ? 'posted' : 'bare', messageId: threadId, threadId }
}

/**
 * Looks for our own post with this key in its first message among those of a forum after the post `after`. One without its first message may have been
 * it, unless its fate is `known` (their ids).
 */
export async function findPost(
  requests: Requests,
  forum: { readonly id: string; readonly guildId: string },
  { key, after, known }: { readonly key: string; readonly after: string; readonly known: ReadonlySet<string> },
): Promise<FindOutcome> {
  const userId = await requests.userId()
  if (typeof userId !== 'string') return unread(userId)
  const active = await requests.get(Routes.guildActiveThreads(forum.guildId))
  if (active.outcome !== 'answer') return unread(active)
  if (!Array.isArray(fieldOf(active.body, 'threads'))) return unread(NOT_DISCORD)
  const archived = await listArchived(requests, forum.id, after)
  if (archived.outcome !== 'threads') return archived
  const candidates = [...listOf(active.body, 'threads'), ...archived.threads].filter(
    (thread) =>
      textOf(thread, 'parent_id') === forum.id &&
      textOf(thread, 'owner_id') === userId &&
      BigInt(idOf(thread) ?? '0') > BigInt(after),
  )
  let headless = 0
  for (const threadId of new Set(candidates.flatMap((thread) => idOf(thread) ?? []))) {
    const first = await requests.get(Routes.channelMessage(threadId, threadId))
    if (first.outcome === 'deleted') headless += known.has(threadId) ? 0 : 1
    else if (first.outcome !== 'answer') return unread(first)
    else if (idOf(first.body) !== threadId) return unread(NOT_DISCORD)
    else if (keysOf(first.body).includes(key))
      return { outcome: 'found', messageId: threadId, threadId, embeds: listOf(first.body, 'embeds').length }
  }
  return headless === 0
    ? { outcome: 'absent' }
    : { outcome: 'unreadable', detail: 'the first message of a post was deleted before it could be found' }
}

/** The public threads that were put away since the post `after` was made, newest first. */
async function listArchived(
  requests: Requests,
  forumId: string,
  after: string,
): Promise<{ readonly outcome: 'threads'; readonly threads: readonly unknown[] } | ReturnType<typeof unread>> {
  const since = Number(BigInt(after) >> 22n) + EPOCH
  const threads: unknown[] = []
  let before: string | null = null
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = { limit: String(PAGE), ...(before === null ? {} : { before }) }
    const answer = await requests.get(Routes.channelThreads(forumId, 'public'), query)
    if (answer.outcome !== 'answer') return unread(answer)
    if (!Array.isArray(fieldOf(answer.body, 'threads'))) return unread(NOT_DISCORD)
    const some = listOf(answer.body, 'threads')
    threads.push(...some)
    const oldest = some.at(-1)
    before = textOf(fieldOf(oldest, 'thread_metadata'), 'archive_timestamp')
    if (fieldOf(answer.body, 'has_more') !== true || before === null || Date.parse(before) < since)
      return { outcome: 'threads', threads }
  }
  return { outcome: 'unreadable', detail: `more than ${PAGE * MOST_PAGES} posts were put away after it` }
}
