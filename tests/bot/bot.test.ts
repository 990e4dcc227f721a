import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { startTestBot, type TestBot, until } from '../support/bot.ts'
import type { Discord, Reply, TestGuild, User } from '../support/discord/start-discord.ts'

let bot: TestBot
let discord: Discord
let samples: TestBot['samples']
let guild: TestGuild
let boss: User
let member: User
let news: string
let seeded: string

before(async () => {
  bot = await startTestBot()
  ;({ discord, samples, guild, boss, member, news, seeded } = bot)
})
after(() => bot.close())

const asBoss = (command: string, options = {}): Promise<Reply> => discord.invoke(boss, news, command, options)
const posted = (channel: string) => bot.posted(channel)

describe('the bot', () => {
  test('registers its commands once, and not again while they are the same', async () => {
    assert.deepEqual(
      discord
        .commands()
        .map(({ name }) => name)
        .sort(),
      ['What do we know of this?', 'digest', 'follow', 'help', 'news', 'settings', 'setup', 'source', 'status'],
    )
    assert.equal(discord.registrations(), 1)
    await bot.restart()
    assert.equal(discord.registrations(), 1)
  })

  test('knows the digests of DIGEST_CHANNELS as the server’s own, from the start', async () => {
    const choices = await discord.autocomplete(boss, news, '/digest publish', 'digest', '')
    assert.deepEqual(
      choices.map(({ name }) => name),
      ['#seeded · daily 09:00 · English'],
    )
  })

  test('does not let people without Manage Server change anything', async () => {
    for (const [command, options] of [
      ['/digest create', { channel: news, schedule: 'daily 09:00' }],
      ['/digest publish', {}],
      ['/digest pause', {}],
      ['/source add', { url: `${samples.base}/madar.xml` }],
      ['/settings language', { language: 'ar' }],
    ] as const) {
      const reply = await discord.invoke(member, news, command, options)
      assert.match(reply.text, /Manage Server/, command)
      assert.ok(reply.ephemeral)
    }
    assert.equal(posted(seeded).length + posted(news).length, 0)
  })

  for (const [schedule, answer] of [
    ['every 25h', /do not divide the day.*1, 2, 3, 4, 6, 8, 12 or 24/],
    ['daily 25:00', /time that does not exist/],
    ['whenever you like', /cannot read the schedule.*daily 09:00/s],
    ['0 0 31 2 *', /never comes/],
  ] as const) {
    test(`tells what is allowed when a schedule cannot be read: ${schedule}`, async () => {
      assert.match((await asBoss('/digest create', { channel: news, schedule })).text, answer)
    })
  }

  test('names the permission that is missing in a channel, and makes no digest', async () => {
    for (const permission of ['ViewChannel', 'SendMessages', 'EmbedLinks', 'ReadMessageHistory'] as const) {
      const closed = guild.addChannel({ deny: [permission] })
      const reply = await asBoss('/digest create', { channel: closed, schedule: 'hourly' })
      assert.match(reply.text, new RegExp(`\\*\\*${permission.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')}\\*\\* is missing`))
    }
    assert.doesNotMatch((await asBoss('/digest list')).text, /hourly/)
  })

  test('makes, previews, publishes and repeats nothing', async () => {
    const created = await asBoss('/digest create', {
      channel: news,
      schedule: 'daily 09:00',
      timezone: 'atlantis',
      topics: 'models, funding, hardware, products',
      stories: 3,
    })
    assert.match(created.text, /no time zone/)
    const again = await asBoss('/digest create', {
      channel: news,
      schedule: 'Daily 9:00',
      timezone: 'Africa/Cairo',
      stories: 3,
    })
    assert.match(again.text, /`daily 09:00` \(Africa\/Cairo\), in English\. Next: <t:\d+:f>/)
    const preview = await asBoss('/digest preview')
    assert.equal(preview.embeds.length, 3)
    assert.match(preview.text, /over the limit/)
    assert.match(preview.text, /not about AI: \d/)
    const published = await asBoss('/digest publish')
    assert.match(published.text, /3 stories are on their way/)
    await until(() => posted(news).length === 1)
    const titles = () => posted(news).flatMap(({ embeds }) => embeds.map(({ title }) => title))
    assert.deepEqual(
      titles(),
      preview.embeds.map(({ title }) => title),
    )
    for (let round = 0; round < 20; round += 1) if (/nothing new/.test((await asBoss('/digest publish')).text)) break
    await until(
      async () =>
        (await bot.database().selectFrom('deliveries').select('id').where('state', '=', 'pending').execute()).length ===
        0,
    )
    assert.equal(new Set(titles()).size, titles().length)
    assert.match((await asBoss('/digest publish')).text, /nothing new/)
  })

  test('pings nobody and carries its key in every message', () => {
    for (const message of posted(news)) {
      assert.deepEqual(message.pings, { everyone: false, users: [], roles: [] })
      assert.deepEqual(message.allowedMentions, { parse: [] })
      assert.ok(message.nonce)
      assert.match(JSON.stringify(message.components), new RegExp(`why:${message.nonce}`))
    }
  })

  test('tells anybody why a story is in a digest, and nothing of another server’s', async () => {
    const [message] = posted(news)
    assert.ok(message)
    const reply = await discord.press(member, message, 'Why these')
    assert.ok(reply.ephemeral)
    assert.match(reply.text, /how fresh it is: \+\d/)
    assert.match(reply.text, /About AI because of: /)
  })

  test('tells why a story would be posted, and why another would not', async () => {
    const title = posted(news)[0]?.embeds[0]?.title ?? ''
    const [choice] = await discord.autocomplete(boss, news, '/digest why', 'story', title.slice(0, 30))
    assert.equal(choice?.name, title)
    assert.match((await asBoss('/digest why', { story: title })).text, /posted <t:\d+:f>/)
    assert.match((await asBoss('/digest why', { story: 'no such words' })).text, /Nothing of the last days/)
  })

  test('answers in Arabic where the server chose it, with its names isolated', async () => {
    await asBoss('/settings language', { language: 'ar' })
    const reply = await asBoss('/status')
    assert.match(reply.text, /٨ مصادر/)
    assert.match((await discord.invoke(member, news, '/digest publish', {})).text, /إدارة الخادم/)
    await asBoss('/settings language', { language: 'en' })
  })

  test('posts an Arabic digest of stories told in Arabic', async () => {
    const channel = guild.addChannel({ name: 'arabic' })
    await asBoss('/digest create', {
      channel,
      schedule: 'أسبوعيا الاثنين 09:00',
      timezone: 'Asia/Riyadh',
      language: 'ar',
    })
    const reply = await discord.invoke(boss, channel, '/digest publish')
    assert.match(reply.text, /on their way/)
    await until(() => posted(channel).length === 1)
    const [message] = posted(channel)
    assert.match(message?.content ?? '', /أخبار الذكاء الاصطناعي/)
    for (const { title } of message?.embeds ?? []) assert.match(title ?? '', /^\u200f.*[\u0600-\u06ff]/)
  })

  test('pauses, resumes, changes and deletes a digest', async () => {
    const channel = guild.addChannel({ name: 'short' })
    await asBoss('/digest create', { channel, schedule: 'hourly' })
    const ask = (command: string, options = {}) => discord.invoke(boss, channel, command, options)
    assert.match((await ask('/digest pause')).text, /Paused/)
    assert.match((await ask('/digest list')).text, /`hourly`.*paused/)
    assert.match((await ask('/digest resume')).text, /Resumed.*Next: <t:/)
    assert.match(
      (await ask('/digest edit', { schedule: 'weekdays 08:30', include: 'robot, chips', language: 'ar' })).text,
      /`weekdays 08:30`/,
    )
    assert.match((await ask('/digest list')).text, /only with: robot, chips/)
    const [digest] = (await discord.autocomplete(boss, channel, '/digest delete', 'digest', 'short')) as readonly {
      value: string
    }[]
    const deleted = await ask('/digest delete', { digest: digest?.value ?? '' })
    assert.match(deleted.text, /Deleted/)
    assert.match((await ask('/digest pause', { digest: digest?.value ?? '' })).text, /no such digest/)
    assert.match((await discord.press(boss, deleted, 'Undo')).text, /Taken back/)
    assert.match((await ask('/digest list')).text, /only with: robot, chips/)
    const again = await ask('/digest delete', { digest: digest?.value ?? '' })
    assert.match(again.text, /Deleted.*\nYou can take this back for ten minutes/)
    assert.match((await ask('/digest pause', { digest: digest?.value ?? '' })).text, /no such digest/)
    const longAgo = Date.now() - 11 * 60_000
    await bot.database().updateTable('digests').set({ deleted_at: longAgo }).where('channel_id', '=', channel).execute()
    assert.match((await discord.press(boss, again, 'Undo')).text, /too late/)
  })

  test('lists, tries, removes and adds sources', async () => {
    assert.match((await asBoss('/source list')).text, /Sample Relay/)
    assert.match((await asBoss('/source test', { source: 'Sample Relay' })).text, /works: \d+ items/)
    assert.match((await asBoss('/source test', { source: `${samples.base}/none` })).text, /answered 404/)
    assert.match(
      (await asBoss('/source add', { url: 'javascript:alert(1)' })).text,
      /neither a feed’s address nor a source/,
    )
    assert.match((await asBoss('/source add', { url: `${samples.base}/sample-relay.xml` })).text, /already among/)
    assert.match(
      (await asBoss('/source add', { url: 'http://169.254.169.254/latest' })).text,
      /not found on the public internet/,
    )
    const [choice] = await discord.autocomplete(boss, news, '/source remove', 'source', 'relay')
    const removed = await asBoss('/source remove', { source: String(choice?.value) })
    assert.match(removed.text, /Removed for this server: Sample Relay/)
    assert.match((await discord.press(boss, removed, 'Undo')).text, /Taken back/)
    assert.match(
      (await asBoss('/source remove', { source: String(choice?.value) })).text,
      /Removed for this server: Sample Relay/,
    )
    assert.match((await asBoss('/source add', { url: `${samples.base}/sample-relay.xml` })).text, /Back among/)
  })

  test('keeps each server to its own digests and sources', async () => {
    const other = discord.addGuild()
    const channel = other.addChannel()
    const theirBoss = other.addMember({ manageGuild: true })
    assert.deepEqual(await discord.autocomplete(theirBoss, channel, '/digest publish', 'digest', ''), [])
    const [ours] = (await discord.autocomplete(boss, news, '/digest publish', 'digest', '')) as readonly {
      value: string
    }[]
    for (const command of ['/digest publish', '/digest delete', '/digest edit', '/digest preview']) {
      assert.match(
        (await discord.invoke(theirBoss, channel, command, { digest: ours?.value ?? '' })).text,
        /no such digest/,
      )
    }
  })

  test('completes time zones by city and topics one after the other', async () => {
    const zones = await discord.autocomplete(boss, news, '/digest create', 'timezone', 'riyadh', {
      channel: news,
      schedule: 'hourly',
    })
    assert.deepEqual(zones[0], { name: 'Asia/Riyadh', value: 'Asia/Riyadh' })
    for (const [city, zone] of [
      ['الرياض', 'Asia/Riyadh'],
      ['القاهرة', 'Africa/Cairo'],
      ['paris', 'Europe/Paris'],
    ] as const) {
      const [first] = await discord.autocomplete(boss, news, '/settings timezone', 'timezone', city)
      assert.equal(first?.value, zone)
    }
    const topics = await discord.autocomplete(boss, news, '/digest create', 'topics', 'models, fund', {
      channel: news,
      schedule: 'hourly',
    })
    assert.deepEqual(
      topics.map(({ value }) => value),
      ['models, funding'],
    )
  })

  test('reports a channel that was closed after the digest was made, and takes it up again when it is mended', async () => {
    const channel = guild.addChannel({ name: 'closing' })
    await asBoss('/digest create', { channel, schedule: 'hourly', language: 'en' })
    discord.denyBot(channel, 'SendMessages')
    assert.match((await discord.invoke(boss, channel, '/digest publish')).text, /\*\*Send Messages\*\* is missing/)
    discord.allowBot(channel, 'SendMessages')
    assert.match((await discord.invoke(boss, channel, '/digest publish')).text, /on their way/)
    await until(() => posted(channel).length === 1)
  })

  test('shows its state, its help and the newest stories to anybody', async () => {
    const status = await asBoss('/status')
    assert.match(status.text, /8 sources, and all of them can be read/)
    assert.match((await asBoss('/help')).text, /Start here/)
    assert.match((await asBoss('/news latest')).text, /\[.*\]\(https:/)
  })
})
