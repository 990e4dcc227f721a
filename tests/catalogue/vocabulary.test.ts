import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aboutAi, notAboutAi } from '../../src/catalogue/relevance/words.ts'
import { topicName, topics } from '../../src/catalogue/topics.ts'
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

  it('has fourteen topics with names in both languages', () => {
    assert.equal(topics.length, 14)
    assert.equal(topicName('funding', 'ar'), 'التمويل والاستحواذ والأسواق')
    assert.equal(topicName('funding', 'fr'), 'Funding, M&A and markets')
    assert.equal(topicName('unheard-of', 'en'), 'unheard-of')
  })
})
