import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { deleteDigest, restoreDigest, updateDigest } from '../../src/storage/digest-changes.ts'
import { findDigest } from '../../src/storage/digests.ts'
import { listPostedStories } from '../../src/storage/editions.ts'
import { NOW } from '../support/builders.ts'
import { type Discord, faults, startDiscord } from '../support/discord/start-discord.ts'
import { openScene, type Scene } from '../support/scene.ts'

// What happens between the claim of an edition, its request and the look for it.

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const POST = 'POST /channels/:channel/messages'
const HISTORY = 'GET /channels/:channel/messages'
const START_POST = 'POST /channels/:channel/threads'
const EXECUTE = 'POST /webhooks/:webhook/:token'

// True time, which is Discord's and that of uptimes; by how much the machine's clock is wrong.
let now = NOW
let wrong = 0
let discord: Discord
before(async () => {
  discord = await startDiscord({ now: () => now })
  discord.liftRateLimits()
})
after(() => discord.close())

function scene(given: Parameters<typeof openScene>[2] = {}): Promise<Scene> {
  wrong = 0
  return openScene(discord, () => now + wrong, { uptime: () => now, ...given })
}
const states = async ({ outbox }: Scene) => (await outbox()).map(({ state }) => state)
const of = ({ channel }: Scene, route: string) => ({
  route,
  where: ({ params }: { readonly params: Readonly<Record<string, string>> }) => params.channel === channel,
})
const ours = ({ channel }: Scene) => discord.messages(channel).filter(({ author }) => author.id === discord.botUserId)
async function wait({ deliver }: Scene, ...pauses: readonly number[]): Promise<void> {
  for (const pause of pauses) {
    now += pause
    await deliver()
  }
}

describe('a history', () => {
  test('that could not be read when it was asked for, and can a moment later, proves nothing', async () => {
    const one = await scene()
    await one.publish()
    discord.fail(of(one, POST), faults.dropAfter())
    await one.deliver()
    const [lost] = ours(one)
    assert.ok(lost)
    // Nothing came before it, so that an empty list may be all that there is.
    discord.denyBot(one.channel, 'ReadMessageHistory')
    discord.fail(
      of(one, HISTORY),
      faults.callAfter(() => discord.allowBot(one.channel, 'ReadMessageHistory')),
    )
    one.restart()
    await wait(one, 10 * MINUTE, 10 * MINUTE)
    assert.equal(ours(one).length, 1)
    assert.deepEqual(await states(one), ['posted'])
  })

  test('whose second page is hidden for a moment proves nothing', async () => {
    const one = await scene()
    const somebody = discord.addStranger()
    await one.publish()
    discord.fail(of(one, POST), faults.drop())
    await one.deliver()
    for (let index = 0; index < 120; index += 1) discord.say(somebody, one.channel, `message ${index}`)
    // Ours is behind them.
    discord.fail(of(one, POST), faults.dropAfter())
    await wait(one, 5 * SECOND)
    assert.equal(ours(one).length, 1)
    one.restart()
    now += 10 * MINUTE
    const first = discord.fail(
      of(one, HISTORY),
      faults.callAfter(() => discord.denyBot(one.channel, 'ReadMessageHistory')),
    )
    await one.deliver()
    assert.equal(first.struck(), 1)
    discord.allowBot(one.channel, 'ReadMessageHistory')
    await wait(one, 10 * MINUTE, 10 * MINUTE)
    assert.equal(ours(one).length, 1)
  })

  test('that a proxy answers for is looked at again', async () => {
    const one = await scene()
    await one.publish()
    discord.fail(of(one, POST), faults.dropAfter())
    await one.deliver()
    one.restart()
    const page = discord.fail(of(one, HISTORY), faults.html(200), 3)
    await wait(one, 10 * MINUTE, 10 * MINUTE, 10 * MINUTE, 10 * MINUTE, 10 * MINUTE)
    assert.equal(page.struck(), 3)
    assert.equal(ours(one).length, 1)
    assert.deepEqual(await states(one), ['posted'])
  })

  test('that cannot be read ends as uncertain after a restart, though the clock shows the second of the attempt again', async () => {
    const one = await scene()
    await one.publish()
    discord.fail(of(one, POST), faults.dropAfter())
    await one.deliver()
    discord.denyBot(one.channel, 'ReadMessageHistory')
    one.restart()
    wrong = -20 * MINUTE
    await wait(one, 20 * MINUTE + 5 * SECOND, MINUTE)
    assert.equal(ours(one).length, 1)
    assert.deepEqual(await states(one), ['uncertain'])
  })
})

describe('a request that arrives late while the clock is set', () => {
  const webhook = { name: 'The AI Desk', avatar: null }
  for (const [place, route, given, seen] of [
    [
      'a forum',
      START_POST,
      { digest: { layout: 'forum' }, channel: { type: 'forum' } },
      ({ channel }: Scene) => discord.threads(channel).length,
    ],
    [
      'a webhook',
      EXECUTE,
      { digest: { webhook } },
      ({ channel }: Scene) => discord.messages(channel).filter(({ webhookId }) => webhookId !== null).length,
    ],
  ] as const) {
    for (const set of [HOUR, -HOUR, 400 * 24 * HOUR]) {
      for (const restarts of [false, true]) {
        test(`by ${set / HOUR} h is not doubled through ${place}${restarts ? ', nor by the next process' : ''}`, async () => {
          const one = await scene(given)
          await one.publish()
          const held = Promise.withResolvers<void>()
          const arrival = Promise.withResolvers<void>()
          discord.fail(
            { route, where: ({ params }) => route === EXECUTE || params.channel === one.channel },
            faults.call(() => {
              held.resolve()
              return arrival.promise
            }),
          )
          const first = one.deliver()
          await held.promise
          // Its process has given it up meanwhile, or its next one is there already.
          if (restarts) one.restart()
          wrong = set
          await wait(one, SECOND, 5 * SECOND, 5 * SECOND)
          arrival.resolve()
          await first
          await wait(one, 20 * SECOND, MINUTE, 12 * MINUTE)
          wrong = 0
          await wait(one, MINUTE, 12 * MINUTE, 12 * MINUTE)
          assert.equal(seen(one), 1)
          assert.deepEqual(await states(one), ['posted'])
        })
      }
    }
  }
})

describe('a digest that changes after its edition was claimed', () => {
  test('and is paused posts nothing; its stories come when it goes on', async () => {
    const one = await scene()
    await one.publish()
    await updateDigest(one.database, one.digest, { paused: true })
    await wait(one, MINUTE)
    assert.equal(ours(one).length, 0)
    const [row] = await one.outbox()
    assert.match(`${row?.state} ${row?.reason}`, /failed paused/)
    assert.equal((await listPostedStories(one.database, one.digest.id)).size, 0)
    await updateDigest(one.database, one.digest, { paused: false })
    await one.publish()
    await one.deliver()
    assert.equal(ours(one).length, 1)
  })

  test('and is paused posts what somebody asked for by hand', async () => {
    const one = await scene({ digest: { paused: true } })
    await one.publish('manual', 'order')
    await one.deliver()
    assert.equal(ours(one).length, 1)
  })

  test('and moves to another channel posts there the next time, and nothing in the old one', async () => {
    const one = await scene()
    const other = one.guild.addChannel()
    await one.publish()
    await updateDigest(one.database, one.digest, { channelId: other })
    await wait(one, MINUTE)
    assert.deepEqual([ours(one).length, await states(one)], [0, ['failed']])
    const moved = await findDigest(one.database, one.digest.id)
    assert.equal(moved?.problem, null)
    assert.equal((await listPostedStories(one.database, one.digest.id)).size, 0)
  })

  test('and moves away from a closed channel is not stopped by that one', async () => {
    const one = await scene()
    await one.publish()
    const other = one.guild.addChannel()
    discord.fail(
      of(one, POST),
      faults.call(async () => {
        await updateDigest(one.database, one.digest, { channelId: other })
        discord.denyBot(one.channel, 'SendMessages')
      }),
    )
    await one.deliver()
    assert.deepEqual(await states(one), ['failed'])
    assert.equal((await findDigest(one.database, one.digest.id))?.problem, null)
  })

  test('and is deleted posts nothing, but what it had claimed where it is brought back', async () => {
    const one = await scene()
    await one.publish()
    await deleteDigest(one.database, one.digest.id, now)
    await wait(one, MINUTE)
    assert.equal(ours(one).length, 0)
    const back = { since: now - 10 * MINUTE, now }
    assert.ok(await restoreDigest(one.database, one.guild.id, one.digest.id, back))
    await wait(one, MINUTE)
    assert.equal(ours(one).length, 1)
  })

  test('and was perhaps posted before it moved is looked for where it was to go', async () => {
    const one = await scene()
    await one.publish()
    discord.fail(of(one, POST), faults.dropAfter())
    await one.deliver()
    await updateDigest(one.database, one.digest, { channelId: one.guild.addChannel(), paused: true })
    await wait(one, 10 * MINUTE)
    assert.deepEqual([ours(one).length, await states(one)], [1, ['posted']])
  })
})

describe('a person’s own digest', () => {
  async function followed() {
    const guild = discord.addGuild()
    const person = guild.addMember()
    const channel = discord.directChannel(person)
    const one = await scene({ digest: { guildId: guild.id, channelId: channel, userId: person.id } })
    const seen = () => discord.messages(channel).length
    const asked = () =>
      discord.requestsTo('GET /guilds/:guild/members/:user').filter(({ params }) => params.user === person.id).length
    return { guild, person, one, seen, asked }
  }

  test('comes while they are in the server, which is asked once a day', async () => {
    const { one, seen, asked } = await followed()
    for (const slot of ['a', 'b', 'c']) await one.publish('scheduled', slot)
    await one.deliver()
    assert.deepEqual([seen(), asked()], [1, 1])
    await one.database.deleteFrom('posted').execute()
    now += 25 * HOUR
    await one.publish('manual', 'next')
    await one.deliver()
    assert.equal(asked(), 2)
  })

  test('stops when they have left the server where they asked for it, and says why', async () => {
    const { guild, person, one, seen } = await followed()
    await one.publish()
    discord.leaveGuild(guild, person)
    await wait(one, MINUTE)
    assert.equal(seen(), 0)
    assert.deepEqual(await states(one), ['failed'])
    assert.equal((await findDigest(one.database, one.digest.id))?.problem?.code, 'left-server')
    assert.equal((await listPostedStories(one.database, one.digest.id)).size, 0)
  })

  test('waits where Discord cannot tell, and comes when it can', async () => {
    const { one, seen } = await followed()
    await one.publish()
    const outage = discord.fail('GET /guilds/:guild/members/:user', faults.status(503), 100)
    await wait(one, MINUTE, 10 * MINUTE)
    assert.deepEqual([seen(), await states(one)], [0, ['pending']])
    outage.cancel()
    await wait(one, 10 * MINUTE)
    assert.deepEqual([seen(), await states(one)], [1, ['posted']])
  })
})

test('a token that is refused for an hour loses nothing and doubles nothing', async () => {
  const one = await scene()
  await one.publish()
  const refused = discord.fail('*', faults.status(401), 1000)
  await wait(one, 0, MINUTE, 10 * MINUTE, 10 * MINUTE, 10 * MINUTE)
  assert.deepEqual([ours(one).length, await states(one)], [0, ['pending']])
  refused.cancel()
  await wait(one, 12 * MINUTE, 12 * MINUTE)
  assert.deepEqual([ours(one).length, await states(one)], [1, ['posted']])
})
