import assert from 'node:assert/strict'
import { test } from 'node:test'
import { growStory } from '../../src/news/follow-up.ts'
import { mentionOf } from '../../src/news/ping.ts'
import { scoreReview } from '../../src/news/review.ts'
import { toShownStory } from '../../src/news/shown.ts'
import { toStory } from '../../src/news/telling.ts'
import type { Source } from '../../src/news/types.ts'
import { anItem, aSource, aStory, NOW } from '../support/builders.ts'

const sources = new Map(['a', 'b', 'c'].map((id): [string, Source] => [id, aSource({ id, name: `Outlet ${id}` })]))
const first = anItem({ sourceId: 'a', storyId: 's', title: 'Lab opens its model', publishedAt: NOW - 3_000 })
const second = anItem({ sourceId: 'b', storyId: 's', title: 'The lab’s model is open', publishedAt: NOW - 2_000 })
const posted = toShownStory(toStory('s', [first], [first], sources, NOW))

test('a story grows by who came to it, and keeps its words', () => {
  const grown = growStory(posted, [first, second], sources)
  assert.deepEqual({ ...grown, outlets: [] }, { ...posted, outlets: [] })
  assert.deepEqual(
    grown?.outlets.map(({ name }) => name),
    ['Outlet a', 'Outlet b'],
  )
})

test('a story does not grow by what is shown already, by the same outlet again, or by a copy', () => {
  const again = anItem({ sourceId: 'a', storyId: 's', title: 'Once more', publishedAt: NOW - 1_000 })
  const copy = anItem({ sourceId: 'b', storyId: 's', duplicateOf: first.id, publishedAt: NOW - 1_000 })
  assert.equal(growStory(posted, [first], sources), null)
  assert.equal(growStory(posted, [first, again], sources), null)
  assert.equal(growStory(posted, [first, copy], sources), null)
})

test('an outlet that tells it earlier than the shown one comes behind it all the same', () => {
  const earlier = anItem({ sourceId: 'c', storyId: 's', publishedAt: NOW - 9_000 })
  assert.deepEqual(
    growStory(posted, [first, earlier], sources)?.outlets.map(({ name }) => name),
    ['Outlet a', 'Outlet c'],
  )
})

test('who was credited as the original is no longer credited once it is shown as an outlet', () => {
  const shown = { ...posted, original: { name: 'Outlet b', url: null } }
  assert.equal(growStory(shown, [first, second], sources)?.original, null)
  const third = anItem({ sourceId: 'c', storyId: 's' })
  assert.deepEqual(growStory(shown, [first, third], sources)?.original, shown.original)
})

const outlet = { name: 'Outlet', url: null, language: 'en' }
for (const [claim, ping, lane, publishers, mention] of [
  ['enough publishers ping the role', { roleId: '7', publishers: 3 }, 'scheduled', 3, '<@&7>'],
  ['fewer ping nobody', { roleId: '7', publishers: 3 }, 'scheduled', 2, ''],
  ['an alert pings too', { roleId: '7', publishers: 3 }, 'alert', 5, '<@&7>'],
  ['a review pings nobody', { roleId: '7', publishers: 3 }, 'review', 5, ''],
  ['a digest without a role pings nobody', null, 'scheduled', 9, ''],
] as const) {
  test(claim, () => {
    const edition = { stories: [aStory(), aStory({ outlets: Array.from({ length: publishers }, () => outlet) })] }
    assert.equal(mentionOf(ping, lane, edition), mention)
  })
}

test('a review ranks by publishers, then by what readers said', () => {
  const score = (publishers: number, useful = 0, saves = 0) =>
    scoreReview({ outlets: Array.from({ length: publishers }, () => outlet) }, { useful, saves }).reduce(
      (sum, { points }) => sum + points,
      0,
    )
  assert.ok(score(4) > score(3) && score(3) > score(1))
  assert.ok(score(2, 1) > score(2) && score(2, 0, 1) > score(2))
  assert.ok(score(8) > score(1, 2, 1))
  assert.ok(score(1, 20, 20) > score(8))
})
