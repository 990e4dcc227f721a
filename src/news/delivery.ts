import type { Millis } from './types.ts'

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
export const NONCE_WINDOW: Millis = 60_000
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

/** What follows from how an attempt ended. `firstTried`: when the outbox row was made (milliseconds). */
export function afterAttempt(delivery: Delivery, result: PostOutcome, now: Millis, firstTried: Millis): DeliveryChange {
  const base = { nextAttemptAt: now, unsettledSince: delivery.unsettledSince, messageId: null, reason: null }
  switch (result.outcome) {
    case 'posted':
      return { ...base, state: 'posted', unsettledSince: null, messageId: result.messageId }
    case 'closed':
    case 'rejected': {
      // A refusal says nothing of an earlier attempt whose end is unknown, but the search before this one found nothing.
      const code = result.outcome === 'closed' ? result.code : 'rejected'
      return { ...base, state: 'failed', unsettledSince: null, reason: `${code}: ${result.detail}` }
    }
    case 'later':
      return { ...retry(delivery, now, firstTried, result.retryAfter), reason: result.detail }
    case 'unknown':
      return {
        ...retry(delivery, now, firstTried, 0),
        unsettledSince: delivery.unsettledSince ?? now,
        reason: result.detail,
      }
  }
}

/** Ends a delivery whose fate cannot be found out. */
export function asUncertain(now: Millis, detail: string): DeliveryChange {
  return { state: 'uncertain', nextAttemptAt: now, unsettledSince: null, messageId: null, reason: detail }
}

/** Ends a delivery as posted. */
export function asPosted(now: Millis, messageId: string): DeliveryChange {
  return { state: 'posted', nextAttemptAt: now, unsettledSince: null, messageId, reason: null }
}

/** Waits, or gives up when it was tried for a day and is known not to be there. */
export function retry(
  delivery: Delivery,
  now: Millis,
  firstTried: Millis,
  atLeast: Millis,
): Omit<DeliveryChange, 'reason'> {
  const wait = Math.max(atLeast, BACK_OFF[delivery.attempts] ?? LONGEST_WAIT)
  const givesUp = delivery.unsettledSince === null && now - firstTried > GIVE_UP_AFTER
  return {
    state: givesUp ? 'failed' : 'pending',
    nextAttemptAt: now + wait,
    unsettledSince: delivery.unsettledSince,
    messageId: null,
  }
}
