import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dueSlot, lastDue, nextDue, parseSchedule, period, type Schedule } from '../../src/news/schedule.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const ZONES = [...Intl.supportedValuesOf('timeZone'), 'UTC']

function schedule(text: string): Schedule {
  const outcome = parseSchedule(text)
  if (outcome.outcome !== 'schedule') throw new Error(`${text}: ${outcome.reason}`)
  return outcome.schedule
}

// Rules that meet midnight, gaps and folds, the ends of months and 29 February.
const rule = fc
  .constantFrom(
    ...['daily 00:00', 'daily 02:30,23:59', 'hourly', 'every 6h', 'weekdays 00:00', 'weekly sun 02:30'],
    ...['0 0 1 * *', '59 23 28-31 * *', '30 2 31 * *', '0 0 29 2 *', '*/30 * 28-31 * *'],
  )
  .map(schedule)
// A day before a change of the zone's clock, the end of a month, or the end of February of a leap year or of none.
const start = fc
  .tuple(
    fc.constantFrom(...ZONES),
    fc.constantFrom('change', 'month', 'february'),
    fc.integer({ min: 1971, max: 2095 }),
  )
  .chain(([zone, kind, year]) =>
    fc.integer({ min: 1, max: 12 }).map((month) => ({ zone, near: nearOf(zone, kind, year, month) })),
  )

function nearOf(zone: string, kind: string, year: number, month: number): number {
  const date = { year, month: kind === 'february' ? 3 : month, day: 1, timeZone: zone }
  const first = Temporal.ZonedDateTime.from(date)
  const near = kind === 'change' ? (first.getTimeZoneTransition('next') ?? first) : first
  return near.epochMilliseconds - DAY
}

const GRACE = 12 * HOUR
const graceOf = (wanted: Schedule, zone: string, slot: number) => Math.min(GRACE, period(wanted, zone, slot) / 2)

test('over outages of any length only what is older than its grace is missed, the newest is made up for, and one at a time', () => {
  const pauses = fc.array(
    fc.oneof(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 30, max: 900 }),
      fc.integer({ min: 900, max: 45 * 1440 }),
    ),
    { minLength: 3, maxLength: 30 },
  )
  fc.assert(
    fc.property(rule, start, pauses, (wanted, { zone, near }, minutes) => {
      let now = near
      let claimed: number | null = null
      const known = new Set<number>()
      for (const minute of minutes) {
        const before = now
        now += minute * MINUTE
        const { slot, missed } = dueSlot({ schedule: wanted, timezone: zone, since: near, now, newestClaimed: claimed })
        const newest = lastDue(wanted, zone, now)
        if (slot !== null) {
          assert.equal(slot, newest, 'what is made up for is the newest')
          assert.ok(slot > near && slot > (claimed ?? near), 'once')
          assert.ok(now - slot <= graceOf(wanted, zone, slot), 'within its grace')
          assert.ok(!known.has(slot), 'what was named as missed is not run')
        }
        for (const one of missed) {
          known.add(one)
          assert.ok(one > (claimed ?? near), 'nothing that was claimed is named')
          // Somebody looked when it was the newest and in its grace: then it would have been claimed.
          const next = nextDue(wanted, zone, one) ?? Number.POSITIVE_INFINITY
          const wasLookedAt = before >= one && before < next && before - one <= graceOf(wanted, zone, one)
          assert.ok(!wasLookedAt, 'nothing is missed that somebody looked at in time')
          assert.ok(next <= now || now - one > graceOf(wanted, zone, one), 'nothing is missed that could still run')
        }
        if (slot === null && newest !== null && newest > (claimed ?? near)) assert.ok(missed.includes(newest))
        if (slot !== null) claimed = slot
      }
    }),
    { numRuns: 200 },
  )
})

test('in every zone, on each leap day and each last day of a month, a slot is due once, at its minute', () => {
  const last = schedule('59 23 28-31 * *')
  const leap = schedule('0 0 29 2 *')
  for (const zone of ZONES) {
    const year = Temporal.ZonedDateTime.from({ year: 2028, month: 1, day: 1, timeZone: zone }).epochMilliseconds
    assert.equal(localOf(nextDue(leap, zone, year), zone), '2028-02-29T00:00')
    let at = nextDue(last, zone, year)
    const days: string[] = []
    while (at !== null && days.length < 9) {
      days.push(localOf(at, zone).slice(5, 10))
      const due = { schedule: last, timezone: zone, since: at - MINUTE, newestClaimed: null }
      assert.equal(dueSlot({ ...due, now: at - 1 }).slot, null)
      assert.equal(dueSlot({ ...due, now: at }).slot, at)
      at = nextDue(last, zone, at)
    }
    const expected = ['01-28', '01-29', '01-30', '01-31', '02-28', '02-29', '03-28', '03-29', '03-30']
    assert.deepEqual(days, expected, zone)
  }
})

function localOf(at: number | null, zone: string): string {
  if (at === null) return 'never'
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime().toString().slice(0, 16)
}
