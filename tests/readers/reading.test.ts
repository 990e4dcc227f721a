import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { createServer } from 'node:net'
import { after, before, suite, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { createReader, type ReaderOptions } from '../../src/readers/index.ts'
import type { FreshReading, Reader, ReadOutcome, ReadRequest } from '../../src/readers/reader.ts'
import { type Answer, type FeedServer, startFeedServer } from '../support/feed-server.ts'

const FEED = rss('Ledger', 'First', 'Second')
const NOW = Date.parse('2026-11-02T06:30:00Z')

let server: FeedServer
const readers: Reader[] = []

before(async () => {
  server = await startFeedServer()
})
after(async () => {
  await Promise.all(readers.map((reader) => reader.close()))
  await server.close()
})

suite('a feed that is there', () => {
  test('comes with its items, title, validators and size', async () => {
    const read = asFresh(
      await readAnswer('/whole', { body: FEED, etag: '"1"', lastModified: 'Mon, 02 Nov 2026 06:00:00 GMT' }),
    )
    assert.deepEqual(
      read.items.map(({ title }) => title),
      ['First', 'Second'],
    )
    assert.equal(read.title, 'Ledger')
    assert.equal(read.etag, '"1"')
    assert.equal(read.lastModified, 'Mon, 02 Nov 2026 06:00:00 GMT')
    assert.equal(read.bytes, FEED.length)
    assert.equal(read.bodyHash, createHash('sha256').update(FEED).digest('hex'))
    assert.equal(read.movedTo, null)
    assert.equal(read.notBefore, null)
  })

  test('is asked for by name, compressed, with what is known of it', async () => {
    await readAnswer('/asked', { body: FEED }, { etag: '"7"', lastModified: 'Mon, 02 Nov 2026 06:00:00 GMT' })
    const headers = server.lastHeaders('/asked')
    assert.equal(headers?.['user-agent'], 'Mujaz test')
    assert.match(headers?.['accept-encoding'] ?? '', /gzip.*br.*zstd/)
    assert.equal(headers?.['if-none-match'], '"7"')
    assert.equal(headers?.['if-modified-since'], 'Mon, 02 Nov 2026 06:00:00 GMT')
    assert.equal(headers?.cookie, undefined)
  })

  test('is unchanged when the server says so, and costs no bytes', async () => {
    const answer = { body: FEED, etag: '"same"' }
    const read = await readAnswer('/same', answer, { etag: '"same"', bodyHash: 'abc' })
    assert.deepEqual(read, {
      outcome: 'unchanged',
      etag: '"same"',
      lastModified: null,
      bodyHash: 'abc',
      movedTo: null,
      notBefore: null,
      bytes: 0,
    })
  })

  test('is asked for as a whole again when it was cut off on its way', async () => {
    const cut = FEED.slice(0, FEED.indexOf('Second') + 3)
    const read = asFresh(await readAnswer('/cut', { body: cut, etag: '"cut"' }))
    assert.deepEqual(
      read.items.map(({ title }) => title),
      ['First'],
    )
    assert.deepEqual([read.etag, read.lastModified, read.bodyHash], [null, null, null])
    const beginning = await readAnswer('/cut-early', { body: FEED.slice(0, FEED.indexOf('First')) })
    assert.equal(beginning.outcome === 'failed' && beginning.failure.code, 'broken-feed')
  })

  test('is unchanged when its body is the same, whatever the server says', async () => {
    const first = asFresh(await readAnswer('/again', { body: FEED }))
    const second = await readAnswer('/again', { body: FEED, etag: '"new"' }, { bodyHash: first.bodyHash })
    assert.equal(second.outcome, 'unchanged')
    assert.equal(second.outcome === 'unchanged' && second.etag, '"new"')
  })

  for (const encoding of ['gzip', 'br', 'zstd', 'deflate', 'deflate-raw'] as const) {
    test(`is read from ${encoding}`, async () => {
      const read = asFresh(await readAnswer(`/${encoding}`, { body: FEED, encoding }))
      assert.equal(read.items.length, 2)
      assert.equal(read.bytes, FEED.length)
    })
  }

  test('is read from a .gz file, and where the header lies about compression', async () => {
    assert.equal(asFresh(await readAnswer('/feed.gz', { body: gzipSync(FEED) })).items.length, 2)
    const lie = { body: FEED, headers: { 'content-encoding': 'gzip' } }
    assert.equal(asFresh(await readAnswer('/lie', lie)).items.length, 2)
  })

  test('is read as far as it came when its compressed body was cut', async () => {
    const long = rss('Long', ...Array.from({ length: 400 }, (_, n) => `Item ${n} ${(n * 7919).toString(36)}`))
    const cut = gzipSync(long).subarray(0, -400)
    const read = asFresh(await readAnswer('/cut.gz', { body: cut, headers: { 'content-encoding': 'gzip' } }))
    assert.ok(read.items.length > 100 && read.items.length < 400)
  })

  test("is decoded by the header's charset, and by the source's language where nothing is declared", async () => {
    const arabic = Buffer.from([0xc7, 0xe1, 0xd0, 0xdf, 0xc7, 0xc1])
    const body = Buffer.concat([Buffer.from('<rss><channel><title>'), arabic, Buffer.from('</title></channel></rss>')])
    const declared = await readAnswer('/1256', { body, type: 'text/xml; charset="windows-1256"' })
    assert.equal(asFresh(declared).title, 'الذكاء')
    assert.equal(asFresh(await readAnswer('/1256-bare', { body }, { language: 'ar' })).title, 'الذكاء')
  })

  test('may ask not to be read again for a while, at most an hour', async () => {
    const cases: readonly [Record<string, string>, number | null][] = [
      [{ 'cache-control': 'max-age=600, public', age: '60' }, 540_000],
      [{ 'cache-control': 'max-age=86400' }, 3_600_000],
      [{ 'cache-control': 'no-cache, max-age=600' }, null],
      [{ expires: 'Mon, 02 Nov 2026 06:40:00 GMT', date: 'Mon, 02 Nov 2026 06:30:00 GMT' }, 600_000],
      [{ expires: '0' }, null],
      [{ 'retry-after': '120' }, 120_000],
    ]
    for (const [headers, wait] of cases) {
      const read = asFresh(await readAnswer('/cache', { body: FEED, headers }))
      assert.equal(read.notBefore, wait === null ? null : NOW + wait, JSON.stringify(headers))
    }
  })
})

suite('redirects', () => {
  test('are followed, and a permanent one is reported', async () => {
    server.route('/new', { body: FEED })
    for (const status of [301, 308]) {
      const read = asFresh(await readAnswer('/old', { status, location: '/new' }))
      assert.equal(read.movedTo, `${server.url}/new`)
    }
    for (const status of [302, 303, 307]) {
      assert.equal(asFresh(await readAnswer('/old', { status, location: 'new' })).movedTo, null)
    }
  })

  test('of which one is not permanent move nothing', async () => {
    server.route('/hop2', { status: 302, location: '/new' })
    assert.equal(asFresh(await readAnswer('/hop1', { status: 301, location: '/hop2' })).movedTo, null)
  })

  test('that go round end after five', async () => {
    assert.equal(codeOf(await readAnswer('/round', { status: 302, location: '/round' })), 'too-many-redirects')
    assert.equal(server.hits('/round'), 6)
  })

  test('to where nothing may be read are refused', async () => {
    const targets = [
      'file:///etc/passwd',
      'http://10.0.0.1/',
      'http://169.254.169.254/latest/meta-data/',
      'http://[::ffff:10.0.0.1]/',
      'http://user:secret@example.org/',
    ]
    for (const location of targets) {
      const read = await readAnswer('/away', { status: 302, location })
      assert.equal(codeOf(read), 'refused-address', location)
    }
  })
})

suite('a server that says no', () => {
  const cases: readonly (readonly [Answer, string, number | null])[] = [
    [{ status: 404 }, 'http-status', null],
    [{ status: 403, body: 'blocked' }, 'http-status', null],
    [{ status: 410 }, 'gone', null],
    [{ status: 429, retryAfter: '90' }, 'rate-limited', 90_000],
    [{ status: 429 }, 'rate-limited', null],
    [{ status: 503, retryAfter: 'Mon, 02 Nov 2026 06:35:00 GMT' }, 'http-status', 300_000],
    [{ status: 503, retryAfter: '9999999' }, 'http-status', 86_400_000],
    [{ status: 500, retryAfter: 'soon' }, 'http-status', null],
  ]
  for (const [answer, code, wait] of cases) {
    test(`${answer.status} with Retry-After ${answer.retryAfter ?? 'missing'} is ${code}`, async () => {
      const read = await readAnswer('/no', answer)
      assert.equal(codeOf(read), code)
      assert.equal(read.outcome === 'failed' && read.failure.status, answer.status)
      assert.equal(read.outcome === 'failed' && read.retryAfter, wait)
    })
  }
})

suite('bad input', () => {
  const answers: readonly (readonly [string, Answer, string])[] = [
    ['a server that never answers', { hang: 'before-headers' }, 'timeout'],
    ['a server that stops after the headers', { hang: 'before-body' }, 'timeout'],
    ['a body that drips', { body: FEED, dripMs: 40 }, 'timeout'],
    ['headers without end', { endlessHeaders: true }, 'too-large'],
    [
      'a bomb of 200 MB in 200 kB',
      { body: gzipSync(Buffer.alloc(200_000_000)), headers: { 'content-encoding': 'gzip' } },
      'too-large',
    ],
    ['a feed of 50 MB', { body: Buffer.alloc(50_000_000, FEED) }, 'too-large'],
    [
      'a feed of 6 MB in no known length',
      { body: Buffer.alloc(6_000_000, FEED), headers: { 'transfer-encoding': 'chunked' } },
      'too-large',
    ],
    ['a connection that breaks', { body: FEED, breakOff: true }, 'connect'],
    ['nothing', { body: '' }, 'empty'],
    ['white space', { body: '\n \n' }, 'empty'],
    ['a web page', { body: '<!doctype html><title>Gone</title><p>Not here', type: 'text/html' }, 'html'],
    [
      'a picture',
      { body: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), type: 'image/png' },
      'not-a-feed',
    ],
    ['an unknown compression', { body: FEED, headers: { 'content-encoding': 'sdch' } }, 'bad-encoding'],
    [
      'broken compression',
      { body: Buffer.from('not brotli at all'), headers: { 'content-encoding': 'br' } },
      'bad-encoding',
    ],
    ['20,000 nested tags', { body: `<rss><channel>${'<x>'.repeat(20_000)}` }, 'broken-feed'],
  ]
  for (const [what, answer, code] of answers) {
    test(`${what}: ${code}`, async () => {
      const began = performance.now()
      const read = await readAnswer('/bad', answer, {}, { deadlineMs: 700 })
      assert.equal(codeOf(read), code)
      assert.ok(performance.now() - began < 3_000)
    })
  }

  test('an entity bomb is read and does not go off', async () => {
    const entities = [
      '<!ENTITY a "ha">',
      ...'bcdefghij'.split('').map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`),
    ]
    const body = `<!DOCTYPE rss [${entities.join('')}]><rss><channel><item><title>&j;</title></item></channel></rss>`
    const [item] = asFresh(await readAnswer('/bomb', { body })).items
    assert.ok((item?.title ?? '').length < 1_000)
  })

  test('a host that is not HTTP or not there: connect', async () => {
    const rude = createServer((socket) => socket.end('220 mail.example ESMTP\r\n'))
    await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve))
    const address = rude.address()
    const port = typeof address === 'object' ? address?.port : 0
    assert.equal(codeOf(await read(`http://127.0.0.1:${port}/`)), 'connect')
    rude.close()
    assert.equal(codeOf(await read(`http://127.0.0.1:${port}/`)), 'connect')
  })

  test('a plain server asked for TLS: tls', async () => {
    assert.equal(codeOf(await read(server.url.replace('http:', 'https:'))), 'tls')
  })

  test('an address that is none: bad-address', async () => {
    assert.equal(codeOf(await read('not an address')), 'bad-address')
  })

  test('failures hold no query of the address, which may be a key', async () => {
    const outcome = await read(`${server.url}/none?key=s3cret`)
    assert.doesNotMatch(JSON.stringify(outcome), /s3cret/)
  })
})

suite('names that lead where they should not', () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    'inside.example': ['10.1.2.3'],
    'mixed.example': ['203.0.114.7', '127.0.0.1'],
    'mapped.example': ['::ffff:169.254.169.254'],
    'empty.example': [],
  }
  const resolve = async (host: string) => {
    const found = names[host]
    if (!found) throw new Error('ENOTFOUND')
    return found
  }

  test('are refused before anything is sent', async () => {
    for (const host of ['inside.example', 'mixed.example', 'mapped.example']) {
      const outcome = await read(`http://${host}/`, {}, { resolve, allowPrivateNetworks: [] })
      assert.equal(codeOf(outcome), 'refused-address', host)
    }
  })

  test('are allowed where the operator allows the network', async () => {
    const local = async () => ['127.0.0.1']
    server.route('/named', { body: FEED })
    const port = new URL(server.url).port
    const outcome = await read(`http://local.example:${port}/named`, {}, { resolve: local })
    assert.equal(outcome.outcome, 'fresh')
  })

  test('and names that nobody knows: dns', async () => {
    assert.equal(codeOf(await read('http://unknown.example/', {}, { resolve })), 'dns')
    assert.equal(codeOf(await read('http://empty.example/', {}, { resolve })), 'dns')
  })
})

suite('manners', () => {
  test('one host is asked twice at a time at most', async () => {
    const own = await startFeedServer()
    own.route('/slow', { body: FEED, delayMs: 30 })
    const reader = openReader()
    const reads = await Promise.all(Array.from({ length: 8 }, () => reader.read(request(`${own.url}/slow`))))
    assert.ok(reads.every(({ outcome }) => outcome === 'fresh'))
    assert.equal(own.busiest(), 2)
    await own.close()
  })

  test('nor is one to which others redirect, by whatever door they come', async () => {
    const [front, target] = [await startFeedServer(), await startFeedServer()]
    const [frontPort, targetPort] = [front, target].map(({ url }) => new URL(url).port)
    target.route('/feed', { body: FEED, delayMs: 30 })
    const reader = openReader({ resolve: async () => ['127.0.0.1'], gapMs: 0 })
    const reads = Array.from({ length: 9 }, (_, n) => {
      const host = n % 2 === 0 ? 'www.target.example' : 'target.example'
      front.route(`/${n}`, { status: 302, location: `http://${host}:${targetPort}/feed` })
      return reader.read(request(`http://front${n}.example:${frontPort}/${n}`))
    })
    assert.ok((await Promise.all(reads)).every(({ outcome }) => outcome === 'fresh'))
    assert.equal(target.busiest(), 2)
    await Promise.all([front.close(), target.close()])
  })

  test('a host that hangs does not delay another', async () => {
    const other = await startFeedServer()
    other.route('/quick', { body: FEED })
    server.route('/hang', { hang: 'before-headers' })
    const reader = openReader({ deadlineMs: 800 })
    let ended = 0
    const hanging = Array.from({ length: 4 }, () =>
      reader.read(request(`${server.url}/hang`)).finally(() => {
        ended += 1
      }),
    )
    assert.equal((await reader.read(request(`${other.url}/quick`))).outcome, 'fresh')
    assert.equal(ended, 0)
    assert.ok((await Promise.all(hanging)).every((outcome) => codeOf(outcome) === 'timeout'))
    await other.close()
  })

  test('robots.txt is asked for pages, once, and obeyed; feeds are published to be read', async () => {
    const own = await startFeedServer()
    own.route('/robots.txt', { body: 'User-agent: *\nDisallow: /private' })
    own.route('/private/page', { body: '<p>x</p>', type: 'text/html' })
    own.route('/private/feed', { body: FEED })
    const reader = openReader()
    for (let n = 0; n < 2; n++) {
      assert.equal(codeOf(await reader.read({ ...request(`${own.url}/private/page`), kind: 'page' })), 'robots')
    }
    assert.equal(own.hits('/robots.txt'), 1)
    assert.equal(own.hits('/private/page'), 0)
    assert.equal((await reader.read(request(`${own.url}/private/feed`))).outcome, 'fresh')
    await own.close()
  })

  test('who stops reading learns nothing about the source', async () => {
    server.route('/hang', { hang: 'before-headers' })
    const controller = new AbortController()
    const reading = openReader().read(request(`${server.url}/hang`), controller.signal)
    setTimeout(() => controller.abort(new Error('stopping')), 30)
    await assert.rejects(reading, /stopping/)
  })
})

test('a page is read as the one item that it is', async () => {
  const body =
    '<html lang="en"><head><title>A kite of silicon</title></head><body><article><h1>A kite of silicon</h1><p>The lab showed its new chip on Monday, and it flies as the old one did not.</p><p>It will be sold from spring on, the lab said, at half of what the last one cost.</p></article></body></html>'
  const outcome = await readAnswer('/page', { body, type: 'text/html' }, { kind: 'page' })
  assert.equal(asFresh(outcome).items[0]?.title, 'A kite of silicon')
})

test('a body is downloaded as it is, within the same limits', async () => {
  server.route('/list', { body: 'one\ntwo', type: 'text/plain' })
  const reader = openReader()
  const got = await reader.download(`${server.url}/list`)
  assert.equal(got.outcome === 'downloaded' && Buffer.from(got.body).toString(), 'one\ntwo')
  const refused = await reader.download('http://10.0.0.1/list')
  assert.equal(refused.outcome === 'failed' && refused.failure.code, 'refused-address')
})

function openReader(options: Partial<ReaderOptions> = {}): Reader {
  const reader = createReader({
    userAgent: 'Mujaz test',
    allowPrivateNetworks: ['127.0.0.0/8'],
    now: () => NOW,
    ...options,
  })
  readers.push(reader)
  return reader
}

function request(url: string, known: Partial<ReadRequest> = {}): ReadRequest {
  return { url, kind: 'feed', language: null, etag: null, lastModified: null, bodyHash: null, ...known }
}

function read(
  url: string,
  known: Partial<ReadRequest> = {},
  options: Partial<ReaderOptions> = {},
): Promise<ReadOutcome> {
  return openReader(options).read(request(url, known))
}

function readAnswer(
  path: string,
  answer: Answer,
  known: Partial<ReadRequest> = {},
  options: Partial<ReaderOptions> = {},
): Promise<ReadOutcome> {
  server.route(path, answer)
  return read(`${server.url}${path}`, known, options)
}

function asFresh(outcome: ReadOutcome): FreshReading {
  if (outcome.outcome !== 'fresh') assert.fail(JSON.stringify(outcome))
  return outcome
}

function codeOf(outcome: ReadOutcome): string {
  return outcome.outcome === 'failed' ? outcome.failure.code : outcome.outcome
}

function rss(title: string, ...titles: readonly string[]): string {
  const items = titles.map((each, n) => `<item><title>${each}</title><link>https://ledger.example/${n}</link></item>`)
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${items.join('')}</channel></rss>`
}
