import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { listDueDeliveries, startSending } from '../../src/storage/deliveries.ts'
import { findDigest } from '../../src/storage/digests.ts'
import { listPostedStories } from '../../src/storage/editions.ts'
import { anItem, NOW } from '../support/builders.ts'
import { type Discord, faults, startDiscord } from '../support/discord/start-discord.ts'
import { openScene, type Scene } from '../support/scene.ts'

const MINUTE = 60_000
const POST = 'POST /channels/:channel/messages'
const START_THREAD = 'POST /channels/:channel/messages/:message/threads'
const START_POST = 'POST /channels/:channel/threads'
const EXECUTE = 'POST /webhooks/:webhook/:token'

let now = NOW
let discord: Discord
before(async () => {
  discord = await startDiscord({ now: () => now })
  discord.liftRateLimits()
})
after(() => discord.close())

const scene = (given: Parameters<typeof openScene>[2] = {}) => openScene(discord, () => now, given)
const states = async ({ outbox }: Scene) => (await outbox()).map(({ state }) => state)
/** Delivers at once and again after pauses, as the alarm clock would. */
async function deliverFor({ deliver }: Scene, minutes: number): Promise<void> {
  for (let minute = 0; minute <= minutes; minute += 1) {
    await deliver()
    now += MINUTE
  }
}
const identity = { webhook: { name: 'The AI Desk', avatar: 'https://desk.example/face.png' } }

/** Every way of posting: the scene, the request that creates, and how many times an edition of two stories is seen. */
const ways = [
  { name: 'a thread', given: { digest: { layout: 'thread' } }, route: POST, ours: inThreads },
  {
    name: 'a forum',
    given: { digest: { layout: 'forum' }, channel: { type: 'forum', tags: ['Models'] } },
    route: START_POST,
    ours: inThreads,
  },
  {
    name: 'a forum, a post a story',
    given: { digest: { layout: 'forum-stories' }, channel: { type: 'forum', tags: ['Models'] } },
    route: START_POST,
    ours: inThreads,
  },
  { name: 'a webhook', given: { digest: identity }, route: EXECUTE, ours: throughWebhooks },
] as const

function inThreads(channel: string): number {
  return discord
    .threads(channel)
    .flatMap((id) => discord.messages(id))
    .filter(({ embeds }) => embeds.length > 0).length
}
function throughWebhooks(channel: string): number {
  return discord.messages(channel).filter(({ webhookId }) => webhookId !== null).length
}

for (const { name, given, route, ours } of ways) {
  describe(`an edition through ${name}`, () => {
    let wanted = 0
    test('is posted', async () => {
      const one = await scene(given)
      await one.publish()
      await deliverFor(one, 2)
      assert.deepEqual(new Set(await states(one)), new Set(['posted']))
      wanted = ours(one.channel)
      assert.ok(wanted > 0)
    })

    for (const [claim, fault] of [
      ['Discord creates it and answers 500', faults.statusAfter(500)],
      ['Discord creates it and the connection is cut', faults.dropAfter()],
      ['the connection is cut before Discord creates it', faults.drop()],
      ['Discord answers 502 before creating it', faults.status(502)],
      ['Discord creates it and a proxy answers 403', faults.htmlAfter(403)],
      ['a proxy answers 404 in its place', faults.html(404)],
      ['Discord asks to wait', faults.rateLimit({ scope: 'shared', retryAfter: 5 })],
    ] as const) {
      test(`is posted once when ${claim}`, async () => {
        const one = await scene(given)
        await one.publish()
        const planned = discord.fail({ route, where: ({ params }) => isOf(one, params) }, fault)
        await deliverFor(one, 12)
        assert.equal(planned.struck(), 1)
        assert.deepEqual(new Set(await states(one)), new Set(['posted']))
        assert.equal(ours(one.channel), wanted)
      })
    }

    test('is made by one of several processes that share the database', async () => {
      const one = await scene(given)
      await one.publish()
      await Promise.all([one.deliver(), one.deliver(), one.deliver()])
      await deliverFor(one, 3)
      assert.deepEqual(new Set(await states(one)), new Set(['posted']))
      assert.equal(ours(one.channel), wanted)
    })

    test('is posted when a process was killed just before it sent', async () => {
      const one = await scene(given)
      await one.publish()
      const [due] = await listDueDeliveries(one.database, now)
      assert.ok(due)
      await startSending(one.database, due, { now, unsettledSince: now, afterMessage: '0' })
      await deliverFor(one, 3)
      assert.deepEqual(new Set(await states(one)), new Set(['posted']))
      assert.equal(ours(one.channel), wanted)
    })

    test('is looked for again while the look itself fails', async () => {
      const one = await scene(given)
      await one.publish()
      discord.fail({ route, where: ({ params }) => isOf(one, params) }, faults.dropAfter())
      await one.deliver()
      const outage = discord.fail({ route: '*', where: ({ method }) => method === 'GET' }, faults.status(503), 1000)
      now += 5 * MINUTE
      await deliverFor(one, 3)
      outage.cancel()
      now += 15 * MINUTE
      await deliverFor(one, 2)
      assert.deepEqual(new Set(await states(one)), new Set(['posted']))
      assert.equal(ours(one.channel), wanted)
    })

    test('ends as uncertain, and is never repeated, when its history can no longer be read', async () => {
      const one = await scene(given)
      await one.publish()
      discord.fail({ route, where: ({ params }) => isOf(one, params) }, faults.dropAfter())
      await one.deliver()
      discord.denyBot(one.channel, 'ReadMessageHistory')
      now += 30 * MINUTE
      await deliverFor(one, 5)
      assert.ok((await states(one)).includes('uncertain'))
      const seen = discord.requests.length
      now += 60 * MINUTE
      await one.deliver()
      assert.equal(discord.requests.slice(seen).filter(({ route: asked }) => asked === route).length, 0)
    })
  })
}

describe('a message that lost its embeds', () => {
  const TAKE_BACK = 'DELETE /channels/:channel/messages/:message'
  const placed = [
    { name: 'of a channel', given: { digest: { layout: 'embeds' } }, route: POST },
    {
      name: 'of a forum',
      given: { digest: { layout: 'forum' }, channel: { type: 'forum', tags: [] } },
      route: START_POST,
    },
  ] as const
  /** The permission goes between the look at it and the message. */
  const loseEmbeds = (one: Scene, route: string) =>
    discord.fail(
      { route, where: ({ params }) => isOf(one, params) },
      faults.call(() => discord.denyBot(one.channel, 'EmbedLinks')),
    )

  for (const { name, given, route } of placed)
    for (const [claim, fault] of [
      ['and was taken back just before a crash', faults.dropAfter()],
      ['and was to be taken back when the bot crashed', faults.drop()],
    ] as const)
      for (const canRead of [true, false])
        test(`${name} ${claim} gives its stories back${canRead ? '' : ', though its history cannot be read'}`, async () => {
          const one = await scene(given)
          await one.publish()
          loseEmbeds(one, route)
          const cut = discord.fail({ route: TAKE_BACK, where: ({ params }) => isOf(one, params) }, fault)
          await one.deliver()
          assert.equal(cut.struck(), 1)
          one.restart()
          if (!canRead) discord.denyBot(one.channel, 'ReadMessageHistory')
          now += 10 * MINUTE
          await deliverFor(one, 2)
          assert.deepEqual(await states(one), ['failed'])
          assert.equal((await listPostedStories(one.database, one.digest.id)).size, 0)
          assert.equal([one.channel, ...discord.threads(one.channel)].flatMap((id) => discord.messages(id)).length, 0)
        })

  test('of a forum hides no other post that is looked for', async () => {
    const one = await scene({ digest: { layout: 'forum', stories: 1 }, channel: { type: 'forum', tags: [] } })
    await one.publish()
    const cut = discord.fail({ route: START_POST, where: ({ params }) => isOf(one, params) }, faults.drop())
    await one.deliver()
    await one.publish('manual', 'another')
    loseEmbeds(one, START_POST)
    now += 1_000
    await one.deliver()
    assert.deepEqual([cut.struck(), await states(one)], [1, ['pending', 'failed']])
    discord.allowBot(one.channel, 'EmbedLinks')
    await deliverFor(one, 2)
    assert.deepEqual(await states(one), ['posted', 'failed'])
  })
})

/** Whether a request is about a scene's channel, its threads or its webhook. */
function isOf({ channel }: Scene, params: Readonly<Record<string, string>>): boolean {
  if (params.channel !== undefined)
    return params.channel === channel || discord.threads(channel).includes(params.channel)
  const listed = discord.requestsTo('GET /channels/:channel/webhooks').at(-1)
  return listed?.params.channel === channel
}

describe('a thread', () => {
  test('begins with the first message, once, also when its start is not answered', async () => {
    const one = await scene({ digest: { layout: 'thread' } })
    await one.publish()
    const cut = discord.fail(
      { route: START_THREAD, where: ({ params }) => params.channel === one.channel },
      faults.dropAfter(),
    )
    await deliverFor(one, 3)
    assert.equal(cut.struck(), 1)
    assert.deepEqual(await states(one), ['posted', 'posted', 'posted'])
    const [thread, ...others] = discord.threads(one.channel)
    const [head] = discord.messages(one.channel)
    assert.equal(thread, head?.id)
    assert.deepEqual(others, [])
    assert.equal(discord.messages(thread ?? '').length, 2)
    assert.deepEqual(
      (await one.outbox()).map(({ thread_id }) => thread_id),
      [thread, thread, thread],
    )
  })

  test('whose first message was deleted gives its stories back and leaves the digest alone', async () => {
    const one = await scene({ digest: { layout: 'thread' } })
    await one.publish()
    discord.fail({ route: START_THREAD, where: ({ params }) => params.channel === one.channel }, faults.status(500))
    await one.deliver()
    const [head] = discord.messages(one.channel)
    assert.ok(head)
    discord.deleteMessage(head)
    now += MINUTE
    await deliverFor(one, 2)
    assert.deepEqual(await states(one), ['posted', 'failed', 'failed'])
    assert.equal((await listPostedStories(one.database, one.digest.id)).size, 0)
    assert.equal((await findDigest(one.database, one.digest.id))?.problem, null)
  })

  test('that was deleted gives the rest of its stories back and leaves the digest alone', async () => {
    const one = await scene({ digest: { layout: 'thread' }, stories: 3 })
    await one.publish()
    const where = ({ params }: { readonly params: Readonly<Record<string, string>> }) =>
      discord.threads(one.channel).includes(params.channel ?? '')
    discord.fail({ route: POST, where }, faults.rateLimit({ scope: 'shared', retryAfter: 10 }))
    await one.deliver()
    discord.deleteChannel(discord.threads(one.channel)[0] ?? '')
    now += MINUTE
    await deliverFor(one, 2)
    assert.deepEqual(await states(one), ['posted', 'failed', 'failed', 'failed'])
    assert.equal((await findDigest(one.database, one.digest.id))?.problem, null)
  })

  test('that may not be started stops its digest before anything is posted', async () => {
    const one = await scene({
      digest: { layout: 'thread' },
      permissions: ['ViewChannel', 'SendMessages', 'EmbedLinks'],
    })
    await one.publish()
    await deliverFor(one, 1)
    assert.equal(discord.messages(one.channel).length, 0)
    assert.deepEqual((await findDigest(one.database, one.digest.id))?.problem?.permissions, [
      'ReadMessageHistory',
      'CreatePublicThreads',
      'SendMessagesInThreads',
    ])
  })
})

describe('a forum', () => {
  const forum = (channel: object = {}) => scene({ digest: { layout: 'forum' }, channel: { type: 'forum', ...channel } })

  test('puts on the tags of its topics, in any case', async () => {
    const one = await forum({ tags: ['Sports', 'MODELS'] })
    await one.publish()
    await one.deliver()
    const [request] = discord.requestsTo(START_POST).filter(({ params }) => params.channel === one.channel)
    assert.equal(tagsOf(request?.body).length, 1)
  })

  test('that requires a tag gets its first where none fits', async () => {
    const one = await forum({ tags: ['Sports', 'Cooking'], tagRequired: true })
    await one.publish()
    await one.deliver()
    assert.deepEqual(await states(one), ['posted'])
  })

  test('finds its post also when it was put away since', async () => {
    const one = await forum()
    await one.publish()
    discord.fail({ route: START_POST, where: ({ params }) => params.channel === one.channel }, faults.dropAfter())
    await one.deliver()
    discord.archiveThread(discord.threads(one.channel)[0] ?? '')
    now += 60 * MINUTE
    await one.deliver()
    assert.deepEqual(await states(one), ['posted'])
    assert.equal(discord.threads(one.channel).length, 1)
  })

  test('does not post again where somebody deleted the post’s first message before it was found', async () => {
    const one = await forum()
    await one.publish()
    discord.fail({ route: START_POST, where: ({ params }) => params.channel === one.channel }, faults.dropAfter())
    await one.deliver()
    const [first] = discord.messages(discord.threads(one.channel)[0] ?? '')
    assert.ok(first)
    discord.deleteMessage(first)
    now += 60 * MINUTE
    await one.deliver()
    assert.deepEqual(await states(one), ['uncertain'])
    assert.equal(discord.threads(one.channel).length, 1)
  })

  test('gets a post a story where the digest wants it, each named after its story, in their order', async () => {
    const one = await scene({ digest: { layout: 'forum-stories' }, channel: { type: 'forum' }, stories: 3 })
    await one.publish()
    await deliverFor(one, 1)
    assert.deepEqual(await states(one), ['posted', 'posted', 'posted'])
    const started = discord.requestsTo(START_POST).filter(({ params }) => params.channel === one.channel)
    const names = started.map(({ body }) => JSON.stringify(body).match(/"name":"([^"]+)"/)?.[1])
    assert.deepEqual(new Set(names).size, 3)
    assert.equal(discord.threads(one.channel).length, 3)
    for (const [index, thread] of discord.threads(one.channel).entries())
      assert.equal(discord.messages(thread)[0]?.embeds[0]?.title, names[index])
  })

  test('makes posts wait for minutes, and gets the others when it takes them again, none twice', async () => {
    const one = await scene({ digest: { layout: 'forum-stories' }, channel: { type: 'forum' }, stories: 5 })
    await one.publish()
    const where = ({ params }: { readonly params: Readonly<Record<string, string>> }) => params.channel === one.channel
    const limit = discord.fail({ route: START_POST, where }, faults.rateLimit({ scope: 'shared', retryAfter: 219 }), 2)
    await deliverFor(one, 20)
    assert.equal(limit.struck(), 2)
    assert.deepEqual(new Set(await states(one)), new Set(['posted']))
    assert.equal(discord.threads(one.channel).length, 5)
  })

  test('posts what does not fit into the first message behind it', async () => {
    const one = await scene({ digest: { layout: 'forum' }, channel: { type: 'forum' }, stories: 13 })
    await one.publish()
    await deliverFor(one, 1)
    assert.deepEqual(await states(one), ['posted', 'posted'])
    assert.equal(discord.messages(discord.threads(one.channel)[0] ?? '').length, 2)
  })
})

function tagsOf(body: unknown): readonly unknown[] {
  return typeof body === 'object' && body !== null && 'applied_tags' in body && Array.isArray(body.applied_tags)
    ? body.applied_tags
    : []
}

describe('a webhook', () => {
  test('is made once, speaks under the digest’s name, and mentions nobody', async () => {
    const one = await scene({
      digest: identity,
      items: [anItem({ title: 'Hello @everyone of OpenAI', publishedAt: now - MINUTE })],
    })
    await one.publish()
    await one.deliver()
    await one.publish('manual', 'again')
    await one.deliver()
    const made = discord
      .requestsTo('POST /channels/:channel/webhooks')
      .filter(({ params }) => params.channel === one.channel)
    assert.equal(made.length, 1)
    const [message] = discord.messages(one.channel)
    assert.equal(message?.author.username, 'The AI Desk')
    assert.deepEqual(message?.allowedMentions, { parse: [] })
    assert.ok(message?.components.length)
  })

  test('that was deleted is made anew', async () => {
    const one = await scene({ digest: identity })
    await one.publish()
    discord.fail(
      { route: EXECUTE, where: ({ params }) => isOf(one, params) },
      faults.rateLimit({ scope: 'shared', retryAfter: 10 }),
    )
    await one.deliver()
    await deleteWebhooks(one.channel)
    await deliverFor(one, 3)
    assert.deepEqual(await states(one), ['posted'])
  })

  test('needs Manage Webhooks, and says so', async () => {
    const one = await scene({
      digest: identity,
      permissions: ['ViewChannel', 'SendMessages', 'EmbedLinks', 'ReadMessageHistory'],
    })
    await one.publish()
    await one.deliver()
    assert.deepEqual((await findDigest(one.database, one.digest.id))?.problem?.permissions, ['ManageWebhooks'])
  })
})

async function deleteWebhooks(channel: string): Promise<void> {
  const headers = { Authorization: `Bot ${discord.token}`, 'User-Agent': 'DiscordBot (https://test.example, 1)' }
  const listed = await fetch(`${discord.url}/v10/channels/${channel}/webhooks`, { headers })
  for (const { id } of (await listed.json()) as { readonly id: string }[])
    await fetch(`${discord.url}/v10/webhooks/${id}`, { method: 'DELETE', headers })
}

describe('a direct message', () => {
  test('is posted once, and a person who takes none stops it', async () => {
    const guild = discord.addGuild()
    for (const acceptsMessages of [true, false]) {
      const channel = discord.directChannel(guild.addMember({ acceptsMessages }))
      const one = await scene({ digest: { channelId: channel, userId: 'user', guildId: null } })
      await one.publish()
      if (acceptsMessages)
        discord.fail({ route: POST, where: ({ params }) => params.channel === channel }, faults.dropAfter())
      await deliverFor(one, 5)
      assert.deepEqual(await states(one), [acceptsMessages ? 'posted' : 'failed'])
      assert.equal(discord.messages(channel).length, acceptsMessages ? 1 : 0)
      const problem = (await findDigest(one.database, one.digest.id))?.problem?.code ?? null
      assert.equal(problem, acceptsMessages ? null : 'missing-access')
    }
  })
})
