import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Routes } from 'discord.js'
import { logIn, restOf } from './discord/client.ts'
import { type Discord, faults, startDiscord } from './discord/start-discord.ts'

const POST = 'POST /channels/:channel/messages'

async function start(t: { after: (act: () => Promise<void>) => void }) {
  const discord = await startDiscord({ identifyEveryMs: 0 })
  t.after(discord.close)
  const channel = discord.addGuild().addChannel()
  return { discord, channel }
}

const send = (discord: Discord, channel: string, nonce = 'n') =>
  restOf(discord).post(Routes.channelMessages(channel), { body: { content: 'x', nonce, enforce_nonce: true } })

const cases = [
  ['an error before anything was done', faults.status(500), { status: 500 }, 0],
  ['an error after the message was created', faults.statusAfter(500), { status: 500 }, 1],
  ['a connection cut before anything was done', faults.drop(), /socket|other side|ECONNRESET/, 0],
  ['a connection cut after the message was created', faults.dropAfter(), /socket|other side|ECONNRESET/, 1],
  [
    'a 429 of the user',
    faults.rateLimit({ scope: 'user', retryAfter: 1.5 }),
    { scope: 'user', retryAfter: 2050, global: false },
    0,
  ],
  ['a 429 of everything', faults.rateLimit({ scope: 'global', retryAfter: 1 }), { scope: 'global', global: true }, 0],
  ['a 429 of the channel', faults.rateLimit({ scope: 'shared', retryAfter: 3 }), { scope: 'shared' }, 0],
] as const
test('a request can meet', async (t) => {
  for (const [what, fault, error, stored] of cases)
    await t.test(what, async (t) => {
      const { discord, channel } = await start(t)
      const planned = discord.fail(POST, fault)
      await assert.rejects(send(discord, channel), error)
      assert.equal(planned.struck(), 1)
      assert.equal(discord.messages(channel).length, stored)
      assert.equal(discord.requestsTo(POST)[0]?.fault, fault.kind)
      await send(discord, channel)
      assert.equal(discord.messages(channel).length, 1, 'the nonce keeps a second one away')
    })
})

test('faults can be held to one channel, delayed, and used to act between the deed and its answer', async (t) => {
  const { discord, channel } = await start(t)
  const other = discord.addGuild().addChannel()
  discord.fail({ route: POST, where: (request) => request.params.channel === other }, faults.status(503))
  await send(discord, channel, 'a')
  await assert.rejects(send(discord, other, 'b'), { status: 503 })
  let seen = 0
  discord.fail(
    POST,
    faults.callAfter(() => {
      seen = discord.messages(channel).length
    }),
  )
  await send(discord, channel, 'c')
  assert.equal(seen, 2)
  discord.fail(POST, faults.delayAfter(100))
  const before = performance.now()
  await send(discord, channel, 'd')
  assert.ok(performance.now() - before >= 99)
})

test('an error after creation is retried by discord.js, and only an enforced nonce keeps it from posting twice', async (t) => {
  const { discord, channel } = await start(t)
  const client = await logIn(discord)
  t.after(() => client.destroy())
  const target = await client.channels.fetch(channel)
  assert.ok(target?.isSendable())
  discord.fail(POST, faults.statusAfter(500))
  await target.send({ content: 'once', nonce: '1', enforceNonce: true })
  assert.equal(discord.messages(channel).length, 1)
  discord.fail(POST, faults.statusAfter(500))
  await target.send({ content: 'twice' })
  assert.equal(discord.messages(channel).length, 3)
})

test('five messages in five seconds, then 429 with the headers that clients steer by', async (t) => {
  const { discord, channel } = await start(t)
  const headers = {
    Authorization: `Bot ${discord.token}`,
    'User-Agent': 'DiscordBot (https://example.org, 1)',
    'Content-Type': 'application/json',
  }
  const ask = (id: string) =>
    fetch(`${discord.url}/v10/channels/${id}/messages`, { method: 'POST', headers, body: '{"content":"x"}' })
  const answers: Response[] = []
  for (let n = 0; n < 6; n++) answers.push(await ask(channel))
  assert.deepEqual(
    answers.map((one) => one.status),
    [200, 200, 200, 200, 200, 429],
  )
  assert.deepEqual(
    answers.map((one) => one.headers.get('X-RateLimit-Remaining')),
    ['4', '3', '2', '1', '0', '0'],
  )
  const last = answers.at(-1)
  assert.deepEqual(
    [last?.headers.get('X-RateLimit-Limit'), last?.headers.get('X-RateLimit-Scope'), last?.headers.get('Retry-After')],
    ['5', 'user', '5'],
  )
  assert.partialDeepStrictEqual(await last?.json(), { message: 'You are being rate limited.', global: false })
  assert.equal((await ask(discord.addGuild().addChannel())).status, 200, 'another channel has its own')
  discord.setRateLimit(POST, { limit: 1, perMs: 100 })
  assert.deepEqual([(await ask(channel)).status, (await ask(channel)).status], [200, 429])
  await sleep(110)
  assert.equal((await ask(channel)).status, 200)
})
