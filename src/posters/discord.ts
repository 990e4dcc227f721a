import type { PermissionsString } from 'discord.js'
import type { CreateOutcome, FindOutcome, PostedAt, PostOutcome } from '../news/delivery.ts'
import { type ChannelAccess, permissionsOfPlace } from './channel-access.ts'
import { lookUpAccess } from './discord/access.ts'
import { takeBack } from './discord/bare.ts'
import { crosspost, type EditOutcome, editMessage } from './discord/edits.ts'
import { createMembers, type Membership } from './discord/members.ts'
import { createMessage, findMessage, newestMessage } from './discord/messages.ts'
import type { Failure } from './discord/outcome.ts'
import { createRequests } from './discord/requests.ts'
import { type ForumPost, findPost, startPost, startThread, type ThreadOutcome } from './discord/threads.ts'
import { execute, openWebhook, type Webhook, type WebhookOutcome } from './discord/webhooks.ts'
import type { Message } from './message.ts'

/** Posts to Discord over its REST API alone, so that any process can, with or without a gateway connection. */
export interface DiscordPoster {
  /** Creates a message in a channel, thread or direct message; repeating it with the same nonce within minutes creates no second one. */
  post(channelId: string, message: Message, nonce: string): Promise<CreateOutcome>
  /** Starts a post of a forum; no nonce protects it. */
  startPost(forumId: string, post: ForumPost): Promise<CreateOutcome>
  /** Posts through a webhook; no nonce protects it. `message` may name who speaks. */
  execute(webhook: Webhook, message: Message): Promise<PostOutcome>
  /** Looks for our own message with this key in its buttons among those after `afterMessage`; `webhook` where it may have come through one. */
  find(channelId: string, key: string, afterMessage: string, webhook?: Webhook): Promise<FindOutcome>
  /** Looks for our own post of a forum, with this key in its first message, after the post `after`; the fate of those in `known` is no question. */
  findPost(
    forum: { readonly id: string; readonly guildId: string },
    sought: { readonly key: string; readonly after: string; readonly known: ReadonlySet<string> },
  ): Promise<FindOutcome>
  /** Takes a message of ours back; whether it is surely gone. */
  takeBack(channelId: string, messageId: string): Promise<boolean>
  /** The newest message of a channel, "0" where there is none to be seen: whatever we create comes after it. */
  newestMessage(channelId: string): Promise<{ readonly outcome: 'newest'; readonly messageId: string } | Failure>
  /** Starts the thread of a message; it may have been started before. */
  startThread(channelId: string, messageId: string, name: string): Promise<ThreadOutcome>
  /** Our own webhook of a channel, made where there is none. */
  openWebhook(channelId: string): Promise<WebhookOutcome>
  /** Writes a message of ours anew. `channelId` is the digest's channel. */
  edit(channelId: string, at: PostedAt, message: Message): Promise<EditOutcome>
  /** Publishes a message to the followers of its announcement channel; one that was published before counts as done. */
  crosspost(channelId: string, messageId: string): Promise<EditOutcome>
  /** Whether somebody is in a server; a yes is believed for a day. */
  isMember(guildId: string, userId: string): Promise<Membership>
  /** Whether Discord refuses the token; false where nobody can tell. */
  isRefused(): Promise<boolean>
  /** To which server a channel belongs, and which permissions the bot lacks in it; without a list, what a plain message needs. */
  access(channelId: string, needed?: readonly PermissionsString[]): Promise<ChannelAccess>
}

export function createDiscordPoster(options: {
  readonly token: string
  readonly apiUrl: string
  readonly signal: AbortSignal
  /** Milliseconds that only ever grow; the process's own where it is absent. */
  readonly uptime?: () => number
}): DiscordPoster {
  const requests = createRequests(options)
  const isMember = createMembers(requests, options.uptime ?? (() => performance.now()))
  const access: DiscordPoster['access'] = (channelId, needed = permissionsOfPlace('channel', false)) =>
    lookUpAccess(requests, channelId, needed)
  const canReadHistory = async (channelId: string) => {
    const found = await access(channelId, ['ReadMessageHistory'])
    if (found.outcome === 'unknown') return found.reason.outcome === 'closed' ? 'no' : 'unknown'
    if (found.missing === null) return 'unknown'
    return found.missing.length === 0 ? 'yes' : 'no'
  }
  return {
    post: (channelId, message, nonce) => createMessage(requests, channelId, message, nonce),
    startPost: (forumId, post) => startPost(requests, forumId, post),
    execute: (webhook, message) => execute(requests, webhook, message),
    find: (channelId, key, after, webhook) =>
      findMessage(requests, {
        ...{ channelId, key, after, webhook: webhook ?? null },
        canReadHistory: () => canReadHistory(channelId),
      }),
    findPost: (forum, sought) => findPost(requests, forum, sought),
    takeBack: (channelId, messageId) => takeBack(requests, channelId, messageId),
    newestMessage: (channelId) => newestMessage(requests, channelId),
    startThread: (channelId, messageId, name) => startThread(requests, channelId, messageId, name),
    openWebhook: (channelId) => openWebhook(requests, channelId),
    edit: (channelId, at, message) => editMessage(requests, channelId, at, message),
    crosspost: (channelId, messageId) => crosspost(requests, channelId, messageId),
    isMember,
    isRefused: requests.isRefused,
    access,
  }
}
