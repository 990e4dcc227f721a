import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dueSlot, nextDue, parseSchedule, type Schedule } from '../../src/news/schedule.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const ZONES = [...Intl.supportedValuesOf('timeZone'), 'UTC']
const instant = (text: string): number => Temporal.Instant.from(text).epochMilliseconds

function schedule(text: string): Schedule {
  const outcome = parseSchedule(text)
  if (outcome.outcome !== 'schedule') throw new Error(`${text}: ${outcome.reason}`)
  return outcome.schedule
}

function ask(
  text: string,
  now: string,
  { since = '2027-01-01T00:00Z', claimed = null as string | null, zone = 'UTC' } = {},
) {
  const due = dueSlot({
    schedule: schedule(text),
    timezone: zone,
    since: instant(since),
    now: instant(now),
    newestClaimed: claimed === null ? null : instant(claimed),
  })
  const show = (at: number) => new Date(at).toISOString().slice(0, 16)
  return { slot: due.slot === null ? null : show(due.slot), missed: due.missed.map(show) }
}

test('a slot is due from its minute on, once', () => {
  assert.deepEqual(ask('daily 09:00', '2027-01-01T08:59Z'), { slot: null, missed: [] })
  assert.deepEqual(ask('daily 09:00', '2027-01-01T09:00Z'), { slot: '2027-01-01T09:00', missed: [] })
  assert.deepEqual(ask('daily 09:00', '2027-01-01T09:01Z', { claimed: '2027-01-01T09:00Z' }), {
    slot: null,
    missed: [],
  })
})

test('slots from before the schedule was set or resumed are never due', () => {
  assert.deepEqual(ask('daily 09:00', '2027-01-01T09:05Z', { since: '2027-01-01T09:01Z' }), { slot: null, missed: [] })
  assert.deepEqual(ask('daily 09:00', '2027-01-01T09:05Z', { since: '2027-01-01T09:00Z' }), { slot: null, missed: [] })
})

test('a missed slot is made up for within half its period, at most twelve hours; of several only the newest', () => {
  const claimed = '2027-01-03T09:00Z'
  assert.deepEqual(ask('daily 09:00', '2027-01-06T21:00Z', { claimed }), {
    slot: '2027-01-06T09:00',
    missed: ['2027-01-04T09:00', '2027-01-05T09:00'],
  })
  assert.deepEqual(ask('daily 09:00', '2027-01-05T21:01Z', { claimed }), {
    slot: null,
    missed: ['2027-01-04T09:00', '2027-01-05T09:00'],
  })
  assert.equal(ask('daily 09:00,18:00', '2027-01-06T13:30Z', { claimed }).slot, '2027-01-06T09:00')
  assert.equal(ask('daily 09:00,18:00', '2027-01-06T13:31Z', { claimed }).slot, null)
  assert.equal(ask('weekly mon 09:00', '2027-01-11T21:00Z', { claimed }).slot, '2027-01-11T09:00')
  assert.equal(ask('weekly mon 09:00', '2027-01-11T21:01Z', { claimed }).slot, null)
  assert.equal(ask('hourly', '2027-01-06T13:30Z', { claimed }).slot, '2027-01-06T13:00')
  assert.equal(ask('hourly', '2027-01-06T13:31Z', { claimed }).slot, null)
})

test('after an outage of a year the newest hundred missed slots are named, oldest first', () => {
  const { slot, missed } = ask('hourly', '2028-01-01T00:10Z')
  assert.equal(slot, '2028-01-01T00:00')
  assert.equal(missed.length, 100)
  assert.equal(missed.at(-1), '2027-12-31T23:00')
})

test('a clock that is set back runs nothing again', () => {
  const claimed = '2027-01-06T13:00Z'
  for (const now of ['2027-01-06T12:59Z', '2027-01-06T12:00Z', '2027-01-06T00:10Z', '2027-01-05T09:00Z']) {
    assert.deepEqual(ask('hourly', now, { claimed }), { slot: null, missed: [] }, now)
  }
})

test('a claim by a clock that ran years ahead does not silence a digest until then', () => {
  assert.equal(ask('hourly', '2027-01-06T13:00Z', { claimed: '2035-01-01T00:00Z' }).slot, '2027-01-06T13:00')
})

/** Plays the alarm clock: asks at each time, claims what is due. */
function run(rule: Schedule, timezone: string, since: number, times: readonly number[]) {
  const claimed: number[] = []
  const missed = new Set<number>()
  for (const now of times) {
    const due = dueSlot({ schedule: rule, timezone, since, now, newestClaimed: claimed.at(-1) ?? null })
    for (const slot of due.missed) missed.add(slot)
    if (due.slot !== null) claimed.push(due.slot)
  }
  return { claimed, missed }
}

function slotsBetween(rule: Schedule, zone: string, since: number, until: number): readonly number[] {
  const found: number[] = []
  for (let at = nextDue(rule, zone, since); at !== null && at <= until; at = nextDue(rule, zone, at)) found.push(at)
  return found
}

const rule = fc
  .constantFrom(
    'daily 00:00',
    'daily 02:30',
    'daily 01:15,02:00,02:45,23:59',
    'hourly',
    'every 2h',
    'every 6h',
    '*/20 0-3 * * *',
    'weekly sun,fri 00:30',
  )
  .map(schedule)
// A zone and a minute shortly before one of its changes in 1990–2090, where it has any.
const start = fc
  .tuple(
    fc.constantFrom(...ZONES),
    fc.integer({ min: 20 * 365, max: 120 * 365 }),
    fc.integer({ min: 0, max: 2 * 1440 }),
  )
  .map(([zone, days, minutes]) => {
    const change = Temporal.Instant.fromEpochMilliseconds(days * DAY)
      .toZonedDateTimeISO(zone)
      .getTimeZoneTransition('previous')
    const near = change === null || change.epochMilliseconds < 0 ? days * DAY : change.epochMilliseconds
    return { zone, since: near - minutes * MINUTE }
  })

test('ticking minute by minute over a change of the clock, each slot runs once, at its minute', () => {
  fc.assert(
    fc.property(rule, start, (wanted, { zone, since }) => {
      const times = Array.from({ length: 3 * 1440 }, (_, minute) => since + minute * MINUTE)
      const { claimed, missed } = run(wanted, zone, since, times)
      assert.deepEqual(claimed, slotsBetween(wanted, zone, since, times.at(-1) ?? since))
      assert.equal(missed.size, 0)
    }),
    { numRuns: 25 },
  )
})

test('over restarts and outages of any length no slot runs twice, none is lost without being named, and nothing comes in a burst', () => {
  const pauses = fc.array(fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 60, max: 4_000 })), {
    minLength: 5,
    maxLength: 60,
  })
  fc.assert(
    fc.property(rule, start, pauses, (wanted, { zone, since }, minutes) => {
      let now = since
      const times = minutes.map((minute) => {
        now += minute * MINUTE
        return now
      })
      const { claimed, missed } = run(wanted, zone, since, times)
      assert.deepEqual(
        claimed,
        [...new Set(claimed)].sort((a, b) => a - b),
      )
      for (const slot of claimed) missed.delete(slot)
      const all = slotsBetween(wanted, zone, since, now)
      const passed = [...claimed, ...missed].sort((a, b) => a - b)
      assert.deepEqual(passed, all)
    }),
    { numRuns: 300 },
  )
})

test('a clock that jumps back and forth within a day runs each slot at most once', () => {
  const jumps = fc.array(fc.integer({ min: -300, max: 400 }), { minLength: 5, maxLength: 60 })
  fc.assert(
    fc.property(rule, start, jumps, (wanted, { zone, since }, minutes) => {
      let now = since + DAY
      const { claimed } = run(
        wanted,
        zone,
        since,
        minutes.map((minute) => {
          now = Math.max(now + minute * MINUTE, since)
          return now
        }),
      )
      assert.equal(new Set(claimed).size, claimed.length)
    }),
    { numRuns: 200 },
  )
})
