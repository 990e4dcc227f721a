import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lastDue, nextDue, parseSchedule, period } from '../../src/news/schedule.ts'
import { missedKey, publishDue } from '../../src/pipeline/publish-digests.ts'
import { findFact } from '../../src/storage/facts.ts'
import { aDigest, aSource, NOW } from '../support/builders.ts'
import { aDatabase, silentLog } from '../support/world.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const ZONES = [...Intl.supportedValuesOf('timeZone'), 'UTC']

test('over restarts and outages each due slot has one edition, and what was missed is remembered by name', async () => {
  const pauses = fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 40, max: 3_000 })), {
    minLength: 4,
    maxLength: 14,
  })
  const rule = fc.constantFrom('hourly', 'every 6h', 'daily 00:00', 'daily 02:30', '0 0 1 * *')
  await fc.assert(
    fc.asyncProperty(rule, fc.constantFrom(...ZONES), pauses, async (text, timezone, minutes) => {
      const parsed = parseSchedule(text)
      if (parsed.outcome !== 'schedule') throw new Error(text)
      const { schedule } = parsed
      const digest = aDigest({ schedule: text, timezone, since: NOW, createdAt: NOW })
      const database = await aDatabase({ sources: [aSource()], digests: [digest] })
      const expected: number[] = []
      let now = NOW
      for (const minute of minutes) {
        now += minute * MINUTE
        // Two processes at once, as after a restart that overlaps.
        await Promise.all([publishDue(database, silentLog, now), publishDue(database, silentLog, now)])
        const newest = lastDue(schedule, timezone, now) ?? 0
        const grace = Math.min(12 * HOUR, period(schedule, timezone, newest) / 2)
        const settled = expected.at(-1) ?? NOW
        if (newest > settled && now - newest <= grace) {
          const older = slotsBetween(schedule, timezone, settled, newest - 1).slice(-10)
          const fact = await findFact(database, missedKey(digest.id))
          if (older.length > 0) assert.deepEqual(JSON.parse(fact ?? '[]'), older)
          expected.push(newest)
        }
      }
      const rows = await database.selectFrom('editions').select('slot').orderBy('claimed_at').execute()
      assert.deepEqual(
        rows.map(({ slot }) => Number(slot)),
        expected,
      )
      await database.destroy()
    }),
    { numRuns: 40 },
  )
})

function slotsBetween(schedule: Parameters<typeof nextDue>[0], zone: string, since: number, until: number) {
  const found: number[] = []
  for (let at = nextDue(schedule, zone, since); at !== null && at <= until; at = nextDue(schedule, zone, at))
    found.push(at)
  return found
}
