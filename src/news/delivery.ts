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
  readonly state: DeliveryState
  readonly attempts: number
  readonly nextAttemptAt: Millis
  /** When an attempt was first made whose end is not known, or null. */
  readonly unsettledSince: Millis | null
  /** The newest message of the channel before the first attempt, "0" for none; null until it was looked up. */
  readonly afterMessage: string | null
  readonly messageId: string | null
  readonly reason: string | null
}

/** `posted` and `failed` are known for sure; `uncertain` is what nobody can find out any more, and is never tried again. */
export type DeliveryState = 'pending' | 'posted' | 'failed' | 'uncertain'

/** How an attempt to create a message ended. */
export type PostOutcome =
  | { readonly outcome: 'posted'; readonly messageId: string }
  /** The channel is gone or closed to the bot: nothing was created. */
  | {
      readonly outcome: 'closed'
      readonly code: 'unknown-channel' | 'missing-access' | 'missing-permissions'
      readonly detail: string
    }
  /** Discord refused the message itself: nothing was created, and nothing will be. */
  | { readonly outcome: 'rejected'; readonly detail: string }
  /** An earlier attempt had succeeded, and its message was deleted since. */
  | { readonly outcome: 'deleted'; readonly detail: string }
  /** Nothing was created; asked to wait (milliseconds). */
  | { readonly outcome: 'later'; readonly retryAfter: number; readonly detail: string }
  /** It may or may not have been created. */
  | { readonly outcome: 'unknown'; readonly detail: string }

/** How a search for our own message ended. */
export type FindOutcome =
  | { readonly outcome: 'found'; readonly messageId: string }
  | { readonly outcome: 'absent' }
  /** The history cannot be read (permission), so absence proves nothing. */
  | { readonly outcome: 'unreadable'; readonly detail: string }
  | { readonly outcome: 'later'; readonly retryAfter: number; readonly detail: string }

/** What the outbox does with a delivery next. */
export interface DeliveryChange {
  readonly state: DeliveryState
  readonly nextAttemptAt: Millis
  readonly unsettledSince: Millis | null
  readonly messageId: string | null
  readonly reason: string | null
}

/**
 * For how long a repeated nonce is surely recognised. Discord checks an enforced nonce "in the past few minutes"
 * (https://discord.com/developers/docs/resources/message#create-message); one minute is well within that.
 */
const NONCE_WINDOW: Millis = 60_000
/** For how long a delivery is tried before it is given up. */
const GIVE_UP_AFTER: Millis = 24 * 3_600_000
const BACK_OFF: readonly Millis[] = [2_000, 5_000, 15_000, 30_000, 60_000, 120_000, 300_000]
const LONGEST_WAIT: Millis = 600_000

/** Whether a repeat now is recognised by its nonce, so that it is harmless even where the history cannot be read. */
export function isNonceFresh(delivery: Delivery, now: Millis): boolean {
  const age = now - (delivery.unsettledSince ?? now)
  // A clock that was set back makes the age negative: then nothing is known.
  return age >= 0 && age < NONCE_WINDOW
}

/** One attempt: what was known before it, and how it ended. */
export interface Attempt {
  readonly delivery: Delivery
  /** When the delivery entered the outbox. */
  readonly createdAt: Millis
  /** Whether the channel's history was searched just before, and nothing of ours was there. */
  readonly searched: boolean
  readonly result: PostOutcome
  readonly now: Millis
}

/** What follows from how an attempt ended. */
export function afterAttempt({ delivery, createdAt, searched, result, now }: Attempt): DeliveryChange {
  const earlier = delivery.unsettledSince
  switch (result.outcome) {
    case 'posted':
      return asPosted(now, result.messageId)
    case 'closed':
    case 'rejected': {
      const code = result.outcome === 'closed' ? result.code : 'rejected'
      // A refusal now says nothing of an earlier attempt whose end is unknown; only a search does.
      if (earlier !== null && !searched) return asUncertain(now, `${code}: ${result.detail}`)
      return {
        state: 'failed',
        nextAttemptAt: now,
        unsettledSince: null,
        messageId: null,
        reason: `${code}: ${result.detail}`,
      }
    }
    case 'deleted':
      return asUncertain(now, result.detail)
    case 'later':
      return waitFor(delivery, createdAt, now, searched && !isNonceFresh(delivery, now) ? null : earlier, result)
    case 'unknown':
      // A request that hangs may still arrive while its nonce is remembered: the window runs from the first of them.
      return waitFor(delivery, createdAt, now, earlier !== null && isNonceFresh(delivery, now) ? earlier : now, {
        retryAfter: 0,
        detail: result.detail,
      })
  }
}

/** Whether it was tried for long enough; to be asked after a search found nothing. */
export function isGivenUp(createdAt: Millis, now: Millis): boolean {
  return now - createdAt > GIVE_UP_AFTER
}

/** Ends a delivery that is surely not posted. */
export function asFailed(now: Millis, reason: string): DeliveryChange {
  return { state: 'failed', nextAttemptAt: now, unsettledSince: null, messageId: null, reason }
}

/** Ends a delivery whose fate cannot be found out. */
export function asUncertain(now: Millis, detail: string): DeliveryChange {
  return { state: 'uncertain', nextAttemptAt: now, unsettledSince: null, messageId: null, reason: detail }
}

/** Ends a delivery as posted. */
export function asPosted(now: Millis, messageId: string): DeliveryChange {
  return { state: 'posted', nextAttemptAt: now, unsettledSince: null, messageId, reason: null }
}

/** Tries again later; what was tried for a day and is known not to be there is given up. */
export function waitFor(
  delivery: Delivery,
  createdAt: Millis,
  now: Millis,
  unsettledSince: Millis | null,
  why: { readonly retryAfter: number; readonly detail: string },
): DeliveryChange {
  const wait = Math.max(why.retryAfter, BACK_OFF[delivery.attempts] ?? LONGEST_WAIT)
  const givesUp = unsettledSince === null && isGivenUp(createdAt, now)
  return {
    state: givesUp ? 'failed' : 'pending',
    nextAttemptAt: now + wait,
    unsettledSince,
    messageId: null,
    reason: why.detail,
  }
}
