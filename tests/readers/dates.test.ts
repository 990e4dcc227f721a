import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseDate } from '../../src/readers/dates.ts'

suite('dates as feeds write them', () => {
  const noon = '2026-11-02T12:00:00Z'
  const cases: readonly (readonly [string, string])[] = [
    ['Mon, 02 Nov 2026 12:00:00 GMT', noon],
    ['Mon, 02 Nov 2026 14:00:00 +0200', noon],
    ['Mon,  2 Nov 2026 12:00 UT', noon],
    ['2 November 2026 12:00:00 Z', noon],
    ['Mon, 02 Nov 26 12:00:00 +00:00', noon],
    ['MONDAY, 02-Nov-26 12:00:00 GMT', noon],
    ['Mon Nov  2 12:00:00 2026', noon],
    ['Mon Nov 02 2026 14:00:00 GMT+0200 (Eastern European Standard Time)', noon],
    ['Mon, 02 Nov 2026 07:00:00 EST', noon],
    ['Mon, 02 Nov 2026 04:00:00 PST', noon],
    ['Mon, 02 Nov 2026 14:00:00 Africa/Cairo', noon],
    ['Mon, 02 Nov 2026 14:00:00 +0200 EET', noon],
    ['Mon, 2026/11/02 12:00:00 UTC', noon],
    ['02 Nov 26 1200 GMT', noon],
    ['Nov 2nd, 2026 at 12:00pm', noon],
    ['November 2, 2026 12:00 PM', noon],
    ['2026-11-02T12:00:00Z', noon],
    ['2026-11-02T12:00:00.123456Z', noon],
    ['2026-11-02T14:00+02:00', noon],
    ['2026-11-02 12:00:00', noon],
    ['2026-11-02 12:00:00 +0000', noon],
    ['20261102T120000Z', noon],
    ['1793620800', noon],
    ['1793620800000', noon],
    ['02.11.2026 12:00', noon],
    ['25/12/2026 00:00', '2026-12-25T00:00:00Z'],
    ['2026-11-02', '2026-11-02T00:00:00Z'],
    ['2026-11', '2026-11-01T00:00:00Z'],
    ['2026-306', '2026-11-02T00:00:00Z'],
    ['Sun, 01 Nov 2026 24:00:00 GMT', '2026-11-02T00:00:00Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z'],
    ['الإثنين، 2 نوفمبر 2026 - 12:00', noon],
    ['٢ تشرين الثاني ٢٠٢٦ ١٢:٠٠', noon],
    ['2 novembre 2026 12:00', noon],
    ['Mo, 02 Nov. 2026 12:00:00 +0000', noon],
    ['2 de noviembre de 2026 12:00', noon],
    ['2 ноября 2026 г. 12:00', noon],
    ['Δευ, 02 Νοε 2026 12:00:00 GMT', noon],
    ['2026. november 2. 12:00', noon],
    ['2026年11月2日 12時00分', noon],
    ['2026년 11월 2일 오후 9:00:00', noon],
  ]
  for (const [text, iso] of cases) {
    test(text, () => assert.equal(toIso(parseDate(text)), iso))
  }

  test('a time that a clock shows twice is its first', () => {
    assert.equal(toIso(parseDate('2026-11-01T01:30:00 America/New_York')), '2026-11-01T05:30:00Z')
  })
})

suite('what is no date is none', () => {
  const texts = [
    '',
    'soon',
    'yesterday',
    '2 hours ago',
    '12:00',
    'Monday',
    'November',
    '2 Nov',
    '03/04/2026',
    '200312',
    '22013',
    '2026-02-30',
    '2026-13-01',
    '2026-11-02T25:00:00Z',
    '2026-11-02T12:61:00Z',
    '2026-11-02T12:00:00+99:00',
    '2026-11-02T12:00:00Zjunk',
    'Mon, 02 Nov 2026 1:2:3:4 GMT',
    'Mon, 02 Nov 2026 12:00:00 XYZ',
    'Mon, 02 Nov 2026 12:00:00 +zz:00',
    'Mon, 02 Zzz 2026 12:00:00 GMT',
    'Mon, 32 Nov 2026 12:00:00 GMT',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '13 pm 2026-11-02',
    'Nov Dec 2 2026',
    'x'.repeat(1_000),
    '1 '.repeat(90),
    '2026-11-02T12:00:00'.repeat(9),
  ]
  for (const text of texts) test(text.slice(0, 40), () => assert.equal(parseDate(text), null))
})

function toIso(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString().replace('.000', '')
}
