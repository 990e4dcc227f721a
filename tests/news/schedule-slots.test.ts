import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lastDue, nextDue, parseSchedule, period, type Schedule } from '../../src/news/schedule.ts'
import { cpuOf } from '../support/cpu.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const ZONES = [...Intl.supportedValuesOf('timeZone'), 'UTC']

function schedule(text: string): Schedule {
  const outcome = parseSchedule(text)
  if (outcome.outcome !== 'schedule') throw new Error(`${text}: ${outcome.reason}`)
  return outcome.schedule
}

function local(at: number | null, zone: string): string {
  if (at === null) return 'never'
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toString({ smallestUnit: 'minute', timeZoneName: 'never' })
}

const instant = (text: string): number => Temporal.Instant.from(text).epochMilliseconds

const slots: readonly (readonly [rule: string, zone: string, after: string, next: readonly string[]])[] = [
  [
    'daily 00:00',
    'Africa/Cairo',
    '2027-04-28T12:00Z',
    ['2027-04-29T00:00+02:00', '2027-04-30T01:00+03:00', '2027-05-01T00:00+03:00'],
  ],
  ['daily 02:30', 'America/New_York', '2027-03-13T12:00Z', ['2027-03-14T03:30-04:00', '2027-03-15T02:30-04:00']],
  [
    'daily 02:30,03:00',
    'America/New_York',
    '2027-03-13T12:00Z',
    ['2027-03-14T03:00-04:00', '2027-03-14T03:30-04:00', '2027-03-15T02:30-04:00'],
  ],
  ['daily 02:15', 'Australia/Lord_Howe', '2027-10-02T00:00Z', ['2027-10-03T02:45+11:00', '2027-10-04T02:15+11:00']],
  ['daily 01:30', 'America/New_York', '2027-11-06T12:00Z', ['2027-11-07T01:30-04:00', '2027-11-08T01:30-05:00']],
  [
    'every 6h',
    'Europe/Berlin',
    '2027-03-27T20:00Z',
    ['2027-03-28T00:00+01:00', '2027-03-28T06:00+02:00', '2027-03-28T12:00+02:00'],
  ],
  [
    'hourly',
    'America/New_York',
    '2027-11-07T04:30Z',
    ['2027-11-07T01:00-04:00', '2027-11-07T01:00-05:00', '2027-11-07T02:00-05:00'],
  ],
  ['hourly', 'Asia/Kathmandu', '2027-01-01T00:00Z', ['2027-01-01T06:00+05:45', '2027-01-01T07:00+05:45']],
  ['weekdays 08:30', 'Asia/Riyadh', '2027-01-01T09:00Z', ['2027-01-04T08:30+03:00', '2027-01-05T08:30+03:00']],
  ['weekly mon 09:00', 'UTC', '2026-12-28T09:00Z', ['2027-01-04T09:00+00:00']],
  [
    '0 9 13 * 5',
    'UTC',
    '2026-11-24T00:00Z',
    ['2026-11-27T09:00+00:00', '2026-12-04T09:00+00:00', '2026-12-11T09:00+00:00', '2026-12-13T09:00+00:00'],
  ],
  ['0 9 31 * *', 'UTC', '2027-01-31T09:00Z', ['2027-03-31T09:00+00:00', '2027-05-31T09:00+00:00']],
  ['0 0 29 2 *', 'UTC', '2096-02-29T00:00Z', ['2104-02-29T00:00+00:00']],
  [
    '*/30 2 * * *',
    'Europe/Berlin',
    '2027-03-27T12:00Z',
    ['2027-03-28T03:00+02:00', '2027-03-28T03:30+02:00', '2027-03-29T02:00+02:00'],
  ],
  ['daily 09:00', 'Pacific/Apia', '2011-12-29T20:00Z', ['2011-12-31T09:00+14:00', '2012-01-01T09:00+14:00']],
]

test('a time in a gap moves forward, a repeated one runs once, and hours go on elapsing', () => {
  for (const [rule, zone, after, expected] of slots) {
    let at: number | null = instant(after)
    const found: string[] = []
    while (at !== null && found.length < expected.length) {
      at = nextDue(schedule(rule), zone, at)
      found.push(local(at, zone))
    }
    assert.deepEqual(found, expected, `${rule} in ${zone}`)
  }
})

test('going back from a slot one meets the slots that came before it', () => {
  for (const [rule, zone, , expected] of slots) {
    const back = expected.slice(1).map((slot) => local(lastDue(schedule(rule), zone, instant(slot) - 1), zone))
    assert.deepEqual(back, expected.slice(0, -1), `${rule} in ${zone}`)
  }
})

// A zone, and a time near one of its changes between 1970 and 2100 or anywhere.
const place = fc
  .tuple(
    fc.constantFrom(...ZONES),
    fc.integer({ min: 0, max: 130 * 365 * DAY }),
    fc.integer({ min: -50 * 60, max: 50 * 60 }),
    fc.boolean(),
  )
  .map(([zone, at, minutes, nearChange]) => {
    const change = nearChange
      ? Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).getTimeZoneTransition('previous')
      : null
    return { zone, at: Math.max(0, change?.epochMilliseconds ?? at) + minutes * MINUTE }
  })
const clock = fc
  .integer({ min: 0, max: 1439 })
  .map((minute) => Temporal.PlainTime.from('00:00').add({ minutes: minute }).toString().slice(0, 5))
const clocks = fc.uniqueArray(clock, { minLength: 1, maxLength: 5 }).map((times) => times.join())
const rule = fc.oneof(
  clocks.map((times) => `daily ${times}`),
  clocks.map((times) => `weekdays ${times}`),
  fc.tuple(fc.constantFrom('mon', 'thu,sun', 'sat'), clocks).map(([days, times]) => `weekly ${days} ${times}`),
  fc.constantFrom(2, 3, 4, 6, 8, 12, 24).map((hours) => `every ${hours}h`),
  fc.constantFrom('*/15 * * * *', '30 0-3 * * *', '0 0 1 * *', '59 23 28-31 * *', '0,1 0 1,15 * mon', '* 1,2 * * *'),
)

/** Every slot of the days around `at`, straight from Temporal: the definition, without a thought for speed. */
function slotsAround({ minutes, months, days, weekdays }: Schedule, zone: string, at: number): readonly number[] {
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate()
  const found = new Set<number>()
  for (let offset = -33; offset <= 33; offset += 1) {
    const date = today.add({ days: offset })
    if (months && !months.includes(date.month)) continue
    const either = [days?.includes(date.day), weekdays?.includes(date.dayOfWeek % 7)].filter(
      (answer) => answer !== undefined,
    )
    if (either.length > 0 && !either.includes(true)) continue
    for (const minute of minutes) {
      const time = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60)
      found.add(date.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds)
    }
  }
  return [...found].sort((a, b) => a - b)
}

test('in every zone and at any time, the last and the next slot are those of the definition', () => {
  fc.assert(
    fc.property(rule, place, (text, { zone, at }) => {
      const all = slotsAround(schedule(text), zone, at)
      assert.equal(
        lastDue(schedule(text), zone, at),
        all.findLast((slot) => slot <= at),
      )
      assert.equal(
        nextDue(schedule(text), zone, at),
        all.find((slot) => slot > at),
      )
    }),
    { numRuns: 600 },
  )
})

test('daily is exactly once a local day around every change of any clock until 2040', () => {
  const dateOf = (at: number, zone: string) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate()
  for (const [index, zone] of ZONES.entries()) {
    const daily = schedule(['daily 00:00', 'daily 01:30', 'daily 02:30', 'daily 23:59'][index % 4] ?? '')
    let change = Temporal.Instant.from('2027-01-01T00:00Z').toZonedDateTimeISO(zone).getTimeZoneTransition('next')
    while (change !== null && change.year < 2040) {
      const first = nextDue(daily, zone, change.epochMilliseconds - 3 * DAY) ?? Number.NaN
      let at = first
      for (let day = 1; day <= 5; day += 1) {
        at = nextDue(daily, zone, at) ?? Number.NaN
        assert.equal(dateOf(at, zone).toString(), dateOf(first, zone).add({ days: day }).toString(), zone)
      }
      change = change.getTimeZoneTransition('next')
    }
  }
})

test('hourly slots are an hour apart in every zone, at minute 0 where summer time is a whole hour', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.integer({ min: instant('2020-01-01T00:00Z'), max: instant('2090-01-01T00:00Z') }),
      (zone, at) => {
        const hourly = schedule('hourly')
        const last = lastDue(hourly, zone, at) ?? Number.NaN
        assert.ok(last <= at && at - last < HOUR)
        assert.equal(nextDue(hourly, zone, at), last + HOUR)
        assert.equal(lastDue(hourly, zone, last), last)
        assert.equal(period(hourly, zone, at), HOUR)
        if (zone !== 'Australia/Lord_Howe')
          assert.equal(Temporal.Instant.fromEpochMilliseconds(last).toZonedDateTimeISO(zone).minute, 0)
      },
    ),
  )
})

test('the period is the distance to the neighbouring slot', () => {
  const cases = [
    ['daily 09:00,18:00', '2027-01-01T10:00Z', 9 * HOUR],
    ['daily 09:00,18:00', '2027-01-01T18:00Z', 15 * HOUR],
    ['weekly mon 09:00', '2027-01-01T10:00Z', 7 * DAY],
    ['every 6h', '2027-01-01T06:00Z', 6 * HOUR],
  ] as const
  for (const [text, at, expected] of cases) assert.equal(period(schedule(text), 'UTC', instant(at)), expected, text)
})

test('a slot is found in microseconds', async () => {
  const limits = [
    ['daily 09:00,18:00', 50],
    ['weekly mon 09:00', 50],
    ['every 2h', 50],
    ['hourly', 50],
    ['* * * * *', 1_000],
    ['0 0 29 2 *', 1_000],
    ['* * 31 12 *', 1_000],
  ] as const
  for (const [text, microseconds] of limits) {
    const parsed = schedule(text)
    const taken = await cpuOf(() => {
      for (let run = 0; run < 200; run += 1) {
        lastDue(parsed, 'America/New_York', 1.8e12 + run * 7 * HOUR)
        nextDue(parsed, 'America/New_York', 1.8e12 + run * 7 * HOUR)
      }
    })
    const each = (taken / 400) * 1_000
    // Ten times the aim, so that a busy machine does not fail the test.
    assert.ok(each < microseconds * 10, `${text}: ${each.toFixed(0)} µs`)
  }
})
