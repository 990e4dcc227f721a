import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellings } from '../../src/news/telling.ts'
import type { ReadItem, Source } from '../../src/news/types.ts'
import { createSorter } from '../../src/pipeline/sort-items.ts'
import { anItem, aReadItem, aSource, NOW } from '../support/builders.ts'

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

test('an outlet’s own report is not buried by a feed that gave its address to another story first', () => {
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

/** The ids of two items of one address, the second of which repeats the first, in the order in which they may tell the story. */
function told(first: Source, second: Source): readonly string[] {
  const sources = new Map([first, second].map((source): [string, Source] => [source.id, source]))
  const items = [
    anItem({ id: 'first', sourceId: first.id, url, title, publishedAt: NOW - HOUR }),
    anItem({ id: 'second', sourceId: second.id, url, title, publishedAt: NOW - HOUR / 2, duplicateOf: 'first' }),
  ]
  return tellings({ language: 'en', sources: [] }, sources, items).map(({ id }) => id)
}

test('whoever lists an outlet’s page before the outlet itself is the copy', () => {
  assert.deepEqual(told(hostile, outlet), ['second', 'first'])
})

test('whoever lists it afterwards is the copy, also a feed that calls the outlet’s site its own', () => {
  assert.deepEqual(told(outlet, hostile), ['first', 'second'])
  const posing = aSource({ id: 'posing', url: 'https://posing.example/feed', site: 'https://outlet.example/' })
  assert.deepEqual(told(hostile, posing), ['first', 'second'])
})

test('a feed that gives one address to all its entries tells as many stories', () => {
  const { items } = sort(
    [outlet, { url, title }],
    [outlet, { url, title: 'Anthropic raises $5 billion from Google' }],
    [outlet, { url, title: 'Nvidia unveils Rubin Ultra chips for data centres' }],
  )
  assert.equal(new Set(items.map(({ storyId }) => storyId)).size, 3)
})
