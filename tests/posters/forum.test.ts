import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forum } from '../../src/posters/layouts/forum.ts'
import { aStory } from '../support/builders.ts'
import { renderStories } from '../support/editions.ts'

test('an edition is a post named after its day, tagged with its topics, that says what is in it', () => {
  const [post] = renderStories(forum, [
    aStory({ topics: ['models', 'policy'] }),
    aStory({ topics: ['policy', 'funding'] }),
  ])
  assert.equal(post?.place, 'forum')
  assert.deepEqual(post.thread, { name: 'AI news · Tuesday, November 24', topics: ['models', 'policy', 'funding'] })
  assert.equal(post.message.content, '2 stories · Models and releases, Policy and regulation, Funding, M&A and markets')
  assert.equal(post.message.embeds?.length, 2)
})

test('what does not fit into the first message follows in the same post', () => {
  const parts = renderStories(
    forum,
    Array.from({ length: 23 }, () => aStory()),
  )
  assert.deepEqual(
    parts.map(({ place, thread }) => [place, thread !== null]),
    [
      ['forum', true],
      ['thread', false],
      ['thread', false],
    ],
  )
  assert.match(parts[2]?.message.content ?? '', /^-# part 3 of 3$/)
})

test('in Arabic the number of stories is told in its grammar', () => {
  const count = (length: number) =>
    renderStories(
      forum,
      Array.from({ length }, () => aStory({ topics: [] })),
      'ar',
    )[0]?.message.content?.replace('\u200f', '')
  assert.deepEqual([1, 2, 3].map(count), ['خبر واحد', 'خبران', '٣ أخبار'])
})
