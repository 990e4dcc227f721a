import assert from 'node:assert/strict'
import { test } from 'node:test'
import { thread } from '../../src/posters/layouts/thread.ts'
import { aStory } from '../support/builders.ts'
import { layoutOptions, renderStories } from '../support/editions.ts'

test('the titles stand in the channel, and each story is a message in a thread on them', () => {
  const stories = ['One', 'Two'].map((title) => aStory({ title }))
  const [head, ...others] = renderStories(thread, stories)
  assert.equal(head?.place, 'channel')
  assert.deepEqual(head.thread, { name: 'AI news · Tuesday, November 24', topics: [] })
  assert.deepEqual(head.storyIds, [])
  assert.match(
    head.message.content ?? '',
    /^\*\*AI news · Tuesday, November 24\*\*\n1\. One · Outlet\n2\. Two · Outlet$/,
  )
  assert.deepEqual(
    others.map(({ place, thread: own, storyIds }) => ({ place, own, storyIds })),
    stories.map(({ id }) => ({ place: 'thread', own: null, storyIds: [id] })),
  )
  assert.deepEqual(
    others.map(({ message }) => message.embeds?.map(({ title }) => title)),
    [['One'], ['Two']],
  )
})

test('the head names 25 stories with the longest titles', () => {
  for (const code of ['en', 'ar']) {
    const stories = Array.from({ length: 25 }, () => aStory({ title: 'عنوان طويل *جدًا* '.repeat(40) }))
    const content = renderStories(thread, stories, code)[0]?.message.content ?? ''
    assert.equal(content.split('\n').length, 26)
    assert.ok(content.length <= 2000)
  }
})

test('an Arabic thread has a plain name, without marks of direction', () => {
  assert.equal(renderStories(thread, [aStory()], 'ar')[0]?.thread?.name, 'أخبار الذكاء الاصطناعي · الثلاثاء، ٢٤ نوفمبر')
})

test('the head is written anew from all stories, and left as it is without them', () => {
  const stories = [aStory({ title: 'One' }), aStory({ title: 'Two' })]
  const which = { part: 0, parts: 3 }
  assert.deepEqual(thread.rewrite(stories, layoutOptions(), which), renderStories(thread, stories)[0]?.message)
  assert.equal(thread.rewrite([], layoutOptions(), which), null)
})
