import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findNames } from '../../src/news/names.ts'
import { createStoryIndex } from '../../src/news/stories/index.ts'
import type { StoryItem } from '../../src/news/stories.ts'
import { cpuOf } from '../support/cpu.ts'

const NOW = Date.UTC(2026, 10, 24, 9)

function anItem(id: string, title: string, given: Partial<StoryItem> = {}): StoryItem {
  return {
    id,
    sourceId: id,
    address: null,
    title,
    summary: null,
    language: 'en',
    happenedAt: NOW,
    names: findNames({ title, summary: null }),
    ...given,
  }
}

const titles: readonly (readonly [what: string, title: string])[] = [
  ['an empty title', ''],
  ['blanks', ' \u00a0\u200b '],
  ['emoji only', '🚀🔥🤖'],
  ['5,000 characters', 'word '.repeat(1_000)],
  ['5,000 characters without a blank', 'x'.repeat(5_000)],
  ['5,000 different words', Array.from({ length: 5_000 }, (_, at) => `w${at}`).join(' ')],
  ['HTML', '<b>OpenAI</b> launches <script>alert(1)</script> &amp; more'],
  ['right-to-left override', '\u202eIAnepO sehcnual\u202c OpenAI'],
  ['broken UTF-16', 'Broken \ud83d title \udc00 here'],
  ['patterns', '((((a+)+)+)+)$ [[[[ \\\\ (?<x>.*)* {9999999}'],
  ['digits', '9'.repeat(4_000)],
  ['points and digits', '1.2,3.4,5.6,7.8,9.0'.repeat(200)],
  ['names of object members', '__proto__ constructor toString hasOwnProperty'],
  ['only vowel signs', '\u064b\u064c\u064d'],
]

for (const [what, title] of titles) {
  test(`a title of ${what} is placed in no time and harms nobody's story`, async () => {
    const index = createStoryIndex()
    index.add(anItem('good', 'OpenAI opens an office in Cairo'), 'good')
    const first = anItem('one', title)
    const place = () => {
      index.add(first, index.place(first).storyId ?? 'one')
      assert.notEqual(index.place(anItem('two', title)).storyId, 'good')
    }
    assert.ok((await cpuOf(place)) < 250)
    assert.equal(index.place(anItem('three', 'OpenAI opens office in Cairo')).storyId, 'good')
  })
}

test('nothing but an empty title is no copy of another such item', () => {
  const index = createStoryIndex()
  index.add(anItem('one', ''), 'one')
  assert.equal(index.place(anItem('two', '')).storyId, null)
})

test('10,000 items with one headline are one story, in bounded time', async () => {
  const index = createStoryIndex()
  const stories = new Set<string>()
  const taken = await cpuOf(() => {
    for (let at = 0; at < 10_000; at += 1) {
      const item = anItem(`item-${at}`, 'Anthropic opens an office in Cairo', { happenedAt: NOW + at })
      const story = index.place(item).storyId ?? item.id
      index.add(item, story)
      stories.add(story)
    }
  })
  assert.equal(stories.size, 1)
  assert.ok(taken < 5_000)
})

test('10,000 items with one headline and other texts below it take bounded time too', async () => {
  const index = createStoryIndex()
  const taken = await cpuOf(() => {
    for (let at = 0; at < 10_000; at += 1) {
      const item = anItem(`item-${at}`, 'Anthropic opens an office in Cairo', {
        summary: `Text ${at} of ${at * 7}`,
        happenedAt: NOW + at,
      })
      index.add(item, index.place(item).storyId ?? item.id)
    }
  })
  assert.ok(taken < 8_000)
})
