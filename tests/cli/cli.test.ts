import assert from 'node:assert/strict'
import { exec } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { startSampleServer } from '../../src/cli/sample-server.ts'
import { languages } from '../../src/languages/index.ts'
import { startDiscord } from '../support/discord/start-discord.ts'
import { launcher, run, start } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'mujaz-cli-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const SECRET = 'a-secret-that-must-not-be-shown'

describe('wrong settings end with 78 and all complaints at once', { concurrency: 2 }, () => {
  test('each named, none with its value', async () => {
    const { code, err, out } = await run(['start'], {
      DIGEST_CHANNELS: `12,${SECRET}`,
      DIGEST_SCHEDULE: SECRET,
      DIGEST_TIMEZONE: SECRET,
      DIGEST_LANGUAGE: SECRET,
      DISCORD_API_URL: SECRET,
      POLL_INTERVAL: '0s',
      ALLOW_PRIVATE_NETWORKS: SECRET,
      ROLES: SECRET,
      WEB_HOST: '0.0.0.0',
      WEB_PORT: '99999',
      LOG_LEVEL: SECRET,
      DATABASE_URL: `mysql://${SECRET}`,
    })
    assert.equal(code, 78)
    assert.equal(out, '')
    const names = err
      .trim()
      .split('\n')
      .map((line) => line.split(':')[0])
    const expected =
      'DISCORD_API_URL DIGEST_CHANNELS DIGEST_SCHEDULE DIGEST_TIMEZONE DIGEST_LANGUAGE POLL_INTERVAL ALLOW_PRIVATE_NETWORKS ROLES WEB_PORT WEB_TOKEN LOG_LEVEL DATABASE_URL'
    for (const name of expected.split(' ')) assert.ok(names.includes(name), name)
    assert.ok(!err.includes(SECRET))
  })

  test('a missing token', async () => {
    const { code, err } = await start(['start']).ended
    assert.equal(code, 78)
    assert.match(err, /^DISCORD_TOKEN: is missing/)
  })

  test('wherever they come from: .env, or the environment, which comes first', async () => {
    const own = join(folder, 'settings')
    mkdirSync(own)
    writeFileSync(join(own, '.env'), `POLL_INTERVAL=soon\nLOG_LEVEL=${SECRET}\n`)
    const { code, err } = await start(['poll'], { LOG_LEVEL: 'info' }, own).ended
    assert.equal(code, 78)
    assert.match(err, /^POLL_INTERVAL: is not a time[^\n]*\n$/)
  })

  test('a database path that cannot be written', async () => {
    const { code, err } = await run(['poll'], { DATABASE_URL: '/proc/none/mujaz.sqlite' })
    assert.equal(code, 78)
    assert.match(err, /^DATABASE_URL: the file cannot be written/)
  })

  test('a list of sources that is not there', async () => {
    const { code, err } = await run(['poll'], {
      DATABASE_URL: join(folder, 'a.sqlite'),
      SOURCES: join(folder, 'none.jsonl'),
    })
    assert.equal(code, 78)
    assert.match(err, /^SOURCES: the file cannot be read/)
  })

  test('a token that Discord refuses, in one line', async () => {
    const discord = await startDiscord()
    const env = {
      DISCORD_TOKEN: SECRET,
      DISCORD_API_URL: discord.url,
      DATABASE_URL: join(folder, 'b.sqlite'),
      LOG_LEVEL: 'silent',
      WEB_PORT: '0',
    }
    const list = join(folder, 'empty.jsonl')
    writeFileSync(list, '{"url":"http://127.0.0.1:9/feed"}\n')
    const { code, err } = await start(['start'], { ...env, SOURCES: list }).ended
    assert.equal(code, 78)
    assert.match(err, /^DISCORD_TOKEN: Discord refused it[^\n]*\n$/)
    assert.ok(!err.includes(SECRET))
    await discord.close()
  })
})

describe('the command line', { concurrency: 2 }, () => {
  test('ends with 2 on wrong usage', async () => {
    assert.equal((await start(['frobnicate']).ended).code, 2)
    assert.equal((await run(['poll', '--nonsense'])).code, 2)
    const { code, err } = await run(['preview', '--language', 'xx'])
    assert.equal(code, 2)
    for (const language of languages) assert.match(err, new RegExp(`\\b${language.code}\\b`))
  })

  test('the demo prints an English and an Arabic digest, numbered, and ends with 0', async () => {
    const { code, out } = await start(['demo', '--once'], {
      DISCORD_TOKEN: SECRET,
      DATABASE_URL: '/nowhere',
      DIGEST_SCHEDULE: 'wrong',
    }).ended
    assert.equal(code, 0)
    assert.match(out, /== Digest: English, \d+ stories ==/)
    assert.match(out, /^1\. .*\w/m)
    assert.match(out, /== نشرة: .*العربية/)
    assert.match(out, /^١\. .*[\u0600-\u06ff]/m)
    assert.ok(!out.includes(SECRET))
  })

  test('poll reports each source and their sum as JSON, and preview the edition with reasons', async () => {
    const samples = await startSampleServer(Date.now())
    const list = join(folder, 'samples.jsonl')
    writeFileSync(list, `${samples.list}\n{"url":"${samples.base}/gone.xml"}\n`)
    const env = {
      DATABASE_URL: join(folder, 'c.sqlite'),
      SOURCES: list,
      ALLOW_PRIVATE_NETWORKS: '127.0.0.0/8',
      POLL_INTERVAL: '1h',
    }
    const first = await run(['poll', '--json'], env)
    assert.equal(first.code, 0)
    const lines = first.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const total = lines.at(-1)
    assert.deepEqual([total.fresh, total.unchanged, total.failed], [8, 0, 1])
    assert.equal(lines.find(({ url }) => url.endsWith('/gone.xml')).reason, 'http-status: the server answered 404')
    const second = JSON.parse((await run(['poll', '--json', '--all'], env)).out.trim().split('\n').at(-1) ?? '')
    assert.deepEqual([second.unchanged, second.new], [8, 0])
    assert.equal((await run(['poll', '--json'], env)).out.trim().split('\n').length, 1)
    const { out: nothing } = await run(['poll'], env)
    assert.match(nothing, /^No source is due: the next one is in \d+ min\. .*--all/)

    const preview = JSON.parse((await run(['preview', '--json', '--language', 'ar'], env)).out)
    assert.equal(preview.language, 'ar')
    assert.ok(preview.stories.length > 0)
    for (const story of preview.stories) assert.ok(story.reasons.length > 0 && story.sources.length > 0 && story.title)
    assert.ok(preview.removed.some(({ reason }: { reason: string }) => reason === 'not-ai'))
    assert.equal('messages' in preview, false)

    const cards = JSON.parse((await run(['preview', '--json', '--layout', 'cards'], env)).out)
    assert.equal(cards.layout, 'cards')
    assert.equal(cards.messages[0].message.flags, 1 << 15)
    const { out } = await run(['preview', '--layout', 'thread'], env)
    assert.match(out, /^== 1\/\d+ in the channel: AI news · .* ==\n\*\*AI news/)
    assert.match(out, /^== 2\/\d+ in the thread ==\n/m)
    assert.match(out, /^\[Why these\]$/m)
    await samples.close()
  })

  test('preview says what to do where nothing was read yet', async () => {
    const { code, err } = await run(['preview'], { DATABASE_URL: join(folder, 'unread.sqlite') })
    assert.equal(code, 0)
    assert.match(err, /"poll" reads the sources/)
  })

  test('poll fails when every source fails', async () => {
    const list = join(folder, 'dead.jsonl')
    writeFileSync(list, '{"url":"http://127.0.0.1:9/feed"}\n')
    const { code, err } = await start(['poll', '--json'], { DATABASE_URL: join(folder, 'd.sqlite'), SOURCES: list })
      .ended
    assert.equal(code, 1, err)
  })

  test('inspect items tells language, relevance and story of each, in the file’s order', async () => {
    const file = join(folder, 'items.jsonl')
    const items = [
      {
        id: 'b',
        title: 'OpenAI launches GPT-6 for developers worldwide',
        publishedAt: '2026-11-20T10:00:00Z',
        source: 'Two',
      },
      {
        id: 'a',
        title: 'OpenAI launches GPT-6 for developers worldwide',
        publishedAt: '2026-11-20T09:00:00Z',
        source: 'One',
      },
      { id: 'c', title: 'وصفة كعك التمر بالقرفة' },
      { id: 'd', title: '' },
      { id: 'e', title: 'x'.repeat(5000) },
    ]
    writeFileSync(file, items.map((item) => JSON.stringify(item)).join('\n'))
    const { code, out } = await run(['inspect', 'items', file])
    assert.equal(code, 0)
    const [b, a, c, ...rest] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    assert.deepEqual([b.id, a.id, c.id], ['b', 'a', 'c'])
    assert.equal(b.story, a.story)
    assert.deepEqual([a.duplicateOf, b.duplicateOf], [null, 'a'])
    assert.deepEqual([a.language, c.language], ['en', 'ar'])
    assert.deepEqual([a.relevant, c.relevant], [true, false])
    for (const item of rest) assert.equal(typeof item.story, 'string')
  })

  test('nothing is cut off in a pipe, and a reader that stops early is no fault', async () => {
    const feed = join(folder, 'large.xml')
    const items = Array.from(
      { length: 3_000 },
      (_, index) => `<item><title>Item ${index}</title><description>${'word '.repeat(80)}</description></item>`,
    )
    writeFileSync(feed, `<rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`)
    const shell = (after: string) =>
      promisify(exec)(`"${process.execPath}" "${launcher}" inspect feed "${feed}" | ${after}`)
    assert.equal((await shell('(sleep 1; wc -l)')).stdout.trim(), '3000')
    assert.equal((await shell('head -n 1 | wc -l')).stderr, '')
  })

  test('inspect feed and page print nulls for what is not there, and an error for what is neither', async () => {
    const feed = join(folder, 'feed.xml')
    writeFileSync(
      feed,
      '<rss version="2.0"><channel><title>T</title><item><title>Only a title &amp; more</title></item></channel></rss>',
    )
    const [item] = (await run(['inspect', 'feed', feed, '--url', 'https://a.example/'])).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    assert.deepEqual([item.title, item.url, item.publishedAt], ['Only a title & more', null, null])
    const list = join(folder, 'list.jsonl')
    writeFileSync(join(folder, 'no-feed'), 'nothing of the kind')
    writeFileSync(list, '{"file":"feed.xml"}\n{"file":"no-feed"}\n{"file":"missing"}\n')
    const lines = (await start(['inspect', 'feed', '--list', 'list.jsonl'], {}, folder).ended).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    assert.deepEqual(
      lines.map(({ file, error }) => [file, error !== undefined]),
      [
        ['feed.xml', false],
        ['no-feed', true],
        ['missing', true],
      ],
    )
    const page = join(folder, 'page.html')
    writeFileSync(
      page,
      '<html><body><h1>A headline</h1><p>One paragraph that tells what happened in a whole sentence.</p><p>And a second one that tells more of it.</p></body></html>',
    )
    const read = JSON.parse((await run(['inspect', 'page', page])).out)
    assert.equal(read.title, 'A headline')
    assert.equal(read.publishedAt, null)
  })
})

describe('the process', () => {
  test('ends within ten seconds of SIGTERM with 0, whatever it is doing', async () => {
    const discord = await startDiscord()
    const list = join(folder, 'hanging.jsonl')
    const { createServer } = await import('node:net')
    const hanging = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => hanging.once('listening', resolve))
    const address = hanging.address()
    writeFileSync(list, `{"url":"http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/feed"}\n`)
    const env = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      DATABASE_URL: join(folder, 'e.sqlite'),
      SOURCES: list,
      ALLOW_PRIVATE_NETWORKS: '127.0.0.0/8',
      WEB_PORT: '0',
    }
    const running = start(['start'], env)
    for (let tries = 0; tries < 200 && !running.err().includes('commands registered'); tries += 1) await sleep(50)
    const asked = Date.now()
    running.process.kill('SIGTERM')
    const { code, err } = await running.ended
    assert.equal(code, 0, err)
    assert.ok(Date.now() - asked < 10_000)
    assert.ok(!err.includes(discord.token))
    hanging.close()
    await discord.close()
  })
})
