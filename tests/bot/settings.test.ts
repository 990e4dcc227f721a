import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { startTestBot, type TestBot } from '../support/bot.ts'

let bot: TestBot
before(async () => {
  bot = await startTestBot()
})
after(() => bot.close())

const asBoss = (command: string, options = {}) => bot.discord.invoke(bot.boss, bot.news, command, options)
const asMember = (command: string, options = {}) => bot.discord.invoke(bot.member, bot.news, command, options)

describe('/settings', () => {
  test('is closed to people without Manage Server, but for what concerns them', async () => {
    for (const [command, options] of [
      ['/settings timezone', { timezone: 'Africa/Cairo' }],
      ['/settings role', {}],
      ['/settings quiet-hours', { hours: '22-7' }],
    ] as const)
      assert.match((await asMember(command, options)).text, /Manage Server/, command)
    assert.match((await asMember('/settings feedback')).text, /Nobody has said anything/)
  })

  test('sets and ends quiet hours, and says what it does not understand', async () => {
    assert.match((await asBoss('/settings quiet-hours', { hours: '22-7' })).text, /22:00-07:00 \(UTC\)/)
    assert.match((await asBoss('/settings quiet-hours', { hours: 'at night' })).text, /“at night” are no hours/)
    assert.match((await asBoss('/settings quiet-hours', { hours: 'off' })).text, /no quiet hours/)
  })

  test('lets a role be pinged by all digests, never everyone', async () => {
    const role = bot.guild.addRole({ name: 'readers' })
    const reply = await asBoss('/settings role', { role, outlets: 2 })
    assert.match(reply.text, /at least 2 outlets/)
    assert.match((await asBoss('/settings role', { role: bot.guild.id })).text, /never pings everyone/)
    await asBoss('/digest create', { channel: bot.news, schedule: 'hourly' })
    const rows = await bot.database().selectFrom('digests').select('ping').where('guild_id', 'is not', null).execute()
    assert.equal(rows.length, 2)
    for (const { ping } of rows) assert.deepEqual(JSON.parse(ping ?? 'null'), { roleId: role, publishers: 2 })
    assert.match(
      (await asMember('/status')).text,
      /quiet hours|Settings: English, UTC, <@&\d+> is pinged from 2 outlets on/,
    )
    assert.match((await asBoss('/settings role')).text, /No role/)
  })

  test('says when a mention of the role would notify nobody, and what to do', async () => {
    const role = bot.guild.addRole({ name: 'quiet' })
    const warning = /Mind: not everybody may mention <@&\d+>.*Mention @everyone.*role’s settings/
    assert.match((await asBoss('/settings role', { role })).text, warning)
    bot.guild.setBotPermissions(['ViewChannel', 'SendMessages', 'EmbedLinks', 'ReadMessageHistory', 'MentionEveryone'])
    assert.doesNotMatch((await asBoss('/settings role', { role })).text, /Mind:/)
    await asBoss('/settings role')
  })

  test('are told by /status to everybody', async () => {
    await asBoss('/settings quiet-hours', { hours: '22-7' })
    await asBoss('/settings timezone', { timezone: 'Africa/Cairo' })
    assert.match((await asMember('/status')).text, /Settings: English, Africa\/Cairo, quiet hours 22:00-07:00/)
    await asBoss('/settings quiet-hours', { hours: 'off' })
  })

  test('writes Arabic with the digits that were chosen', async () => {
    assert.match((await asBoss('/settings language', { language: 'ar', digits: 'latn' })).text, /1,234\.5/)
    assert.match((await asBoss('/status')).text, /8 مصادر/)
    assert.match((await asBoss('/settings language', { language: 'ar' })).text, /العربية/)
    assert.match((await asBoss('/status')).text, /٨ مصادر/)
    await asBoss('/settings language', { language: 'en' })
  })

  test('writes what a digest would post with those digits too, also before it is posted', async () => {
    const channel = bot.guild.addChannel({ name: 'arabic' })
    const created = { channel, schedule: 'hourly', language: 'ar', layout: 'compact' }
    const preview = async (digits: string) => {
      await asBoss('/settings language', { language: 'en', digits })
      return (await bot.discord.invoke(bot.boss, channel, '/digest preview')).text
    }
    await asBoss('/digest create', created)
    const [eastern, western] = [await preview('arab'), await preview('latn')]
    assert.match(eastern, /[٠-٩]/)
    assert.doesNotMatch(western, /[٠-٩]/)
    await asBoss('/settings language', { language: 'en' })
  })

  test('shows what Useful has moved, and takes it back for those who may', async () => {
    await bot
      .database()
      .insertInto('feedback')
      .values({
        guild_id: bot.guild.id,
        user_id: bot.member.id,
        story_id: 'story',
        value: 1,
        topics: '["models"]',
        names: '["openai"]',
        at: Date.now(),
      })
      .execute()
    const shown = await asMember('/settings feedback')
    assert.match(shown.text, /OpenAI: \+0\.3/)
    assert.doesNotMatch(shown.text, /Reset/)
    const asked = await asBoss('/settings feedback')
    assert.match((await bot.discord.press(bot.boss, asked, 'Reset')).text, /1 judgement is forgotten/)
    assert.match((await asMember('/settings feedback')).text, /Nobody has said anything/)
  })
})
