import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Digest } from '../../src/news/digest.ts'
import { createAttemptMemory } from '../../src/pipeline/attempt-memory.ts'
import { deliver } from '../../src/pipeline/deliver.ts'
import { publish } from '../../src/pipeline/publish-digests.ts'
import { createDiscordPoster } from '../../src/posters/discord.ts'
import type { Database } from '../../src/storage/database.ts'
import { findDigest } from '../../src/storage/digests.ts'
import { listPostedStories } from '../../src/storage/editions.ts'
import { aDigest, anItem, aSource, NOW } from '../support/builders.ts'
import { type Discord, faults, startDiscord } from '../support/discord/start-discord.ts'
import { aDatabase, silentLog } from '../support/world.ts'

const POST = 'POST /channels/:channel/messages'
const MINUTE = 60_000

// Discord's calendar and the bot's clock are one; each test moves it on.
let now = NOW
let discord: Discord

before(async () => {
  discord = await startDiscord({ now: () => now })
})
after(() => discord.close())

interface Scene {
  readonly database: Database
  readonly digest: Digest
  readonly channel: string
  /** Delivers what is due, some time later. */
  readonly later: (milliseconds: number) => Promise<void>
  readonly state: () => Promise<readonly { readonly state: string; readonly reason: string | null }[]>
  readonly posted: () => number
}

/** A channel and a digest whose edition of `stories` stories is in the outbox. */
async function aScene({ stories = 2 } = {}): Promise<Scene> {
  const guild = discord.addGuild()
  const channel = guild.addChannel()
  const digest = aDigest({ guildId: guild.id, channelId: channel, stories: 25 })
  const items = Array.from({ length: stories }, (_, index) =>
    anItem({ title: `Lab releases model number ${index}`, publishedAt: now - MINUTE, seenAt: now - MINUTE }),
  )
  const database = await aDatabase({ sources: [aSource()], items, digests: [digest] })
  const poster = createDiscordPoster({ token: discord.token, apiUrl: discord.url, signal: AbortSignal.timeout(60_000) })
  assert.equal((await publish(database, digest, 'scheduled', String(now), now)).outcome, 'claimed')
  const clock = () => now
  const memory = createAttemptMemory(clock)
  const run = () => deliver({ database, poster, log: silentLog, clock, memory, signal: AbortSignal.timeout(60_000) })
  return {
    database,
    digest,
    channel,
    async later(milliseconds) {
      now += milliseconds
      await run()
    },
    state: () => database.selectFrom('deliveries').select(['state', 'reason']).orderBy('part').execute(),
    posted: () => discord.messages(channel).filter(({ author }) => author.id === discord.botUserId).length,
  }
}

describe('a delivery', () => {
  test('posts each part of an edition once, in order', async () => {
    const scene = await aScene({ stories: 23 })
    await scene.later(0)
    assert.deepEqual(
      (await scene.state()).map(({ state }) => state),
      ['posted', 'posted', 'posted'],
    )
    const messages = discord.messages(scene.channel)
    assert.deepEqual(
      messages.map(({ embeds }) => embeds.length),
      [10, 10, 3],
    )
    await scene.later(MINUTE)
    assert.equal(scene.posted(), 3)
  })

  for (const [claim, fault] of [
    ['Discord creates it and answers 500', faults.statusAfter(500)],
    ['Discord creates it and the connection is cut', faults.dropAfter()],
    ['the connection is cut before Discord creates it', faults.drop()],
    ['Discord answers 502 before creating it', faults.status(502)],
    ['Discord asks to wait (429 of the channel)', faults.rateLimit({ scope: 'user', retryAfter: 4 })],
    ['Discord asks to wait (429 of a shared resource)', faults.rateLimit({ scope: 'shared', retryAfter: 5 })],
  ] as const) {
    for (const wait of [5_000, 10 * MINUTE]) {
      test(`is posted once when ${claim}, and it is tried again ${wait / 1000} s later`, async () => {
        const scene = await aScene()
        const planned = discord.fail({ route: POST, where: ({ params }) => params.channel === scene.channel }, fault)
        await scene.later(0)
        assert.equal(planned.struck(), 1)
        await scene.later(wait)
        await scene.later(wait)
        assert.equal(scene.posted(), 1)
        assert.deepEqual(
          (await scene.state()).map(({ state }) => state),
          ['posted'],
        )
      })
    }
  }

  test('that was accepted before a crash is found by its button, however many messages came after it', async () => {
    const scene = await aScene()
    const chatter = discord.addGuild().owner
    discord.fail({ route: POST, where: ({ params }) => params.channel === scene.channel }, faults.dropAfter())
    await scene.later(0)
    for (let index = 0; index < 250; index += 1) discord.say(chatter, scene.channel, `message ${index}`)
    await scene.later(30 * MINUTE)
    assert.equal(scene.posted(), 1)
    assert.deepEqual(
      (await scene.state()).map(({ state }) => state),
      ['posted'],
    )
  })

  test('ends as uncertain, and is never repeated, when its history can no longer be read', async () => {
    const scene = await aScene()
    discord.fail({ route: POST, where: ({ params }) => params.channel === scene.channel }, faults.dropAfter())
    await scene.later(0)
    discord.denyBot(scene.channel, 'ReadMessageHistory')
    await scene.later(30 * MINUTE)
    await scene.later(30 * MINUTE)
    assert.equal(scene.posted(), 1)
    const [delivery] = await scene.state()
    assert.equal(delivery?.state, 'uncertain')
    assert.match(delivery?.reason ?? '', /Read Message History/)
  })

  for (const [claim, close, code] of [
    ['is gone', (channel: string) => discord.deleteChannel(channel), 'unknown-channel'],
    ['is hidden from the bot', (channel: string) => discord.denyBot(channel, 'ViewChannel'), 'missing-access'],
    ['forbids writing', (channel: string) => discord.denyBot(channel, 'SendMessages'), 'missing-permissions'],
    ['forbids embeds', (channel: string) => discord.denyBot(channel, 'EmbedLinks'), 'missing-permissions'],
  ] as const) {
    test(`to a channel that ${claim} stops its digest, names why, and gives its stories back`, async () => {
      const scene = await aScene()
      close(scene.channel)
      await scene.later(0)
      const requests = discord.requestsTo(POST).filter(({ params }) => params.channel === scene.channel).length
      await scene.later(60 * MINUTE)
      assert.equal(discord.requestsTo(POST).filter(({ params }) => params.channel === scene.channel).length, requests)
      assert.deepEqual(
        (await scene.state()).map(({ state }) => state),
        ['failed'],
      )
      assert.equal((await findDigest(scene.database, scene.digest.id))?.problem?.code, code)
      assert.equal((await listPostedStories(scene.database, scene.digest.id)).size, 0)
    })
  }

  test('that was taken back for its missing embeds is no message that somebody deleted, whatever became of the attempt before', async () => {
    const scene = await aScene()
    const here = {
      route: POST,
      where: ({ params }: { params: Record<string, string> }) => params.channel === scene.channel,
    }
    discord.fail(here, faults.drop())
    await scene.later(0)
    discord.fail(
      here,
      faults.call(async () => discord.denyBot(scene.channel, 'EmbedLinks')),
    )
    await scene.later(5_000)
    discord.allowBot(scene.channel, 'EmbedLinks')
    await scene.later(10_000)
    assert.deepEqual(
      (await scene.state()).map(({ state }) => state),
      ['failed'],
    )
    assert.equal((await listPostedStories(scene.database, scene.digest.id)).size, 0)
  })

  test('waits while Discord is out of order, and is posted when it is back', async () => {
    const scene = await aScene()
    const outage = discord.fail('*', faults.status(503), 1000)
    for (let index = 0; index < 6; index += 1) await scene.later(5 * MINUTE)
    assert.equal(scene.posted(), 0)
    outage.cancel()
    await scene.later(15 * MINUTE)
    assert.equal(scene.posted(), 1)
  })

  test('is made by one of two processes that share the database', async () => {
    const scene = await aScene({ stories: 12 })
    await Promise.all([scene.later(0), scene.later(0), scene.later(0)])
    await scene.later(MINUTE)
    assert.equal(scene.posted(), 2)
  })
})

test('a proxy that refuses what Discord has done makes no second message, however late it is tried again', async () => {
  for (const wait of [MINUTE, 30 * MINUTE]) {
    const scene = await aScene()
    const where = ({ params }: { readonly params: Readonly<Record<string, string>> }) =>
      params.channel === scene.channel
    discord.fail({ route: POST, where }, faults.htmlAfter(403))
    await scene.later(0)
    await scene.later(wait)
    await scene.later(MINUTE)
    assert.equal(scene.posted(), 1)
  }
})
