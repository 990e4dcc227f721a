import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forum } from '../../src/posters/layouts/forum.ts'
import { forumStories } from '../../src/posters/layouts/forum-stories.ts'
import { anEdition, aStory } from '../support/builders.ts'
import { layoutOptions, renderStories } from '../support/editions.ts'

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

test('a story may have a post of its own, named after it and tagged with its own topics', () => {
  const parts = renderStories(forumStories, [
    aStory({ title: 'Lab *releases* a model', topics: ['models', 'policy'] }),
    aStory({ title: 'و'.repeat(150), topics: [] }),
  ])
  assert.deepEqual(
    parts.map(({ place, thread }) => [place, thread]),
    [
      ['forum', { name: 'Lab *releases* a model', topics: ['models', 'policy'] }],
      ['forum', { name: `${'و'.repeat(99)}…`, topics: [] }],
    ],
  )
  assert.match(parts[0]?.message.content ?? '', /^-# AI news · Tuesday, November 24$/)
  assert.equal(parts[0]?.message.embeds?.length, 1)
})

test('a review of stories that had their posts is one post about all of them, also when it is edited', () => {
  const stories = [aStory(), aStory()]
  const options = { ...layoutOptions(), lane: 'review' } as const
  const parts = forumStories.render(anEdition(stories, 'en'), options)
  assert.deepEqual(
    parts.map(({ thread }) => thread?.name),
    ['AI news, the week in review · Tuesday, November 24'],
  )
  assert.deepEqual(forumStories.rewrite(stories, options, { part: 0, parts: 1 }), parts[0]?.message)
})
