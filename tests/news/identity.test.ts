import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toAddressKey, withoutTracking } from '../../src/news/address.ts'
import { toItemKeys } from '../../src/news/identity.ts'
import { aReadItem } from '../support/builders.ts'

test('addresses of one article have one key', () => {
  const same = [
    'https://example.com/2026/11/a-story',
    'http://example.com/2026/11/a-story/',
    'https://www.example.com/2026/11/a-story?utm_source=rss&utm_medium=feed',
    'https://m.example.com/2026/11/a-story?fbclid=x#comments',
    'https://example.com:443/2026/11/a-story/amp/',
    'https://EXAMPLE.com//2026/11/a-story?ref=newsletter',
  ]
  assert.deepEqual([...new Set(same.map((url) => toAddressKey(url)))], ['example.com/2026/11/a-story'])
})

test('addresses of different articles have different keys', () => {
  const different = [
    'https://example.com/story?id=1',
    'https://example.com/story?id=2',
    'https://example.com/Story?id=1',
    'https://example.com:8080/story?id=1',
    'https://example.com/#/story/1',
  ]
  assert.equal(new Set(different.map((url) => toAddressKey(url))).size, different.length)
})

test('what is no address of an article has no key', () => {
  for (const text of [
    '',
    'not an address',
    'javascript:alert(1)',
    'ftp://example.com/x',
    'https://user:pass@example.com/',
    'https://news.google.com/rss/articles/CBMi?oc=5',
  ]) {
    assert.equal(toAddressKey(text), null, text)
  }
})

test('a link loses its tracking and nothing else', () => {
  assert.equal(withoutTracking('https://example.com/a?id=7&utm_source=x'), 'https://example.com/a?id=7')
  assert.equal(withoutTracking('https://example.com/a?source=menu'), 'https://example.com/a?source=menu')
})

const original = aReadItem({
  guid: 'tag:1',
  url: 'http://example.com/a?utm_source=rss',
  title: 'Model released',
  publishedAt: Date.UTC(2026, 10, 20, 9),
})
const known = (item: typeof original): boolean => {
  const before = new Set(toItemKeys([original])[0])
  return (toItemKeys([item])[0] ?? []).some((key) => before.has(key))
}

for (const [claim, changed] of [
  ['a changed GUID', { guid: 'tag:2' }],
  ['https in place of http', { url: 'https://example.com/a?utm_source=rss' }],
  ['other tracking parameters and another GUID', { guid: 'x', url: 'http://example.com/a?utm_campaign=b' }],
  ['an edited headline', { title: 'Model released: what is new' }],
  ['an edited date', { publishedAt: Date.UTC(2026, 10, 24) }],
  [
    'another address and GUID under the same headline',
    { guid: 'n', url: 'https://example.com/new/a', publishedAt: Date.UTC(2026, 10, 20, 11) },
  ],
] as const) {
  test(`an item is known again after ${claim}`, () => assert.ok(known({ ...original, ...changed })))
}

test('a column with the same headline every week is a new item every week', () => {
  assert.ok(!known({ ...original, guid: 'tag:9', url: 'https://example.com/b', publishedAt: Date.UTC(2026, 10, 27) }))
})

test('an undated column with the same headline is a new item when its address is new', () => {
  const before = new Set(toItemKeys([{ ...original, publishedAt: null }])[0])
  const next = toItemKeys([{ ...original, publishedAt: null, guid: 'tag:9', url: 'https://example.com/b' }])[0] ?? []
  assert.ok(!next.some((key) => before.has(key)))
})

test('entries that share one GUID and one address are told apart', () => {
  const keys = toItemKeys(
    ['One', 'Two', 'Three'].map((title) => aReadItem({ guid: '0', url: 'https://example.com/', title })),
  )
  assert.equal(new Set(keys.flat()).size, keys.flat().length)
})

test('entries that differ in the fragment alone are told apart', () => {
  const keys = toItemKeys(
    ['v1', 'v2'].map((tag) =>
      aReadItem({ guid: null, url: `https://example.com/changes#${tag}`, title: `Release ${tag}` }),
    ),
  )
  assert.equal(new Set(keys.flat()).size, keys.flat().length)
})

test('an entry that is listed twice is one item', () => {
  const [one, two] = toItemKeys([original, { ...original, url: 'https://example.com/a', guid: 'tag:1b' }])
  assert.ok(one?.some((key) => two?.includes(key)))
})
