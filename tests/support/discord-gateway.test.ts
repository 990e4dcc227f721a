import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, Events, GatewayIntentBits, Routes } from 'discord.js'
import { logIn, restOf } from './discord/client.ts'
import { type Discord, startDiscord } from './discord/start-discord.ts'

async function start(t: { after: (act: () => Promise<void>) => void }) {
  const discord = await startDiscord({ identifyEveryMs: 0 })
  t.after(discord.close)
  return { discord, channel: discord.addGuild().addChannel() }
}

const until = (client: Client, event: string) => new Promise((resolve) => client.once(event, resolve))

// discord.js itself waits five seconds between two logins; side by side the tests take no longer than the longest.
describe('the gateway', { concurrency: true }, () => {
  test('after a lost connection discord.js resumes where it was told to, and gets what it missed', async (t) => {
    const { discord } = await start(t)
    const client = await logIn(discord)
    t.after(() => client.destroy())
    for (const lose of [
      () => discord.gateway.disconnect(4000),
      () => discord.gateway.disconnect(),
      () => discord.gateway.reconnect(),
      () => discord.gateway.invalidSession(true),
    ]) {
      const resumed = until(client, Events.ShardResume)
      const joined = until(client, Events.GuildCreate)
      lose()
      discord.addGuild({ name: 'missed' })
      await Promise.all([resumed, joined])
    }
    assert.deepEqual(
      discord.gateway.log.map(({ what, path }) => `${what} ${path}`),
      ['identify /', ...Array(4).fill('resume /resume')],
    )
  })

  test('an unknown event and null fields do not kill a client, and a deaf gateway is noticed', async (t) => {
    const discord = await startDiscord({ heartbeatInterval: 100, identifyEveryMs: 0 })
    t.after(discord.close)
    const client = await logIn(discord)
    t.after(() => client.destroy())
    discord.gateway.send('SOMETHING_NEW', { id: null })
    await sleep(250)
    assert.equal(discord.gateway.connected(), 1, 'heartbeats are answered')
    const resumed = until(client, Events.ShardResume)
    discord.gateway.setDeaf(true)
    await until(client, Events.ShardReconnecting)
    discord.gateway.setDeaf(false)
    await resumed
  })

  test('events are sent to those who asked for their kind, without words that they may not read', async (t) => {
    const { discord, channel } = await start(t)
    const deaf = await logIn(discord)
    const client = await logIn(discord, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages] })
    t.after(() => Promise.all([deaf.destroy(), client.destroy()]).then(() => {}))
    const heard: string[] = []
    deaf.on(Events.MessageCreate, () => heard.push('deaf'))
    client.on(Events.MessageCreate, (message) => heard.push(message.content))
    const guild = discord.addGuild()
    const both = guild.addChannel()
    discord.say(guild.addMember(), both, 'secret')
    await restOf(discord).post(Routes.channelMessages(channel), { body: { content: 'x' } })
    await sleep(50)
    assert.deepEqual(heard, ['', 'x'])
  })

  test('a login too soon, a session that is gone and a malformed packet are answered as documented', async (t) => {
    const discord = await startDiscord({ identifyEveryMs: 60_000 })
    t.after(discord.close)
    const client = await logIn(discord)
    t.after(() => client.destroy())
    const properties = { os: 'linux', browser: 'test', device: 'test' }
    const { token } = discord
    const socket = await connect(discord)
    assert.equal((await socket.next()).op, 10)
    socket.send({ op: 2, d: { token, intents: 1, properties } })
    assert.partialDeepStrictEqual(await socket.next(), { op: 9, d: false })
    socket.send({ op: 6, d: { token, session_id: 'gone', seq: 1 } })
    assert.partialDeepStrictEqual(await socket.next(), { op: 9, d: false })
    socket.send({ op: 3, d: {} })
    assert.equal(await socket.closed, 4003, 'a presence before the login')

    const refused: readonly (readonly [packet: object, code: number])[] = [
      [{ op: 2, d: { token, intents: 1 } }, 4002],
      [{ op: 2, d: { token: 'wrong', intents: 1, properties } }, 4004],
      [{ op: 2, d: { token, intents: 1 << 30, properties } }, 4013],
      [{ op: 2, d: { token, intents: 1 << 15, properties } }, 4014],
      [{ op: 2, d: { token, intents: 1, properties, shard: [1, 1] } }, 4010],
      [{ op: 99, d: null }, 4001],
      [{ op: 3, d: 'x'.repeat(4096) }, 4002],
    ]
    for (const [packet, code] of refused) {
      const another = await connect(discord)
      another.send(packet)
      assert.equal(await another.closed, code, JSON.stringify(packet).slice(0, 80))
    }
    assert.equal(await (await connect(discord, 'v=9&encoding=json')).closed, 4012)
  })
})

/** A bare connection to the gateway. */
async function connect(discord: Discord, query = 'v=10&encoding=json') {
  const socket = new WebSocket(`${discord.url.replace('http', 'ws').replace('/api', '')}/?${query}`)
  const packets: { op?: number }[] = []
  let arrived = () => {}
  socket.addEventListener('message', ({ data }) => {
    packets.push(JSON.parse(String(data)))
    arrived()
  })
  const closed = new Promise<number>((resolve) => socket.addEventListener('close', ({ code }) => resolve(code)))
  await new Promise((resolve) => socket.addEventListener('open', resolve))
  return {
    closed,
    send: (packet: object) => socket.send(JSON.stringify(packet)),
    async next() {
      while (packets.length === 0)
        await new Promise<void>((resolve) => {
          arrived = resolve
        })
      return packets.shift() ?? {}
    },
  }
}
