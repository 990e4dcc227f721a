import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { startTestBot, type TestBot } from '../support/bot.ts'

let bot: TestBot
before(async () => {
  bot = await startTestBot()
})
after(() => bot.close())

const ask = (command: string, options = {}) => bot.discord.invoke(bot.member, bot.news, command, options)
const complete = (command: string, option: string, typed: string, others = {}) =>
  bot.discord.autocomplete(bot.member, bot.news, command, option, typed, others)

describe('/news', () => {
  test('finds stories by words, topic, name, language and time, for anybody', async () => {
    assert.match((await ask('/news search', { words: 'developers gpt' })).text, /GPT-6\.1/)
    assert.match((await ask('/news search', { name: 'cohere' })).text, /Cohere raises/)
    assert.match((await ask('/news search', { topic: 'Chips and infrastructure', since: 2 })).text, /AMD/)
    assert.match((await ask('/news search', { words: 'الذكاء', language: 'ar' })).text, /الذكاء/)
    assert.match((await ask('/news search', { words: 'zzzzz' })).text, /No stored story matches “zzzzz”/)
    assert.match((await ask('/news search')).text, /Say what to look for/)
    assert.match((await ask('/news search', { topic: 'cooking' })).text, /“cooking” is no topic/)
    assert.match((await ask('/news search', { name: 'nobody' })).text, /“nobody” is no name/)
  })

  test('puts what was looked for between the marks of the server’s language', async () => {
    const boss = (language: string) => bot.discord.invoke(bot.boss, bot.news, '/settings language', { language })
    for (const [language, marks] of [
      ['ar', /«.zzzz.»/u],
      ['fr', /«.zzzz.»/u],
    ] as const) {
      await boss(language)
      assert.match((await ask('/news search', { words: 'zzzz' })).text, marks)
      assert.match((await ask('/news ask', { question: 'zzzz' })).text, marks)
      assert.match((await ask('/news story', { story: 'zzzz' })).text, marks)
    }
    await boss('en')
  })

  test('turns the pages of a search', async () => {
    const reply = await ask('/news search', { since: 30 })
    const first = reply.text
    assert.match(first, /Page 1 of/)
    assert.notEqual((await bot.discord.press(bot.member, reply, 'Next')).text, first)
  })

  test('completes topics and names in any script', async () => {
    assert.equal((await complete('/news search', 'topic', 'chips'))[0]?.value, 'hardware')
    assert.equal((await complete('/news search', 'name', 'openai'))[0]?.value, 'openai')
    assert.equal((await complete('/news search', 'name', 'أوبن'))[0]?.value, 'openai')
  })

  test('tells one story: who told what and when', async () => {
    const [choice] = await complete('/news story', 'story', 'guide AI act')
    assert.match(choice?.name ?? '', /Brussels|AI Act/)
    const { text } = await ask('/news story', { story: String(choice?.value) })
    assert.match(text, /2 reports/)
    assert.match(text, /- <t:\d+:f> · The Sample Morning \(English\): \[/)
    assert.match(text, /\(Arabic\): /)
  })

  test('answers a question with what the sources say, and nothing of its own', async () => {
    assert.match((await ask('/news ask', { question: 'What is new about Cohere?' })).text, /Cohere raises/)
    assert.match((await ask('/news ask', { question: 'Who won the zzzz?' })).text, /say nothing of/)
  })

  test('knows the story behind a link in any message', async () => {
    const { url } = await bot
      .database()
      .selectFrom('items')
      .select('url')
      .where('title', 'like', 'Cohere raises%')
      .executeTakeFirstOrThrow()
    const linked = bot.discord.say(bot.boss, bot.news, `Have you seen this? ${url}?utm_source=chat`)
    assert.match((await bot.discord.useOn(bot.member, linked, 'What do we know of this?')).text, /Cohere raises/)
    const worded = bot.discord.say(bot.boss, bot.news, 'Cohere raises $700 million to sell AI to banks!')
    assert.match((await bot.discord.useOn(bot.member, worded, 'What do we know of this?')).text, /Cohere raises/)
    const other = bot.discord.say(bot.boss, bot.news, 'Good morning')
    assert.match((await bot.discord.useOn(bot.member, other, 'What do we know of this?')).text, /Nothing is stored/)
  })
})
