import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { startTestBot, type TestBot, until } from '../support/bot.ts'
import { faults } from '../support/discord/start-discord.ts'

let bot: TestBot
before(async () => {
  bot = await startTestBot()
  await asBoss('/settings language', { language: 'en' })
})
after(() => bot.close())

const asBoss = (command: string, options = {}) => bot.discord.invoke(bot.boss, bot.news, command, options)
const status = async () => (await bot.discord.invoke(bot.member, bot.news, '/status')).text
const GONE = (channel: string) => new RegExp(`<#${channel}>.*the channel is gone.*/digest edit channel:`)

/** A channel with a digest, by its id. */
async function withDigest(name: string): Promise<{ readonly channel: string; readonly digest: string }> {
  const channel = bot.guild.addChannel({ name })
  await asBoss('/digest create', { channel, schedule: 'daily 09:00', language: 'en' })
  const [choice] = await bot.discord.autocomplete(bot.boss, bot.news, '/digest edit', 'digest', name)
  return { channel, digest: String(choice?.value) }
}

describe('a digest whose channel was deleted', () => {
  test('is told of before it is due, with what to do, until it has another channel', async () => {
    const { channel, digest } = await withDigest('doomed')
    assert.match(await status(), /All is well/)
    bot.discord.deleteChannel(channel)
    await until(async () => GONE(channel).test(await status()))
    assert.doesNotMatch(await status(), /All is well/)
    assert.match((await asBoss('/digest list')).text, GONE(channel))
    for (const command of ['/digest publish', '/digest resume'])
      assert.match((await asBoss(command, { digest })).text, /The channel <#\d+> is gone.*`\/digest edit channel:`/)
    assert.match((await asBoss('/digest edit', { digest, channel: bot.news })).text, /^Changed/)
    assert.match(await status(), /All is well/)
  })

  test('is told of also where nobody told the bot of the deletion', async () => {
    const { channel, digest } = await withDigest('missed')
    bot.discord.deleteChannel(channel)
    await until(async () => GONE(channel).test(await status()))
    // As if it had been off meanwhile.
    await bot.database().updateTable('digests').set({ problem: null }).where('id', '=', digest).execute()
    const outage = bot.discord.fail('GET /channels/:channel', faults.status(503), 1_000)
    assert.doesNotMatch(await status(), /gone/)
    outage.cancel()
    assert.match(await status(), GONE(channel))
    await asBoss('/digest delete', { digest })
  })

  test('is told of once Discord was asked of the channel for another reason', async () => {
    const { channel, digest } = await withDigest('late')
    const told = bot.discord.fail('GET /channels/:channel', faults.html(404), 1)
    await asBoss('/digest publish', { digest })
    told.cancel()
    assert.doesNotMatch(await status(), /gone/)
    bot.discord.deleteChannel(channel)
    assert.match((await asBoss('/digest publish', { digest })).text, /is gone/)
    assert.match(await status(), GONE(channel))
    await asBoss('/digest delete', { digest })
  })

  test('is not said of a server that is out of order', async () => {
    bot.discord.makeUnavailable(bot.guild)
    bot.discord.makeAvailable(bot.guild)
    assert.match(await status(), /All is well/)
  })
})
