import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { afterAttempt, hasNonce, isNonceFresh, isSettled } from '../../src/news/attempt.ts'
import type { Delivery, Place, PostOutcome } from '../../src/news/delivery.ts'
import { NOW } from '../support/builders.ts'

const SECOND = 1_000
const places: readonly Place[] = ['channel', 'thread', 'forum', 'webhook']

function aDelivery(given: Partial<Delivery> = {}): Delivery {
  return {
    ...{
      id: 'd',
      editionId: 'e',
      digestId: 'digest',
      channelId: 'c',
      part: 0,
      payload: '{}',
      nonce: 'n',
      storyIds: [],
    },
    ...{ place: 'channel', thread: null, state: 'pending', attempts: 0, nextAttemptAt: NOW, unsettledSince: null },
    ...{ afterMessage: null, messageId: null, threadId: null, reason: null },
    ...given,
  }
}

test('threads and channels are protected by a nonce, forums and webhooks are not', () => {
  assert.deepEqual(
    places.map((place) => [place, hasNonce(place)]),
    [
      ['channel', true],
      ['thread', true],
      ['forum', false],
      ['webhook', false],
    ],
  )
})

describe('a repeat is harmless by its nonce', () => {
  for (const [claim, place, knownFor, isOwn, harmless] of [
    ['just after the first attempt', 'channel', 0, true, true],
    ['within a minute', 'channel', 59 * SECOND, true, true],
    ['no more after it', 'channel', 60 * SECOND, true, false],
    ['in a thread likewise', 'thread', 59 * SECOND, true, true],
    ['not of an attempt from before this start, whatever the clock on the wall says', 'channel', 0, false, false],
    ['nor later', 'channel', 30 * SECOND, false, false],
    ['never in a forum', 'forum', 0, true, false],
    ['nor through a webhook', 'webhook', 0, true, false],
  ] as const) {
    test(`${claim}: ${harmless}`, () => assert.equal(isNonceFresh(place, { knownFor, isOwn }), harmless))
  }
})

describe('an attempt of before has surely ended', () => {
  for (const [claim, place, knownFor, settled] of [
    ['in a channel its nonce protects', 'channel', 0, true],
    ['in a thread too', 'thread', 0, true],
    ['in a forum not when this process has just heard of it', 'forum', 0, false],
    ['in a forum not while a request may be on its way', 'forum', 14 * SECOND, false],
    ['in a forum after that', 'forum', 15 * SECOND, true],
    ['through a webhook not before', 'webhook', 14 * SECOND, false],
    ['through a webhook after that', 'webhook', 15 * SECOND, true],
  ] as const) {
    test(`${claim}: ${settled}`, () => assert.equal(isSettled(place, { knownFor, isOwn: false }), settled))
  }
})

describe('what follows from an attempt', () => {
  const unknown: PostOutcome = { outcome: 'unknown', detail: 'cut' }
  const closed: PostOutcome = { outcome: 'closed', code: 'missing-permissions', detail: 'x' }
  const later: PostOutcome = { outcome: 'later', retryAfter: 5 * SECOND, detail: 'wait' }
  for (const [claim, place, unsettledSince, searched, result, expected] of [
    ['cut off in a channel: soon again', 'channel', null, false, unknown, ['pending', 2, 0]],
    ['cut off in a forum: not before the request has surely ended', 'forum', null, false, unknown, ['pending', 15, 0]],
    ['cut off in a webhook: likewise', 'webhook', null, false, unknown, ['pending', 15, 0]],
    ['cut off again in a forum: the doubt begins anew', 'forum', 90, true, unknown, ['pending', 15, 0]],
    ['cut off again in a channel: its nonce counts from the first', 'channel', 30, false, unknown, ['pending', 2, 30]],
    ['asked to wait, and nothing is in doubt', 'webhook', null, false, later, ['pending', 5, null]],
    ['asked to wait after a look that found nothing', 'webhook', 90, true, later, ['pending', 5, null]],
    ['told to wait by somebody between', 'webhook', null, false, { ...later, doubtful: true }, ['pending', 5, 0]],
    ['told so while the nonce counts', 'channel', 30, true, { ...later, doubtful: true }, ['pending', 5, 30]],
    ['refused, and nothing is in doubt', 'forum', null, false, closed, ['failed', 0, null]],
    ['refused after a look that found nothing', 'forum', 90, true, closed, ['failed', 0, null]],
    ['refused, and nobody has looked', 'forum', 90, false, closed, ['uncertain', 0, null]],
    ['refused while an earlier request may still arrive', 'channel', 30, true, closed, ['pending', 15, 30]],
  ] as const) {
    test(claim, () => {
      const delivery = aDelivery({
        place,
        unsettledSince: unsettledSince === null ? null : NOW - unsettledSince * SECOND,
      })
      const known = { knownFor: (unsettledSince ?? 0) * SECOND, isOwn: true }
      const change = afterAttempt({ delivery, createdAt: NOW, searched, known, result, now: NOW })
      assert.deepEqual(
        [
          change.state,
          (change.nextAttemptAt - NOW) / SECOND,
          change.unsettledSince === null ? null : (NOW - change.unsettledSince) / SECOND,
        ],
        expected,
      )
    })
  }

  test('posted: where it is is kept', () => {
    const result: PostOutcome = { outcome: 'posted', messageId: '7', threadId: '6', webhookId: '5' }
    const change = afterAttempt({
      delivery: aDelivery(),
      createdAt: NOW,
      searched: false,
      known: { knownFor: 0, isOwn: true },
      result,
      now: NOW,
    })
    assert.deepEqual(change.at, { messageId: '7', threadId: '6', webhookId: '5' })
  })
})
