import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Judgement, learnTaste, MOST_TASTE, TASTE_MEMORY, tastePoints, withTaste } from '../../src/news/taste.ts'
import { anItem, aStory, NOW } from '../support/builders.ts'

const said = (value: 1 | -1, given: Partial<Judgement> = {}): Judgement => ({
  value,
  topics: ['policy'],
  names: ['openai'],
  at: NOW,
  ...given,
})

test('each press moves its topics and names by 0.3 points', () => {
  const taste = learnTaste([said(1), said(1, { names: [] }), said(-1, { topics: ['chips'], names: ['nvidia'] })], NOW)
  assert.equal(tastePoints(taste, ['policy'], []), 0.6)
  assert.equal(tastePoints(taste, ['policy'], ['openai']), 0.9)
  assert.equal(tastePoints(taste, ['chips'], ['nvidia']), -0.6)
  assert.equal(tastePoints(taste, ['research'], ['meta']), 0)
})

test('no story is moved by more than two points, however often somebody presses', () => {
  const taste = learnTaste(
    Array.from({ length: 500 }, () => said(-1)),
    NOW,
  )
  assert.equal(tastePoints(taste, ['policy'], ['openai']), -MOST_TASTE)
})

test('what was said more than ninety days ago counts no more', () => {
  const taste = learnTaste([said(1, { at: NOW - TASTE_MEMORY - 1 })], NOW)
  assert.equal(tastePoints(taste, ['policy'], ['openai']), 0)
})

test('a version of a name counts as the name, and the score shows the part', () => {
  const taste = learnTaste([said(1, { topics: [], names: ['gpt'] })], NOW)
  const story = withTaste(aStory({ score: 10 }), [anItem({ names: ['gpt@5.1', 'gpt'] })], taste)
  assert.equal(story.score, 10.3)
  assert.deepEqual(story.parts, [{ part: 'taste', points: 0.3 }])
})
