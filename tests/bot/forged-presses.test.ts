import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { components, forms } from '../../src/bot/components/index.ts'
import { lists } from '../../src/bot/lists.ts'
import { startTestBot, type TestBot, until } from '../support/bot.ts'
import { faults } from '../support/discord/start-discord.ts'

let bot: TestBot
let digest = ''
let key = ''

before(async () => {
  bot = await startTestBot()
  await bot.discord.invoke(bot.boss, bot.news, '/digest create', { channel: bot.news, schedule: 'hourly', stories: 3 })
  await bot.discord.invoke(bot.boss, bot.news, '/digest publish')
  await until(() => bot.posted(bot.news).length === 1)
  const row = await bot.database().selectFrom('deliveries').select(['nonce', 'digest_id']).executeTakeFirstOrThrow()
  digest = row.digest_id
  key = row.nonce
  bot.discord.liftRateLimits()
})
after(() => bot.close())

const target = () => {
  const [message] = bot.posted(bot.news)
  assert.ok(message)
  return message
}

/** Ids as the handlers would read them, and as nobody wrote them. */
function idsOf(action: string): readonly string[] {
  const known: Readonly<Record<string, readonly string[]>> = {
    page: lists.map(({ id }) => `page:${id}:1:${key}`),
    undo: [`undo:digest:${digest}`, 'undo:source:none'],
    'setup-set': ['channel', 'language', 'topics', 'packs'].map((menu) => `setup-set:${bot.guild.id}:${menu}`),
    'setup-publish': ['setup-publish:none'],
  }
  return [`${action}:1`, `${action}:${key}`, `${action}:${bot.guild.id}`, ...(known[action] ?? [])]
}

describe('what is pressed on a posted message that has no such button', () => {
  for (const who of ['boss', 'member'] as const) {
    for (const { action } of components)
      test(`changes nothing there and is answered to the ${who} alone: ${action}`, async () => {
        const before = JSON.stringify(target())
        // Nobody is refused for pressing too often.
        const person = bot.guild.addMember({ manageGuild: who === 'boss' })
        const presses = idsOf(action).flatMap((id) => [undefined, ['en']].map((values) => ({ id, values })))
        await Promise.all(
          presses.map(async ({ id, values }) => {
            const reply = await bot.discord.forgePress(person, target(), id, values)
            if (reply.modal === null) assert.ok(reply.ephemeral, `${id} is answered by ${reply.kind}`)
          }),
        )
        assert.equal(JSON.stringify(target()), before)
      })

    for (const { action } of forms)
      test(`changes nothing there and is answered to the ${who} alone: the form ${action}`, async () => {
        const before = JSON.stringify(target())
        const person = bot.guild.addMember({ manageGuild: who === 'boss' })
        for (const id of idsOf(action)) {
          const reply = await bot.discord.forgeForm(person, target(), id, { schedule: 'hourly', timezone: 'UTC' })
          assert.ok(reply.ephemeral, `${id} is answered by ${reply.kind}`)
        }
        assert.equal(JSON.stringify(target()), before)
      })
  }

  test('changes nothing there either where the answer takes long', async () => {
    const before = JSON.stringify(target())
    bot.discord.fail('POST /users/@me/channels', faults.delay(1_500))
    const row = await bot.database().selectFrom('deliveries').select('story_ids').executeTakeFirstOrThrow()
    const [story = ''] = JSON.parse(row.story_ids) as readonly string[]
    const reply = await bot.discord.forgePress(bot.guild.addMember(), target(), `save-one:${key}`, [story])
    assert.deepEqual([reply.kind, reply.ephemeral], ['thinking', true])
    assert.match(reply.text, /Saved/)
    assert.equal(JSON.stringify(target()), before)
  })
})
