import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { GatewayDispatchEvents } from 'discord.js'
import { createBot } from '../../src/bot/client.ts'
import { startTestBot, type TestBot, until } from '../support/bot.ts'
import { startDiscord } from '../support/discord/start-discord.ts'
import { aDatabase, silentLog } from '../support/world.ts'

/** The connection alone, without anything that the bot does. */
async function aLightBot(t: TestContext, onLost: () => void = () => assert.fail('lost')) {
  const discord = await startDiscord({ identifyEveryMs: 0 })
  t.after(discord.close)
  const stopping = new AbortController()
  const bot = createBot({
    ...{ token: discord.token, apiUrl: discord.url, database: await aDatabase(), log: silentLog, clock: Date.now },
    ...{ defaults: { language: 'en', timezone: 'UTC' }, signal: stopping.signal },
    ...{ onInteraction: async () => {}, onRefused: () => assert.fail('refused'), onLost },
  })
  t.after(async () => {
    stopping.abort()
    await bot.stop()
  })
  return { discord, bot, stopping }
}

/** A person asks and is answered. */
const answers = async ({ discord, member, news }: TestBot) =>
  assert.match((await discord.invoke(member, news, '/help')).text, /Mujaz/)

async function leftAt({ database }: TestBot, id: string): Promise<number | null | undefined> {
  const row = await database().selectFrom('guilds').select('left_at').where('id', '=', id).executeTakeFirst()
  return row?.left_at
}

// discord.js itself waits five seconds between two logins; side by side the tests take no longer than the longest.
describe('the connection to Discord', { concurrency: true }, () => {
  test('is taken up again after every kind of loss, and the bot answers', async (t) => {
    const bot = await startTestBot()
    t.after(bot.close)
    const { gateway } = bot.discord
    const losses = [
      () => gateway.disconnect(4000),
      () => gateway.disconnect(),
      () => gateway.reconnect(),
      () => gateway.invalidSession(true),
    ]
    for (const lose of losses) {
      const before = gateway.log.length
      lose()
      await until(() => gateway.log.length > before && gateway.connected() === 1)
      await answers(bot)
    }
    assert.deepEqual(
      gateway.log.map(({ what }) => what),
      ['identify', 'resume', 'resume', 'resume', 'resume'],
    )
  })

  test('is made anew where the session is gone; a server that was lost meanwhile has left, one that is down has not', async (t) => {
    const bot = await startTestBot()
    t.after(bot.close)
    const { discord, guild } = bot
    const lost = discord.addGuild({ name: 'lost' })
    const down = discord.addGuild({ name: 'down', locale: 'ar' })
    await until(async () => (await leftAt(bot, lost.id)) === null && (await leftAt(bot, down.id)) === null)
    discord.makeUnavailable(down)
    discord.gateway.disconnect(4009)
    discord.removeGuild(lost)
    await until(() => discord.gateway.log.filter(({ what }) => what === 'identify').length === 2)
    await until(async () => typeof (await leftAt(bot, lost.id)) === 'number')
    assert.deepEqual([await leftAt(bot, down.id), await leftAt(bot, guild.id)], [null, null])
    await answers(bot)
  })

  test('survives null fields and unknown events of every kind', async (t) => {
    const bot = await startTestBot()
    t.after(bot.close)
    const { gateway } = bot.discord
    // Without READY and RESUMED, which belong to a login, and one for which discord.js prints a warning.
    const names = Object.values(GatewayDispatchEvents).filter(
      (name) => !['READY', 'RESUMED', 'RATE_LIMITED'].includes(name),
    )
    for (const name of [...names, 'SOMETHING_NEW', '__proto__', 'error'])
      for (const data of [
        null,
        {},
        [],
        'text',
        { id: null, guild_id: null, channel_id: null, user: null, data: null },
        { id: bot.guild.id, guild_id: bot.guild.id, type: 2, data: {} },
      ])
        if (name !== 'GUILD_DELETE' || data === null || !('type' in Object(data))) gateway.send(name, data)
    await sleep(100)
    assert.equal(gateway.connected(), 1)
    assert.equal(gateway.log.length, 1)
    await answers(bot)
  })

  for (const [claim, ready] of [
    ['nothing', null],
    ['no field', {}],
    [
      'null fields',
      { v: null, session_id: null, user: null, guilds: null, application: null, resume_gateway_url: null },
    ],
    ['no user', { v: 10, session_id: 's', user: null, guilds: [], application: { id: '1' } }],
    [
      'no servers',
      { v: 10, session_id: 's', user: { id: '1', username: 'x' }, guilds: null, application: { id: '1' } },
    ],
    ['a null server', { v: 10, session_id: 's', user: { id: '1' }, guilds: [null], application: { id: '1' } }],
    ['no application', { v: 10, session_id: 's', user: { id: '1', username: 'x' }, guilds: [], application: null }],
  ] as const) {
    test(`is made anew after a greeting with ${claim}`, async (t) => {
      const { discord, bot } = await aLightBot(t)
      discord.gateway.misgreet(ready, 1)
      await bot.start()
      await until(() => bot.isConnected())
      assert.equal(discord.gateway.log.length, 2)
    })
  }

  test('is made anew after such a greeting in its midst', async (t) => {
    const { discord, bot } = await aLightBot(t)
    await bot.start()
    await until(() => bot.isConnected())
    discord.gateway.send('READY', null)
    await until(() => discord.gateway.log.length === 2 && bot.isConnected())
  })

  test('is given up in order when no greeting can be read', async (t) => {
    let lost = 0
    const { discord, bot } = await aLightBot(t, () => {
      lost += 1
    })
    discord.gateway.misgreet(null, 1_000)
    void bot.start()
    await until(() => lost > 0, 30)
    assert.equal(lost, 1)
    assert.ok(discord.gateway.log.length <= 5)
  })

  test('is given up at once where it was never greeted', async (t) => {
    const { discord, bot, stopping } = await aLightBot(t)
    discord.gateway.setMute(true)
    void bot.start()
    await until(() => discord.gateway.open() === 1)
    const since = performance.now()
    stopping.abort()
    await bot.stop()
    assert.ok(performance.now() - since < 500)
    await until(() => discord.gateway.open() === 0)
  })

  test('leaves no socket behind that was just opening', async (t) => {
    const { discord, bot, stopping } = await aLightBot(t)
    discord.gateway.setMute(true)
    void bot.start()
    // The server has the socket a moment before its client knows.
    while (discord.gateway.open() === 0) await new Promise((resolve) => setImmediate(resolve))
    stopping.abort()
    await bot.stop()
    await until(() => discord.gateway.open() === 0)
  })

  test('survives a null server while the servers are still awaited', async (t) => {
    const { discord, bot } = await aLightBot(t)
    const guild = discord.addGuild()
    discord.makeUnavailable(guild)
    await bot.start()
    await until(() => discord.gateway.connected() === 1)
    for (const data of [null, {}, { id: null }]) discord.gateway.send('GUILD_CREATE', data)
    for (const data of [null, {}]) discord.gateway.send('GUILD_DELETE', data)
    await sleep(100)
    discord.makeAvailable(guild)
    await until(() => bot.isConnected())
  })
})

describe('a server', () => {
  test('that removes the bot rests from then on and goes on when it comes back; one that is only unavailable does not rest', async (t) => {
    const bot = await startTestBot()
    t.after(bot.close)
    const { discord, guild } = bot
    const other = discord.addGuild({ locale: 'ar' })
    await until(async () => (await leftAt(bot, other.id)) === null)
    discord.makeUnavailable(guild)
    discord.removeGuild(other)
    await until(async () => typeof (await leftAt(bot, other.id)) === 'number')
    assert.equal(await leftAt(bot, guild.id), null)
    discord.makeAvailable(guild)
    const row = await bot.database().selectFrom('guilds').selectAll().where('id', '=', other.id).executeTakeFirst()
    assert.equal(row?.locale, 'ar')
    await answers(bot)
  })

  test('’s people can each have erased what is kept of them, and are told in their server’s language', async (t) => {
    const bot = await startTestBot()
    t.after(bot.close)
    const { discord, member, boss, news, guild } = bot
    const saved = { user_id: member.id, story_id: 's', guild_id: guild.id, at: 1 }
    await bot
      .database()
      .insertInto('saves')
      .values([saved, { ...saved, story_id: 't' }])
      .execute()
    const reply = await discord.invoke(member, news, '/settings forget-me')
    assert.match(reply.text, /Erased, in every server: no follows, 2 saved stories and no judgements/)
    assert.ok(reply.ephemeral)
    await discord.invoke(boss, news, '/settings language', { language: 'ar' })
    assert.match((await discord.invoke(member, news, '/settings forget-me')).text, /لا يحتفظ «موجز» بأي شيء عنك/)
    await bot.database().insertInto('saves').values(saved).execute()
    assert.match(
      (await discord.invoke(member, news, '/settings forget-me')).text,
      /لا متابعات، وخبر محفوظ واحد، ولا تقييمات/,
    )
  })
})
