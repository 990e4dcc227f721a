import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../src/languages/words-lead.ts'
import { findQuantities } from '../../src/news/numbers.ts'

const cases: readonly (readonly [text: string, ...found: readonly string[]])[] = [
  ['raises $2.5B at $45B valuation', 'money 2500000000 usd', 'money 45000000000 usd'],
  ['worth $500 billion', 'money 500000000000 usd'],
  ['half a trillion dollars', 'money 500000000000 usd'],
  ['a hundred thousand chips', 'count 100000'],
  ['€1.2 billion and 900 million pounds', 'money 1200000000 eur', 'money 900000000 gbp'],
  ['fell 4 per cent, then 7.5%', 'percent 4', 'percent 7.5'],
  ['forty-one artists, 1,500 people', 'count 41', 'count 1500'],
  ['GPT-5.6 in 2027, three ways', ''],
  ['hundreds of thousands of users', ''],
  ['تقييم 500 مليار دولار', 'money 500000000000 usd'],
  ['نصف تريليون دولار', 'money 500000000000 usd'],
  ['٣ مليارات يورو و٢٥٪', 'money 3000000000 eur', 'percent 25'],
  ['ملياري درهم', 'money 2000000000 dirham'],
  ['ستاً وثلاثين ساعة', 'count 36'],
  ['بعشرين ألف رقاقة', 'count 20000'],
  ['بنسبة 40 في المئة', 'percent 40'],
  ['15 مليار $', 'money 15000000000 usd'],
  ['عشرات الآلاف من المستخدمين', ''],
  ['', ''],
]

for (const [text, ...found] of cases) {
  test(`numbers of "${text}"`, () => {
    const told = findQuantities(text, wordsOf(text)).map(({ kind, value, unit }) =>
      [kind, value, unit ?? ''].join(' ').trim(),
    )
    assert.deepEqual(
      told,
      found.filter((one) => one !== ''),
    )
  })
}
