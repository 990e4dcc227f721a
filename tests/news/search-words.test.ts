import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toQuestionWords, toSearchText, toSearchWords } from '../../src/news/search-words.ts'

/** In a summary, where a word has one form. */
const finds = (question: string, text: string): boolean => {
  const stored = new Set(toSearchText('', text).split(' '))
  return toSearchWords(question).every((forms) => forms.some((form) => stored.has(form)))
}

for (const [question, text] of [
  ['chip', 'Nvidia sells more chips'],
  ['NVIDIA chips', 'Nvidia’s new chip'],
  ['ذكاء', 'شركة تستثمر بالذكاء الاصطناعي'],
  ['الشركة', 'شركات وادي السيليكون'],
  ['إعلان', 'اعلان جديد من الشركة'],
  ['البيانات', 'مركز بيانات جديد'],
  ['GPT 5.1', 'أطلقت OpenAI نموذج GPT-5.1'],
] as const)
  test(`"${question}" finds "${text}"`, () => assert.ok(finds(question, text)))

for (const [question, text] of [
  ['chips', 'Lawyers read the court’s ruling'],
  ['رقائق', 'المحكمة تنظر في القضية'],
] as const)
  test(`"${question}" does not find "${text}"`, () => assert.ok(!finds(question, text)))

test('a question is asked about its own words', () => {
  assert.deepEqual(
    toQuestionWords('What is the latest news about Anthropic?').map(([key]) => key),
    ['anthropic'],
  )
  assert.deepEqual(
    toQuestionWords('ماذا حدث مع أنثروبيك؟').map(([key]) => key),
    ['انثروبيك'],
  )
  assert.equal(toQuestionWords('what is it').length, 3)
})

test('a very long question is cut, not refused', () => {
  assert.equal(toSearchWords('word '.repeat(10_000)).length, 1)
  assert.ok(toSearchWords(Array.from({ length: 500 }, (_, index) => `w${index}`).join(' ')).length <= 12)
})
