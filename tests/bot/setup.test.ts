import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { guessTimezone } from '../../src/bot/commands/setup/guess-timezone.ts'
import { isTimezone } from '../../src/news/schedule.ts'
import { startTestBot, type TestBot, until } from '../support/bot.ts'
import type { Reply } from '../support/discord/start-discord.ts'

let bot: TestBot
before(async () => {
  bot = await startTestBot()
})
after(() => bot.close())

const press = (reply: Reply, button: string) => bot.discord.press(bot.boss, reply, button)
const select = (reply: Reply, menu: string, values: readonly string[]) =>
  bot.discord.select(bot.boss, reply, menu, values)

/** What Mujaz itself says in a text: not what it inserts, nor what is to be typed. */
const ownWords = (text: string) => text.replace(/\u2068[^\u2068\u2069]*\u2069|`[^`]*`/g, '')

describe('/setup', () => {
  test('leads to a first digest with menus, one form, a preview and Confirm', async () => {
    const reply = await bot.discord.invoke(bot.boss, bot.news, '/setup')
    assert.match(reply.text, /No channel is chosen yet/)
    await assert.rejects(press(reply, 'Confirm'), /disabled/)
    assert.doesNotMatch((await select(reply, 'Channel', [bot.news])).text, /No channel/)
    await select(reply, 'Topics (none chosen: all)', ['models', 'products', 'funding', 'hardware'])
    const form = await press(reply, 'Time …')
    const set = await bot.discord.submitModal(bot.boss, form, { When: 'daily 7:30', 'Time zone or city': 'القاهرة' })
    assert.match(set.text, /`daily 07:30` \(Africa\/Cairo\)/)
    assert.match((await press(reply, 'Preview')).text, /What would be posted now/)
    const done = await press(reply, 'Confirm')
    assert.match(done.text, /The digest is set: .*`daily 07:30` \(Africa\/Cairo\), in English/)
    assert.match((await press(done, 'Post the first one now')).text, /on their way/)
    await until(() => bot.posted(bot.news).length > 0)
    const row = await bot
      .database()
      .selectFrom('digests')
      .selectAll()
      .where('channel_id', '=', bot.news)
      .executeTakeFirstOrThrow()
    assert.deepEqual(JSON.parse(row.topics), ['models', 'products', 'funding', 'hardware'])
  })

  test('says which permission is missing where, and what does not work in the form', async () => {
    const closed = bot.guild.addChannel({ name: 'closed', deny: ['EmbedLinks'] })
    const reply = await bot.discord.invoke(bot.boss, bot.news, '/setup', { channel: closed })
    assert.match(reply.text, /\*\*Embed Links\*\* is missing/)
    await assert.rejects(press(reply, 'Confirm'), /disabled/)
    const form = await press(reply, 'Time …')
    const set = await bot.discord.submitModal(bot.boss, form, { When: 'every 25h', 'Time zone or city': 'Atlantis' })
    assert.match(set.text, /do not divide the day/)
    assert.match(set.text, /“Atlantis” is no time zone/)
    assert.match(set.text, /`daily 09:00`/)
  })

  test('goes on in the language that was chosen', async () => {
    const reply = await bot.discord.invoke(bot.boss, bot.news, '/setup', {
      channel: bot.seeded,
      timezone: 'Asia/Riyadh',
    })
    const arabic = await select(reply, 'Language', ['ar'])
    assert.match(arabic.text, /نشرتك الأولى/)
    assert.doesNotMatch(ownWords(arabic.text), /[A-Za-z]{2}/)
    const form = await press(reply, 'الموعد…')
    assert.equal(form.modal?.title, 'الموعد…')
    const typed = { متى: 'every 25h', 'المنطقة الزمنية أو المدينة': 'Atlantis' }
    const set = await bot.discord.submitModal(bot.boss, form, typed)
    assert.match(set.text, /«\u2068Atlantis\u2069» ليست منطقة زمنية/)
    assert.doesNotMatch(ownWords(set.text), /[A-Za-z]{2}/)
    const chosen = await select(reply, 'الموضوعات (كلها إن لم تختر)', ['models'])
    assert.doesNotMatch(ownWords(chosen.text), /[A-Za-z]{2}/)
    assert.match((await press(reply, 'معاينة')).text, /سيُنشر الآن|لا شيء يُنشر الآن/)
    assert.match((await press(reply, 'تأكيد')).text, /Asia\/Riyadh/)
    const shown = await bot.discord.invoke(bot.boss, bot.news, '/status')
    assert.match(shown.text, /مصادر/)
    await bot.discord.invoke(bot.boss, bot.news, '/settings language', { language: 'en' })
  })

  test('speaks the language that it is given from its first page', async () => {
    const { text } = await bot.discord.invoke(bot.boss, bot.news, '/setup', { language: 'fr' })
    assert.match(text, /Votre premier bulletin/)
    assert.doesNotMatch(text, /channel|Channel/)
  })

  test('is not offered to people without Manage Server', async () => {
    await assert.rejects(bot.discord.invoke(bot.member, bot.news, '/setup'), /not shown/)
  })
})

describe('a server that invites the bot', () => {
  test('is told how to begin, once, where the bot may write, in its language', async () => {
    const guild = bot.discord.addGuild({ locale: 'fr' })
    const [closed, open] = [guild.addChannel({ deny: ['SendMessages'] }), guild.addChannel()]
    const boss = guild.addMember({ manageGuild: true })
    const member = guild.addMember()
    await until(() => bot.posted(open).length === 1)
    assert.equal(bot.posted(closed).length, 0)
    const [message] = bot.posted(open)
    assert.ok(message)
    const label = JSON.stringify(message.components).match(/"label":"([^"]+)"/)?.[1] ?? ''
    assert.match((await bot.discord.press(member, message, label)).text, /Manage Server|Gérer le serveur/)
    assert.match((await bot.discord.press(boss, message, label)).text, /Europe\/Paris/)
    bot.discord.makeUnavailable(guild)
    bot.discord.makeAvailable(guild)
    await bot.restart()
    assert.equal(bot.posted(open).length, 1)
  })
})

test('every zone that a locale suggests is one', () => {
  for (const locale of ['de', 'fr', 'pt-BR', 'ja', 'tr', 'uk', 'vi', 'es-419'])
    assert.ok(isTimezone(guessTimezone(locale) ?? ''), locale)
  assert.equal(guessTimezone('en-US'), null)
})
