import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseTags } from '../../src/news/forum-tags.ts'

const tags = ['Models', 'نماذج', 'Chips', 'Law', 'Money', 'People', 'Safety'].map((name, index) => ({
  id: `${index}`,
  name,
}))
const staff = { id: 'staff', name: 'Robots', moderated: true }

for (const [claim, names, given, required, ids] of [
  ['tags of the topics’ names, in any case, best first', ['chips', 'MODELS', 'Other'], tags, false, ['2', '0']],
  ['Arabic names', ['نماذج'], tags, false, ['1']],
  ['at most five', ['Models', 'Chips', 'Law', 'Money', 'People', 'Safety'], tags, false, ['0', '2', '3', '4', '5']],
  ['none where none fits', ['Other'], tags, false, []],
  ['the first where one is required and none fits', ['Other'], tags, true, ['0']],
  ['none of those that moderators keep for themselves', ['Robots'], [staff, ...tags], false, []],
  ['not even as the required one', [], [staff, ...tags], true, ['0']],
  ['none in a forum without tags', ['Models'], [], true, []],
] as const) {
  test(`a post gets ${claim}`, () =>
    assert.deepEqual(
      chooseTags(
        names.map((name) => [name]),
        given,
        required,
      ),
      ids,
    ))
}

const named = ['Media', 'Open source', '🔥 CHIPS', 'التمويل', 'أشخاص', 'Sources', 'Funding'].map((name) => ({
  id: name,
  name,
}))
const both = (...names: readonly string[]) => chooseTags([names], named, false)

test('a tag need not be the whole of a topic’s name, which seldom fits into its twenty characters', () => {
  assert.deepEqual(both('Chips and infrastructure'), ['🔥 CHIPS'])
  assert.deepEqual(both('Society, media and culture'), ['Media'])
  assert.deepEqual(both('Open source and open weights'), ['Open source'])
  assert.deepEqual(both('الوظائف والأشخاص'), ['أشخاص'])
  assert.deepEqual(both('Legal and copyright'), [])
})

test('a topic gets one tag, in the digest’s language where there is one, else in another or by the topic’s id', () => {
  assert.deepEqual(both('Funding, M&A and markets', 'التمويل والاستحواذ والأسواق', 'funding'), ['Funding'])
  assert.deepEqual(both('التمويل والاستحواذ والأسواق', 'Funding, M&A and markets', 'funding'), ['التمويل'])
  assert.deepEqual(both('Code ouvert', 'المصادر المفتوحة', 'open-source'), ['Open source'])
})
