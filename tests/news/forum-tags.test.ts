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
  test(`a post gets ${claim}`, () => assert.deepEqual(chooseTags(names, given, required), ids))
}
