import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { addSource } from '../../src/storage/sources.ts'
import { startTestBot, type TestBot, until } from '../support/bot.ts'
import { type FeedServer, startFeedServer } from '../support/feed-server.ts'

let bot: TestBot
let web: FeedServer
before(async () => {
  bot = await startTestBot()
  web = await startFeedServer()
})
after(async () => {
  await bot.close()
  await web.close()
})

const asBoss = (command: string, options = {}) => bot.discord.invoke(bot.boss, bot.news, command, options)
const atOnce = <T>(count: number, act: (n: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, n) => act(n)))
const digestsIn = async (channel: string) =>
  bot.database().selectFrom('digests').select('id').where('channel_id', '=', channel).execute()

describe('what is pressed twice is done once', () => {
  test('Confirm of /setup, and then Post the first one now', async () => {
    const channel = bot.guild.addChannel({ name: 'twice' })
    const reply = await asBoss('/setup', { channel })
    const [done, again] = await atOnce(2, () => bot.discord.press(bot.boss, reply, 'Confirm'))
    assert.ok(done && again)
    assert.match(done.text, /The digest is set/)
    assert.match(again.text, /The digest is set/)
    assert.equal((await digestsIn(channel)).length, 1)
    const posted = await atOnce(3, () => bot.discord.press(bot.boss, done, 'Post the first one now'))
    assert.equal(posted.filter(({ text }) => text.includes('on their way')).length, 1)
    await until(() => bot.posted(channel).length > 0)
  })
})

describe('limits hold for those who press at once', () => {
  test('a server has at most 25 digests, also with what Undo brings back', async () => {
    const channel = bot.guild.addChannel({ name: 'many' })
    const create = () => asBoss('/digest create', { channel, schedule: 'hourly' })
    const replies = await atOnce(30, create)
    const count = replies.filter(({ text }) => text.startsWith('The digest is set')).length
    const rows = bot.database().selectFrom('digests').select('id').where('guild_id', '=', bot.guild.id)
    assert.equal((await rows.execute()).length, 25)
    assert.ok(replies.every(({ text }) => /The digest is set|at most 25 digests/.test(text)))
    assert.ok(count < 30)
    const [first] = await digestsIn(channel)
    const gone = await asBoss('/digest delete', { digest: first?.id ?? '' })
    await create()
    assert.match((await bot.discord.press(bot.boss, gone, 'Undo')).text, /at most 25 digests/)
  })

  test('a server has at most 100 sources of its own, also with what Undo brings back', async () => {
    for (let n = 0; n < 98; n += 1)
      await addSource(bot.database(), {
        id: `own${n}`,
        owner: bot.guild.id,
        url: `https://own${n}.example/feed`,
        urlKey: `own${n}.example/feed`,
        name: `Own ${n}`,
        site: null,
        language: 'en',
        kind: 'feed',
        focus: 'ai',
      })
    const own = async () =>
      (
        await bot
          .database()
          .selectFrom('sources')
          .select('id')
          .where('owner', '=', bot.guild.id)
          .where('enabled', '=', 1)
          .execute()
      ).length
    const feed = '<rss version="2.0"><channel><title>F</title><item><title>AI model</title></item></channel></rss>'
    const add = (n: number) => {
      web.route(`/feed${n}`, { body: feed })
      return asBoss('/source add', { url: `${web.url}/feed${n}` })
    }
    const replies = await atOnce(5, add)
    assert.equal(await own(), 100, replies.map(({ text }) => text).join('\n'))
    const gone = await asBoss('/source remove', { source: 'own1' })
    await add(9)
    assert.equal(await own(), 100)
    assert.match((await bot.discord.press(bot.boss, gone, 'Undo')).text, /at most 100/)
    assert.equal(await own(), 100)
  })

  test('what a person follows and gives up at once comes into one digest', async () => {
    const topics = ['funding', 'models', 'products', 'hardware', 'research']
    const ask = (command: string, options: Readonly<Record<string, string>>) =>
      bot.discord.invoke(bot.member, bot.news, command, options)
    const stored = () => bot.database().selectFrom('digests').select('topics').where('user_id', '=', bot.member.id)
    await atOnce(topics.length, (n) => ask('/follow topic', { topic: topics[n] ?? '' }))
    const rows = await stored().execute()
    assert.equal(rows.length, 1)
    assert.deepEqual(JSON.parse(rows[0]?.topics ?? '[]').toSorted(), topics.toSorted())
    await atOnce(3, (n) => ask('/follow remove', { what: `topic:${topics[n]}` }))
    const left = await stored().executeTakeFirst()
    assert.deepEqual(JSON.parse(left?.topics ?? '[]').toSorted(), ['hardware', 'research'])
  })
})

test('what is typed is answered, also where it would be cut inside a character', async () => {
  for (const [command, options] of [
    ['/settings timezone', { timezone: `${'x'.repeat(99)}😀` }],
    ['/follow topic', { topic: 'funding', timezone: `${'x'.repeat(99)}😀` }],
    ['/news search', { words: 'a\u0000b" AND (NEAR' }],
    ['/news search', { words: '% _ * ^ - :' }],
    ['/news story', { story: 'a\u0000b" AND (NEAR' }],
    ['/news story', { story: '%' }],
  ] as const) {
    const { text } = await asBoss(command, options)
    assert.match(text, /time zone|No stored story/, command)
    assert.doesNotMatch(text, /fault/, command)
  }
})
