import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatQuietHours, isQuiet, parseQuietHours } from '../../src/news/quiet-hours.ts'

for (const [text, stored] of [
  ['22:00-07:00', '22:00-07:00'],
  ['22-7', '22:00-07:00'],
  ['٢٢:٠٠ - ٠٧:٣٠', '22:00-07:30'],
  ['10 to 24', '10:00-00:00'],
  ['١٠ إلى ١٤', '10:00-14:00'],
] as const) {
  test(`${text} is read`, () => {
    const hours = parseQuietHours(text)
    assert.equal(hours && formatQuietHours(hours), stored)
  })
}

for (const text of ['', 'night', '22:00', '22:00-22:00', '25-7', '22:60-7', '24:30-7', `${'1'.repeat(10_000)}-2`]) {
  test(`"${text.slice(0, 20)}" is no span`, () => assert.equal(parseQuietHours(text), null))
}

test('hours over midnight are quiet on both sides of it, in the zone of the server', () => {
  const hours = { from: 22 * 60, to: 7 * 60 }
  const at = (text: string) => isQuiet(hours, 'Asia/Riyadh', Date.parse(text))
  assert.deepEqual(['2026-11-24T18:59Z', '2026-11-24T19:00Z', '2026-11-25T03:59Z', '2026-11-25T04:00Z'].map(at), [
    false,
    true,
    true,
    false,
  ])
})
