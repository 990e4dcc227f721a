import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sources as catalogue, sourcePacks } from '../../src/catalogue/sources.ts'
import { languageOf, say } from '../../src/languages/index.ts'
import { toNewSource } from '../../src/pipeline/load-sources.ts'
import { parseSourceList } from '../../src/readers/source-list.ts'
import { chooseSources, listVisibleSources } from '../../src/storage/chosen-sources.ts'
import { addSource } from '../../src/storage/sources.ts'
import { startTestBot, type TestBot, until } from '../support/bot.ts'
import { cpuOf } from '../support/cpu.ts'
import type { Reply } from '../support/discord/start-discord.ts'
import { everyPart } from '../support/discord/validate-components.ts'
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
const asMember = (command: string, options = {}) => bot.discord.invoke(bot.member, bot.news, command, options)
const press = (reply: Reply, button: string) => bot.discord.press(bot.boss, reply, button)
const complete = (command: string, option: string, typed: string, others = {}) =>
  bot.discord.autocomplete(bot.boss, bot.news, command, option, typed, others)
const visible = async () => listVisibleSources(bot.database(), bot.guild.id)
const namesOf = async () => (await visible()).map(({ name }) => name)
const opml = (entries: readonly (readonly [string, string])[]) =>
  `<opml version="2.0"><body>${entries.map(([name, url]) => `<outline text="${name}" xmlUrl="${url}"/>`).join('')}</body></opml>`
const file = (body: string, name = 'list.opml') => ({ name, body, contentType: 'text/xml' })

test('what changes the sources is closed to people without Manage Server, in both languages', async () => {
  for (const code of ['ar', 'en']) {
    await asBoss('/settings language', { language: code })
    for (const [command, options] of [
      ['/source add', { url: 'https://a.example/' }],
      ['/source packs', {}],
      ['/source remove', { source: 'Sample Relay' }],
      ['/source mute', { source: 'Sample Relay' }],
      ['/source import', { url: 'https://a.example/' }],
    ] as const) {
      const reply = await asMember(command, options)
      assert.equal(reply.text, say(languageOf(code), 'reply.needs-manage'), command)
      assert.ok(reply.ephemeral)
    }
  }
})

describe('/source mute', () => {
  test('leaves a source of the installation out for this server alone, and takes it back', async () => {
    const muted = await asBoss('/source mute', { source: 'Sample Relay' })
    assert.match(muted.text, /Removed for this server: Sample Relay/)
    assert.match((await asBoss('/source list')).text, /~~Sample Relay~~ · removed here/)
    assert.match((await asBoss('/source mute', { source: 'Sample Relay' })).text, /`muted:False` takes it back/)
    const others = await listVisibleSources(bot.database(), 'another')
    assert.ok(others.some(({ name }) => name === 'Sample Relay'))
    const [back, ...more] = await complete('/source mute', 'source', '', { muted: false })
    assert.match(String(back?.name), /^Sample Relay/)
    assert.deepEqual(more, [])
    const taken = await asBoss('/source mute', { source: String(back?.value), muted: false })
    assert.match(taken.text, /Back among your sources: Sample Relay/)
    assert.match((await asBoss('/source mute', { source: 'Sample Relay', muted: false })).text, /already among/)
    await press(await asBoss('/source mute', { source: 'Sample Relay' }), 'Undo')
    assert.ok((await namesOf()).includes('Sample Relay'))
  })

  test('says what to do with a source of one’s own, and with one that is unknown', async () => {
    const shown = await asBoss('/source import', { file: file(opml([['Mine', `${web.url}/mine.xml`]])) })
    await press(shown, 'Add')
    assert.match((await asBoss('/source mute', { source: 'Mine' })).text, /Remove it with `\/source remove`/)
    assert.deepEqual(await complete('/source mute', 'source', 'Mine'), [])
    await asBoss('/source remove', { source: 'Mine' })
    assert.match((await asBoss('/source mute', { source: 'Mine' })).text, /Choose one from the list/)
  })
})

describe('/source import', () => {
  test('shows what would be added, adds it when asked to, once', async () => {
    const before = (await visible()).length
    const entries = [
      ['One', `${web.url}/one.xml`],
      ['@everyone [two](https://x.example)', `${web.url}/two.xml`],
      ['Relay again', `${bot.samples.base}/sample-relay.xml`],
      ['Bad', 'ftp://a.example/'],
      ['Inside', 'http://169.254.169.254/latest'],
    ] as const
    const shown = await asBoss('/source import', { file: file(opml(entries)) })
    assert.ok(shown.ephemeral)
    assert.match(shown.text, /^2 sources would be added to what this server reads\. Nothing has changed yet\./)
    assert.match(shown.text, /1 source is among yours already/)
    assert.match(shown.text, /\*\*One\*\* · http:\u2060\/\/127/)
    assert.match(shown.text, /\*\*@\u2060everyone \\\[two\\\]\\\(https/)
    assert.match(
      shown.text,
      /2 entries cannot be used:\n- .*is no http.*address.*\n- .*169\.254.*not found on the public/,
    )
    assert.equal((await visible()).length, before)
    await assert.rejects(bot.discord.press(bot.member, shown, 'Add'), /does not see/)
    const done = await press(shown, 'Add')
    assert.match(done.text, /2 sources are added/)
    assert.equal(done.components.length, 0)
    const own = (await visible()).filter(({ owner }) => owner === bot.guild.id)
    assert.deepEqual(own.map(({ url }) => url).sort(), [`${web.url}/one.xml`, `${web.url}/two.xml`])
    await until(() => web.hits('/one.xml') > 0)
    const again = await asBoss('/source import', { file: file(opml(entries.slice(0, 3))) })
    assert.match(again.text, /There is nothing to add\.\n3 sources are among yours already/)
  })

  test('takes an address as well, and pages what is long', async () => {
    const lines = Array.from({ length: 40 }, (_, n) =>
      JSON.stringify({ url: `${web.url}/f${n}.xml`, name: `Feed ${n}` }),
    )
    web.route('/list.jsonl', { body: [...lines, 'nonsense'].join('\n'), type: 'text/plain' })
    const shown = await asBoss('/source import', { url: `${web.url}/list.jsonl` })
    assert.match(shown.text, /^40 sources would be added[\s\S]*\*\*Feed 0\*\*[\s\S]*Page 1 of 3/)
    assert.match((await press(shown, 'Next')).text, /Feed 15[\s\S]*Page 2 of 3/)
    assert.match((await press(shown, 'Next')).text, /line 41 is no JSON object/)
    assert.match((await press(shown, 'Cancel')).text, /Nothing was added/)
    assert.ok(!(await namesOf()).includes('Feed 0'))
  })

  test('never gives a server more than a hundred sources of its own', async () => {
    const many = (from: string) =>
      opml(Array.from({ length: 110 }, (_, n) => [`${from} ${n}`, `${web.url}/${from}${n}.xml`] as const))
    const first = await asBoss('/source import', { file: file(many('a')) })
    assert.match(first.text, /12 sources are left out: a server can have at most 100 of its own/)
    const meanwhile = bot.guild.addMember({ manageGuild: true })
    const second = await bot.discord.invoke(meanwhile, bot.news, '/source import', { file: file(many('b')) })
    assert.match((await press(first, 'Add')).text, /98 sources are added/)
    assert.match((await bot.discord.press(meanwhile, second, 'Add')).text, /Nothing was left to add/)
    assert.equal((await visible()).filter(({ owner }) => owner === bot.guild.id).length, 100)
    await bot.database().updateTable('sources').set({ enabled: 0 }).where('owner', '=', bot.guild.id).execute()
  })

  test('a list is added once, and a newer one of the same person takes its place', async () => {
    const ask = (name: string) => asBoss('/source import', { file: file(opml([[name, `${web.url}/${name}.xml`]])) })
    const old = await ask('old')
    const shown = await ask('new')
    assert.match((await press(old, 'Add')).text, /Give it again with `\/source import`/)
    assert.match((await press(shown, 'Add')).text, /1 source is added/)
    assert.deepEqual([(await namesOf()).includes('old'), (await namesOf()).includes('new')], [false, true])
  })

  test('says in both languages what to do with what it cannot read', async () => {
    web.route('/page', { body: '<!doctype html><p>Hello', type: 'text/html' })
    web.route('/large', { body: 'x'.repeat(5_100_000), type: 'text/plain' })
    for (const code of ['ar', 'en']) {
      await asBoss('/settings language', { language: code })
      const language = languageOf(code)
      const manager = bot.guild.addMember({ manageGuild: true })
      const ask = (options: Parameters<typeof bot.discord.invoke>[3]) =>
        bot.discord.invoke(manager, bot.news, '/source import', options)
      assert.equal((await ask({})).content, say(language, 'import.which'))
      assert.equal((await ask({ url: web.url, file: file('') })).content, say(language, 'import.which'))
      assert.equal((await ask({ file: file('x') })).content, say(language, 'import.nothing'))
      const page = await ask({ url: `${web.url}/page` })
      assert.equal(page.content, say(language, 'import.nothing'))
      assert.ok(page.text.includes(say(language, 'import.no-opml')))
      const failing = [
        [`${web.url}/none`, say(language, 'failure.http-status', { status: '404' })],
        [`${web.url}/large`, say(language, 'failure.too-large')],
        ['http://169.254.169.254/list', say(language, 'failure.refused-address')],
      ] as const
      for (const [url, reason] of failing) {
        const { text } = await ask({ url })
        assert.ok(text.includes(reason), `${url}: ${text}`)
      }
    }
  })
})

describe('/source export', () => {
  test('gives a file that imports as the same sources', async () => {
    const expected = (await visible()).map(({ name, url, kind, focus }) => ({ name, url, kind, focus }))
    const reply = await asBoss('/source export')
    assert.ok(reply.ephemeral)
    assert.match(reply.text, /Here are \d+ sources as OPML/)
    const { sources } = parseSourceList(textOf(reply))
    assert.deepEqual(
      sources.map(({ name, url, kind, focus }) => ({ name, url, kind, focus })),
      expected,
    )
    const other = bot.discord.addGuild()
    const channel = other.addChannel()
    const boss = other.addMember({ manageGuild: true })
    const body = textOf(reply)
    const shown = await bot.discord.invoke(boss, channel, '/source import', { file: file(body) })
    const own = expected.length - (await listVisibleSources(bot.database(), null)).length
    assert.match(shown.text, new RegExp(`^${own} sources? would be added`))
    await bot.discord.press(boss, shown, 'Add')
    const there = await listVisibleSources(bot.database(), other.id)
    assert.deepEqual(there.map(({ url }) => url).sort(), expected.map(({ url }) => url).sort())
  })

  test('leaves the server’s own sources out for those who may not manage it', async () => {
    const reply = await asMember('/source export')
    assert.match(reply.text, /left out; who has \*\*Manage Server\*\*/)
    assert.ok(!textOf(reply).includes(web.url))
    assert.ok(textOf(reply).includes('Sample Relay'))
  })
})

describe('the catalogue', () => {
  test('is not offered where the installation reads a list of its own', async () => {
    assert.match((await asBoss('/source packs')).text, /list of its own/)
  })

  test('has packs that a menu chooses, in both languages', async () => {
    await addCatalogue()
    for (const code of ['ar', 'en']) {
      await asBoss('/settings language', { language: code })
      const language = languageOf(code)
      const asked = await asBoss('/source packs')
      assert.ok(asked.ephemeral)
      const menu = say(language, 'packs.menu')
      const chosen = ['labs', 'arabic']
      const onTheWay = await bot.discord.select(bot.boss, asked, menu, [])
      assert.equal(onTheWay.components.length, 0)
      const fresh = await asBoss('/source packs')
      assert.deepEqual(preselected(fresh), [])
      const done = await bot.discord.select(bot.boss, fresh, menu, chosen)
      const read = await visible()
      assert.equal(done.text, say(language, 'packs.done', { count: read.length }))
      const wanted = catalogue.filter(({ pack }) => chosen.includes(pack)).map(({ id }) => id)
      assert.deepEqual(
        read.flatMap(({ id }) => (catalogue.some((one) => one.id === id) ? id : [])).sort(),
        wanted.sort(),
      )
      const again = await asBoss('/source packs')
      assert.deepEqual(preselected(again), chosen)
      await bot.discord.select(bot.boss, again, menu, [])
      assert.ok((await visible()).every(({ id }) => !catalogue.some((one) => one.id === id)))
      await bot.discord.select(bot.boss, await asBoss('/source packs'), menu, sourcePacks)
      assert.deepEqual(preselected(await asBoss('/source packs')), sourcePacks)
      await bot.database().deleteFrom('source_choices').execute()
    }
  })

  test('tells how much of a pack is read, and brings in all of it when it is chosen again', async () => {
    await addCatalogue()
    const ofPack = (pack: string) => catalogue.filter((one) => one.pack === pack)
    const on = catalogue.filter((one) => one.on)
    await chooseSources(
      bot.database(),
      bot.guild.id,
      catalogue.map(({ id, on: wanted }) => ({ sourceId: id, wanted })),
    )
    const asked = await asBoss('/source packs')
    const labs = ofPack('labs')
    const count = labs.length
    const described = (reply: Reply) =>
      everyPart(reply.components).flatMap((part) => ('options' in part ? part.options : []))[0]?.description
    const read = labs.filter((one) => one.on).length
    assert.ok(read > 0 && read < count, 'some are read and some are not')
    assert.equal(described(asked), say(languageOf('en'), 'packs.read', { read, count }))
    assert.ok(preselected(asked).includes('labs') && preselected(asked).includes('press'))
    await bot.discord.select(bot.boss, asked, say(languageOf('en'), 'packs.menu'), ['labs'])
    const ids = new Set((await visible()).map(({ id }) => id))
    for (const { id } of labs) assert.ok(ids.has(id), id)
    for (const { id, pack } of on) if (pack !== 'labs') assert.equal(ids.has(id), false, id)
    assert.equal(described(await asBoss('/source packs')), say(languageOf('en'), 'packs.read', { read: count, count }))
    await bot.database().deleteFrom('source_choices').execute()
  })

  test('completes /source add with what is not read yet, and is chosen rather than copied', async () => {
    const optional = catalogue.filter(({ on }) => !on)
    const choices = await complete('/source add', 'url', 'cohere')
    assert.deepEqual(
      choices.map(({ value }) => value),
      ['cohere'],
      'its address is longer than a choice may be',
    )
    const [short] = optional.filter(({ url }) => url.length <= 100)
    assert.ok(short)
    const found = await complete('/source add', 'url', short.name)
    assert.ok(found.some(({ value }) => value === short.url))
    for (const url of ['cohere', short.url]) {
      assert.match((await asBoss('/source add', { url })).text, /Now among your sources/)
      assert.match((await asBoss('/source add', { url })).text, /already among/)
    }
    assert.deepEqual(await complete('/source add', 'url', 'cohere'), [])
    const read = await visible()
    for (const { id } of [short, { id: 'cohere' }]) assert.equal(read.find((one) => one.id === id)?.owner, null)
    const elsewhere = await listVisibleSources(bot.database(), 'another')
    assert.ok(elsewhere.every(({ id }) => id !== short.id && id !== 'cohere'))
  })

  test('an imported list chooses what the catalogue has', async () => {
    const wanted = catalogue.filter(({ on, id }) => !on && id !== 'cohere').at(-1)
    assert.ok(wanted)
    const entries = [
      [wanted.name, wanted.url.replaceAll('&', '&amp;')],
      ['Own', `${web.url}/own.xml`],
    ] as const
    const manager = bot.guild.addMember({ manageGuild: true })
    const shown = await bot.discord.invoke(manager, bot.news, '/source import', { file: file(opml(entries)) })
    assert.match(shown.text, /^2 sources[\s\S]*from the catalogue/)
    assert.match((await bot.discord.press(manager, shown, 'Add')).text, /2 sources are added/)
    const read = await visible()
    assert.equal(read.find(({ id }) => id === wanted.id)?.owner, null)
    assert.equal(read.find(({ name }) => name === 'Own')?.owner, bot.guild.id)
  })

  test('completes within a moment', async () => {
    const taken = await cpuOf(async () => {
      for (let n = 0; n < 20; n += 1) await complete('/source add', 'url', 'ai')
    })
    assert.ok(taken / 20 < 200)
  })
})

/** The catalogue beside the samples, as an installation without a list of its own has it; none of it is due. */
async function addCatalogue(): Promise<void> {
  for (const listed of catalogue) await addSource(bot.database(), { ...toNewSource(listed), optional: !listed.on })
  const tomorrow = Date.now() + 24 * 3_600_000
  const ids = catalogue.map(({ id }) => id)
  await bot.database().updateTable('sources').set({ next_poll_at: tomorrow }).where('id', 'in', ids).execute()
}

function textOf(reply: Reply): string {
  return reply.message?.attachments[0]?.body.toString() ?? ''
}

function preselected(reply: Reply): readonly string[] {
  return everyPart(reply.components).flatMap((part) =>
    'options' in part ? part.options.flatMap((option) => (option.default ? option.value : [])) : [],
  )
}
