import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { MessageFlags } from 'discord.js'
import type { Digest } from '../../src/news/digest.ts'
import { anItem, NOW } from '../support/builders.ts'
import { type Discord, faults, startDiscord } from '../support/discord/start-discord.ts'
import { openScene } from '../support/scene.ts'

const MINUTE = 60_000
const CROSSPOST = 'POST /channels/:channel/messages/:message/crosspost'

let now = NOW
let discord: Discord
before(async () => {
  discord = await startDiscord({ now: () => now })
  discord.liftRateLimits()
})
after(() => discord.close())

const published = (channel: string) =>
  discord.messages(channel).filter(({ flags }) => (flags & MessageFlags.Crossposted) !== 0).length

async function aScene(digest: Partial<Digest> = {}, type: 'announcement' | 'text' = 'announcement', stories = 2) {
  const items = Array.from({ length: stories }, (_, index) =>
    anItem({ title: `Lab releases model number ${index}`, publishedAt: now - MINUTE, seenAt: now - MINUTE }),
  )
  const scene = await openScene(discord, () => now, {
    digest: { crosspost: true, ...digest },
    channel: { type },
    items,
  })
  await scene.publish()
  await scene.deliver()
  return scene
}

describe('a message of an announcement channel', () => {
  for (const [name, webhook] of [
    ['the bot', null],
    ['a webhook', { name: 'The AI Desk', avatar: null }],
  ] as const) {
    test(`that ${name} posted is published to followers when that is asked`, async () => {
      const scene = await aScene({ webhook })
      assert.equal(await scene.crosspost(), 1)
      assert.equal(published(scene.channel), 1)
      assert.equal((await scene.outbox())[0]?.crosspost, 'done')
      assert.equal(await scene.crosspost(), 0)
    })
  }

  test('is not published unasked', async () => {
    const scene = await aScene({ crosspost: false })
    assert.equal(await scene.crosspost(), 0)
    assert.equal(published(scene.channel), 0)
  })

  for (const [claim, fault] of [
    ['Discord does it and answers 500', faults.statusAfter(500)],
    ['Discord does it and the connection is cut', faults.dropAfter()],
    ['Discord answers 502', faults.status(502)],
    ['Discord asks to wait', faults.rateLimit({ scope: 'shared', retryAfter: 45 })],
  ] as const) {
    test(`is published once when ${claim}`, async () => {
      const scene = await aScene()
      discord.fail({ route: CROSSPOST, where: ({ params }) => params.channel === scene.channel }, fault)
      await scene.crosspost()
      assert.equal((await scene.outbox())[0]?.crosspost, 'wanted')
      now += MINUTE
      await scene.crosspost()
      assert.equal((await scene.outbox())[0]?.crosspost, 'done')
      assert.equal(published(scene.channel), 1)
    })
  }

  test('waits when ten were published in an hour, and holds up no other message', async () => {
    const scene = await aScene({ layout: 'embeds' }, 'announcement', 12 * 10)
    for (let more = 0; more < 12; more += 1) {
      await scene.publish('manual', `more-${more}`)
      await scene.deliver()
      now += MINUTE
    }
    const posted = discord.messages(scene.channel).length
    assert.ok(posted > 10)
    for (let minute = 0; minute < 30; minute += 1) {
      await scene.crosspost()
      now += MINUTE
    }
    assert.equal(published(scene.channel), 10)
    const asked = discord.requestsTo(CROSSPOST).filter(({ params }) => params.channel === scene.channel).length
    assert.equal(asked, 11)
    now += 31 * MINUTE
    await scene.crosspost()
    assert.equal(published(scene.channel), posted)
    assert.equal(discord.messages(scene.channel).length, posted)
  })

  test('is published also after the clock was set back by days', async () => {
    const scene = await aScene()
    now -= 3 * 24 * 60 * MINUTE
    await scene.crosspost()
    now += 3 * 24 * 60 * MINUTE
    assert.equal(published(scene.channel), 1)
  })

  test('that was deleted is not asked for again', async () => {
    const scene = await aScene()
    const [message] = discord.messages(scene.channel)
    assert.ok(message)
    discord.deleteMessage(message)
    assert.equal(await scene.crosspost(), 0)
    const [row] = await scene.outbox()
    assert.deepEqual([row?.state, row?.crosspost], ['posted', 'failed'])
  })
})

test('a text channel has no followers: its message is posted all the same, and asked for once', async () => {
  const scene = await aScene({}, 'text')
  await scene.crosspost()
  await scene.crosspost()
  const [row] = await scene.outbox()
  assert.deepEqual([row?.state, row?.crosspost], ['posted', 'failed'])
  assert.equal(discord.requestsTo(CROSSPOST).filter(({ params }) => params.channel === scene.channel).length, 1)
})
