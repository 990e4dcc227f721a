import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contraries, laterSteps } from '../../src/catalogue/lexicon/contraries.ts'
import { concepts } from '../../src/catalogue/lexicon.ts'
import { foldWord } from '../../src/languages/words-fold.ts'
import { stem } from '../../src/languages/words-stem.ts'
import { lookUp } from '../../src/news/stories/lexicon.ts'

test('every concept has words in both languages, each in its own letters', () => {
  const wrong = concepts.filter(
    ({ english, arabic }) =>
      english.some((word) => !/^[\p{Script=Latin}._-]+$/u.test(word)) ||
      arabic.length === 0 ||
      arabic.some((word) => !/^[\p{Script=Arabic}\p{M}_]+$/u.test(word)),
  )
  assert.deepEqual(
    wrong.map(({ id }) => id),
    [],
  )
})

test('no word is listed twice', () => {
  const seen = new Map<string, string>()
  const twice: string[] = []
  for (const { id, english, arabic } of concepts) {
    for (const word of [...english, ...arabic]) {
      const key = /^[A-Z.]+$/u.test(word) ? word : word.split('_').map(foldWord).join('_')
      const other = seen.get(key)
      if (other !== undefined) twice.push(`${word}: ${other} and ${id}`)
      seen.set(key, id)
    }
  }
  assert.deepEqual(twice, [])
})

test('cities lie in countries that are listed, and contraries are concepts', () => {
  const ids = new Set(concepts.map(({ id }) => id))
  assert.deepEqual(
    concepts.filter(({ within }) => within !== null && !ids.has(within)),
    [],
  )
  assert.deepEqual(
    `${contraries} ${laterSteps}`.split(/[\s|~]+/u).filter((id) => id !== '' && !ids.has(id)),
    [],
  )
})

const forms: readonly (readonly [concept: string, ...words: readonly string[]])[] = [
  ['launch', 'launches', 'launched', 'تطلق', 'أطلقت', 'ستطلق', 'إطلاق', 'الإطلاق'],
  ['court', 'courts', 'محكمة', 'المحكمة', 'بالمحكمة', 'محاكم'],
  ['italy', 'Italy', 'Italian', 'إيطاليا', 'الإيطالية', 'لإيطاليا'],
  ['usa', 'US', 'U.S.', 'أميركا', 'الأمريكية'],
  ['company', 'companies', 'شركات', 'والشركة'],
]

for (const [concept, ...words] of forms) {
  for (const word of words) {
    test(`"${word}" means ${concept}`, () => {
      const key = foldWord(word)
      const isArabic = /\p{Script=Arabic}/u.test(word)
      assert.equal(lookUp(word, key, stem(key, isArabic ? 'ar' : 'en'), isArabic)?.concept?.id, concept)
    })
  }
}

test('"us" in small letters is no country', () => {
  assert.equal(lookUp('us', 'us', 'us', false), null)
})
