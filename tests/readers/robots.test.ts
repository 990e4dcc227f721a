import assert from 'node:assert/strict'
import { after, before, suite, type TestContext, test } from 'node:test'
import { createReader } from '../../src/readers/index.ts'
import type { Reader } from '../../src/readers/reader.ts'
import { type Answer, type FeedServer, startFeedServer } from '../support/feed-server.ts'

const DAY = 86_400_000
const PAGE =
  '<html lang="en"><head><title>A kite of silicon</title></head><body><article><h1>A kite of silicon</h1><p>The lab showed its new chip on Monday, and it flies as the old one did not.</p><p>It will be sold from spring on, the lab said, at half of what the last one cost.</p></article></body></html>'

// One reader for all: it knows sites apart by their ports, and the thread that it reads pages in takes a while to start.
let reader: Reader
let now = 0
before(() => {
  reader = createReader({
    userAgent: 'Mujaz/1 (+https://mujaz.example)',
    allowPrivateNetworks: ['127.0.0.0/8'],
    deadlineMs: 500,
    now: () => now,
  })
})
after(() => reader.close())

/** A site of its own, with a page. */
async function aSite(t: TestContext): Promise<FeedServer> {
  const server = await startFeedServer()
  t.after(server.close)
  server.route('/page', { body: PAGE, type: 'text/html' })
  return server
}

const request = (url: string) =>
  ({ url, kind: 'page', language: null, etag: null, lastModified: null, bodyHash: null }) as const

/** What reading the page ends as, after each of these answers to /robots.txt, a day apart; the reader remembers. */
async function readAfter(server: FeedServer, answers: readonly Answer[]): Promise<readonly string[]> {
  const codes: string[] = []
  for (const answer of answers) {
    server.route('/robots.txt', answer)
    const outcome = await reader.read(request(`${server.url}/page`))
    codes.push(outcome.outcome === 'failed' ? outcome.failure.code : outcome.outcome)
    now += DAY + 1
  }
  return codes
}

const allowed = { body: 'User-agent: *\nDisallow: /private' }
const disallowed = { body: 'User-agent: *\nDisallow: /' }

suite('robots.txt', () => {
  const cases: readonly (readonly [string, readonly Answer[], readonly string[]])[] = [
    ['that is not there allows all', [{ status: 404 }], ['fresh']],
    ['that is forbidden allows all', [{ status: 403 }], ['fresh']],
    ['that is empty allows all', [{ body: '' }], ['fresh']],
    ['that is a web page allows all', [{ body: '<!doctype html><p>Hello', type: 'text/html' }], ['fresh']],
    ['that names Mujaz is obeyed', [{ body: 'User-agent: Mujaz\nDisallow: /\n\nUser-agent: *\nAllow: /' }], ['robots']],
    ['that names another robot is not meant', [{ body: 'User-agent: Other\nDisallow: /' }], ['fresh']],
    ['behind a redirect is read', [{ status: 301, location: '/elsewhere.txt' }], ['robots']],
    ['that redirects for ever allows all', [{ status: 302, location: '/robots.txt' }], ['fresh']],
    ['whose server fails allows nothing', [{ status: 503 }], ['http-status']],
    ['whose server asks to wait allows nothing', [{ status: 429 }], ['rate-limited']],
    ['that never comes allows nothing', [{ hang: 'before-headers' }], ['timeout']],
    ['that is larger than any allows nothing', [{ body: Buffer.alloc(6_000_000, '# x\n') }], ['too-large']],
    [
      'that leads into a private network allows nothing',
      [{ status: 302, location: 'http://10.0.0.1/' }],
      ['refused-address'],
    ],
    ['that fails later holds as it was', [disallowed, { status: 503 }, allowed], ['robots', 'robots', 'fresh']],
    ['that fails later allows what it allowed', [allowed, { hang: 'before-headers' }], ['fresh', 'fresh']],
    ['that is taken away allows all again', [disallowed, { status: 404 }], ['robots', 'fresh']],
  ]
  for (const [what, answers, codes] of cases) {
    test(what, async (t) => {
      const server = await aSite(t)
      server.route('/elsewhere.txt', disallowed)
      assert.deepEqual(await readAfter(server, answers), codes)
    })
  }

  test('is asked for once a day', async (t) => {
    const server = await aSite(t)
    server.route('/robots.txt', allowed)
    for (const wait of [0, DAY / 2, DAY]) {
      now += wait
      await reader.read(request(`${server.url}/page`))
    }
    assert.equal(server.hits('/robots.txt'), 2)
  })

  test('of the site that a page redirects to is obeyed, too', async (t) => {
    const [server, other] = [await aSite(t), await aSite(t)]
    other.route('/robots.txt', disallowed)
    server.route('/robots.txt', allowed)
    server.route('/moved', { status: 302, location: `${other.url}/page` })
    const outcome = await reader.read(request(`${server.url}/moved`))
    assert.equal(outcome.outcome === 'failed' && outcome.failure.code, 'robots')
    assert.equal(other.hits('/page'), 0)
  })

  suite('takes no time, whatever is in it', () => {
    const files: Readonly<Record<string, string>> = {
      'wildcards alone': `Disallow: /${'*'.repeat(500_000)}`,
      'a thousand rules of a hundred wildcards': `Disallow: /${'*a'.repeat(200)}b\n`.repeat(1_200),
      'wildcards in every line': 'Disallow: /*a*b*c\n'.repeat(28_000),
      'white space': `Disallow:${' '.repeat(500_000)}x`,
      'names of objects': 'Disallow: /__proto__\nUser-agent: __proto__\nUser-agent: constructor\nAllow: /',
    }
    for (const [what, rules] of Object.entries(files)) {
      test(what, async (t) => {
        const server = await aSite(t)
        server.route('/robots.txt', { body: `User-agent: *\n${rules}` })
        server.route(`/${'a'.repeat(2_000)}`, { body: PAGE, type: 'text/html' })
        const began = performance.now()
        await reader.read(request(`${server.url}/${'a'.repeat(2_000)}`))
        assert.ok(performance.now() - began < 5_000)
      })
    }
  })
})
