import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { nextPoll } from '../../src/news/poll-pace.ts'
import { afterFailure, afterSuccess, type SourceLife } from '../../src/news/source-life.ts'
import { nextMove } from '../../src/news/source-move.ts'
import { staleSince } from '../../src/news/source-rhythm.ts'
import { NOW } from '../support/builders.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const healthy: SourceLife = { failures: 0, failingSince: null, asleepSince: null, lastFailure: null }
const pace = { now: NOW, interval: HOUR / 4, failures: 0, leastWait: 0, notBefore: null, spread: 0 }

/** Reads a source that only fails until `until`, at the times that its life gives, and returns the times and the notices. */
function failFor(days: number, code: string, { isAlone = false } = {}) {
  let life = healthy
  const asked: number[] = []
  const notices: string[] = []
  for (let now = NOW; now - NOW <= days * DAY; ) {
    const lastAnswer = isAlone ? NOW : now
    const step = afterFailure(life, { code, now, lastAnswer })
    asked.push(now)
    if (step.notice !== null) notices.push(`${step.notice} on day ${Math.floor((now - NOW) / DAY)}`)
    life = { ...step, lastFailure: code }
    if (!step.isEnabled) break
    now = nextPoll({ ...pace, now, failures: step.failures, leastWait: step.wait, notBefore: null })
  }
  return { asked, notices, life }
}

suite('a source that fails', () => {
  test('is asked less and less, and from the third week on once a day', () => {
    const { asked, notices } = failFor(28, 'connect')
    assert.deepEqual(notices, ['fell-asleep on day 14'])
    const gaps = asked.slice(1).map((at, index) => (at - (asked[index] ?? 0)) / HOUR)
    assert.deepEqual(gaps.slice(0, 6), [0.5, 1, 2, 4, 6, 6])
    assert.ok(gaps.slice(-12).every((gap) => gap === 24))
  })

  test('does not fall asleep when nothing else answers either: then the fault is on this side', () => {
    assert.deepEqual(failFor(28, 'dns', { isAlone: true }).notices, [])
  })

  test('does not fall asleep for two failures between which Mujaz was off', () => {
    const first = afterFailure(healthy, { code: 'timeout', now: NOW, lastAnswer: NOW })
    const later = NOW + 30 * DAY
    const second = afterFailure(
      { ...first, lastFailure: 'timeout' },
      { code: 'timeout', now: later, lastAnswer: later },
    )
    assert.equal(second.asleepSince, null)
  })

  test('wakes with its first answer, and is asked as often as any', () => {
    const { life } = failFor(28, 'connect')
    const woken = afterSuccess(life)
    assert.deepEqual(woken, {
      failures: 0,
      failingSince: null,
      asleepSince: null,
      isEnabled: true,
      wait: 0,
      notice: 'woke',
    })
    assert.equal(afterSuccess(healthy).notice, null)
  })

  test('that is gone for good is asked once a week, and no more after two weeks', () => {
    const { asked, notices, life } = failFor(60, 'gone')
    assert.deepEqual(
      asked.map((at) => (at - NOW) / DAY),
      [0, 7, 14],
    )
    assert.deepEqual(notices, ['gone on day 0', 'switched-off on day 14'])
    assert.notEqual(life.asleepSince, null)
  })

  test('that says gone only once, after a long sleep, is asked again', () => {
    const { life } = failFor(60, 'connect')
    const now = NOW + 61 * DAY
    const step = afterFailure(life, { code: 'gone', now, lastAnswer: now })
    assert.deepEqual([step.isEnabled, step.wait, step.notice], [true, 7 * DAY, 'gone'])
  })
})

suite('the next reading', () => {
  test('is spread by at most a tenth, so that sources do not all come at once', () => {
    assert.equal(nextPoll({ ...pace, spread: 1 }), NOW + (HOUR / 4) * 1.1)
    assert.equal(nextPoll({ ...pace, failures: 50, spread: 1 }), NOW + 6.6 * HOUR)
  })

  test('is not before the server wants it', () => {
    assert.equal(nextPoll({ ...pace, failures: 1, notBefore: NOW + DAY }), NOW + DAY)
    assert.equal(nextPoll({ ...pace, failures: 1, notBefore: NOW - DAY }), NOW + HOUR / 2)
  })

  test('of a source that is asked once a day anyway is not sooner because it sleeps', () => {
    assert.equal(nextPoll({ ...pace, interval: 2 * DAY, failures: 30, leastWait: DAY }), NOW + 2 * DAY)
  })
})

suite('a source that answers and has nothing new', () => {
  const rhythm = (items: number, pauseDays: number, silentDays: number) => ({
    items,
    newest: NOW - silentDays * DAY,
    oldest: NOW - (silentDays + (items - 1) * pauseDays) * DAY,
  })
  const cases: readonly (readonly [string, Parameters<typeof staleSince>[0]['rhythm'], number | null])[] = [
    ['daily, silent for a week', rhythm(20, 1, 7), null],
    ['daily, silent for a month', rhythm(20, 1, 30), 30],
    ['weekly, silent for two months', rhythm(8, 7, 60), null],
    ['weekly, silent for three months', rhythm(8, 7, 90), 90],
    ['quarterly, silent for half a year', rhythm(6, 91, 182), null],
    ['without a rhythm, silent for 50 days', rhythm(2, 1, 50), null],
    ['without a rhythm, silent for 61 days', rhythm(2, 1, 61), 61],
    ['twice a year, silent for more than one', rhythm(6, 182, 400), 400],
  ]
  for (const [what, known, days] of cases) {
    test(`${what}: ${days === null ? 'as usual' : 'stale'}`, () => {
      const since = staleSince({ rhythm: known, newestItemAt: null, firstReadAt: NOW - 500 * DAY, now: NOW })
      assert.equal(since, days === null ? null : NOW - days * DAY)
    })
  }

  test('has always been empty: stale two months after its first reading', () => {
    const empty = { rhythm: null, newestItemAt: null, now: NOW }
    assert.equal(staleSince({ ...empty, firstReadAt: NOW - 59 * DAY }), null)
    assert.equal(staleSince({ ...empty, firstReadAt: NOW - 61 * DAY }), NOW - 61 * DAY)
    assert.equal(staleSince({ ...empty, firstReadAt: null }), null)
  })

  test('whose items are forgotten is judged by the newest date that it gave', () => {
    const given = { rhythm: null, firstReadAt: NOW - 500 * DAY, now: NOW }
    assert.equal(staleSince({ ...given, newestItemAt: NOW - 10 * DAY }), null)
    assert.equal(staleSince({ ...given, newestItemAt: NOW - 100 * DAY }), NOW - 100 * DAY)
  })
})

suite('a permanent redirect', () => {
  const readings = (...targets: readonly (readonly [string | null, number])[]) =>
    targets.reduce<ReturnType<typeof nextMove>>(({ move }, [to, hours]) => nextMove(move, to, NOW + hours * HOUR), {
      move: null,
      settled: null,
    }).settled

  test('is believed when it has stood for a day, in at least three readings in a row', () => {
    assert.equal(readings(['b', 0], ['b', 12], ['b', 23]), null)
    assert.equal(readings(['b', 0], ['b', 12], ['b', 24]), 'b')
    assert.equal(readings(['b', 0], ['b', 48]), null)
  })

  test('is forgotten when the old address answers in between, or leads elsewhere', () => {
    assert.equal(readings(['b', 0], ['b', 12], [null, 13], ['b', 24], ['b', 25]), null)
    assert.equal(readings(['b', 0], ['c', 12], ['b', 24], ['b', 25]), null)
  })

  test('to an address longer than any is followed and not remembered', () => {
    const long = `https://e.example/${'a'.repeat(3_000)}`
    assert.equal(readings([long, 0], [long, 12], [long, 48]), null)
  })
})
