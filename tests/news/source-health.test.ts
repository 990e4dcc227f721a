import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { healthOf, type RememberedSource } from '../../src/news/source-health.ts'
import { NOW } from '../support/builders.ts'

const DAY = 24 * 3_600_000
const working: RememberedSource = {
  ...{ enabled: true, lastPolledAt: NOW, failures: 0, failingSince: null, asleepSince: null, failure: null },
  staleSince: null,
}
const failing = { ...working, failures: 3, failingSince: NOW - DAY, failure: { code: 'http-status', status: 500 } }
const gone = { ...failing, failure: { code: 'gone', status: 410 }, asleepSince: NOW - DAY }

describe('of a source is told', () => {
  for (const [claim, source, expected] of [
    ['that it works, and when it was read', working, { state: 'works', at: NOW }],
    ['that it was never read', { ...working, lastPolledAt: null }, { state: 'never-read' }],
    ['since when it is silent', { ...working, staleSince: NOW - 90 * DAY }, { state: 'stale', since: NOW - 90 * DAY }],
    [
      'since when it fails, and why',
      failing,
      { state: 'failing', since: NOW - DAY, failures: 3, failure: failing.failure },
    ],
    [
      'since when it sleeps',
      { ...failing, asleepSince: NOW - 2 * DAY },
      { state: 'asleep', since: NOW - 2 * DAY, failure: failing.failure },
    ],
    ['that it is gone', gone, { state: 'gone' }],
    [
      'that it was switched off because it is gone',
      { ...gone, enabled: false },
      { state: 'switched-off', isGone: true },
    ],
    ['that it was taken out of the list', { ...working, enabled: false }, { state: 'switched-off', isGone: false }],
  ] as const) {
    test(claim, () => assert.deepEqual(healthOf(source), expected))
  }
})
