import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DeliveryState } from '../../src/news/delivery.ts'
import type { Edition } from '../../src/news/edition.ts'
import { fatesOf } from '../../src/news/fate.ts'
import { aStory, NOW } from '../support/builders.ts'

const posted = { title: 'A', url: null, storyId: 'a', reason: 'posted' } as const
const edition = (given: Partial<Edition>): Edition => ({ language: 'en', stories: [], removed: [], ...given })
const ended = (state: DeliveryState, at = NOW) => ({ storyId: 'a', state, at })

describe('why a story was or was not posted', () => {
  for (const [claim, deliveries, expected] of [
    ['its message was posted', [ended('posted')], { fate: 'posted', at: NOW }],
    ['its message is on its way', [ended('pending')], { fate: 'waiting' }],
    ['nobody knows what became of its message', [ended('uncertain')], { fate: 'uncertain' }],
    ['Discord refuses its message', [ended('failed')], { fate: 'refused' }],
    [
      'it failed once and was posted later',
      [ended('posted', NOW), ended('failed', NOW + 1)],
      { fate: 'posted', at: NOW },
    ],
    ['it failed once and is tried again', [ended('failed'), ended('pending', NOW + 1)], { fate: 'waiting' }],
    ['it was posted, and its message was forgotten since', [], { fate: 'left-out', reason: 'posted' }],
  ] as const) {
    test(claim, () => assert.deepEqual(fatesOf(edition({ removed: [posted] }), deliveries).get('a'), expected))
  }

  test('it would be posted now: its place and its points', () => {
    const [first, second] = [aStory({ id: 'x' }), aStory({ id: 'a' })]
    const fates = fatesOf(edition({ stories: [first, second] }), [ended('failed')])
    assert.deepEqual(fates.get('a'), { fate: 'next', place: 2, story: second })
  })

  test('it is left out: the reason that composing found', () => {
    const fates = fatesOf(edition({ removed: [{ ...posted, reason: 'over-limit' }] }), [ended('failed')])
    assert.deepEqual(fates.get('a'), { fate: 'left-out', reason: 'over-limit' })
  })
})
