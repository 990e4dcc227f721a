import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { startTestBot, type TestBot, until } from '../support/bot.ts'

let bot: TestBot
before(async () => {
  bot = await startTestBot()
  // The first of many here is in another.
  await asBoss('/settings language', { language: 'en' })
})
after(() => bot.close())

const asBoss = (command: string, options = {}) => bot.discord.invoke(bot.boss, bot.news, command, options)
const listed = async () => (await asBoss('/digest list')).text

describe('/digest create and edit', () => {
  test('take names, alerts, a review and another name, and take them away again', async () => {
    await asBoss('/digest create', {
      channel: bot.news,
      schedule: 'daily 09:00',
      names: 'OpenAI, أنثروبيك',
      'alert-outlets': 3,
      'alert-most': 2,
      review: 'weekly sun 18:00',
    })
    const text = await listed()
    assert.match(text, /names: OpenAI, Anthropic/)
    assert.match(text, /alerts: 3 outlets within 120 minutes, at most 2 a day/)
    assert.match(text, /review: `weekly sun 18:00`/)
    const [choice] = await bot.discord.autocomplete(bot.boss, bot.news, '/digest edit', 'digest', 'news')
    const digest = String(choice?.value)
    await asBoss('/digest edit', { digest, names: '-', 'alert-outlets': 0, review: '-' })
    assert.doesNotMatch(await listed(), /names:|alerts:|review:/)
  })

  test('say what cannot be', async () => {
    const create = (options: object) => asBoss('/digest create', { channel: bot.news, schedule: 'hourly', ...options })
    assert.match((await create({ names: 'nobody at all' })).text, /“nobody at all” is no name/)
    assert.match((await create({ review: 'sometimes' })).text, /cannot read the schedule/)
    assert.match((await create({ 'post-as': 'Discord news' })).text, /neither “discord” nor “clyde”/)
    assert.match((await create({ 'post-as': 'Brief', picture: 'javascript:alert(1)' })).text, /picture cannot be used/)
    assert.match((await create({ crosspost: true })).text, /no announcement channel/)
    assert.match((await create({ 'post-as': 'Brief' })).text, /\*\*Manage Webhooks\*\* is missing/)
    const forum = bot.guild.addChannel({ type: 'forum', name: 'forum' })
    assert.match((await create({ channel: forum, layout: 'cards' })).text, /is a forum.*`forum-stories`/)
    assert.match((await create({ channel: forum, 'post-as': 'Brief' })).text, /under its own name.*`post-as:-`/)
    assert.match((await create({ layout: 'forum-stories' })).text, /is no forum.*`forum-stories` needs one/)
  })

  test('tell when the language of the answers follows from them', async () => {
    const guild = bot.discord.addGuild()
    const [boss, channel] = [guild.addMember({ manageGuild: true }), guild.addChannel()]
    const create = (language: string) =>
      bot.discord.invoke(boss, channel, '/digest create', { channel, schedule: 'hourly', language })
    assert.match((await create('ar')).text, /From now on Mujaz answers in Arabic here, too/)
    assert.match((await bot.discord.invoke(boss, channel, '/digest list')).text, /نشر/)
  })

  test('take a forum without being told of its layouts', async () => {
    const channel = bot.guild.addChannel({ type: 'forum', name: 'talk' })
    const made = await asBoss('/digest create', { channel, schedule: 'hourly' })
    assert.match(made.text, /The digest is set.*\n.*\nPosts get those of the forum’s tags.*\*\*Models\*\*/)
    const [row] = await bot
      .database()
      .selectFrom('digests')
      .select('layout')
      .where('channel_id', '=', channel)
      .execute()
    assert.equal(row?.layout, 'forum')
  })

  test('publish to followers where there can be any, also when the digest is changed or moved', async () => {
    const [text, announcements] = [
      bot.guild.addChannel({ name: 'plain' }),
      bot.guild.addChannel({ type: 'announcement', name: 'announced' }),
    ]
    await asBoss('/digest create', { channel: text, schedule: 'hourly', language: 'ar' })
    const [choice] = await bot.discord.autocomplete(bot.boss, bot.news, '/digest edit', 'digest', 'plain')
    const digest = String(choice?.value)
    const refused = /no announcement channel.*`crosspost:False`/
    assert.match((await asBoss('/digest edit', { digest, crosspost: true })).text, refused)
    assert.match((await asBoss('/digest edit', { digest, crosspost: true, channel: announcements })).text, /^Changed/)
    assert.match(await listed(), /published to followers/)
    assert.match((await asBoss('/digest edit', { digest, channel: text })).text, refused)
    assert.match((await asBoss('/digest edit', { digest, channel: text, crosspost: false })).text, /^Changed/)
  })

  test('say that a channel has a digest in the same language already, and make another all the same', async () => {
    const channel = bot.guild.addChannel({ name: 'twice' })
    const create = async (language: string) =>
      (await asBoss('/digest create', { channel, schedule: 'hourly', language })).text
    assert.doesNotMatch(await create('en'), /Mind:/)
    assert.doesNotMatch(await create('ar'), /Mind:/)
    assert.match(await create('en'), /The digest is set.*\n.*\nMind: <#\d+> has another digest in English already/)
    assert.match(await create('en'), /Mind: <#\d+> has 2 other digests in English already/)
    const setup = await asBoss('/setup', { channel, language: 'ar' })
    assert.match(setup.text, /تنبيه: في .*<#\d+>.* نشرة أخرى.*`\/digest delete`/)
  })

  test('say before anything is posted that hardly a source tells news in a language, and what to do', async () => {
    const channel = bot.guild.addChannel({ name: 'maigre' })
    const warning = /Mind: none of the sources that are read here is in French.*`\/source packs`.*focus:ai/
    const setup = await asBoss('/setup', { channel, language: 'fr' })
    assert.match(setup.text, /Attention\s: aucune des sources lues ici.*`\/source packs`.*focus:ai/)
    assert.match((await asBoss('/digest create', { channel, schedule: 'hourly', language: 'fr' })).text, warning)
    const [choice] = await bot.discord.autocomplete(bot.boss, bot.news, '/digest preview', 'digest', 'maigre')
    assert.match((await asBoss('/digest preview', { digest: String(choice?.value) })).text, warning)
  })

  for (const layout of ['embeds', 'cards', 'compact', 'thread', 'forum', 'forum-stories']) {
    test(`preview and post the layout ${layout}`, async () => {
      const channel = bot.guild.addChannel({
        type: layout.startsWith('forum') ? 'forum' : 'text',
        name: `as-${layout}`,
      })
      const made = await asBoss('/digest create', { channel, schedule: 'hourly', layout, stories: 3 })
      assert.match(made.text, /The digest is set/)
      const [choice] = await bot.discord.autocomplete(bot.boss, bot.news, '/digest preview', 'digest', `as-${layout} `)
      const digest = String(choice?.value)
      const preview = await asBoss('/digest preview', { digest })
      assert.match(preview.text, /What would be posted now/)
      assert.match(preview.text, /Left out:/)
      assert.match((await asBoss('/digest publish', { digest })).text, /3 stories are on their way/)
      const places = () => [channel, ...bot.discord.threads(channel)]
      await until(() => places().some((place) => bot.posted(place).length > 0))
      await until(async () => (await pending()) === 0)
      const [message] = places().flatMap((place) => bot.posted(place))
      assert.ok(message)
      assert.match((await bot.discord.press(bot.member, message, 'Why these')).text, /how fresh it is/)
    })
  }
})

async function pending(): Promise<number> {
  return (await bot.database().selectFrom('deliveries').select('id').where('state', '=', 'pending').execute()).length
}
