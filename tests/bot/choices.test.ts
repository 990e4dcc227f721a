import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { commands } from '../../src/bot/commands/index.ts'
import { startTestBot, type TestBot } from '../support/bot.ts'

let bot: TestBot
before(async () => {
  bot = await startTestBot()
  await bot.discord.invoke(bot.boss, bot.news, '/digest create', { channel: bot.news, schedule: 'hourly' })
  await bot.discord.invoke(bot.boss, bot.news, '/follow topic', { topic: 'models' })
  bot.discord.liftRateLimits()
})
after(() => bot.close())

/** Every option that is completed as one types: a command's, or a subcommand's. */
const completed = commands.flatMap(({ data }) => {
  const own = [{ path: `/${data.name}`, options: data.options ?? [] }]
  const below = (data.options ?? []).flatMap((part) =>
    'options' in part && part.options ? [{ path: `/${data.name} ${part.name}`, options: part.options }] : [],
  )
  return [...own, ...below].flatMap(({ path, options }) =>
    options.flatMap((option) =>
      'autocomplete' in option && option.autocomplete ? [{ path, option: option.name }] : [],
    ),
  )
})

const TYPED = [
  '   ',
  '\u200b',
  '\u200c',
  ' \u200b\u2800\u3164 ',
  ',',
  ' , ,\u200b',
  'x'.repeat(200),
  'س'.repeat(200),
  '😀'.repeat(100),
]

for (const { path, option } of completed)
  test(`whatever is typed into ${option} of ${path} is completed by what Discord takes`, async () => {
    // Nobody is refused for typing too fast.
    const person = bot.guild.addMember({ manageGuild: true })
    for (const typed of TYPED)
      for (const { name, value } of await bot.discord.autocomplete(person, bot.news, path, option, typed)) {
        assert.match(name, /[[\p{L}\p{N}\p{P}\p{S}]--[\u2800\u3164]]/v, JSON.stringify(typed))
        assert.ok(name.length <= 100 && String(value).length <= 100 && String(value).trim() !== '')
      }
  })

test('blanks alone are completed as if nothing was typed', async () => {
  const offered = (typed: string) => bot.discord.autocomplete(bot.boss, bot.news, '/digest create', 'schedule', typed)
  assert.deepEqual(await offered('   '), await offered(''))
  assert.deepEqual((await offered(' daily  7:30 '))[0], { name: 'daily 7:30', value: 'daily 7:30' })
})
