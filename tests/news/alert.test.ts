import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { alertSpan, listAlerts, startOfDay } from '../../src/news/alert.ts'
import type { Item, Source } from '../../src/news/types.ts'
import { anItem, aSource, NOW } from '../support/builders.ts'

const MINUTE = 60_000
const rule = { publishers: 3, minutes: 30, most: 2 }
const outlets = ['a', 'b', 'c', 'd', 'e']
const sources = new Map(outlets.map((id): [string, Source] => [id, aSource({ id })]))

/** Each outlet's telling so many minutes before now. */
const told = (story: string, ...ago: readonly (readonly [string, number])[]) =>
  ago.map(([sourceId, minutes]) =>
    anItem({ storyId: story, sourceId, publishedAt: NOW - minutes * MINUTE, seenAt: NOW - minutes * MINUTE }),
  )
const find = (items: readonly Item[], isQuiet: (at: number) => boolean = () => false) =>
  listAlerts({ rule, items, sources, isQuiet, now: NOW })

describe('three publishers within thirty minutes', () => {
  for (const [claim, items, found] of [
    ['are an alert', told('s', ['a', 20], ['b', 10], ['c', 0]), ['s']],
    ['are one at the very thirtieth minute', told('s', ['a', 30], ['b', 10], ['c', 0]), ['s']],
    ['are none a minute later', told('s', ['a', 31], ['b', 10], ['c', 0]), []],
    ['are none while there are two', told('s', ['a', 20], ['b', 10]), []],
    ['are none where one outlet tells it three times', told('s', ['a', 20], ['a', 10], ['a', 0]), []],
    ['may come after slower ones', told('s', ['a', 88], ['b', 20], ['c', 10], ['d', 0]), ['s']],
    ['are none where they reached it an hour and more ago', told('s', ['a', 80], ['b', 70], ['c', 61]), []],
    [
      'are alerts in the order in which they were reached',
      [...told('later', ['a', 9], ['b', 8], ['c', 1]), ...told('first', ['a', 9], ['b', 8], ['c', 7])],
      ['first', 'later'],
    ],
  ] as const) {
    test(claim, () => assert.deepEqual(find(items), found))
  }

  test('a copy of another outlet’s text is no publisher of its own', () => {
    const [first, second, copy] = told('s', ['a', 20], ['b', 10], ['c', 0])
    assert.ok(first && second && copy)
    assert.deepEqual(find([first, second, { ...copy, duplicateOf: first.id }]), [])
  })

  test('what is not about AI, or was held, does not count', () => {
    const [first, second, third] = told('s', ['a', 20], ['b', 10], ['c', 0])
    assert.ok(first && second && third)
    assert.deepEqual(find([first, second, { ...third, held: 'undated-at-first-contact' }]), [])
    assert.deepEqual(find([first, second, { ...third, relevance: { relevant: false, score: 0, reasons: [] } }]), [])
  })

  test('disturb nobody while it is quiet, nor afterwards', () => {
    const items = told('s', ['a', 20], ['b', 10], ['c', 5])
    assert.deepEqual(
      find(items, () => true),
      [],
    )
    assert.deepEqual(
      find(items, (at) => at < NOW - 4 * MINUTE),
      [],
    )
    assert.deepEqual(
      find(items, (at) => at < NOW - 6 * MINUTE),
      ['s'],
    )
  })
})

test('as far as an alert may reach back, its items are looked at', () => {
  assert.equal(alertSpan(rule), 90 * MINUTE)
  assert.equal(alertSpan({ ...rule, minutes: 240 }), 480 * MINUTE)
})

test('a day begins at its first moment in its own zone, also where there is no midnight', () => {
  assert.equal(startOfDay(Date.UTC(2026, 10, 24, 9), 'Asia/Tokyo'), Date.UTC(2026, 10, 23, 15))
  assert.equal(startOfDay(Date.UTC(2026, 3, 24, 9), 'Africa/Cairo'), Date.UTC(2026, 3, 23, 22))
})
