import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { languages, say } from '../../src/languages/index.ts'
import { startTestBot, type TestBot, until } from '../support/bot.ts'
import { isButton, isSelect } from '../support/discord/message-parts.ts'
import type { Reply, TestGuild, User } from '../support/discord/start-discord.ts'
import { everyPart } from '../support/discord/validate-components.ts'
import { type FeedServer, startFeedServer } from '../support/feed-server.ts'

// Random people of two servers do random things, three at a time. Each server has a source of its own whose name and titles nobody else may ever see.

interface Server {
  readonly guild: TestGuild
  readonly channel: string
  readonly people: readonly User[]
  /** What only its own source writes. */
  readonly secret: string
  readonly foreign: string
  readonly replies: Reply[]
}

let bot: TestBot
let web: FeedServer
let servers: readonly Server[]
const FAULTS = languages.map((language) => say(language, 'reply.failed', { code: '|' }).split('|')[0] ?? '')

before(async () => {
  bot = await startTestBot()
  web = await startFeedServer()
  const other = bot.discord.addGuild({ botPermissions: ['ViewChannel', 'SendMessages', 'EmbedLinks'] })
  const channel = other.addChannel({ name: 'news' })
  const people = [other.addMember({ manageGuild: true }), other.addMember()]
  const [first, second] = ['Nordlichtia', 'Morgenrotia']
  servers = [
    {
      guild: bot.guild,
      channel: bot.news,
      people: [bot.boss, bot.member],
      secret: first,
      foreign: second,
      replies: [],
    },
    { guild: other, channel, people, secret: second, foreign: first, replies: [] },
  ].map((server) => ({ ...server, secret: server.secret ?? '', foreign: server.foreign ?? '' }))
  for (const {
    people: [boss],
    channel: at,
    secret,
  } of servers) {
    let reads = 0
    web.route(`/${secret}`, () => {
      reads += 1
      return { body: feedOf(secret, reads) }
    })
    assert.ok(boss)
    await bot.discord.invoke(boss, at, '/source add', { url: `${web.url}/${secret}`, name: `${secret} Gazette` })
  }
  await until(() => servers.every(({ secret }) => web.hits(`/${secret}`) > 2))
})
after(async () => {
  await bot.close()
  await web.close()
})

/** Told by both servers' sources in the same words, and news of its own; more at each reading. */
function feedOf(secret: string, reads: number): string {
  const now = new Date().toUTCString()
  const item = (title: string, id: string) =>
    `<item><title>${title}</title><guid>${secret}${id}</guid><link>https://${secret}.example/${id}</link><pubDate>${now}</pubDate></item>`
  const both = item('OpenAI opens a language model laboratory in Reykjavik', 'both')
  const own = [...Array(Math.min(reads, 4)).keys()].map((n) => item(`${secret} trains AI model number ${n}`, `own${n}`))
  return `<rss version="2.0"><channel><title>${secret} Gazette</title>${both}${own.join('')}</channel></rss>`
}

const COMMANDS: readonly (readonly [string, Readonly<Record<string, string | number | boolean>>])[] = [
  ['/news search', { words: 'AI model' }],
  ['/news search', { words: 'Nordlichtia' }],
  ['/news search', { words: 'Morgenrotia' }],
  ['/news search', { words: '%_*"^' }],
  ['/news search', { since: 2 }],
  ['/news latest', { stories: 10 }],
  ['/news story', { story: 'Reykjavik' }],
  ['/news story', { story: 'Nordlichtia' }],
  ['/news story', { story: 'Morgenrotia' }],
  ['/news ask', { question: 'What do Nordlichtia and Morgenrotia train?' }],
  ['/source list', {}],
  ['/source export', {}],
  ['/source remove', { source: 'Nordlichtia Gazette' }],
  ['/source mute', { source: 'Morgenrotia Gazette' }],
  ['/source mute', { source: 'Sample Relay' }],
  ['/source packs', {}],
  ['/digest list', {}],
  ['/digest preview', {}],
  ['/digest publish', {}],
  ['/digest why', { story: 'a' }],
  ['/digest edit', { sources: 'Morgenrotia Gazette' }],
  ['/digest edit', { sources: 'Nordlichtia Gazette' }],
  ['/digest edit', { layout: 'compact', stories: 3 }],
  ['/digest edit', { layout: 'cards', stories: 10, sources: '-' }],
  ['/digest pause', {}],
  ['/digest resume', {}],
  ['/follow topic', { topic: 'models' }],
  ['/follow name', { name: 'OpenAI' }],
  ['/follow list', {}],
  ['/follow remove', { what: 'OpenAI' }],
  ['/settings feedback', {}],
  ['/settings language', { language: 'ar' }],
  ['/settings language', { language: 'en' }],
  ['/settings forget-me', {}],
  ['/status', {}],
  ['/help', {}],
  ['/setup', {}],
]
const COMPLETED: readonly (readonly [string, string])[] = [
  ['/news story', 'story'],
  ['/source remove', 'source'],
  ['/source add', 'url'],
  ['/digest why', 'story'],
  ['/digest pause', 'digest'],
  ['/digest edit', 'sources'],
]
/** What buttons never said: pages that there are not, subjects that there are not. */
const FORGED = [
  ...['-1', '1e9', 'NaN', '0.5', 'Infinity', ''].map((page) => `page:sources:${page}`),
  ...['|||1e99|model', '||<@1>|1|AI', '\u0000|%|en|-5|"', '||||||'].map((about) => `page:search:0:${about}`),
  ...['page:story:0:%', 'page:more:0:x', 'page:import:0:x', 'page:none:0', 'why:x', 'save-one:x:y:z', 'undo:digest:x'],
  ...[
    'undo:source:x',
    'import:x:add',
    'setup-publish:x',
    'setup-confirm:1',
    'setup-time:1:|',
    'help:x',
    'none:x',
    '::',
  ],
]

const step = fc.record({
  server: fc.nat(1),
  person: fc.nat(1),
  act: fc.constantFrom('command', 'command', 'press', 'press', 'posted', 'complete', 'forge'),
  pick: fc.nat(10_000),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

test('nobody ever sees another server’s own sources, every answer comes, and none is a fault', async () => {
  for (const {
    people: [boss],
    channel,
  } of servers) {
    assert.ok(boss)
    await bot.discord.invoke(boss, channel, '/digest create', { channel, schedule: 'hourly', stories: 10 })
    await bot.discord.invoke(boss, channel, '/digest publish')
  }
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(step, step, step), { minLength: 25, maxLength: 25 }), async (rounds) => {
      for (const round of rounds) await Promise.all(round.map(act))
    }),
    { numRuns: 3, endOnFailure: true, unbiased: true },
  )
  for (const { people, channel, foreign } of servers) {
    const places = [channel, ...people.map((user) => bot.discord.directChannel(user))]
    for (const message of places.flatMap((place) => bot.discord.messages(place)))
      assert.ok(!JSON.stringify([message.content, message.embeds, message.components]).includes(foreign))
  }
  const rows = await bot
    .database()
    .selectFrom('deliveries')
    .innerJoin('editions', 'editions.id', 'deliveries.edition_id')
    .select(['deliveries.digest_id', 'story_ids'])
    .where('lane', '!=', 'review')
    .execute()
  const told = rows.flatMap(({ digest_id, story_ids }) =>
    (story_ids.match(/[\w-]+/g) ?? []).map((story) => `${digest_id} ${story}`),
  )
  assert.ok(told.length > 0)
  assert.equal(new Set(told).size, told.length, 'a story came twice')
})

async function act({ server: at, person, act: kind, pick }: Step): Promise<void> {
  const server = servers[at]
  const user = server?.people[person]
  if (!server || !user) return
  const { channel, secret, foreign, replies } = server
  const check = (text: string, about: string) => {
    // What one typed oneself may be said back.
    const said = text.replaceAll(/“[^”]*”|«[^»]*»/g, '')
    assert.ok(!said.includes(foreign), `${secret} sees ${foreign} after ${about}: ${said.slice(0, 500)}`)
    for (const fault of FAULTS) assert.ok(!text.includes(fault), `a fault after ${about}`)
  }
  const keep = (reply: Reply, about: string) => {
    check(`${reply.text}\n${JSON.stringify(reply.components)}`, about)
    replies.push(reply)
  }
  const [command, options] = COMMANDS[pick % COMMANDS.length] ?? ['/status', {}]
  if (kind === 'complete') {
    const [of, option] = COMPLETED[pick % COMPLETED.length] ?? ['/news story', 'story']
    const typed = ['', 'Nord', 'Morgen', 'Gaz', '%'][pick % 5] ?? ''
    const choices = await bot.discord.autocomplete(user, channel, of, option, typed)
    return check(choices.map(({ name }) => name).join('\n'), `completing ${of}`)
  }
  if (kind === 'command') {
    const shown = command === '/setup' && person === 1 ? '/status' : command
    return keep(await bot.discord.invoke(user, channel, shown, options), `${shown} ${JSON.stringify(options)}`)
  }
  // Buttons of answers that this person sees, or of what was posted; also such as say what another server's said.
  const messages = (kind === 'posted' ? bot.posted(channel) : replies.flatMap((reply) => reply.message ?? []))
    .filter(({ ephemeral, interaction }) => !ephemeral || interaction?.userId === user.id)
    .filter(({ components }) => everyPart(components).some(isButton))
  const message = messages[pick % Math.max(1, messages.length)]
  const all = everyPart(message?.components ?? []).filter((part) => isButton(part) || isSelect(part))
  const parts = kind === 'forge' ? all.filter(isButton) : all
  const part = parts[pick % Math.max(1, parts.length)]
  if (!message || !part || !('custom_id' in part) || !part.custom_id || part.disabled) return
  if (kind === 'forge' && isButton(part)) {
    const others = servers.flatMap((each) => (each === server ? [] : each.replies))
    const ids = others
      .flatMap((reply) => everyPart(reply.components).filter(isButton))
      .flatMap((one) => one.custom_id ?? [])
    const forged = [...FORGED, ...ids][pick % (FORGED.length + ids.length)] ?? 'none:x'
    Object.assign(part, { custom_id: forged.slice(0, 100) })
    return keep(await bot.discord.press(user, message, forged.slice(0, 100)), `forging ${forged}`)
  }
  if (isButton(part)) return keep(await bot.discord.press(user, message, part.custom_id), `pressing ${part.custom_id}`)
  if (!('options' in part)) return
  const value = part.options[pick % part.options.length]?.value ?? ''
  return keep(await bot.discord.select(user, message, part.custom_id, [value]), `choosing ${part.custom_id}`)
}
