import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describeSigns } from '../../src/bot/signs-of-ai.ts'
import { languageOf } from '../../src/languages/index.ts'
import { stripBidi } from '../../src/lib/bidi.ts'

const reasons = ['name:openai', 'focus:ai', 'word:chip', 'category:Chip', 'similar:0.91', 'not:promo code', 'new-story']

test('what tells that a story is about AI is said in words, each once, and nothing else of the reasons', () => {
  assert.equal(
    describeSigns(reasons, languageOf('en')),
    '-# About AI because of: OpenAI, a source about AI alone, chip',
  )
})

test('names are written in the language of the answer, isolated', () => {
  const line = describeSigns(reasons, languageOf('ar'))
  assert.match(
    stripBidi(line),
    /^-# ما يدل على صلته بالذكاء الاصطناعي: أوبن إيه آي، مصدر مختص بالذكاء الاصطناعي، chip$/,
  )
  assert.match(line, /\u2068chip\u2069/)
})

test('what a feed calls its categories stays plain letters', () => {
  const line = describeSigns(['category:@everyone [AI](https://evil.example)\n# big'], languageOf('en'))
  assert.equal(line.split('\n').length, 1)
  assert.doesNotMatch(line, /(?<!\\)\[AI|@everyone/)
})

test('without a sign there is no line', () => {
  assert.equal(describeSigns(['focus:tech', 'new-story'], languageOf('en')), '')
})
