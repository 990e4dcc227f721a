import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compact } from '../../src/posters/layouts/compact.ts'
import { aStory } from '../support/builders.ts'
import { renderStories } from '../support/editions.ts'

const LONG_TITLE =
  'Company raises two billion dollars for its new data centres in the north of the country, sources say'
const LONG_TITLE_AR =
  'شركة تجمع ملياري دولار لمراكز بيانات جديدة في شمال البلاد وفق مصادر مطلعة على سير المفاوضات بين الطرفين'

function stories(count: number, title: string) {
  return Array.from({ length: count }, (_, index) =>
    aStory({
      title,
      url: `https://www.outlet.example/2026/11/24/technology/company-raises-two-billion-dollars-${index}`,
      outlets: [{ name: 'The Example Times of the North', url: null, language: 'en' }],
    }),
  )
}

test('a story is a numbered line with a link, its outlet, and no link unfurls', () => {
  const [part] = renderStories(compact, [
    aStory({ title: 'One', url: 'https://a.example/1', outlets: [{ name: 'Wire', url: null, language: 'en' }] }),
    aStory({ title: 'Two', url: null, publishedAt: null }),
  ])
  assert.equal(
    part?.message.content,
    ['**AI news · Tuesday, November 24**', '1. [One](https://a.example/1) · Wire', '2. Two · Outlet'].join('\n'),
  )
  assert.equal(part?.message.flags, 1 << 2)
})

for (const [code, title] of [
  ['en', LONG_TITLE],
  ['ar', LONG_TITLE_AR],
] as const) {
  for (const count of [8, 12, 16, 20, 25]) {
    test(`${count} stories with long titles and addresses are one message of a line each, ${code}`, () => {
      const parts = renderStories(compact, stories(count, title), code)
      assert.equal(parts.length, 1)
      const lines = parts[0]?.message.content?.split('\n') ?? []
      assert.equal(lines.length, count + 1)
      // The best stories keep their links longest.
      const linked = lines.slice(1).map((line) => line.includes(']('))
      assert.deepEqual(
        linked,
        linked.toSorted((a, b) => Number(b) - Number(a)),
      )
      if (count <= 8) assert.ok(linked.every(Boolean))
    })
  }
}

test('what is beyond 25 stories goes on in a second message, with its numbers', () => {
  const parts = renderStories(compact, stories(30, 'Title'))
  assert.deepEqual(
    parts.map(({ storyIds }) => storyIds.length),
    [25, 5],
  )
  assert.match(parts[1]?.message.content ?? '', /^-# part 2 of 2\n26\. /)
})

test('an address in a title is neither a link of its own nor keeps the title from being one', () => {
  const [part] = renderStories(compact, [
    aStory({ title: 'Look at https://evil.example now', url: 'https://a.example/1' }),
  ])
  assert.match(part?.message.content ?? '', /\[Look at https:\u2060\/\/evil\.example now\]\(https:\/\/a\.example\/1\)/)
})
