import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describeHealth, describeSwitchedOff } from '../../src/bot/commands/source/health.ts'
import { describeFailure } from '../../src/bot/commands/source/words.ts'
import { languageOf, languages } from '../../src/languages/index.ts'
import { findStale } from '../../src/pipeline/find-stale.ts'
import { failure } from '../../src/readers/reader.ts'
import { listVisibleSources } from '../../src/storage/chosen-sources.ts'
import { anItem, aSource, NOW } from '../support/builders.ts'
import { aDatabase } from '../support/world.ts'

const DAY = 24 * 3_600_000
const english = languageOf('en')

async function aWorld(set: Readonly<Record<string, string | number | null>>) {
  const old = Array.from({ length: 6 }, (_, n) =>
    anItem({ sourceId: 'one', publishedAt: NOW - (100 + n) * DAY, seenAt: NOW - 100 * DAY }),
  )
  const database = await aDatabase({ sources: [aSource({ id: 'one' })], items: old })
  const base = { first_read_at: NOW - 200 * DAY, last_polled_at: NOW - DAY }
  await database
    .updateTable('sources')
    .set({ ...base, ...set })
    .execute()
  return database
}

async function healthOf(set: Readonly<Record<string, string | number | null>>): Promise<readonly string[]> {
  const database = await aWorld(set)
  const sources = await listVisibleSources(database, null)
  const stale = await findStale(database, sources, NOW)
  return languages.flatMap((language) =>
    sources.map((source) => describeHealth(source, stale.get(source.id), language)),
  )
}

test('a source that answers and has long had nothing new is told as stale', async () => {
  const [text = '', arabic = ''] = await healthOf({})
  assert.match(text, /^answers, but has had nothing new since <t:\d+:f>$/)
  assert.match(arabic, /لا جديد فيه منذ \u2068<t:\d+:f>/)
})

test('a source that sleeps says since when and why', async () => {
  const why = JSON.stringify(failure('dns', 'x'))
  const [text = '', arabic = ''] = await healthOf({ failures: 60, failure: why, asleep_since: NOW - DAY })
  assert.match(text, /^asleep since <t:\d+:f>, asked once a day: its server is not found/)
  assert.match(arabic, /خامد منذ \u2068<t:\d+:f>/)
})

test('a source that is gone is told, and still when it is switched off, for a month', async () => {
  const gone = { failures: 3, failure: JSON.stringify(failure('gone', 'x', 410)), asleep_since: NOW - 14 * DAY }
  assert.match((await healthOf(gone))[0] ?? '', /gone for good/)
  const database = await aWorld({ ...gone, enabled: 0 })
  assert.match((await describeSwitchedOff(database, 'guild', english, NOW))[0] ?? '', /Outlet one.*switched off/)
  assert.deepEqual(await describeSwitchedOff(database, 'guild', english, NOW + 31 * DAY), [])
})

test('a name of the operator’s own network is told like one that nobody knows', () => {
  for (const language of languages) {
    const texts = (['refused-address', 'dns'] as const).map((code) => describeFailure(language, { code, status: null }))
    assert.equal(texts[0], texts[1])
  }
})
