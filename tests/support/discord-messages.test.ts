import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { MessageFlags, Routes } from 'discord.js'
import { logIn, restOf } from './discord/client.ts'
import { type Discord, startDiscord, type TestGuild } from './discord/start-discord.ts'

let time = Date.UTC(2026, 10, 24, 9)
let discord: Discord
let guild: TestGuild

before(async () => {
  discord = await startDiscord({ now: () => time })
  guild = discord.addGuild()
  discord.liftRateLimits()
})
after(() => discord.close())

const post = (channel: string, body: object) => restOf(discord).post(Routes.channelMessages(channel), { body })
const embed = { embeds: [{ title: 'A title' }] }

test('an enforced nonce gives back the first message for a few minutes, in whatever channel, and never one that was deleted', async () => {
  const [here, there] = [guild.addChannel(), guild.addChannel()]
  const once = (channel: string) => post(channel, { content: 'once', nonce: 'n1', enforce_nonce: true })
  const first = await once(here)
  assert.deepEqual(await once(here), first)
  assert.deepEqual(await once(there), first)
  assert.deepEqual([discord.messages(here).length, discord.messages(there).length], [1, 0])
  time += 10 * 60_000
  await once(here)
  const [, second] = discord.messages(here)
  assert.ok(second, 'past the window it is a new message')
  discord.deleteMessage(second)
  await assert.rejects(once(here), { code: 10008 })
  await post(here, { content: 'x', nonce: 'n2' })
  await post(here, { content: 'x', nonce: 'n2' })
  assert.equal(discord.messages(here).length, 3, 'without enforce_nonce a nonce keeps nothing back')
})

test('permissions decide what the bot may do in a channel', async () => {
  const closed = guild.addChannel({ deny: ['ViewChannel'] })
  await assert.rejects(post(closed, { content: 'x' }), { status: 403, code: 50001 })
  const mute = guild.addChannel({ deny: ['SendMessages'] })
  await assert.rejects(post(mute, { content: 'x' }), { status: 403, code: 50013 })
  const plain = guild.addChannel({ deny: ['EmbedLinks'] })
  await assert.rejects(post(plain, embed), { status: 403, code: 50013 })
  await post(plain, { content: 'kept', ...embed })
  assert.deepEqual(
    discord.messages(plain).map(({ content, embeds }) => [content, embeds.length]),
    [['kept', 0]],
  )
  const forgetful = guild.addChannel({ deny: ['ReadMessageHistory'] })
  const sent = await post(forgetful, { content: 'x' })
  assert.deepEqual(await restOf(discord).get(Routes.channelMessages(forgetful)), [])
  const id = discord.messages(forgetful)[0]?.id ?? ''
  await assert.rejects(restOf(discord).get(Routes.channelMessage(forgetful, id)), { code: 50013 })
  assert.ok(sent)
  const thread = guild.addThread(guild.addChannel({ deny: ['SendMessages'] }))
  await post(thread, { content: 'threads have a permission of their own' })
  discord.denyBot(thread, 'SendMessagesInThreads')
  await post(thread, { content: 'and no overwrites' })
  await assert.rejects(post(guild.addChannel({ type: 'forum' }), { content: 'x' }), { code: 40058 })
  discord.deleteChannel(plain)
  await assert.rejects(post(plain, { content: 'x' }), { status: 404, code: 10003 })
})

test('history comes newest first, in pages, and without what others wrote', async () => {
  const channel = guild.addChannel()
  discord.say(guild.addMember(), channel, 'between ourselves')
  for (let n = 1; n <= 5; n++) await post(channel, { content: `${n}` })
  const ids = discord.messages(channel).map((message) => message.id)
  const page = async (query: Record<string, string>) => {
    const found = await restOf(discord).get(Routes.channelMessages(channel), { query: new URLSearchParams(query) })
    return Array.isArray(found) ? found.map(({ content }) => content) : []
  }
  assert.deepEqual(await page({}), ['5', '4', '3', '2', '1', ''])
  assert.deepEqual(await page({ limit: '2' }), ['5', '4'])
  assert.deepEqual(await page({ limit: '2', before: ids[3] ?? '' }), ['2', '1'])
  assert.deepEqual(await page({ limit: '2', after: ids[1] ?? '' }), ['3', '2'])
  assert.deepEqual(await page({ limit: '3', around: ids[3] ?? '' }), ['4', '3', '2'])
  await assert.rejects(page({ limit: '101' }), { code: 50035 })
  await assert.rejects(page({ before: ids[1] ?? '', after: ids[1] ?? '' }), { code: 50035 })
})

test('edits stay within the rules, and those of messages older than an hour are few', async () => {
  const channel = guild.addChannel()
  await post(channel, { content: 'first', embeds: [{ title: 'kept' }] })
  const id = discord.messages(channel)[0]?.id ?? ''
  const edit = (body: object) => restOf(discord).patch(Routes.channelMessage(channel, id), { body })
  await edit({ content: 'second' })
  const [after1] = discord.messages(channel)
  assert.deepEqual([after1?.content, after1?.embeds[0]?.title, after1?.editedAt], ['second', 'kept', time])
  await assert.rejects(edit({ content: null, embeds: [] }), { code: 50006 })
  await assert.rejects(edit({ content: 'x'.repeat(2001) }), { code: 50035 })
  time += 61 * 60_000
  for (let n = 0; n < 3; n++) await edit({ content: `${n}` })
  await assert.rejects(edit({ content: 'too many' }), { scope: 'shared', retryAfter: 20_050 })
  assert.equal(discord.requests.at(-1)?.status, 429)
  const foreign = discord.say(guild.addMember(), channel, 'mine')
  await assert.rejects(restOf(discord).patch(Routes.channelMessage(channel, foreign.id), { body: { content: 'x' } }), {
    code: 50005,
  })
})

test('an announcement is published once, and ten an hour', async () => {
  const channel = guild.addChannel({ type: 'announcement' })
  const publish = (id: string) => restOf(discord).post(Routes.channelMessageCrosspost(channel, id))
  for (let n = 0; n < 11; n++) await post(channel, { content: `${n}` })
  const ids = discord.messages(channel).map((message) => message.id)
  for (const id of ids.slice(0, 10)) await publish(id)
  await assert.rejects(publish(ids[0] ?? ''), { code: 40033 })
  await assert.rejects(publish(ids[10] ?? ''), { scope: 'shared' })
  time += 60 * 60_000
  await publish(ids[10] ?? '')
})

test('a message wakes an archived thread, but not a locked one', async () => {
  const thread = guild.addThread(guild.addChannel())
  const isArchived = async () =>
    JSON.stringify(await restOf(discord).get(Routes.channel(thread))).includes('"archived":true')
  discord.archiveThread(thread)
  assert.ok(await isArchived())
  await post(thread, { content: 'x' })
  assert.ok(!(await isArchived()))
  discord.archiveThread(thread, { locked: true })
  await assert.rejects(post(thread, { content: 'x' }), { code: 160005 })
})

test('embeds of one address are shown once, and mentions ping only whom they may', async () => {
  const channel = guild.addChannel()
  const reader = guild.addMember()
  const twice = { title: 'x', url: 'https://example.org/' }
  await post(channel, { embeds: [twice, twice] })
  await post(channel, { content: `<@${reader.id}> @everyone`, allowed_mentions: { parse: [] } })
  await post(channel, { content: `<@${reader.id}> @everyone` })
  const [shown, quiet, loud] = discord.messages(channel)
  assert.equal(shown?.embeds.length, 1)
  assert.deepEqual([quiet?.pings.users, quiet?.allowedMentions], [[], { parse: [] }])
  assert.deepEqual([loud?.pings.users, loud?.pings.everyone], [[reader.id], false])
})

test('announcements, threads, forum posts, webhooks and direct messages work through discord.js', async (t) => {
  const full = discord.addGuild({
    botPermissions: [
      'ViewChannel',
      'SendMessages',
      'SendMessagesInThreads',
      'EmbedLinks',
      'ReadMessageHistory',
      'CreatePublicThreads',
      'ManageWebhooks',
    ],
  })
  const [newsId, forumId] = [
    full.addChannel({ type: 'announcement' }),
    full.addChannel({ type: 'forum', tags: ['AI'], tagRequired: true }),
  ]
  const client = await logIn(discord)
  t.after(() => client.destroy())
  const news = await client.channels.fetch(newsId)
  const forum = await client.channels.fetch(forumId)
  assert.ok(
    news?.isTextBased() &&
      'createWebhook' in news &&
      news.isSendable() &&
      forum &&
      'threads' in forum &&
      'availableTags' in forum,
  )

  const message = await news.send('news')
  await message.crosspost()
  assert.equal(discord.messages(newsId)[0]?.flags, MessageFlags.Crossposted)
  await assert.rejects(message.crosspost(), { code: 40033 })
  const thread = await message.startThread({ name: 'Talk' })
  assert.equal(thread.id, message.id)
  await thread.send('in the thread')
  await assert.rejects(message.startThread({ name: 'Again' }), { code: 160004 })

  await assert.rejects(forum.threads.create({ name: 'No tag', message: { content: 'x' } }), { code: 40067 })
  const created = await forum.threads.create({
    name: 'Post',
    message: { content: 'x' },
    appliedTags: [forum.availableTags[0]?.id ?? ''],
  })
  assert.equal((await created.fetchStarterMessage())?.content, 'x')
  assert.deepEqual([...(await forum.threads.fetchActive()).threads.keys()], [created.id])
  discord.archiveThread(created.id)
  assert.deepEqual([...(await forum.threads.fetchArchived()).threads.keys()], [created.id])
  assert.deepEqual(discord.threads(forumId), [created.id])

  const webhook = await news.createWebhook({ name: 'Mujaz news' })
  await assert.rejects(news.createWebhook({ name: 'Discord news' }), { code: 50035 })
  const sent = await webhook.send({ content: 'by webhook', username: 'Mujaz' })
  await webhook.editMessage(sent.id, 'edited')
  assert.deepEqual(
    discord.messages(newsId).map(({ content, webhookId }) => [content, webhookId]),
    [
      ['news', null],
      ['edited', webhook.id],
    ],
  )
  await webhook.delete()
  await assert.rejects(webhook.send('x'), { code: 10015 })

  const reader = full.addMember()
  await (await client.users.createDM(reader.id)).send('for you')
  assert.equal(discord.messages(discord.directChannel(reader))[0]?.content, 'for you')
  await assert.rejects((await client.users.createDM(full.addMember({ acceptsMessages: false }).id)).send('x'), {
    code: 50007,
  })
  await assert.rejects((await client.users.createDM(discord.addStranger().id)).send('x'), { code: 50278 })
})
