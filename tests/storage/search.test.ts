import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toSearchWords } from '../../src/news/search-words.ts'
import { forgetWords, type Search, searchStories } from '../../src/storage/search.ts'
import { anItem, aSource, NOW } from '../support/builders.ts'
import { aDatabase } from '../support/world.ts'

const HOUR = 3_600_000
const sources = [aSource({ id: 'shared' }), aSource({ id: 'own', owner: 'guild' })]
const items = [
  anItem({
    id: 'chips',
    sourceId: 'shared',
    title: 'Nvidia sells more chips',
    names: ['nvidia'],
    topics: ['hardware'],
  }),
  anItem({
    id: 'again',
    sourceId: 'shared',
    storyId: 'chips',
    title: 'Nvidia’s chip sales',
    publishedAt: NOW - 2 * HOUR,
  }),
  anItem({
    id: 'arabic',
    sourceId: 'shared',
    language: 'ar',
    title: 'شركة تستثمر بالذكاء الاصطناعي',
    publishedAt: NOW - 3 * HOUR,
  }),
  anItem({
    id: 'gpt',
    sourceId: 'shared',
    title: 'OpenAI ships GPT-5.1',
    names: ['gpt@5.1', 'openai'],
    publishedAt: NOW - 50 * HOUR,
  }),
  anItem({ id: 'secret', sourceId: 'own', title: 'A chip of our own' }),
  anItem({
    id: 'sport',
    sourceId: 'shared',
    title: 'Chips with fish',
    relevance: { relevant: false, score: 0, reasons: [] },
  }),
]
const plain: Search = { words: [], match: 'all', topic: null, name: null, language: null, since: null }

describe('searching', () => {
  const cases: readonly (readonly [string, Partial<Search>, string | null, readonly string[]])[] = [
    ['finds each story once, newest first', { words: toSearchWords('chip') }, null, ['chips']],
    ['shows a server its own sources as well', { words: toSearchWords('chip') }, 'guild', ['secret', 'chips']],
    ['finds Arabic words behind their prefixes', { words: toSearchWords('الذكاء') }, null, ['arabic']],
    ['finds the beginning of the last word', { words: toSearchWords('nvidia chi') }, null, ['chips']],
    ['wants every word', { words: toSearchWords('nvidia fish') }, null, []],
    [
      'wants some of the words when asked so, the best first',
      { words: toSearchWords('gpt chips openai'), match: 'some' },
      null,
      ['gpt', 'chips'],
    ],
    ['knows topics', { topic: 'hardware' }, null, ['chips']],
    ['knows names in all their versions', { name: 'gpt' }, null, ['gpt']],
    ['knows languages', { language: 'ar' }, null, ['arabic']],
    ['knows times', { since: NOW - 24 * HOUR }, null, ['chips', 'arabic']],
    ['finds nothing for nothing', { words: toSearchWords('zzz') }, null, []],
  ]
  for (const [claim, search, guild, found] of cases) {
    test(claim, async () => {
      const database = await aDatabase({ sources, items })
      assert.deepEqual(await searchStories(database, guild, { ...plain, ...search }, 10), found)
      await database.destroy()
    })
  }

  test('takes nothing that people type for a query', async () => {
    const database = await aDatabase({ sources, items })
    for (const text of [
      '"',
      'AND',
      'NOT chips',
      'a* OR b',
      'words:chip',
      '(',
      'NEAR(a b)',
      '\u0000',
      "'; drop table items; --",
    ])
      await searchStories(database, null, { ...plain, words: toSearchWords(text) }, 10)
    assert.equal((await searchStories(database, null, { ...plain, words: [['"', 'chips']] }, 10)).length, 1)
    await database.destroy()
  })

  test('forgets the words of items that are gone', async () => {
    const database = await aDatabase({ sources, items })
    await database.deleteFrom('items').where('id', '=', 'gpt').execute()
    await forgetWords(database)
    const rows = await database.selectFrom('item_words').select('item_id').execute()
    assert.deepEqual(rows.map((row) => row.item_id).sort(), ['again', 'arabic', 'chips', 'secret'])
    await database.destroy()
  })
})
