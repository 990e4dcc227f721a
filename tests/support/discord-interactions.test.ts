import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Client,
  ComponentType,
  DiscordAPIError,
  type Interaction,
  MessageFlags,
  Routes,
  ApplicationCommandOptionType as Type,
} from 'discord.js'
import { logIn, restOf } from './discord/client.ts'
import { type Discord, startDiscord, type TestGuild, type User } from './discord/start-discord.ts'

const options = [
  { type: Type.Channel, name: 'channel', description: 'Where', required: true, channel_types: [0] },
  { type: Type.String, name: 'schedule', description: 'When', required: true, autocomplete: true },
  { type: Type.String, name: 'layout', description: 'How', choices: [{ name: 'Cards', value: 'cards' }] },
  { type: Type.Integer, name: 'stories', description: 'How many', min_value: 1, max_value: 25 },
]
const commands = [
  {
    name: 'digest',
    description: 'Digests',
    options: [{ type: Type.Subcommand, name: 'create', description: 'New', options }],
  },
  { name: 'setup', description: 'First steps', default_member_permissions: '32' },
  { name: 'follow', description: 'Follow', contexts: [0, 1] },
  { name: 'status', description: 'Status', contexts: [0] },
  { name: 'import', description: 'Import', options: [{ type: Type.Attachment, name: 'file', description: 'A file' }] },
]

let discord: Discord
let guild: TestGuild
let client: Client<true>
let reader: User
let channel: string
let time = Date.UTC(2026, 10, 24, 9)
let handle: (interaction: Interaction) => Promise<unknown> = async () => {}

before(async () => {
  discord = await startDiscord({ now: () => time })
  guild = discord.addGuild({ locale: 'fr' })
  channel = guild.addChannel()
  reader = guild.addMember({ locale: 'de' })
  client = await logIn(discord)
  client.on('interactionCreate', (interaction) => void handle(interaction))
  await restOf(discord).put(Routes.applicationCommands(discord.applicationId), { body: commands })
})
after(async () => {
  await client.destroy()
  await discord.close()
})
beforeEach(() => {
  handle = async () => {}
})

const codeOf = (error: unknown) => (error instanceof DiscordAPIError ? error.code : error)
const create = (values: Record<string, string | number> = {}) =>
  discord.invoke(reader, channel, '/digest create', { channel, schedule: 'daily 09:00', ...values })
const onCommand = (act: (interaction: ChatInputCommandInteraction) => Promise<unknown>) => {
  handle = async (interaction) => (interaction.isChatInputCommand() ? act(interaction) : undefined)
}
const onButton = (act: (interaction: ButtonInteraction) => Promise<unknown>) => {
  handle = async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'ask', components: [why] })
    if (interaction.isButton()) await act(interaction)
  }
}
const why = {
  type: ComponentType.ActionRow,
  components: [{ type: ComponentType.Button, style: ButtonStyle.Primary, custom_id: 'why:1', label: 'Why these' }],
} as const

test('a command arrives with what the person chose, and its answer is seen', async () => {
  let seen: object = {}
  onCommand(async (interaction) => {
    const chosen = interaction.options.getChannel('channel', true)
    const me = interaction.inCachedGuild() && interaction.appPermissions.has('EmbedLinks')
    seen = {
      chosen: chosen.id,
      name: chosen.name,
      stories: interaction.options.getInteger('stories'),
      locale: interaction.locale,
      guildLocale: interaction.guildLocale,
      me,
      manages: interaction.memberPermissions?.has('ManageGuild'),
    }
    await interaction.reply({ content: 'done', embeds: [{ title: 'A digest' }], flags: MessageFlags.Ephemeral })
  })
  const reply = await create({ stories: 5 })
  assert.deepEqual(seen, {
    chosen: channel,
    name: 'news',
    stories: 5,
    locale: 'de',
    guildLocale: 'fr',
    me: true,
    manages: false,
  })
  assert.deepEqual(
    [reply.content, reply.ephemeral, reply.deferred, reply.text],
    ['done', true, false, 'done\nA digest'],
  )
  assert.ok(reply.afterMs < 1000)
  assert.deepEqual(discord.messages(channel), [], 'only that person sees it')
})

test('what the client of that person would not send is refused', async () => {
  const bad: readonly (readonly [Promise<unknown>, RegExp])[] = [
    [discord.invoke(reader, channel, '/nothing'), /no command \/nothing/],
    [discord.invoke(reader, channel, '/digest'), /without a subcommand/],
    [discord.invoke(reader, channel, '/digest burn'), /no subcommand "burn"/],
    [discord.invoke(reader, channel, '/digest create', { channel }), /"schedule" is required/],
    [create({ colour: 'red' }), /no option "colour"/],
    [create({ layout: 'poster' }), /not one of its choices/],
    [create({ stories: 26 }), /at most 25/],
    [create({ stories: 'many' }), /takes a number/],
    [create({ channel: guild.addChannel({ type: 'forum' }) }), /another kind/],
    [discord.invoke(reader, channel, '/setup'), /\/setup is not shown to .* lacks the permissions/],
    [discord.invoke(reader, discord.directChannel(reader), '/status'), /not in this kind of place/],
    [discord.invoke(discord.addStranger(), channel, '/status'), /does not see channel/],
  ]
  for (const [asked, why] of bad) await assert.rejects(asked, why)
})

test('a command with default permissions is shown to those who have them, and one for direct messages works there', async () => {
  onCommand((interaction) => interaction.reply(interaction.guildId ?? 'direct'))
  assert.equal((await discord.invoke(guild.addMember({ manageGuild: true }), channel, '/setup')).content, guild.id)
  assert.equal((await discord.invoke(guild.owner, channel, '/setup')).content, guild.id)
  assert.equal((await discord.invoke(reader, discord.directChannel(reader), '/follow')).content, 'direct')
})

test('a file given to an option arrives as an attachment whose address can be read, and others are refused', async () => {
  onCommand(async (interaction) => {
    const file = interaction.options.getAttachment('file', true)
    const body = await (await fetch(file.url)).text()
    await interaction.reply(JSON.stringify([file.name, file.title, file.size, file.contentType, file.ephemeral, body]))
  })
  const file = { name: 'my مصادر.opml', body: '<opml/>', contentType: 'text/xml' }
  const reply = await discord.invoke(reader, channel, '/import', { file })
  assert.deepEqual(JSON.parse(reply.content), ['my_.opml', file.name, 7, 'text/xml', true, '<opml/>'])
  const large = { name: 'large', body: new Uint8Array(10_485_761) }
  await assert.rejects(discord.invoke(reader, channel, '/import', { file: large }), /larger than/)
  await assert.rejects(discord.invoke(reader, channel, '/import', { file: 'a.opml' }), /takes a file/)
  await assert.rejects(
    discord.invoke(reader, channel, '/digest create', { channel, schedule: { name: 'a', body: '' } }),
    /does not take a file/,
  )
})

test('a deferred answer is waited for, and follow-ups show up', async () => {
  onCommand(async (interaction) => {
    await interaction.deferReply()
    await sleep(50)
    await interaction.editReply('at last')
    await interaction.followUp({ content: 'and more', flags: MessageFlags.Ephemeral })
  })
  const asked = discord.ask(reader, channel, '/digest create', { channel, schedule: 'hourly' })
  const early = await asked.acknowledged
  assert.deepEqual([early.kind, early.thinking, early.content], ['thinking', true, ''])
  const reply = await asked.reply
  assert.deepEqual([reply.content, reply.deferred, reply.ephemeral], ['at last', true, false])
  await reply.changed()
  assert.deepEqual(
    reply.followUps.map((message) => [message.content, message.ephemeral]),
    [['and more', true]],
  )
  assert.equal(discord.messages(channel).at(-1)?.content, 'at last')
})

test('who does not answer within 3 seconds has not answered: the token is void', async () => {
  let late: unknown
  onCommand(async (interaction) => {
    await sleep(3100)
    late = await interaction.reply('too late').catch((error: unknown) => error)
  })
  await assert.rejects(create(), /did not respond .* within 3 s/)
  await sleep(300)
  assert.equal(codeOf(late), 10062)
})

test('an interaction is answered once, and added to for 15 minutes', async () => {
  let kept: ChatInputCommandInteraction | undefined
  const second = new Promise((resolve) =>
    onCommand(async (interaction) => {
      kept = interaction
      await interaction.reply('first')
      interaction.replied = false
      resolve(codeOf(await interaction.reply('second').catch((error: unknown) => error)))
      interaction.replied = true
    }),
  )
  const reply = await create()
  assert.equal(await second, 40060)
  await kept?.editReply('edited')
  assert.equal(reply.content, 'edited')
  time += 14 * 60_000
  await kept?.followUp('in time')
  time += 2 * 60_000
  await assert.rejects(kept?.editReply('too late') ?? Promise.resolve(), { code: 50027 })
})

test('answers are held to the limits of messages', async () => {
  let refused: unknown
  onCommand(async (interaction) => {
    refused = await interaction.reply('x'.repeat(2001)).catch((error: unknown) => error)
    await interaction.reply('short')
  })
  assert.equal((await create()).content, 'short')
  assert.equal(codeOf(refused), 50035)
  assert.match(String(refused), /data.content\[BASE_TYPE_MAX_LENGTH\]: Must be 2000 or fewer/)
})

test('autocompletion sends what was typed and brings back at most 25 choices', async () => {
  let refused: unknown
  handle = async (interaction) => {
    if (!interaction.isAutocomplete()) return
    const typed = interaction.options.getFocused()
    const many = Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` }))
    refused = await interaction.respond(many).catch((error: unknown) => error)
    interaction.responded = false
    await interaction.respond([{ name: `${typed} 09:00`, value: interaction.options.getString('layout') ?? '' }])
  }
  assert.deepEqual(
    await discord.autocomplete(reader, channel, '/digest create', 'schedule', 'dai', { layout: 'cards' }),
    [{ name: 'dai 09:00', value: 'cards' }],
  )
  assert.equal(codeOf(refused), 50035)
})

test('buttons, menus and forms can be used, by those who see them', async () => {
  onButton((interaction) => interaction.update({ content: `pressed ${interaction.customId}`, components: [] }))
  const reply = await create()
  const message = reply.message
  assert.ok(message)
  await assert.rejects(discord.press(reader, message, 'Nothing'), /has no "Nothing"; it has: why:1 \/ Why these/)
  await assert.rejects(discord.press(discord.addStranger(), message, 'Why these'), /does not see/)
  const pressed = await discord.press(reader, message, 'Why these')
  assert.deepEqual([pressed.kind, pressed.content, reply.content], ['update', 'pressed why:1', 'pressed why:1'])

  const menu = { type: ComponentType.ChannelSelect, custom_id: 'where', placeholder: 'Where to?' } as const
  const field = { type: ComponentType.TextInput, custom_id: 'note', style: 1, label: 'A note', max_length: 10 } as const
  handle = async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: 'x', components: [{ type: ComponentType.ActionRow, components: [menu] }] })
    if (interaction.isChannelSelectMenu())
      await interaction.showModal({
        custom_id: `form:${interaction.channels.firstKey()}`,
        title: 'A form',
        components: [{ type: ComponentType.ActionRow, components: [field] }],
      })
    if (interaction.isModalSubmit())
      await interaction.reply(`${interaction.customId} ${interaction.fields.getTextInputValue('note')}`)
  }
  const asked = await create()
  await assert.rejects(discord.select(reader, asked, 'Where to?', ['123456789012345678']), /stands for nothing/)
  const form = await discord.select(reader, asked, 'Where to?', [channel])
  assert.equal(form.modal?.title, 'A form')
  await assert.rejects(discord.submitModal(reader, form, { 'A note': 'much too long' }), /10 characters at most/)
  assert.equal((await discord.submitModal(reader, form, { 'A note': 'hello' })).content, `form:${channel} hello`)
})
