import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ButtonStyle, ComponentType, MessageFlags, Routes } from 'discord.js'
import { logIn, restOf } from './discord/client.ts'
import { type Discord, startDiscord, type TestGuild } from './discord/start-discord.ts'

let time = Date.UTC(2026, 10, 24, 9)
let discord: Discord
let guild: TestGuild
const FAST = { limit: 1000, perMs: 1000 }

before(async () => {
  discord = await startDiscord({ now: () => time })
  guild = discord.addGuild()
  for (const route of [
    'global',
    'POST /channels/:channel/messages',
    'PATCH /channels/:channel/messages/:message',
    'GET /channels/:channel/messages',
  ])
    discord.setRateLimit(route, FAST)
})
after(() => discord.close())

const post = (channel: string, body: object) => restOf(discord).post(Routes.channelMessages(channel), { body })
const x = (count: number) => 'x'.repeat(count)
const button = (id: string, more: object = {}) => ({
  type: 2,
  style: ButtonStyle.Primary,
  custom_id: id,
  label: 'Why',
  ...more,
})
const link = (url: string, more: object = {}) => ({ type: 2, style: ButtonStyle.Link, label: 'Read', url, ...more })
const row = (...components: readonly object[]) => ({ type: ComponentType.ActionRow, components })
const select = (count: number) => ({
  type: 3,
  custom_id: 's',
  options: Array.from({ length: count }, (_, n) => ({ label: `${n}`, value: `${n}` })),
})
const texts = (count: number, size = 1) =>
  Array.from({ length: count }, () => ({ type: ComponentType.TextDisplay, content: x(size) }))
const v2 = (...components: readonly object[]) => ({ flags: MessageFlags.IsComponentsV2, components })
const embed = (more: object) => ({ embeds: [{ title: 'A title', ...more }] })

const accepted: readonly (readonly [what: string, body: object])[] = [
  ['2,000 characters', { content: x(2000) }],
  ['ten embeds of 600 characters', { embeds: Array.from({ length: 10 }, () => ({ description: x(600) })) }],
  ['blanks around a title of 256', embed({ title: `  ${x(256)}  ` })],
  [
    'an embed with everything',
    embed({
      description: x(4096),
      url: 'https://example.org/a?b=%D8%A7',
      color: 0xffffff,
      timestamp: '2026-11-24T09:00:00Z',
      author: { name: 'a' },
      footer: { text: 'b' },
      image: { url: 'http://example.org/a.png' },
      fields: [{ name: 'c', value: 'd', inline: true }],
    }),
  ],
  [
    'five rows of five buttons',
    { components: [0, 1, 2, 3, 4].map((r) => row(...[0, 1, 2, 3, 4].map((b) => button(`${r}.${b}`)))) },
  ],
  ['a menu of 25', { content: 'x', components: [row(select(25))] }],
  [
    'a button with 100 characters of custom_id and 80 of label',
    { components: [row(button(x(100), { label: x(80) }))] },
  ],
  ['forty components, nested ones counted', v2({ type: 17, components: [...texts(37), row(button('a'))] })],
  ['4,000 characters of text', v2(...texts(4, 1000))],
  ['unknown keys, which are ignored', { content: 'x', nonsense: true }],
]
test('a message is accepted with', async (t) => {
  const channel = guild.addChannel()
  for (const [what, body] of accepted) await t.test(what, async () => void (await post(channel, body)))
  assert.equal(discord.messages(channel).length, accepted.length)
})

const refused: readonly (readonly [what: string, body: object, code?: number])[] = [
  ['nothing in it', {}, 50006],
  ['blanks alone', { content: ' \n ' }, 50006],
  ['2,001 characters', { content: x(2001) }],
  ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }],
  ['6,001 characters in its embeds', { embeds: [{ description: x(4096) }, { description: x(1905) }] }],
  ['an embed without anything to see', { embeds: [{ color: 1 }] }],
  ['a title of 257', embed({ title: x(257) })],
  ['a description of 4,097', embed({ description: x(4097) })],
  ['26 fields', embed({ fields: Array.from({ length: 26 }, () => ({ name: 'a', value: 'b' })) })],
  ['an empty field', embed({ fields: [{ name: 'a', value: '' }] })],
  ['a field name of 257', embed({ fields: [{ name: x(257), value: 'b' }] })],
  ['a field value of 1,025', embed({ fields: [{ name: 'a', value: x(1025) }] })],
  ['a footer of 2,049', embed({ footer: { text: x(2049) } })],
  ['an author of 257', embed({ author: { name: x(257) } })],
  ['an address that is no http', embed({ url: 'javascript:alert(1)' })],
  ['an address with a blank', embed({ url: 'https://example.org/a b' })],
  ['an address of 2,049', embed({ url: `https://example.org/${x(2029)}` })],
  ['a host with an underscore', embed({ thumbnail: { url: 'https://a_b.example.org/x.png' } })],
  ['a picture that is no address', embed({ image: { url: 'x.png' } })],
  ['a time that is none', embed({ timestamp: 'yesterday' })],
  ['a colour beyond white', embed({ color: 0x1000000 })],
  ['a title that is a number', embed({ title: 7 })],
  ['six rows', { content: 'x', components: [0, 1, 2, 3, 4, 5].map((r) => row(button(`${r}`))) }],
  ['six buttons in a row', { content: 'x', components: [row(...[0, 1, 2, 3, 4, 5].map((b) => button(`${b}`)))] }],
  ['a menu beside a button', { content: 'x', components: [row(button('a'), select(1))] }],
  ['a menu of 26', { content: 'x', components: [row(select(26))] }],
  [
    'two equal options',
    {
      content: 'x',
      components: [row({ type: 3, custom_id: 's', options: [0, 1].map(() => ({ label: 'a', value: 'a' })) })],
    },
  ],
  ['a custom_id of 101', { content: 'x', components: [row(button(x(101)))] }],
  ['one custom_id twice', { content: 'x', components: [row(button('a'), button('a'))] }],
  ['a label of 81', { content: 'x', components: [row(button('a', { label: x(81) }))] }],
  ['a button without a face', { content: 'x', components: [row(button('a', { label: '' }))] }],
  ['a link of 513', { content: 'x', components: [row(link(`https://example.org/${x(493)}`))] }],
  ['a link with a custom_id', { content: 'x', components: [row(link('https://example.org/', { custom_id: 'a' }))] }],
  ['a button outside a row', { content: 'x', components: [button('a')] }],
  ['an empty row', { content: 'x', components: [row()] }],
  ['new components without their flag', { components: texts(1) }],
  ['content beside new components', { ...v2(...texts(1)), content: 'x' }],
  ['embeds beside new components', { ...v2(...texts(1)), embeds: [{ title: 'x' }] }],
  ['41 components', v2({ type: 17, components: [...texts(38), row(button('a'))] })],
  ['4,001 characters of text', v2(...texts(1, 3000), ...texts(1, 1001))],
  ['a section without its accessory', v2({ type: 9, components: texts(1) })],
  ['a nonce of 26', { content: 'x', nonce: x(26) }],
  [
    'users both parsed and listed',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['123456789012345678'] } },
  ],
  ['a mention kind that is none', { content: 'x', allowed_mentions: { parse: ['all'] } }],
]
test('a message is refused with', async (t) => {
  const channel = guild.addChannel()
  for (const [what, body, code = 50035] of refused)
    await t.test(what, async () => void (await assert.rejects(post(channel, body), { status: 400, code })))
  assert.deepEqual(discord.messages(channel), [])
})

test('a refusal says which field is wrong, nested as Discord nests it', async () => {
  const channel = guild.addChannel()
  const expected = {
    embeds: {
      0: {
        fields: {
          1: { value: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 1024 or fewer in length.' }] } },
        },
      },
    },
  }
  const fields = [
    { name: 'a', value: 'b' },
    { name: 'a', value: x(1025) },
  ]
  await assert.rejects(post(channel, embed({ fields })), {
    rawError: { message: 'Invalid Form Body', code: 50035, errors: expected },
  })
})

test('text that is few characters but many bytes is answered with the bare 500 that Discord gives', async () => {
  await assert.rejects(post(guild.addChannel(), v2({ type: 10, content: '\u2067'.repeat(3400) })), { status: 500 })
})

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
  await assert.rejects(post(plain, embed({})), { status: 403, code: 50013 })
  await post(plain, { content: 'kept', ...embed({}) })
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
  await assert.rejects(edit({ content: x(2001) }), { code: 50035 })
  time += 61 * 60_000
  for (let n = 0; n < 3; n++) await edit({ content: `${n}` })
  await assert.rejects(edit({ content: 'too many' }), { scope: 'shared', retryAfter: 20_050 })
  assert.equal(discord.requests.at(-1)?.status, 429)
  const foreign = discord.say(guild.addMember(), channel, 'mine')
  await assert.rejects(restOf(discord).patch(Routes.channelMessage(channel, foreign.id), { body: { content: 'x' } }), {
    code: 50005,
  })
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
