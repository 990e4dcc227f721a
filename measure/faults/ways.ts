import type { Way } from './stage.ts'

const webhook = { name: 'The AI desk', avatar: null }

/** The ways of posting that trials take in turn. Executing a webhook and starting a post of a forum take no nonce. */
export const WAYS: readonly [Way, ...Way[]] = [
  { channel: 'text', change: { layout: 'embeds' } },
  { channel: 'forum', change: { layout: 'forum' } },
  { channel: 'text', change: { layout: 'embeds', webhook } },
  { channel: 'text', change: { layout: 'thread' } },
  { channel: 'forum', change: { layout: 'forum-stories' } },
  { channel: 'direct', change: { layout: 'embeds' } },
  { channel: 'announcement', change: { layout: 'cards', crosspost: true } },
  { channel: 'text', change: { layout: 'cards', webhook } },
  { channel: 'text', change: { layout: 'compact' } },
  { channel: 'announcement', change: { layout: 'thread', webhook } },
]
