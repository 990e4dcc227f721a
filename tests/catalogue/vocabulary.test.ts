import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aboutAi, notAboutAi } from '../../src/catalogue/relevance/words.ts'
import { topics } from '../../src/catalogue/topics.ts'
import { languageOf, languages, topicName } from '../../src/languages/index.ts'
import { tokenise } from '../../src/languages/words.ts'
import { withoutArticle } from '../../src/languages/words-arabic.ts'

const keyOf = (word: string): string =>
  tokenise(word.replace(/^[!=]+/u, ''))
    .map(({ key }) => withoutArticle(key))
    .join(' ')

function twice(words: readonly string[]): readonly string[] {
  const seen = new Map<string, string>()
  return words.flatMap((word) => {
    const key = `${keyOf(word)}${word.startsWith('=') ? ` ${word}` : ''}`
    const first = seen.get(key)
    seen.set(key, word)
    return first === undefined ? [] : [`${first} / ${word}`]
  })
}

describe('the vocabulary', () => {
  it('lists no word of relevance twice', () => {
    assert.deepEqual(twice([...aboutAi, ...notAboutAi].flatMap(({ words }) => words)), [])
  })

  it('lists no cue of a topic twice', () => {
    for (const { id, cues } of topics) assert.deepEqual(twice(cues), [], id)
  })

  it('has fourteen topics, each with a name in every language', () => {
    assert.equal(topics.length, 14)
    for (const language of languages)
      for (const { id } of topics) assert.notEqual(topicName(language, id), id, `${language.code} ${id}`)
    assert.equal(topicName(languageOf('ar'), 'funding'), 'التمويل والاستحواذ والأسواق')
    assert.equal(topicName(languageOf('en'), 'unheard-of'), 'unheard-of')
  })
})
