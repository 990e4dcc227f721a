import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type APIApplicationCommandOption, ApplicationCommandOptionType as Type } from 'discord.js'
import { helpSubjects } from '../../src/bot/commands/help/subjects.ts'
import { commands, messageCommands } from '../../src/bot/commands/index.ts'
import { languageOf, languages, say } from '../../src/languages/index.ts'
import { startTestBot, type TestBot } from '../support/bot.ts'

const examples = helpSubjects.flatMap((subject) => subject.entries.flatMap((entry) => entry.examples))

/** Every command and subcommand with its options. */
const ways = commands.flatMap(({ data }) => {
  const options: readonly APIApplicationCommandOption[] = data.options ?? []
  const branches = options.flatMap((option) => (option.type === Type.Subcommand ? option : []))
  if (branches.length === 0) return { name: `/${data.name}`, options }
  return branches.map((branch) => ({ name: `/${data.name} ${branch.name}`, options: branch.options ?? [] }))
})

test('no command, subcommand or command of a message’s menu is without an example in /help', () => {
  const wanted = [...ways.map(({ name }) => name), ...messageCommands.map(({ data }) => data.name)]
  const missing = wanted.filter((name) => !examples.some((example) => `${example} `.startsWith(`${name} `)))
  assert.deepEqual(missing, [])
})

test('every example can be typed: its command and options exist, and what is required is there', () => {
  const typed = examples.filter((example) => !messageCommands.some(({ data }) => data.name === example))
  for (const example of typed) {
    const way = ways.find(({ name }) => `${example} `.startsWith(`${name} `))
    assert.ok(way, example)
    const given = [...example.slice(way.name.length).matchAll(/ ([a-z-]+):/g)].map(([, name]) => name)
    const known = way.options.map(({ name }) => name)
    assert.deepEqual(
      given.filter((name) => !known.includes(String(name))),
      [],
      example,
    )
    const required = way.options.filter((option) => 'required' in option && option.required).map(({ name }) => name)
    assert.deepEqual(
      required.filter((name) => !given.includes(name)),
      [],
      example,
    )
  }
})

describe('/help', () => {
  let bot: TestBot
  before(async () => {
    bot = await startTestBot()
  })
  after(() => bot.close())

  test('leads anybody through its subjects with a menu, in every language', async () => {
    for (const { code } of languages) {
      await bot.discord.invoke(bot.boss, bot.news, '/settings language', { language: code })
      const language = languageOf(code)
      const reply = await bot.discord.invoke(bot.member, bot.news, '/help')
      assert.ok(reply.ephemeral)
      assert.match(reply.text, /`\/setup`/)
      for (const { id, title, entries } of helpSubjects) {
        const page = await bot.discord.select(bot.member, reply, say(language, 'help.menu'), [id])
        const [embed] = page.embeds
        assert.equal(page.message?.id, reply.message?.id, 'the page takes the place of the last')
        assert.equal(embed?.title, say(language, title))
        for (const entry of entries) for (const example of entry.examples) assert.ok(page.text.includes(example))
        assert.ok((embed?.description ?? '').length < 2_500, 'short enough for a phone')
        const lines = (embed?.description ?? '').split('\n').filter((line) => line !== '')
        if (language.direction === 'rtl') assert.ok(lines.every((line) => line.startsWith('\u200f')))
      }
    }
  })
})
