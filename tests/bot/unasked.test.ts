import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestBot, type TestBot } from '../support/bot.ts'
import { faults } from '../support/discord/start-discord.ts'

let bot: TestBot
before(async () => {
  bot = await startTestBot()
})
after(() => bot.close())

const asBoss = (command: string, options = {}) => bot.discord.invoke(bot.boss, bot.news, command, options)

test('while Discord cannot be asked of channels, one that the gateway told of is taken, any other is not, and the answer says why', async () => {
  const elsewhere = bot.discord.addGuild().addChannel()
  const outage = bot.discord.fail('GET /channels/:channel', faults.status(503), 1_000)
  const options = { channel: bot.news, schedule: 'daily 09:00', language: 'en' }
  assert.match((await asBoss('/digest create', options)).text, /The digest is set/)
  assert.match((await asBoss('/digest resume')).text, /^Resumed/)
  // As somebody could bring about who forges what a menu sends.
  await bot
    .database()
    .updateTable('digests')
    .set({ channel_id: elsewhere })
    .where('channel_id', '=', bot.news)
    .execute()
  const row = await bot
    .database()
    .selectFrom('digests')
    .select('id')
    .where('channel_id', '=', elsewhere)
    .executeTakeFirst()
  const digest = String(row?.id)
  const refused = await asBoss('/digest resume', { digest })
  assert.match(refused.text, /is not among the channels of this server that I know, and Discord cannot be asked/)
  outage.cancel()
  assert.match((await asBoss('/digest resume', { digest })).text, /cannot hold digests/)
})
