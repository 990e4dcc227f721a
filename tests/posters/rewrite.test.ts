import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Message, NO_MENTIONS } from '../../src/posters/message.ts'
import { toEdit } from '../../src/posters/rewrite.ts'

const before: Message = {
  content: '<@&7>\n**AI news**',
  embeds: [{ title: 'One', description: 'Outlet' }],
  allowed_mentions: { parse: [], roles: ['7'] },
}
const text = (content: string): Message => ({
  components: [{ type: 10, content }],
  flags: 1 << 15,
  allowed_mentions: NO_MENTIONS,
})

const cases: readonly (readonly [claim: string, old: Message, after: Message, edit: Message | null])[] = [
  ['nothing where nothing changes', before, { ...before, allowed_mentions: NO_MENTIONS }, null],
  [
    'what changes alone, and never the mentions',
    before,
    { ...before, embeds: [{ title: 'One', description: 'Outlet, another' }] },
    { embeds: [{ title: 'One', description: 'Outlet, another' }], allowed_mentions: NO_MENTIONS },
  ],
  [
    'an emptied field as empty',
    before,
    { content: before.content ?? '' },
    { embeds: [], allowed_mentions: NO_MENTIONS },
  ],
  [
    'components of the second generation without their flag, which stays',
    text('<@&7>\nOutlet'),
    text('<@&7>\nOutlet, another'),
    { components: [{ type: 10, content: '<@&7>\nOutlet, another' }], allowed_mentions: NO_MENTIONS },
  ],
]

for (const [claim, old, after, edit] of cases) {
  test(`an edit holds ${claim}`, () => assert.deepEqual(toEdit(old, after), edit))
}
