import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReadItem, Source } from '../../src/news/types.ts'
import { createSorter } from '../../src/pipeline/sort-items.ts'
import { aReadItem, aSource, NOW } from '../support/builders.ts'

const HOUR = 3_600_000

/** Sorts entries in that order and gives each item's story and what it repeats. */
function sort(...entries: readonly (readonly [Source, Partial<ReadItem>])[]) {
  const sorter = createSorter()
  const items = sorter.sort(
    entries.map(([source, given], index) => ({
      id: `item-${index}`,
      source,
      read: aReadItem({ publishedAt: NOW - HOUR + index, ...given }),
      seenAt: NOW,
      held: null,
    })),
  )
  return { items }
}

const outlet = aSource({ id: 'outlet', url: 'https://outlet.example/feed', site: 'https://outlet.example/' })
const hostile = aSource({ id: 'hostile', url: 'https://hostile.example/feed', site: 'https://hostile.example/' })
const url = 'https://outlet.example/2026/openai-gpt-6'
const title = 'OpenAI launches GPT-6 for developers worldwide'

test('an outlet’s own report is not buried by a feed that gave its address to another story first', {
  todo: 'one address is believed to be one story whatever is said at it',
}, () => {
  const { items } = sort(
    [hostile, { url, title: 'Nvidia stock: ten AI picks that our readers love this week' }],
    [outlet, { url, title }],
  )
  const [claimed, own] = items
  assert.equal(own?.duplicateOf, null)
  assert.notEqual(own?.storyId, claimed?.storyId)
})

test('a list of links that gives an article’s address and headline tells the same story', () => {
  const { items } = sort(
    [hostile, { url: `${url}?utm_source=list`, title: `${title} (outlet.example)` }],
    [outlet, { url, title }],
  )
  const [listed, own] = items
  assert.equal(own?.storyId, listed?.storyId)
})
