import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainItems } from '../../src/pipeline/explain-items.ts'
import { publish } from '../../src/pipeline/publish-digests.ts'
import { aDigest, anItem, aSource, NOW } from '../support/builders.ts'
import { aDatabase } from '../support/world.ts'

const HOUR = 3_600_000

test('what did not fit comes in the next editions while it is fresh, each story once, and every item tells at any time why it was posted or not', async () => {
  const digest = aDigest({ stories: 2 })
  const items = Array.from({ length: 5 }, (_, index) =>
    anItem({
      id: `i${index}`,
      title: `Model ${index} is released`,
      publishedAt: NOW - HOUR - index,
      seenAt: NOW - HOUR,
    }),
  )
  const database = await aDatabase({ sources: [aSource()], items, digests: [digest] })
  const posted = async () =>
    (await database.selectFrom('posted').select('story_id').execute()).map(({ story_id }) => story_id)
  const fates = async (now: number) => {
    const all = await explainItems(database, digest, now)
    return all.map(({ fate }) => (fate.fate === 'left-out' ? fate.reason : fate.fate)).sort()
  }

  assert.deepEqual(await fates(NOW), ['next', 'next', 'over-limit', 'over-limit', 'over-limit'])
  for (const [edition, seen] of [
    [1, 2],
    [2, 4],
    [3, 5],
    [4, 5],
  ] as const) {
    const now = NOW + edition * HOUR
    await publish(database, digest, 'scheduled', String(now), now)
    assert.equal(new Set(await posted()).size, seen)
    const waiting = Array.from({ length: seen }, () => 'waiting')
    const others = (await fates(now + 1)).filter((fate) => fate !== 'waiting')
    assert.equal((await fates(now + 2)).length - others.length, waiting.length)
  }

  // Given back after days, a story is news no more.
  await database.deleteFrom('posted').execute()
  assert.deepEqual(new Set(await fates(NOW + 6 * 24 * HOUR)), new Set())
  assert.deepEqual(new Set(await fates(NOW + 3 * 24 * HOUR)), new Set(['too-old']))
})
