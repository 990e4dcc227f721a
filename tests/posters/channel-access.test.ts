import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ChannelType } from 'discord.js'
import {
  canHoldDigests,
  findAccess,
  permissionsOfDigest,
  permissionsOfPlace,
} from '../../src/posters/channel-access.ts'
import { layouts } from '../../src/posters/layouts/index.ts'

describe('a digest', () => {
  for (const { id } of layouts) {
    const isForForums = id.startsWith('forum')
    test(`of the layout ${id} goes into ${isForForums ? 'forums' : 'text and announcement channels'} alone`, () => {
      const held = [
        ...[ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum, ChannelType.GuildVoice],
        ...[ChannelType.GuildCategory, ChannelType.GuildMedia, ChannelType.PublicThread, ChannelType.DM],
      ].filter((type) => canHoldDigests(type, id))
      assert.deepEqual(
        held,
        isForForums ? [ChannelType.GuildForum] : [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      )
    })
  }

  const base = ['ViewChannel', 'SendMessages', 'EmbedLinks', 'ReadMessageHistory']
  const webhook = { name: 'The AI Desk', avatar: null }
  for (const [claim, posting, permissions] of [
    ['a plain one', { layout: 'embeds' }, base],
    ['one in threads', { layout: 'thread' }, [...base, 'CreatePublicThreads', 'SendMessagesInThreads']],
    ['one in a forum', { layout: 'forum', webhook }, [...base, 'SendMessagesInThreads']],
    ['one in a forum, a post a story', { layout: 'forum-stories' }, [...base, 'SendMessagesInThreads']],
    ['one with a name of its own', { layout: 'cards', webhook }, [...base, 'ManageWebhooks']],
    ['one that is published to followers', { layout: 'embeds', crosspost: true }, base],
    [
      'one with a name of its own that is published',
      { layout: 'embeds', webhook, crosspost: true },
      [...base, 'ManageWebhooks', 'ManageMessages'],
    ],
    [
      'one with a name of its own and threads',
      { layout: 'thread', webhook },
      [...base, 'ManageWebhooks', 'CreatePublicThreads', 'SendMessagesInThreads'],
    ],
  ] as const) {
    test(`needs no more than its way of posting does: ${claim}`, () =>
      assert.deepEqual(permissionsOfDigest(posting), permissions))
  }
})

test('of the needed permissions those are missing that no role gives and those that the channel denies', () => {
  const channel = {
    id: '5',
    type: 0,
    permission_overwrites: [{ id: '9', type: 1, allow: '0', deny: String(1n << 29n) }],
  }
  const given = {
    member: { roles: ['2'] },
    roles: [{ id: '2', permissions: String((1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 29n)) }],
    needed: permissionsOfPlace('webhook', false),
  }
  const access = findAccess(channel, '1', '9', given)
  assert.deepEqual(access.outcome === 'access' && access.missing, ['ReadMessageHistory', 'ManageWebhooks'])
})
