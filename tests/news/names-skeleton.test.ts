import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { foldWord } from '../../src/languages/words-fold.ts'
import { skeleton } from '../../src/news/names/skeleton.ts'

describe('the skeleton of a name is the same in both scripts', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['Zuckerberg', 'زوكربيرغ', 'زوكربيرج', 'زاكربرغ'],
    ['Altman', 'ألتمان'],
    ['Hassabis', 'هاسابيس'],
    ['Nadella', 'ناديلا'],
    ['Pichai', 'بيتشاي'],
    ['Sutskever', 'سوتسكيفر'],
    ['Schmidhuber', 'شميدهوبر'],
    ['Google', 'جوجل', 'غوغل'],
    ['Microsoft', 'مايكروسوفت', 'ميكروسوفت'],
    ['Anthropic', 'أنثروبيك'],
    ['Perplexity', 'بيربلكسيتي'],
    ['Cerebras', 'سيريبراس'],
    ['Samsung', 'سامسونغ', 'سامسونج'],
    ['Xiaomi', 'شاومي'],
    ['Notion', 'نوشن'],
    ['Cisco', 'سيسكو'],
  ]
  for (const [latin, ...arabic] of cases) {
    for (const word of arabic) {
      it(`${latin}, ${word}`, () => assert.equal(skeleton(foldWord(latin)), skeleton(foldWord(word))))
    }
  }

  it('and differs between names', () => {
    const skeletons = ['Altman', 'Amodei', 'Hassabis', 'Nadella', 'Musk', 'Zuckerberg'].map((name) =>
      skeleton(foldWord(name)),
    )
    assert.equal(new Set(skeletons).size, skeletons.length)
  })

  it('and is empty where a word has no consonants, another script, or no end', () => {
    for (const word of ['', 'ai', 'هواوي', '人工知能', '🙂', 'x'.repeat(100_000)]) assert.equal(skeleton(word), '')
  })
})
