import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describeReason } from '../../src/bot/commands/status/reason.ts'
import { languages, say } from '../../src/languages/index.ts'
import type { TextKey } from '../../src/languages/language.ts'
import type { DeliveryState } from '../../src/news/delivery.ts'

const CASES: readonly (readonly [DeliveryState, reason: string | null, told: TextKey])[] = [
  ['uncertain', 'the permission Read Message History is missing', 'status.unreadable'],
  ['uncertain', 'the first message of a post was deleted before it could be found', 'status.deleted'],
  ['uncertain', 'more than 1000 messages came after it', 'status.unknown-end'],
  ['uncertain', 'missing-access: Missing Access', 'status.unknown-end'],
  ['failed', 'missing-access: Missing Access', 'status.closed'],
  ['failed', 'unknown-channel: Unknown Channel', 'problem.unknown-channel'],
  ['failed', 'rejected: Invalid Form Body', 'problem.rejected'],
  ['pending', 'HTTP 503', 'status.unreachable'],
  ['pending', null, 'status.unreachable'],
]

for (const language of languages)
  for (const [state, reason, told] of CASES)
    test(`/status in ${language.name}: what is ${state} with "${reason}" is told as what it is`, () => {
      assert.equal(describeReason(language, state, reason), say(language, told))
    })
