import type { Delivery, DeliveryChange, Place, PostedAt, PostOutcome } from './delivery.ts'
import type { Millis } from './types.ts'

/**
 * For how long a repeated nonce is surely recognised. Discord checks an enforced nonce "in the past few minutes"
 * (https://discord.com/developers/docs/resources/message#create-message); one minute is well within that.
 */
const NONCE_WINDOW: Millis = 60_000
/**
 * How long to wait before looking for a message that no nonce protects: a request that was cut off may still be on its way, and what arrives after
 * the look would be doubled by the next attempt. Longer than one request may take.
 */
const SETTLING: Millis = 15_000
/** For how long a delivery is tried before it is given up. */
const GIVE_UP_AFTER: Millis = 24 * 3_600_000
const BACK_OFF: readonly Millis[] = [2_000, 5_000, 15_000, 30_000, 60_000, 120_000, 300_000]
const LONGEST_WAIT: Millis = 600_000

/**
 * Whether messages to this place carry a nonce. Threads and direct messages are channels; starting a post of a forum and executing a webhook take none
 * (https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel,
 * https://discord.com/developers/docs/resources/webhook#execute-webhook).
 */
export function hasNonce(place: Place): boolean {
  return place === 'channel' || place === 'thread'
}

/** What a process knows of an attempt whose end is not known, by a clock that nobody can set. */
export interface KnownAttempt {
  /** For how long it has known of it (milliseconds); of one from before its own start, or of another process, it knows nothing from before. */
  readonly knownFor: Millis
  /** Whether it made the attempt itself, so that `knownFor` is how long ago that was. */
  readonly isOwn: boolean
}

/** Whether the request of an earlier attempt has surely ended, so that a look tells for good. */
export function isSettled(place: Place, { knownFor }: KnownAttempt): boolean {
  return hasNonce(place) || knownFor >= SETTLING
}

/**
 * Whether a repeat now is recognised by its nonce, so that it is harmless even where the history cannot be read. Only of its own attempts a process can
 * say so: by the clock on the wall, which may have been set back over a restart, an attempt of long ago looks like one of just now.
 */
export function isNonceFresh(place: Place, { knownFor, isOwn }: KnownAttempt): boolean {
  return hasNonce(place) && isOwn && knownFor < NONCE_WINDOW
}

/** One attempt: what was known before it, and how it ended. */
export interface Attempt {
  readonly delivery: Delivery
  /** When the delivery entered the outbox. */
  readonly createdAt: Millis
  /** Whether the channel's history was searched just before, and nothing of ours was there. */
  readonly searched: boolean
  /** What this process knows of the attempt before it, where there was one. */
  readonly known: KnownAttempt
  readonly result: PostOutcome
  readonly now: Millis
}

/** What follows from how an attempt ended. */
export function afterAttempt(attempt: Attempt): DeliveryChange {
  const { delivery, createdAt, searched, known, result, now } = attempt
  const earlier = delivery.unsettledSince
  switch (result.outcome) {
    case 'posted':
      return asPosted(now, result)
    case 'closed':
    case 'rejected': {
      const code = result.outcome === 'closed' ? result.code : 'rejected'
      // By its nonce the message that we took back is that of every attempt: nothing else may come. A repeat would find it deleted.
      if (result.outcome === 'closed' && result.takenBack && hasNonce(delivery.place))
        return asFailed(now, `${code}: ${result.detail}`)
      // What an earlier request may still bring is waited for: found too late it would be told again by the next edition.
      if (earlier !== null && known.knownFor < NONCE_WINDOW)
        return waitFor(delivery, createdAt, now, earlier, { retryAfter: SETTLING, detail: `${code}: ${result.detail}` })
      // A refusal now says nothing of an earlier attempt whose end is unknown; only a search does.
      if (earlier !== null && !searched) return asUncertain(now, `${code}: ${result.detail}`)
      return asFailed(now, `${code}: ${result.detail}`)
    }
    case 'deleted':
      return asUncertain(now, result.detail)
    case 'later':
      if (result.doubtful) return waitFor(delivery, createdAt, now, inDoubt(delivery, now, known), result)
      return waitFor(
        delivery,
        createdAt,
        now,
        searched && !isNonceFresh(delivery.place, known) ? null : earlier,
        result,
      )
    case 'unknown':
      return waitFor(delivery, createdAt, now, inDoubt(delivery, now, known), {
        retryAfter: hasNonce(delivery.place) ? 0 : SETTLING,
        detail: result.detail,
      })
  }
}

/** Since when nobody knows, after one more attempt: a request that hangs may still arrive while its nonce is remembered, so that counts from the first. */
export function inDoubt(
  delivery: Pick<Delivery, 'place' | 'unsettledSince'>,
  now: Millis,
  known: KnownAttempt,
): Millis {
  return delivery.unsettledSince !== null && isNonceFresh(delivery.place, known) ? delivery.unsettledSince : now
}

/** Whether it was tried for long enough; to be asked after a search found nothing. */
export function isGivenUp(createdAt: Millis, now: Millis): boolean {
  return now - createdAt > GIVE_UP_AFTER
}

/** Ends a delivery that is surely not posted. */
export function asFailed(now: Millis, reason: string): DeliveryChange {
  return { state: 'failed', nextAttemptAt: now, unsettledSince: null, at: null, reason }
}

/** Ends a delivery whose fate cannot be found out. */
export function asUncertain(now: Millis, detail: string): DeliveryChange {
  return { state: 'uncertain', nextAttemptAt: now, unsettledSince: null, at: null, reason: detail }
}

/** Ends a delivery as posted. */
export function asPosted(now: Millis, { messageId, threadId, webhookId }: PostedAt): DeliveryChange {
  const at = {
    messageId,
    ...(threadId === undefined ? {} : { threadId }),
    ...(webhookId === undefined ? {} : { webhookId }),
  }
  return { state: 'posted', nextAttemptAt: now, unsettledSince: null, at, reason: null }
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
    at: null,
    reason: why.detail,
  }
}
