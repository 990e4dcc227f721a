import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { startTestBot, type TestBot, until } from '../support/bot.ts'
import { faults } from '../support/discord/start-discord.ts'

let bot: TestBot
before(async () => {
  bot = await startTestBot()
})
after(() => bot.close())

const ask = (command: string, options = {}) => bot.discord.invoke(bot.member, bot.news, command, options)

describe('/follow', () => {
  test('follows topics and names, in one digest by direct message', async () => {
    assert.match((await ask('/follow list')).text, /follow nothing/)
    assert.match((await ask('/follow topic', { topic: 'funding', hour: 7 })).text, /Funding, M&A and markets.*next <t:/)
    const both = await ask('/follow name', { name: 'أوبن إيه آي', timezone: 'Asia/Riyadh' })
    assert.match(both.text, /Funding.*OpenAI/)
    const rows = await bot.database().selectFrom('digests').selectAll().where('user_id', 'is not', null).execute()
    assert.equal(rows.length, 1)
    assert.equal(rows[0]?.schedule, 'daily 07:00')
    assert.equal(rows[0]?.timezone, 'Asia/Riyadh')
    assert.equal(bot.discord.messages(bot.discord.directChannel(bot.member)).length, 2)
    assert.match((await ask('/follow name', { name: 'nobody' })).text, /no name that Mujaz knows/)
  })

  test('tells nobody else of it', async () => {
    assert.match((await bot.discord.invoke(bot.boss, bot.news, '/follow list')).text, /follow nothing/)
    assert.doesNotMatch((await bot.discord.invoke(bot.boss, bot.news, '/digest list')).text, /07:00/)
  })

  test('comes at its hour, with what was followed alone, and its buttons work there', async () => {
    const dm = bot.discord.directChannel(bot.member)
    await bot
      .database()
      .updateTable('digests')
      // Of this minute: an hour's slot is made up for within half an hour alone.
      .set({ since: Date.now() - 3 * 3_600_000, schedule: `${new Date().getUTCMinutes()} * * * *` })
      .where('user_id', '=', bot.member.id)
      .execute()
    await bot.restart()
    await until(() => bot.discord.messages(dm).length === 3)
    const message = bot.discord.messages(dm).at(-1)
    assert.ok(message)
    assert.ok(message.embeds.length > 0)
    for (const { title, footer } of message.embeds)
      assert.match(`${title} ${footer?.text}`, /Funding|OpenAI|GPT|Altman/)
    assert.match((await bot.discord.press(bot.member, message, 'Why these')).text, /how fresh it is/)
    assert.match((await bot.discord.press(bot.member, message, 'More stories')).text, /More stories|That was all/)
  })

  test('ends piece by piece', async () => {
    const [choice] = await bot.discord.autocomplete(bot.member, bot.news, '/follow remove', 'what', 'fund')
    assert.match((await ask('/follow remove', { what: String(choice?.value) })).text, /You follow .*OpenAI/)
    assert.match((await ask('/follow remove', { what: 'cooking' })).text, /do not follow “cooking”/)
    assert.match((await ask('/follow remove', { what: 'OpenAI' })).text, /nothing in this server any more/)
    const rows = await bot.database().selectFrom('digests').select('id').where('user_id', 'is not', null).execute()
    assert.equal(rows.length, 0)
  })

  test('says so to who refuses direct messages, and keeps nothing', async () => {
    const shy = bot.guild.addMember({ acceptsMessages: false })
    assert.match(
      (await bot.discord.invoke(shy, bot.news, '/follow topic', { topic: 'funding' })).text,
      /may not write to you/,
    )
    const rows = await bot.database().selectFrom('digests').select('id').where('user_id', '=', shy.id).execute()
    assert.equal(rows.length, 0)
  })

  test('writes once also where Discord fails after it took the message', async () => {
    const person = bot.guild.addMember()
    const dm = bot.discord.directChannel(person)
    const plan = bot.discord.fail(
      { route: 'POST /channels/:channel/messages', where: ({ params }) => params.channel === dm },
      faults.statusAfter(500),
    )
    assert.match((await bot.discord.invoke(person, bot.news, '/follow topic', { topic: 'funding' })).text, /You follow/)
    assert.equal(plan.struck(), 1)
    assert.equal(bot.discord.messages(dm).length, 1)
    await bot.discord.invoke(person, bot.news, '/settings forget-me')
  })

  test('says that hardly a source tells news in the language that was chosen', async () => {
    const reply = await ask('/follow topic', { topic: 'funding', language: 'fr' })
    assert.match(reply.text, /You follow .*\nMind: none of the sources that are read here is in French/)
    await ask('/settings forget-me')
  })

  test('answers nobody who has left the server, and says to who comes back why it had stopped', async () => {
    const person = bot.guild.addMember()
    const dm = bot.discord.directChannel(person)
    await bot.discord.invoke(person, bot.news, '/follow topic', { topic: 'models' })
    const due = { since: Date.now() - 3 * 3_600_000, schedule: `${new Date().getUTCMinutes()} * * * *` }
    await bot.database().updateTable('digests').set(due).where('user_id', '=', person.id).execute()
    await bot.restart()
    await until(() => bot.discord.messages(dm).length === 2)
    const message = bot.discord.messages(dm).at(-1)
    assert.ok(message)
    // A membership is believed for a day, or until the next start.
    await bot.restart()
    bot.discord.leaveGuild(bot.guild, person)
    assert.match((await bot.discord.press(person, message, 'Why these')).text, /in a server/)
    const problem = JSON.stringify({ code: 'left-server', permissions: [], at: Date.now() })
    await bot
      .database()
      .updateTable('digests')
      .set({ problem, user_id: bot.member.id })
      .where('user_id', '=', person.id)
      .execute()
    assert.match((await ask('/follow list')).text, /stopped, since you had left this server/)
  })

  test('is erased by forget-me', async () => {
    await ask('/follow topic', { topic: 'funding' })
    await ask('/settings forget-me')
    assert.match((await ask('/follow list')).text, /follow nothing/)
  })
})
