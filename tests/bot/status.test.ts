import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { missedKey } from '../../src/pipeline/publish-digests.ts'
import { saveFact } from '../../src/storage/facts.ts'
import { startTestBot, type TestBot, until } from '../support/bot.ts'

let bot: TestBot
before(async () => {
  bot = await startTestBot()
  await bot.discord.invoke(bot.boss, bot.news, '/settings language', { language: 'en' })
})
after(() => bot.close())

const status = async () => (await bot.discord.invoke(bot.member, bot.news, '/status')).text

test('/status names the times that were missed while Mujaz was off', async () => {
  const row = await bot.database().selectFrom('digests').select('id').executeTakeFirst()
  const slot = Date.now() - 24 * 3_600_000
  await saveFact(bot.database(), missedKey(String(row?.id)), JSON.stringify([slot]))
  assert.match(await status(), new RegExp(`Missed while Mujaz was off: <t:${Math.floor(slot / 1000)}:f>`))
})

test('/status tells what became of each message that is not posted, and why', async () => {
  await bot.discord.invoke(bot.boss, bot.news, '/digest create', { channel: bot.news, schedule: 'daily 09:00' })
  const [choice] = await bot.discord.autocomplete(bot.boss, bot.news, '/digest publish', 'digest', 'news')
  await bot.discord.invoke(bot.boss, bot.news, '/digest publish', { digest: String(choice?.value) })
  await until(() => bot.posted(bot.news).length > 0)
  for (const [state, reason, told] of [
    ['uncertain', 'the permission Read Message History is missing', /Perhaps posted .*Read Message History is missing/],
    [
      'uncertain',
      'it was posted, and deleted before it could be recorded',
      /Perhaps posted .*deleted before I could note/,
    ],
    ['failed', 'moved: since it was claimed', /Not posted .*moved to another channel/],
    ['failed', 'paused: since it was claimed', /Not posted .*was paused meanwhile/],
    ['failed', 'missing-permissions: EmbedLinks', /Not posted .*closed to me/],
  ] as const) {
    await bot.database().updateTable('deliveries').set({ state, reason }).execute()
    assert.match(await status(), told)
  }
})
