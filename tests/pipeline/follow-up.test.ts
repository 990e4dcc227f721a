import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { createId } from '../../src/lib/id.ts'
import type { Digest } from '../../src/news/digest.ts'
import type { Source } from '../../src/news/types.ts'
import { updateDigest } from '../../src/storage/digest-changes.ts'
import { insertItems } from '../../src/storage/items.ts'
import { anItem, aSource, NOW } from '../support/builders.ts'
import { type Discord, faults, startDiscord } from '../support/discord/start-discord.ts'
import { openScene, type Scene } from '../support/scene.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const EDIT = 'PATCH /channels/:channel/messages/:message'
const sources: readonly Source[] = ['a', 'b', 'c', 'd'].map((id) => aSource({ id, name: `Outlet ${id}` }))

let now = NOW
let discord: Discord
before(async () => {
  discord = await startDiscord({ now: () => now })
  discord.liftRateLimits()
})
after(() => discord.close())

/** A digest whose edition of two stories, each told by one outlet, is posted. */
async function aPostedScene(digest: Partial<Digest> = {}, channel: object = {}): Promise<Scene> {
  const at = now - MINUTE
  const items = ['one', 'two'].map((storyId) =>
    anItem({ storyId, sourceId: 'a', title: `Lab tells of ${storyId}`, publishedAt: at, seenAt: at }),
  )
  const scene = await openScene(discord, () => now, { digest, channel, sources, items })
  await scene.publish()
  await scene.deliver()
  return scene
}

/** Another outlet tells a story. */
async function tell({ database }: Scene, storyId: string, sourceId: string): Promise<void> {
  const item = anItem({
    id: createId(now),
    storyId,
    sourceId,
    title: 'The same, in other words',
    publishedAt: now,
    seenAt: now,
  })
  await insertItems(database, [{ item, keys: [item.id] }])
}

const everything = ({ channel }: Scene) => [channel, ...discord.threads(channel)].flatMap((id) => discord.messages(id))
const texts = (scene: Scene) => JSON.stringify(everything(scene).map(({ embeds, components }) => [embeds, components]))
const edits = (scene: Scene) => everything(scene).filter(({ editedAt }) => editedAt !== null).length

for (const [name, digest, channel] of [
  ['the channel', {}, {}],
  ['cards', { layout: 'cards' }, {}],
  ['a thread', { layout: 'thread' }, {}],
  ['a forum', { layout: 'forum' }, { type: 'forum' }],
  ['a forum’s post of its own', { layout: 'forum-stories' }, { type: 'forum' }],
  ['a webhook', { webhook: { name: 'The AI Desk', avatar: null } }, {}],
] as const) {
  test(`a story that gains outlets has its message in ${name} edited where it is`, async () => {
    const scene = await aPostedScene(digest, channel)
    const before = everything(scene)
    await tell(scene, 'two', 'b')
    now += 11 * MINUTE
    assert.equal(await scene.followUp(), 1)
    const after = everything(scene)
    assert.deepEqual(
      after.map(({ id, flags, author, content }) => [id, flags, author.username, content]),
      before.map(({ id, flags, author, content }) => [id, flags, author.username, content]),
    )
    assert.match(texts(scene), /Outlet b/)
    assert.equal(edits(scene), 1)
    now += 11 * MINUTE
    assert.equal(await scene.followUp(), 0)
  })
}

describe('a posted message', () => {
  test('is left alone while no story of it grew', async () => {
    const scene = await aPostedScene()
    now += 11 * MINUTE
    assert.equal(await scene.followUp(), 0)
    assert.equal(edits(scene), 0)
  })

  test('is edited once in ten minutes at most', async () => {
    const scene = await aPostedScene()
    const count = () => discord.requestsTo(EDIT).filter(({ params }) => params.channel === scene.channel).length
    await tell(scene, 'two', 'b')
    await scene.followUp()
    assert.equal(count(), 1)
    for (let minute = 1; minute <= 9; minute += 1) {
      now += MINUTE
      if (minute % 4 === 0) await tell(scene, 'two', minute === 4 ? 'c' : 'd')
      await scene.followUp()
      assert.equal(count(), 1)
    }
    now += MINUTE
    await scene.followUp()
    assert.equal(count(), 2)
    assert.match(texts(scene), /Outlet c.*Outlet d/)
  })

  test('is edited within a minute where a story of it grows, however lately it was looked at', async () => {
    const scene = await aPostedScene()
    for (const wait of [0, 3 * MINUTE, 11 * MINUTE, 2 * MINUTE]) {
      now += wait
      assert.equal(await scene.followUp(), 0)
    }
    await tell(scene, 'two', 'b')
    now += MINUTE
    assert.equal(await scene.followUp(), 1)
    assert.equal(edits(scene), 1)
  })

  test('is not looked at before its time where the stories of others grow', async () => {
    const scene = await aPostedScene()
    await tell(scene, 'three', 'b')
    const before = (await scene.outbox()).map((row) => row.next_edit_at)
    now += MINUTE
    assert.equal(await scene.followUp(), 0)
    assert.deepEqual(
      (await scene.outbox()).map((row) => row.next_edit_at),
      before,
    )
  })

  for (const [claim, fault] of [
    [
      'older messages may not be edited now (30046)',
      faults.rateLimit({ scope: 'shared', retryAfter: 900, code: 30046 }),
    ],
    ['Discord asks to wait', faults.rateLimit({ scope: 'user', retryAfter: 900 })],
  ] as const) {
    test(`is left alone for as long as was asked, also when its story grows on: ${claim}`, async () => {
      const scene = await aPostedScene()
      const count = () => discord.requestsTo(EDIT).filter(({ params }) => params.channel === scene.channel).length
      await tell(scene, 'two', 'b')
      discord.fail({ route: EDIT, where: ({ params }) => params.channel === scene.channel }, fault)
      assert.equal(await scene.followUp(), 0)
      for (let minute = 0; minute < 14; minute += 1) {
        now += MINUTE
        if (minute % 7 === 3) await tell(scene, 'two', minute === 3 ? 'c' : 'd')
        await scene.followUp()
      }
      assert.equal(count(), 1)
      now += 2 * MINUTE
      assert.equal(await scene.followUp(), 1)
      assert.match(texts(scene), /Outlet d/)
    })
  }

  test('is not followed for longer than two days', async () => {
    const scene = await aPostedScene()
    now += 49 * HOUR
    await tell(scene, 'two', 'b')
    assert.equal(await scene.followUp(), 0)
    assert.equal((await scene.outbox())[0]?.next_edit_at, null)
  })

  test('that was deleted is not asked for again', async () => {
    const scene = await aPostedScene()
    const [message] = discord.messages(scene.channel)
    assert.ok(message)
    discord.deleteMessage(message)
    await tell(scene, 'two', 'b')
    now += 11 * MINUTE
    assert.equal(await scene.followUp(), 0)
    const [row] = await scene.outbox()
    assert.deepEqual([row?.state, row?.next_edit_at], ['posted', null])
    assert.equal(discord.messages(scene.channel).length, 0)
  })

  test('whose channel is closed is not asked for again', async () => {
    const scene = await aPostedScene()
    discord.denyBot(scene.channel, 'ViewChannel')
    await tell(scene, 'two', 'b')
    now += 11 * MINUTE
    assert.equal(await scene.followUp(), 0)
    assert.equal((await scene.outbox())[0]?.next_edit_at, null)
  })

  test('whose webhook was deleted is not asked for again', async () => {
    const scene = await aPostedScene({ webhook: { name: 'The AI Desk', avatar: null } })
    discord.deleteChannel(scene.channel)
    await tell(scene, 'two', 'b')
    now += 11 * MINUTE
    assert.equal(await scene.followUp(), 0)
    assert.equal((await scene.outbox())[0]?.next_edit_at, null)
  })

  for (const [claim, fault] of [
    [
      'older messages may not be edited now (30046)',
      faults.rateLimit({ scope: 'shared', retryAfter: 900, code: 30046 }),
    ],
    ['Discord asks to wait', faults.rateLimit({ scope: 'user', retryAfter: 900 })],
    ['Discord is out of order', faults.status(503)],
    ['the connection is cut after the edit', faults.dropAfter()],
  ] as const) {
    test(`is edited later when ${claim}`, async () => {
      const scene = await aPostedScene()
      await tell(scene, 'two', 'b')
      now += 11 * MINUTE
      discord.fail({ route: EDIT, where: ({ params }) => params.channel === scene.channel }, fault)
      assert.equal(await scene.followUp(), 0)
      now += 16 * MINUTE
      assert.equal(await scene.followUp(), 1)
      assert.match(texts(scene), /Outlet b/)
    })
  }

  test('is edited also after the clock was set back by days', async () => {
    const scene = await aPostedScene()
    await tell(scene, 'two', 'b')
    now -= 3 * 24 * HOUR
    assert.equal(await scene.followUp(), 1)
    assert.equal(await scene.followUp(), 0)
    now += 3 * 24 * HOUR
  })

  test('of a paused digest stays as it is until it may speak again', async () => {
    const scene = await aPostedScene()
    await updateDigest(scene.database, scene.digest, { paused: true })
    await tell(scene, 'two', 'b')
    now += 11 * MINUTE
    assert.equal(await scene.followUp(), 0)
    await updateDigest(scene.database, scene.digest, { paused: false })
    now += 11 * MINUTE
    assert.equal(await scene.followUp(), 1)
  })

  test('keeps its layout and its words when its digest is changed', async () => {
    const scene = await aPostedScene()
    const [before] = discord.messages(scene.channel)
    await updateDigest(scene.database, scene.digest, { layout: 'cards', language: 'ar', timezone: 'Asia/Tokyo' })
    await tell(scene, 'two', 'b')
    now += 11 * MINUTE
    assert.equal(await scene.followUp(), 1)
    const [after] = discord.messages(scene.channel)
    assert.equal(after?.content, before?.content)
    assert.deepEqual(
      after?.embeds.map(({ title }) => title),
      before?.embeds.map(({ title }) => title),
    )
  })

  test('that pinged a role still names it after an edit, and pings nobody again', async () => {
    const scene = await openScene(discord, () => now, { sources, items: [] })
    const role = scene.guild.addRole({ name: 'Readers' })
    scene.guild.setBotPermissions([
      'ViewChannel',
      'SendMessages',
      'EmbedLinks',
      'ReadMessageHistory',
      'MentionEveryone',
    ])
    for (const layout of ['embeds', 'cards']) {
      const digest: Digest = { ...scene.digest, id: layout, layout, ping: { roleId: role, publishers: 1 } }
      const one = await aPostedScene({ ...digest, channelId: scene.channel })
      const posted = discord.messages(scene.channel).at(-1)
      assert.deepEqual(posted?.pings.roles, [role])
      await tell(one, 'two', 'b')
      now += 11 * MINUTE
      assert.equal(await one.followUp(), 1)
      const edited = discord.messages(scene.channel).at(-1)
      assert.equal(edited?.content, posted?.content)
      assert.deepEqual(edited?.allowedMentions, { parse: [] })
      assert.match(JSON.stringify([edited?.content, edited?.components]), new RegExp(`<@&${role}>`))
    }
  })
})
