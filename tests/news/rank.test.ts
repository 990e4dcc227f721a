import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ScorePart } from '../../src/news/edition.ts'
import type { Publisher } from '../../src/news/publisher.ts'
import { type Ranked, scoreStory } from '../../src/news/rank.ts'
import { anItem, NOW } from '../support/builders.ts'

const HOUR = 3_600_000
const outlet = (kind: Publisher['kind'], key = `an ${kind}`): Publisher => ({ key, kind })
const others = (count: number) => Array.from({ length: count }, (_, index) => outlet('other', `outlet ${index}`))
const aged = (hours: number) => [anItem({ publishedAt: NOW - hours * HOUR, seenAt: NOW })]

const story = (given: Partial<Ranked>): Ranked => ({
  items: [anItem()],
  publishers: [outlet('other')],
  topics: [],
  ...given,
})

const CASES: readonly (readonly [claim: string, story: Partial<Ranked>, part: ScorePart['part'], points: number])[] = [
  ['one outlet alone adds nothing', { publishers: others(1) }, 'outlets', 0],
  ['each doubling of the outlets adds three points', { publishers: others(4) }, 'outlets', 6],
  ['no part adds more than ten points', { publishers: others(64) }, 'outlets', 10],
  ['news of this moment has ten points', { items: aged(0) }, 'fresh', 10],
  ['after a day a story counts half as fresh', { items: aged(24) }, 'fresh', 5],
  ['an item from the future is no fresher than now', { items: aged(-24) }, 'fresh', 10],
  ['the newest item decides how fresh it is', { items: [...aged(48), ...aged(0)] }, 'fresh', 10],
  ['what the press reports has two points', { publishers: [outlet('press')] }, 'reporters', 2],
  ['a company’s own announcement has two points', { publishers: [outlet('lab')] }, 'own', 2],
  ['the best of its topics counts, not their sum', { topics: ['business', 'models', 'funding'] }, 'topic', 2],
  ['a topic that is not known adds nothing', { topics: ['gardening'] }, 'topic', 0],
]

for (const [claim, given, part, points] of CASES)
  test(claim, () => {
    const parts = scoreStory(story(given), NOW)
    assert.equal(parts.find((found) => found.part === part)?.points ?? 0, points)
  })
