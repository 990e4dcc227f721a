import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ChannelType, Events, GatewayIntentBits, PermissionFlagsBits, Routes } from 'discord.js'
import { logIn, restOf } from './discord/client.ts'
import { startDiscord } from './discord/start-discord.ts'

const command = { name: 'digest', description: 'Digests' }

test('discord.js logs in and sees its servers as Discord shows them: a channel that it may not view is only a shape', async (t) => {
  const discord = await startDiscord()
  t.after(discord.close)
  const guild = discord.addGuild({ name: 'Readers', locale: 'fr' })
  const news = guild.addChannel({ name: 'news' })
  const secret = guild.addChannel({ name: 'secret', deny: ['ViewChannel'] })
  const forum = guild.addChannel({ type: 'forum', tags: ['AI'] })
  const client = await logIn(discord)
  t.after(() => client.destroy())

  assert.equal(client.user.id, discord.botUserId)
  const seen = client.guilds.cache.get(guild.id)
  assert.equal(seen?.name, 'Readers')
  assert.equal(seen.preferredLocale, 'fr')
  assert.equal(seen.channels.cache.get(news)?.name, 'news')
  assert.equal(seen.channels.cache.get(forum)?.type, ChannelType.GuildForum)
  const me = await seen.members.fetchMe()
  assert.ok(seen.channels.cache.get(news)?.permissionsFor(me).has(PermissionFlagsBits.EmbedLinks))
  assert.equal(seen.channels.cache.get(secret)?.name, '___hidden___')
  assert.ok(!seen.channels.cache.get(secret)?.permissionsFor(me).has(PermissionFlagsBits.ViewChannel))
  assert.ok(!(await seen.channels.fetch()).has(secret), 'REST leaves it out')
  assert.deepEqual(discord.gateway.log, [{ what: 'identify', intents: GatewayIntentBits.Guilds, path: '/' }])
})

test('a member is told to who asks for one, without any privileged intent; who left is unknown in the server, who never was is unknown at all', async (t) => {
  const discord = await startDiscord()
  t.after(discord.close)
  const guild = discord.addGuild()
  const user = guild.addMember()
  const rest = restOf(discord)
  const ask = (server: string, person: string) => rest.get(Routes.guildMember(server, person))
  assert.equal(Reflect.get(Object(Reflect.get(Object(await ask(guild.id, user.id)), 'user')), 'id'), user.id)
  discord.leaveGuild(guild, user)
  await assert.rejects(ask(guild.id, user.id), { code: 10007, status: 404 })
  await assert.rejects(ask(guild.id, '1234567890123456789'), { code: 10013, status: 404 })
  discord.removeGuild(guild)
  await assert.rejects(ask(guild.id, user.id), { code: 10004 })
})

test('changes reach a logged-in bot: channels, permissions, servers that come, go and fail', async (t) => {
  const discord = await startDiscord()
  t.after(discord.close)
  const guild = discord.addGuild()
  const client = await logIn(discord)
  t.after(() => client.destroy())
  const next = (event: string) => new Promise((resolve) => client.once(event, resolve))

  const created = next(Events.ChannelCreate)
  const channel = guild.addChannel({ name: 'late' })
  await created
  const me = client.guilds.cache.get(guild.id)?.members.me
  assert.ok(me)
  const may = () =>
    client.guilds.cache.get(guild.id)?.channels.cache.get(channel)?.permissionsFor(me).has('SendMessages')
  assert.ok(may())
  const denied = next(Events.ChannelUpdate)
  discord.denyBot(channel, 'SendMessages')
  await denied
  assert.ok(!may())
  const allowed = next(Events.ChannelUpdate)
  discord.allowBot(channel, 'SendMessages')
  await allowed
  assert.ok(may())

  const joined = next(Events.GuildCreate)
  const second = discord.addGuild({ name: 'Second' })
  await joined
  const down = next(Events.GuildUnavailable)
  discord.makeUnavailable(second)
  await down
  assert.equal(client.guilds.cache.get(second.id)?.available, false)
  const up = next(Events.GuildAvailable)
  discord.makeAvailable(second)
  await up
  const left = next(Events.GuildDelete)
  discord.removeGuild(second)
  await left
  assert.ok(!client.guilds.cache.has(second.id))
})

test('a wrong token is refused on both sides, and so are intents that were not switched on', async (t) => {
  const discord = await startDiscord()
  t.after(discord.close)
  await assert.rejects(restOf(discord, 'wrong').get(Routes.user()), { status: 401 })
  await assert.rejects(logIn({ ...discord, token: 'wrong' }), /invalid token/)
  await assert.rejects(
    logIn(discord, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent] }),
    /disallowed intents/,
  )
})

test('without a proper User-Agent, API version, body or path nothing is served', async (t) => {
  const discord = await startDiscord()
  t.after(discord.close)
  const channel = discord.addGuild().addChannel()
  const headers = {
    Authorization: `Bot ${discord.token}`,
    'User-Agent': 'DiscordBot (https://example.org, 1)',
    'Content-Type': 'application/json',
  }
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${discord.url}${path}`, { headers, ...init })
    const body: unknown = await response.json()
    return { status: response.status, ...(typeof body === 'object' ? body : {}) }
  }
  const messages = `/v10/channels/${channel}/messages`
  const post = (body: string, more: Record<string, string> = {}) =>
    ask(messages, { method: 'POST', body, headers: { ...headers, ...more } })
  const cases: readonly (readonly [Promise<object>, number, number])[] = [
    [ask('/v10/users/@me', { headers: { ...headers, 'User-Agent': 'curl/8' } }), 403, 40333],
    [ask('/v6/users/@me'), 400, 50041],
    [ask('/v10/nowhere'), 404, 0],
    [ask('/v10/users/@me', { method: 'PUT' }), 405, 0],
    [ask('/v10/channels/abc/messages'), 400, 50035],
    [ask('/v10/channels/123456789012345678'), 404, 10003],
    [ask('/v10/guilds/123456789012345678'), 404, 10004],
    [post('{"content":'), 400, 50109],
    [post(`{"content":"${'\\ud83d'}"}`), 400, 50109],
    [post('content=x', { 'Content-Type': 'text/plain' }), 400, 50035],
    [post('{}'), 400, 50006],
  ]
  for (const [answer, status, code] of cases) assert.partialDeepStrictEqual(await answer, { status, code })
})

test('commands are registered, kept under their ids, and listed without their localizations unless asked', async (t) => {
  const discord = await startDiscord()
  t.after(discord.close)
  const client = await logIn(discord)
  t.after(() => client.destroy())
  const options = [
    { type: 3, name: 'schedule', description: 'When', required: false, name_localizations: { fr: 'horaire' } },
  ]
  const first = await client.application.commands.set([
    { ...command, options },
    { name: 'help', description: 'Help' },
  ])
  const second = await client.application.commands.set([{ ...command, options }])
  assert.equal(first.find((one) => one.name === 'digest')?.id, second.first()?.id)
  assert.equal(first.find((one) => one.name === 'digest')?.version, second.first()?.version)
  assert.equal(discord.registrations(), 2)
  assert.deepEqual(
    discord.commands().map((one) => one.name),
    ['digest'],
  )

  const plain = await restOf(discord).get(Routes.applicationCommands(discord.applicationId))
  assert.ok(!JSON.stringify(plain).includes('horaire'))
  const full = await restOf(discord).get(Routes.applicationCommands(discord.applicationId), {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })
  assert.ok(JSON.stringify(full).includes('horaire'))
})
