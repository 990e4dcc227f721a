import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { haltOf } from '../../src/news/halt.ts'

const digest = { channelId: 'here', paused: false }
const paused = { ...digest, paused: true }

describe('a message that waits to be sent is still wanted', () => {
  for (const [claim, given, expected] of [
    ['while nothing has changed', {}, null],
    ['not where its digest has moved', { channelId: 'there' }, 'moved'],
    ['not while its digest is paused', { digest: paused }, 'paused'],
    ['though its digest is paused, where it was asked for by hand', { digest: paused, lane: 'manual' }, null],
    ['not as an alert of a paused digest', { digest: paused, lane: 'alert' }, 'paused'],
    ['not where a person has left the server', { isMember: false }, 'left-server'],
    ['not where they have, even by hand', { isMember: false, lane: 'manual' }, 'left-server'],
  ] as const) {
    test(claim, () =>
      assert.equal(haltOf({ channelId: 'here', lane: 'scheduled', digest, isMember: true, ...given }), expected),
    )
  }
})
