import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { startTestBot, type TestBot, until } from '../support/bot.ts'
import { faults } from '../support/discord/start-discord.ts'

let bot: TestBot
let message: ReturnType<TestBot['posted']>[number]

before(async () => {
  bot = await startTestBot()
  await bot.discord.invoke(bot.boss, bot.news, '/digest create', { channel: bot.news, schedule: 'hourly', stories: 3 })
  await bot.discord.invoke(bot.boss, bot.news, '/digest publish')
  await until(() => bot.posted(bot.news).length === 1)
  const [posted] = bot.posted(bot.news)
  assert.ok(posted)
  message = posted
})
after(() => bot.close())

const press = (button: string) => bot.discord.press(bot.member, message, button)
const titles = () => message.embeds.map(({ title }) => title ?? '')

describe('the buttons under a digest', () => {
  test('More stories shows others than those that were posted, to the one who asked', async () => {
    const reply = await press('More stories')
    assert.ok(reply.ephemeral)
    assert.match(reply.text, /\[.*\]\(https:/)
    for (const title of titles()) assert.ok(!reply.text.includes(title), title)
  })

  test('More stories turns its pages', async () => {
    const shown = await press('More stories')
    const pages = [shown.text]
    for (const button of ['Next', 'Back']) pages.push((await bot.discord.press(bot.member, shown, button)).text)
    assert.notEqual(pages[1], pages[0])
    assert.equal(pages[2], pages[0])
  })

  test('Sources tells who reports each story, in which language, and who was first', async () => {
    const { text } = await press('Sources')
    assert.match(text, /\[Sample \w+\]\(https:.*\) · English · <t:\d+:R>/)
    assert.match(text, / · first/)
  })

  test('Save asks which story and sends it by direct message', async () => {
    const asked = await press('Save')
    assert.match(asked.text, /Which story/)
    const saved = await bot.discord.select(bot.member, asked, 'Which story?', [await storyOf(0)])
    assert.match(saved.text, /Saved: /)
    assert.equal(await count('saves'), 1)
  })

  test('Save writes once also where Discord fails after it took the message', async () => {
    const dm = bot.discord.directChannel(bot.member)
    const before = bot.discord.messages(dm).length
    const asked = await press('Save')
    const plan = bot.discord.fail(
      { route: 'POST /channels/:channel/messages', where: ({ params }) => params.channel === dm },
      faults.statusAfter(500),
    )
    const saved = await bot.discord.select(bot.member, asked, 'Which story?', [await storyOf(0)])
    assert.match(saved.text, /Saved: /)
    assert.equal(plan.struck(), 1)
    assert.equal(bot.discord.messages(dm).length, before + 1)
  })

  test('Save says so to who refuses direct messages, and saves nothing', async () => {
    const shy = bot.guild.addMember({ acceptsMessages: false })
    const asked = await bot.discord.press(shy, message, 'Save')
    const answer = await bot.discord.select(shy, asked, 'Which story?', [await storyOf(0)])
    assert.match(answer.text, /may not write to you. Allow direct messages from this server/)
    assert.equal(await count('saves'), 1)
  })

  test('ask in their own words which story is meant', async () => {
    const asked = await Promise.all(['Save', 'Useful', 'Not for me'].map(press))
    assert.deepEqual(
      asked.map(({ text }) => text.split('\n')[0]),
      ['Which story shall I send you?', 'Which story is useful to you?', 'Which story is not for you?'],
    )
  })

  test('Useful and Not for me move the ranking of this server, the last word counts, once a person', async () => {
    for (const [button, value] of [
      ['Useful', 1],
      ['Not for me', -1],
      ['Useful', 1],
    ] as const) {
      const asked = await press(button)
      const noted = await bot.discord.select(bot.member, asked, 'Which story?', [await storyOf(1)])
      assert.match(noted.text, /Noted as/)
      const rows = await bot.database().selectFrom('feedback').selectAll().execute()
      assert.deepEqual(
        rows.map((row) => [row.user_id, row.value]),
        [[bot.member.id, value]],
      )
    }
  })

  test('count their pages in Arabic digits where the server speaks Arabic', async () => {
    await bot.discord.invoke(bot.boss, bot.news, '/settings language', { language: 'ar' })
    assert.match((await press('More stories')).text, /الصفحة ١ من [٢-٩]/)
    await bot.discord.invoke(bot.boss, bot.news, '/settings language', { language: 'en' })
  })

  test('tell nothing once their digest is deleted', async () => {
    const [digest] = await bot.discord.autocomplete(bot.boss, bot.news, '/digest delete', 'digest', 'news')
    await bot.discord.invoke(bot.boss, bot.news, '/digest delete', { digest: String(digest?.value) })
    for (const button of ['Why these', 'More stories', 'Sources', 'Save', 'Useful'])
      assert.match((await press(button)).text, /no longer known/, button)
  })
})

async function storyOf(index: number): Promise<string> {
  const row = await bot.database().selectFrom('deliveries').select('story_ids').executeTakeFirstOrThrow()
  return (JSON.parse(row.story_ids) as readonly string[])[index] ?? ''
}

async function count(table: 'saves' | 'feedback'): Promise<number> {
  return (await bot.database().selectFrom(table).selectAll().execute()).length
}
