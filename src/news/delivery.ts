import type { Millis } from './types.ts'

/**
 * Where in its channel a message goes: into the channel itself, into the thread of the edition's first message, as a post of a forum, or into the
 * channel through a webhook.
 */
export type Place = 'channel' | 'thread' | 'forum' | 'webhook'

/** How a thread begins. */
export interface ThreadStart {
  /** At most 100 characters. */
  readonly name: string
  /** Ids of the catalogue's topics, best first: a forum's tags of these names are put on it. */
  readonly topics: readonly string[]
}

/** A thread as the outbox keeps it: its name, and of each of its topics the names, that in the digest's language first. */
export interface PlannedThread {
  readonly name: string
  readonly tags: readonly (readonly string[])[]
}

/** One message of an edition on its way to one channel: a row of the outbox. */
export interface Delivery {
  readonly id: string
  readonly editionId: string
  readonly digestId: string
  readonly channelId: string
  /** 0, 1, 2 …: the order within the edition. */
  readonly part: number
  /** The exact message, as JSON. */
  readonly payload: string
  /** At most 25 characters, the same for every attempt; its buttons carry it too. */
  readonly nonce: string
  readonly storyIds: readonly string[]
  readonly place: Place
  /** The thread that begins with it, or null. */
  readonly thread: PlannedThread | null
  readonly state: DeliveryState
  readonly attempts: number
  readonly nextAttemptAt: Millis
  /** When an attempt was first made whose end is not known, or null. */
  readonly unsettledSince: Millis | null
  /** The newest message of the channel (of a forum: its newest post) before the first attempt, "0" for none; null until it was looked up. */
  readonly afterMessage: string | null
  /** Of one that is not posted: a message that Discord left without its embeds, noted before it was taken back. */
  readonly messageId: string | null
  /** The thread that holds the message, or that begins with it, once it is known. */
  readonly threadId: string | null
  readonly reason: string | null
}

/** Where a message of ours is found. */
export interface PostedAt {
  readonly messageId: string
  /** The thread that holds it; absent: the channel itself. */
  readonly threadId?: string
  /** The webhook that posted it; absent: the bot itself. */
  readonly webhookId?: string
}

/** `posted` and `failed` are known for sure; `uncertain` is what nobody can find out any more, and is never tried again. */
export type DeliveryState = 'pending' | 'posted' | 'failed' | 'uncertain'

/** How an attempt to create a message ended. */
export type PostOutcome =
  | ({ readonly outcome: 'posted' } & PostedAt)
  /** The channel is gone or closed to the bot: nothing was created. `takenBack`: it was created, and taken back by us. */
  | {
      readonly outcome: 'closed'
      readonly code: 'unknown-channel' | 'missing-access' | 'missing-permissions'
      readonly detail: string
      readonly takenBack?: true
    }
  /** Discord refused the message itself: nothing was created, and nothing will be. */
  | { readonly outcome: 'rejected'; readonly detail: string }
  /** An earlier attempt had succeeded, and its message was deleted since. */
  | { readonly outcome: 'deleted'; readonly detail: string }
  /** Nothing was created; asked to wait (milliseconds). `doubtful`: somebody between Discord and us says so, who may not know. */
  | { readonly outcome: 'later'; readonly retryAfter: number; readonly detail: string; readonly doubtful?: true }
  /** It may or may not have been created. */
  | { readonly outcome: 'unknown'; readonly detail: string }

/** How a request that creates a message ended. */
export type CreateOutcome =
  | PostOutcome
  /** It was created without its embeds, which Discord leaves out in silence where Embed Links is missing. */
  | ({ readonly outcome: 'bare' } & PostedAt)

/** How a search for our own message ended. */
export type FindOutcome =
  /** `embeds`: how many it has, where that can be seen. */
  | ({ readonly outcome: 'found'; readonly embeds?: number } & PostedAt)
  | { readonly outcome: 'absent' }
  /** The history cannot be read (permission), so absence proves nothing. */
  | { readonly outcome: 'unreadable'; readonly detail: string }
  | { readonly outcome: 'later'; readonly retryAfter: number; readonly detail: string }

/** What the outbox does with a delivery next. */
export interface DeliveryChange {
  readonly state: DeliveryState
  readonly nextAttemptAt: Millis
  readonly unsettledSince: Millis | null
  /** Where it was posted, or null. */
  readonly at: PostedAt | null
  readonly reason: string | null
}
