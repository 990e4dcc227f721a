import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orderOfAll } from '../../src/pipeline/prepare-edition.ts'
import { recentEdition } from '../../src/pipeline/recent-edition.ts'
import { openDatabase } from '../../src/storage/database.ts'

test('keys pressed one after another share one edition, for ten seconds and one order', async () => {
  const opened = await openDatabase(':memory:')
  assert.ok(opened.outcome === 'open')
  const { database } = opened
  const now = Date.UTC(2026, 10, 24)
  const order = orderOfAll('1', 'en')
  const first = recentEdition(database, order, now)
  assert.equal(recentEdition(database, { ...order }, now + 9_999), first)
  assert.notEqual(recentEdition(database, { ...order, guildId: '2' }, now), first)
  const later = recentEdition(database, order, now + 10_000)
  assert.notEqual(later, first)
  assert.notEqual(recentEdition(database, order, now - 1), later, 'a clock that was set back keeps nothing')
  await Promise.all([first, later])
  await database.destroy()
  const failed = recentEdition(database, orderOfAll('3', 'en'), now)
  await assert.rejects(failed)
  const again = recentEdition(database, orderOfAll('3', 'en'), now)
  assert.notEqual(again, failed)
  await assert.rejects(again)
})
