import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createFetchPace, createPace } from '../../src/bot/pace.ts'
import { NOW } from '../support/builders.ts'

const MINUTE = 60_000

test('whoever asks too often is told from when on they may again', () => {
  const pace = createPace(2)
  assert.deepEqual(
    [0, 1, 2, MINUTE - 1, MINUTE].map((later) => pace('a', NOW + later)),
    [null, null, NOW + MINUTE, NOW + MINUTE, null],
  )
  assert.equal(pace('b', NOW), null)
})

test('a clock that is set back locks nobody out', () => {
  const pace = createPace(1)
  pace('a', NOW)
  assert.equal(pace('a', NOW - 10 * MINUTE), null)
})

test('a person makes the bot fetch ten times a minute at most, in whatever servers', () => {
  const mayFetch = createFetchPace()
  const tries = Array.from({ length: 11 }, (_, n) => mayFetch({ userId: 'a', guildId: `g${n}` }, NOW))
  assert.deepEqual(tries.slice(0, 10), Array(10).fill(null))
  assert.equal(tries[10], NOW + MINUTE)
})

test('a server makes it twenty times, whoever asks, and does not use up another’s turns', () => {
  const mayFetch = createFetchPace()
  const tries = Array.from({ length: 21 }, (_, n) => mayFetch({ userId: `u${n}`, guildId: 'g' }, NOW))
  assert.equal(tries.filter((wait) => wait === null).length, 20)
  assert.equal(mayFetch({ userId: 'x', guildId: 'other' }, NOW), null)
})

test('all servers together make it sixty times a minute', () => {
  const mayFetch = createFetchPace()
  const tries = Array.from({ length: 70 }, (_, n) => mayFetch({ userId: `u${n}`, guildId: `g${n}` }, NOW))
  assert.equal(tries.filter((wait) => wait === null).length, 60)
})
