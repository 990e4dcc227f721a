import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createDrafts } from '../../src/bot/drafts.ts'
import { NOW } from '../support/builders.ts'

const MINUTE = 60_000
const mine = { guildId: 'g', userId: 'u' }

test('a draft is found by the one who made it, in that server, for fifteen minutes, and taken once', () => {
  const drafts = createDrafts<string>()
  const key = drafts.keep('text', mine, NOW)
  for (const other of [
    { ...mine, userId: 'x' },
    { ...mine, guildId: 'x' },
  ])
    assert.equal(drafts.take(key, other, NOW), null)
  assert.equal(drafts.find(key, mine, NOW + 15 * MINUTE), null)
  assert.equal(drafts.find(key, mine, NOW + 14 * MINUTE), 'text')
  assert.equal(drafts.take(key, mine, NOW + 14 * MINUTE), 'text')
  assert.equal(drafts.take(key, mine, NOW + 14 * MINUTE), null)
})

test('only so many drafts are kept, the newest of each person', () => {
  const drafts = createDrafts<number>()
  const keys = Array.from({ length: 150 }, (_, n) => drafts.keep(n, { guildId: 'g', userId: `u${n}` }, NOW))
  const kept = keys.filter((key, n) => drafts.find(key, { guildId: 'g', userId: `u${n}` }, NOW) === n)
  assert.deepEqual(kept, keys.slice(-100))
  const newer = drafts.keep(7, { guildId: 'g', userId: 'u149' }, NOW)
  assert.equal(drafts.find(keys.at(-1) ?? '', { guildId: 'g', userId: 'u149' }, NOW), null)
  assert.equal(drafts.find(newer, { guildId: 'g', userId: 'u149' }, NOW), 7)
})
