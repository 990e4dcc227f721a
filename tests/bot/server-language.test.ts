import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { languages, say } from '../../src/languages/index.ts'
import { startTestBot, type TestBot } from '../support/bot.ts'
import type { User } from '../support/discord/start-discord.ts'

let bot: TestBot
before(async () => {
  bot = await startTestBot({ DIGEST_LANGUAGE: 'ar' })
})
after(() => bot.close())

/** The language of the answer to /status. */
async function spokenTo(user: User, channel: string): Promise<string> {
  const { text } = await bot.discord.invoke(user, channel, '/status')
  return languages.find((language) => text.includes(say(language, 'status.heading')))?.code ?? 'none'
}

for (const [server, person, spoken] of [
  ['en-US', 'en-US', 'ar'],
  ['en-US', 'de', 'ar'],
  ['en-US', 'fr', 'fr'],
  ['en-US', 'en-GB', 'en'],
  ['fr', 'en-GB', 'fr'],
  ['en-GB', 'fr', 'en'],
  ['de', 'fr', 'fr'],
] as const)
  test(`an installation in Arabic answers in ${spoken} in a server of ${server} that chose nothing yet, to who reads ${person}`, async () => {
    const guild = bot.discord.addGuild({ locale: server })
    const channel = guild.addChannel()
    assert.equal(await spokenTo(guild.addMember({ locale: person }), channel), spoken)
  })

test('a server’s first digest gives its language, no further one changes it, and its setting stands above all', async () => {
  const guild = bot.discord.addGuild({ locale: 'fr' })
  const [boss, member] = [guild.addMember({ manageGuild: true }), guild.addMember({ locale: 'fr' })]
  const asBoss = (command: string, options = {}) => bot.discord.invoke(boss, channel, command, options)
  const channel = guild.addChannel()
  const create = async (language: string) =>
    (await asBoss('/digest create', { channel, schedule: 'hourly', language })).text
  assert.equal(await spokenTo(member, channel), 'fr')
  assert.match(await create('ar'), /Désormais Mujaz répond aussi ici dans cette langue/)
  assert.equal(await spokenTo(member, channel), 'ar')
  assert.doesNotMatch(await create('en'), /من الآن يجيب/)
  assert.equal(await spokenTo(member, channel), 'ar')
  const row = await bot
    .database()
    .selectFrom('digests')
    .select('id')
    .where('channel_id', '=', channel)
    .orderBy('created_at')
    .executeTakeFirstOrThrow()
  await asBoss('/digest pause', { digest: row.id })
  assert.equal(await spokenTo(member, channel), 'ar')
  assert.match((await asBoss('/digest edit', { digest: row.id, language: 'fr' })).text, /من الآن يجيب/)
  assert.equal(await spokenTo(member, channel), 'fr')
  await asBoss('/settings language', { language: 'en' })
  assert.equal(await spokenTo(member, channel), 'en')
})
