import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatSchedule, parseSchedule, type ScheduleProblem } from '../../src/news/schedule.ts'
import { cpuOf } from '../support/cpu.ts'

const read: readonly (readonly [typed: string, canonical: string])[] = [
  ['daily 09:00,18:00', 'daily 09:00,18:00'],
  ['Daily  at 9:00, 6PM', 'daily 09:00,18:00'],
  ['every day at 9 am', 'daily 09:00'],
  ['daily 18:00 and 09:00 and 9:00', 'daily 09:00,18:00'],
  ['09:00', 'daily 09:00'],
  ['12am', 'daily 00:00'],
  ['daily 12 p.m.', 'daily 12:00'],
  ['weekdays 08:30', 'weekdays 08:30'],
  ['every weekday at 8.30', 'weekdays 08:30'],
  ['mon-fri 8:30am', 'weekdays 08:30'],
  ['weekly mon 09:00', 'weekly mon 09:00'],
  ['weekly mon,thu 09:00', 'weekly mon,thu 09:00'],
  ['Weekly on Thursdays and Mondays at 9', 'weekly mon,thu 09:00'],
  ['every friday 17:00', 'weekly fri 17:00'],
  ['sun-thu 07:00', 'weekly mon,tue,wed,thu,sun 07:00'],
  ['weekly mon-sun 07:00', 'daily 07:00'],
  ['hourly', 'hourly'],
  ['every hour', 'hourly'],
  ['every 1h', 'hourly'],
  ['EVERY 6 Hours', 'every 6h'],
  ['every 24h', 'every 24h'],
  ['يوميا 09:00', 'daily 09:00'],
  ['يوميًّا الساعة ٩:٠٠ و١٨:٠٠', 'daily 09:00,18:00'],
  ['كل يوم ٦ مساءً', 'daily 18:00'],
  ['يوميا ۰۹:۳۰، ۹ م', 'daily 09:30,21:00'],
  ['أيام العمل ٠٨:٣٠', 'weekdays 08:30'],
  ['أسبوعيا الاثنين 09:00', 'weekly mon 09:00'],
  ['كل أسبوع الإثنين والخميس 9 صباحا', 'weekly mon,thu 09:00'],
  ['\u202bالأحد-الخميس 07:00\u202c', 'weekly mon,tue,wed,thu,sun 07:00'],
  ['كل ساعة', 'hourly'],
  ['كل ساعتين', 'every 2h'],
  ['كل ٦ ساعات', 'every 6h'],
  ['0 9 * * *', '0 9 * * *'],
  ['  */15  8-18/2 * JAN,mar Mon-Fri ', '*/15 8-18/2 * jan,mar mon-fri'],
  ['0 9 13 * 5', '0 9 13 * 5'],
  ['0 9 1 1 1', '0 9 1 1 1'],
  ['0 9 ? * fri-sun', '0 9 ? * fri-sun'],
  ['٠ ٩ * * *', '0 9 * * *'],
  ['0 0 29 2 *', '0 0 29 2 *'],
  ['0 0 31 2 mon', '0 0 31 2 mon'],
]

test('schedules are read as people type them, in English, Arabic or cron', () => {
  for (const [typed, canonical] of read) {
    const outcome = parseSchedule(typed)
    assert.equal(outcome.outcome === 'schedule' ? formatSchedule(outcome.schedule) : outcome.reason, canonical, typed)
  }
})

test('what is stored of a schedule reads back as the same schedule', () => {
  for (const [typed, canonical] of read) assert.deepEqual(parseSchedule(canonical), parseSchedule(typed), typed)
})

const refused: readonly (readonly [typed: string, reason: ScheduleProblem, detail: string])[] = [
  ['', 'empty', ''],
  [' \u200f ', 'empty', ''],
  ['every 25h', 'hours-must-divide-24', '25'],
  ['every 0h', 'hours-must-divide-24', '0'],
  ['every -6h', 'hours-must-divide-24', '-6'],
  ['every 2.5 hours', 'hours-must-divide-24', '2.5'],
  ['كل ٧ ساعات', 'hours-must-divide-24', '7'],
  ['daily', 'time-missing', ''],
  ['weekly mon', 'time-missing', ''],
  ['weekly 09:00', 'day-missing', ''],
  ['daily 24:00', 'bad-time', '24:00'],
  ['daily 9:60', 'bad-time', '9:60'],
  ['daily 13pm', 'bad-time', '13pm'],
  ['daily 0am', 'bad-time', '0am'],
  ['every 30m', 'bad-time', '30m'],
  ['daily mon 09:00', 'unknown-words', 'daily mon 09:00'],
  ['daily weekly mon 09:00', 'unknown-words', 'weekly'],
  ['fortnightly 09:00', 'unknown-words', 'fortnightly'],
  ['toString 09:00', 'unknown-words', 'tostring'],
  ['hourly 09:00', 'unknown-words', 'hourly'],
  ['m 09:00', 'unknown-words', 'm'],
  ['* * * *', 'bad-cron-field', '4 ≠ 5'],
  ['0 0 9 * * *', 'bad-cron-field', '6 ≠ 5'],
  ['60 * * * *', 'bad-cron-field', 'minute: 60'],
  ['0 24 * * *', 'bad-cron-field', 'hour: 24'],
  ['0 9 0 * *', 'bad-cron-field', 'day: 0'],
  ['0 9 * 13 *', 'bad-cron-field', 'month: 13'],
  ['0 9 * * 8', 'bad-cron-field', 'weekday: 8'],
  ['0 9 * * fri-mon', 'bad-cron-field', 'weekday: fri-mon'],
  ['*/0 * * * *', 'bad-cron-field', 'minute: */0'],
  ['1,,2 * * * *', 'bad-cron-field', 'minute: 1,,2'],
  ['0 9 l * *', 'bad-cron-field', 'day: l'],
  ['0 0 31 2 *', 'never', '31 2'],
  ['0 0 31 4,6,9,11 *', 'never', '31 4,6,9,11'],
]

test('a schedule that cannot be read says which piece is to blame', () => {
  for (const [typed, reason, detail] of refused) {
    assert.deepEqual(parseSchedule(typed), { outcome: 'unreadable', reason, detail }, typed)
  }
})

test('cron weekdays 0 and 7 are both Sunday, and a field that leaves nothing out does not restrict', () => {
  const sunday = parseSchedule('0 9 * * 7')
  assert.deepEqual(sunday.outcome === 'schedule' && sunday.schedule.weekdays, [0])
  for (const all of ['0-6', '0-7', '1-7', '*/1', '?', 'sun-sat']) {
    const outcome = parseSchedule(`0 9 13 * ${all}`)
    assert.equal(outcome.outcome === 'schedule' && outcome.schedule.weekdays, null, all)
  }
})

test('whatever is typed gets an answer, and what was read reads back the same', () => {
  const words = read.flatMap(([typed]) => typed.split(' '))
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...words)).map((parts) => parts.join(' ')),
  )
  fc.assert(
    fc.property(typed, (text) => {
      const outcome = parseSchedule(text)
      if (outcome.outcome === 'schedule') assert.deepEqual(parseSchedule(formatSchedule(outcome.schedule)), outcome)
      else assert.ok(outcome.detail.length <= 40)
    }),
    { numRuns: 1_000 },
  )
})

test('a hostile megabyte is refused at once', async () => {
  for (const piece of ['9 ', '*', '* ', '1,', 'ー', '"', '. ', 'ﷺ', '1-', '٩:']) {
    const text = piece.repeat(500_000)
    assert.ok((await cpuOf(() => assert.equal(parseSchedule(text).outcome, 'unreadable'))) < 50, piece)
  }
})
