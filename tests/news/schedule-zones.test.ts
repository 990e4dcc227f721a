import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findTimezone, isTimezone, searchTimezones, timezoneOf } from '../../src/news/schedule.ts'

test('every zone of Intl, UTC and the newer names are time zones; offsets and nonsense are not', () => {
  for (const zone of [...Intl.supportedValuesOf('timeZone'), 'UTC', 'Europe/Kyiv', 'Asia/Kolkata', 'africa/cairo']) {
    assert.ok(isTimezone(zone), zone)
  }
  for (const text of [
    '',
    ' ',
    '+03:00',
    '03:00',
    'Mars/Olympus',
    '2027-01-01T00:00[Africa/Cairo]',
    '../etc',
    'a'.repeat(1e6),
  ]) {
    assert.ok(!isTimezone(text), text.slice(0, 40))
  }
  assert.equal(findTimezone(' america/new york '), 'America/New_York')
})

test('a zone is found by city, country, older name or in Arabic', () => {
  const cases = [
    ['cai', 'Africa/Cairo'],
    ['egypt', 'Africa/Cairo'],
    ['القاه', 'Africa/Cairo'],
    ['الامارات', 'Asia/Dubai'],
    ['new y', 'America/New_York'],
    ['kiev', 'Europe/Kyiv'],
    ['bangalore', 'Asia/Kolkata'],
    ['são p', 'America/Sao_Paulo'],
    ['utc', 'UTC'],
    ['Europe/Ber', 'Europe/Berlin'],
    ['jeddah', 'Asia/Riyadh'],
  ] as const
  for (const [typed, zone] of cases) assert.equal(searchTimezones(typed)[0], zone, typed)
})

test('at most 25 zones are offered, every one of them usable, even before anything is typed', () => {
  for (const typed of ['', 'a', 'america', 'e']) {
    const offered = searchTimezones(typed)
    assert.equal(offered.length, 25, typed)
    assert.equal(new Set(offered).size, 25)
    assert.ok(offered.every(isTimezone))
  }
  assert.deepEqual(searchTimezones('no such place'), [])
})

for (const [typed, zone] of [
  ['Cairo', 'Africa/Cairo'],
  ['القاهرة', 'Africa/Cairo'],
  ['new york', 'America/New_York'],
  ['france', 'Europe/Paris'],
  ['Asia/Riyadh', 'Asia/Riyadh'],
  ['Atlantis', null],
  ['', null],
] as const)
  test(`"${typed}" means ${zone}`, () => assert.equal(timezoneOf(typed), zone))
