import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ButtonStyle, ComponentType, MessageFlags, Routes } from 'discord.js'
import { restOf } from './discord/client.ts'
import { type Discord, startDiscord, type TestGuild } from './discord/start-discord.ts'

let discord: Discord
let guild: TestGuild

before(async () => {
  discord = await startDiscord()
  guild = discord.addGuild()
  discord.liftRateLimits()
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

const command = { name: 'digest', description: 'Digests' }
const text = (name: string, more: object = {}) => ({ type: 3, name, description: 'x', ...more })
const badCommands: readonly (readonly [why: string, body: object])[] = [
  ['a capital letter in its name', { ...command, name: 'Digest' }],
  ['a blank in its name', { ...command, name: 'my digest' }],
  ['a name of 33 characters', { ...command, name: 'x'.repeat(33) }],
  ['no description', { name: 'digest' }],
  ['a description of 101 characters', { ...command, description: 'x'.repeat(101) }],
  ['26 options', { ...command, options: Array.from({ length: 26 }, (_, index) => text(`o${index}`)) }],
  ['a required option after an optional one', { ...command, options: [text('a'), text('b', { required: true })] }],
  ['two options of one name', { ...command, options: [text('a'), text('a')] }],
  [
    '26 choices',
    {
      ...command,
      options: [
        text('a', { choices: Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` })) }),
      ],
    },
  ],
  [
    'choices and autocompletion',
    { ...command, options: [text('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] },
  ],
  ['an Arabic localization, for which Discord documents no locale', { ...command, name_localizations: { ar: 'موجز' } }],
  ['a subcommand beside an option', { ...command, options: [{ type: 1, name: 'list', description: 'x' }, text('a')] }],
  [
    'a group inside a group',
    {
      ...command,
      options: [{ type: 2, name: 'a', description: 'x', options: [{ type: 2, name: 'b', description: 'x' }] }],
    },
  ],
  [
    'more than 8,000 characters in all',
    {
      ...command,
      options: Array.from({ length: 4 }, (_, o) =>
        text(`o${o}`, {
          choices: Array.from({ length: 25 }, (_, c) => ({
            name: `${c}${'n'.repeat(60)}`,
            value: `${c}${'v'.repeat(60)}`,
          })),
        }),
      ),
    },
  ],
]
test('a command is refused with', async (t) => {
  for (const [why, body] of badCommands) {
    await t.test(why, async () => {
      await assert.rejects(restOf(discord).put(Routes.applicationCommands(discord.applicationId), { body: [body] }), {
        status: 400,
        code: 50035,
      })
    })
  }
  assert.equal(discord.registrations(), 0)
})
