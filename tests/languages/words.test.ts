import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { tokenise } from '../../src/languages/words.ts'
import { readingsWithoutPrefix, withoutArticle } from '../../src/languages/words-arabic.ts'
import { foldWord, normaliseArabic } from '../../src/languages/words-fold.ts'
import { leadOf, wordsOf } from '../../src/languages/words-lead.ts'
import { stem } from '../../src/languages/words-stem.ts'
import { cpuOf } from '../support/cpu.ts'

const keys = (text: string): string =>
  tokenise(text)
    .map(({ key }) => key)
    .join(' ')

describe('Arabic normalising', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['أحمد إبراهيم آل ٱلذكاء', 'احمد ابراهيم ال الذكاء'],
    ['مستشفى القاضي علىٰ', 'مستشفي القاضي علي'],
    ['شركة مؤسسة شؤون فئة', 'شركه موسسه شوون فيه'],
    ['الذكــــاء الاصطِناعيّ', 'الذكاء الاصطناعي'],
    ['٢٠٢٦ و ۱۹۷۰', '2026 و 1970'],
    ['٥٫١٪ من ١٬٠٠٠', '5.1% من 1,000'],
    ['علي‌بابا \u200fنص\u200e \u2067x\u2069', 'عليبابا نص x'],
    ['ﻻ ﷲ ﺍﻟﺬﻛﺎء', 'لا الله الذكاء'],
    ['گوگل ڤيديو پاريس', 'كوكل فيديو باريس'],
    ['Claude 4.7', 'Claude 4.7'],
  ]
  for (const [text, folded] of cases) it(`writes ${text} one way`, () => assert.equal(normaliseArabic(text), folded))
})

describe('words', () => {
  const cases: readonly (readonly [string, string])[] = [
    ["OpenAI’s GPT-5.1 isn't out", 'openai gpt 5.1 isnt out'],
    ['A.I. in the U.S.-based lab, e.g. here', 'ai in the us based lab eg here'],
    ["D'Angelo on l'IA", 'd angelo on l ia'],
    ['H100s, 4o, Qwen3.8-Max, 1,000 and 3.5', 'h100s 4o qwen3.8 max 1,000 and 3.5'],
    ['أوبنAI تطلق بـChatGPT و«جي بي تي-٥٫١»', 'اوبن ai تطلق ب chatgpt و جي بي تي 5.1'],
    ['OpenAI发布GPT', 'openai 发布 gpt'],
    ['see https://example.com/ai/news?q=1 and www.openai.com now', 'see and now'],
    ['AT&amp;T &#8217; <img alt="AI" src="x.png">text</p>', 'at t text'],
    ['Café Müller Škoda', 'cafe muller skoda'],
    ['𝗔𝗜 bold', 'bold'],
    ['🙂🚀', ''],
    ['', ''],
  ]
  for (const [text, expected] of cases) it(`of "${text}"`, () => assert.equal(keys(text), expected))

  it('keep their case and their place', () => {
    const text = 'Le «DeepMind» d’OpenAI'
    for (const token of tokenise(text))
      assert.equal(text.slice(token.start, token.start + token.text.length), token.text)
    assert.deepEqual(
      tokenise(text).map((token) => token.text),
      ['Le', 'DeepMind', 'd', 'OpenAI'],
    )
  })

  it('survive broken UTF-16', () => {
    assert.equal(keys('\ud800abc\udc00 \udfffنص\ud83d'), 'abc نص')
    assert.equal(foldWord('\ud800'), '\ud800')
  })

  const hostile: readonly (readonly [string, string])[] = [
    ['one word of 100 kB', 'x'.repeat(100_000)],
    ['Arabic letters with 100,000 vowel signs', `ب${'\u064e'.repeat(100_000)}`],
    ['100,000 unclosed tags', '<a'.repeat(100_000)],
    ['100,000 unclosed entities', '&amp'.repeat(100_000)],
    ['initialisms without end', 'A.'.repeat(100_000)],
    ['apostrophes without end', "a'".repeat(100_000)],
    ['points between digits', '1.'.repeat(100_000)],
    ['100,000 direction marks', '\u202e'.repeat(100_000)],
  ]
  for (const [name, text] of hostile) {
    it(`take no longer for ${name}`, async () => assert.ok((await cpuOf(() => tokenise(text))) < 1_000))
  }
})

describe('Arabic prefixes', () => {
  it('are taken off in the order in which they may stand', () => {
    assert.deepEqual(readingsWithoutPrefix('وبالذكاء'), ['بالذكاء', 'ذكاء'])
    assert.deepEqual(readingsWithoutPrefix('للذكاء'), ['لذكاء', 'ذكاء'])
    assert.deepEqual(readingsWithoutPrefix('والنماذج'), ['نماذج'])
    assert.deepEqual(readingsWithoutPrefix('ماسك'), [])
    assert.deepEqual(readingsWithoutPrefix('openai'), [])
  })

  it('leave short words whole', () => {
    assert.deepEqual(readingsWithoutPrefix('بلد'), [])
    assert.equal(withoutArticle('الو'), 'الو')
    assert.equal(withoutArticle('الذكاء'), 'ذكاء')
  })
})

describe('stems', () => {
  const same: readonly (readonly [string, readonly string[]])[] = [
    ['ar', ['شركة', 'الشركة', 'شركات', 'الشركات', 'للشركات']],
    ['ar', ['استثمار', 'الاستثمارات', 'استثماراتها']],
    ['ar', ['الأمريكية', 'أمريكا', 'أمريكي']],
    ['ar', ['أطلق', 'أطلقت']],
    ['ar', ['بيانات', 'البيانات']],
    ['en', ['investment', 'investments']],
    ['en', ['launch', 'launches', 'launched', 'launching']],
  ]
  for (const [language, words] of same) {
    it(`of ${words.join(', ')} are the same`, () => {
      const stems = new Set(words.map((word) => stem(foldWord(word), language)))
      assert.equal(stems.size, 1, [...stems].join(' '))
    })
  }

  it('of words in other languages are the words', () => assert.equal(stem('nouvelles', 'fr'), 'nouvelles'))
  it('of endless words are the words', () => assert.equal(stem('a'.repeat(100_000), 'en').length, 100_000))
})

describe('what is read of a summary', () => {
  it('ends with a whole word', () => {
    const lead = leadOf('word '.repeat(400))
    assert.ok(lead.length <= 500 && lead.endsWith('word'))
    assert.equal(leadOf(null), '')
    assert.equal(leadOf('x'.repeat(2000)).length, 500)
  })

  it('is read the same each time', () => assert.equal(wordsOf('one two'), wordsOf('one two')))
})
