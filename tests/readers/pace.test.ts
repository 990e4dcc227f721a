import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPace, toLane } from '../../src/readers/http/pace.ts'

const signal = new AbortController().signal

test('a turn that is given back goes to who waited longest', async () => {
  const pace = createPace(1)
  const order: number[] = []
  const leave = await pace.enter('host', 0, signal)
  const waiting = [1, 2].map(async (who) => {
    const done = await pace.enter('host', 0, signal)
    order.push(who)
    done()
  })
  leave()
  await Promise.all(waiting)
  assert.deepEqual(order, [1, 2])
})

test('a site is one host, with www or without, on any port; servers inside an own network are told apart', () => {
  const lanes = ['https://a.example/x', 'http://www.a.example/', 'https://a.example:8443/', 'https://a.example./'].map(
    (url) => toLane(new URL(url), false),
  )
  assert.deepEqual([...new Set(lanes)], ['a.example'])
  assert.notEqual(toLane(new URL('http://127.0.0.1:1/'), true), toLane(new URL('http://127.0.0.1:2/'), true))
})

test('hosts do not wait for each other', async () => {
  const pace = createPace(1)
  await pace.enter('one', 0, signal)
  await pace.enter('two', 0, signal)
})

test('requests to one host begin no sooner than the gap after each other', async () => {
  const pace = createPace(2)
  const began = performance.now()
  for (let n = 0; n < 3; n++) (await pace.enter('host', 30, signal))()
  assert.ok(performance.now() - began >= 58)
})

test('who stops waiting takes no turn', async () => {
  const pace = createPace(1)
  const leave = await pace.enter('host', 0, signal)
  const controller = new AbortController()
  const waiting = pace.enter('host', 0, controller.signal)
  controller.abort(new Error('enough'))
  await assert.rejects(waiting, /enough/)
  leave()
  await pace.enter('host', 0, signal)
})
