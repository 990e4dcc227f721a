import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { createPrecedence } from '../../src/lib/precedence.ts'

test('work gives way to what somebody waits for', async () => {
  const { first, giveWay } = createPrecedence()
  const done: string[] = []
  const answer = first(async () => {
    await sleep(20)
    done.push('answered')
  })
  await Promise.all([giveWay().then(() => done.push('worked')), answer])
  assert.deepEqual(done, ['answered', 'worked'])
})

test('work goes step by step, and what arrives comes between', async () => {
  const { giveWay } = createPrecedence()
  const done: string[] = []
  const steps = [1, 2, 3].map(async (step) => {
    await giveWay()
    done.push(`step ${step}`)
  })
  for (let turn = 1; turn <= 3; turn += 1) {
    await setImmediate()
    done.push(`turn ${turn}`)
  }
  await Promise.all(steps)
  assert.deepEqual(
    done.filter((what) => what.startsWith('step')),
    ['step 1', 'step 2', 'step 3'],
  )
  assert.ok(done.indexOf('turn 1') < done.indexOf('step 2') && done.indexOf('turn 2') < done.indexOf('step 3'))
})

test('what takes long holds up the work for 300 ms', async () => {
  const { first, giveWay } = createPrecedence()
  const slow = new AbortController()
  const answer = first(() => sleep(5_000, undefined, { signal: slow.signal }).catch(() => {}))
  const started = performance.now()
  await giveWay()
  const waited = performance.now() - started
  slow.abort()
  await answer
  assert.ok(waited > 250 && waited < 900, `${waited} ms`)
})

test('however many ask, the work goes on after a second', async () => {
  const { first, giveWay } = createPrecedence()
  let isOver = false
  const asking = (async () => {
    while (!isOver) await Promise.race([first(() => sleep(60)), sleep(25)])
  })()
  const started = performance.now()
  await giveWay()
  const waited = performance.now() - started
  isOver = true
  await asking
  assert.ok(waited >= 990 && waited < 2_500, `${waited} ms`)
})

test('an answer that fails is waited for no longer', async () => {
  const { first, giveWay } = createPrecedence()
  await assert.rejects(first(async () => assert.fail('no answer')))
  const started = performance.now()
  await giveWay()
  assert.ok(performance.now() - started < 200)
})
