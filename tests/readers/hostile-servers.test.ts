import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { after, before, suite, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createAgent } from '../../src/readers/http/agent.ts'
import { toFailure } from '../../src/readers/http/failures.ts'
import { createGuard } from '../../src/readers/http/guard.ts'
import { createReader, type ReaderOptions } from '../../src/readers/index.ts'
import type { Reader, ReadOutcome } from '../../src/readers/reader.ts'

// Servers that speak no honest HTTP, on bare sockets.

const FEED = '<rss version="2.0"><channel><title>T</title><item><title>One</title></item></channel></rss>'
const OTHER = FEED.replace('One', 'Smuggled')
const head = (...lines: readonly string[]) => ['HTTP/1.1 200 OK', ...lines, '', ''].join('\r\n')
const whole = (body: string) => `${head(`content-length: ${body.length}`)}${body}`

/** What a server does with each request; the path is the case's name. */
const acts = new Map<string, (socket: Socket) => void | Promise<void>>()
const readers: Reader[] = []
let server: Server
let url: string

before(async () => {
  server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (data) => {
      const path = decodeURIComponent(/^GET \/(\S*)/.exec(data.toString('latin1'))?.[1] ?? '')
      void acts.get(path)?.(socket)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
})
after(async () => {
  await Promise.all(readers.map((reader) => reader.close()))
  server.close()
})

/** Sends something again and again until the other side has had enough. */
async function forEver(socket: Socket, text: string): Promise<void> {
  while (!socket.destroyed) {
    if (!socket.write(text)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => {})
    await sleep(1)
  }
}

const flood = (start: string, more: string) => (socket: Socket) => {
  socket.write(start)
  return forEver(socket, more)
}

const dripAfter = (start: string, rest: string) => (socket: Socket) => {
  socket.write(start)
  return drip(socket, rest)
}

async function drip(socket: Socket, text: string): Promise<void> {
  for (const letter of text) {
    if (socket.destroyed) return
    socket.write(letter)
    await sleep(30)
  }
}

const BIG = 1_000_000

suite('a server that lies, floods or drips harms nobody', () => {
  const cases: readonly (readonly [string, (socket: Socket) => void | Promise<void>, readonly string[]])[] = [
    ['one header of a megabyte', (s) => void s.end(`${head(`x-big: ${'a'.repeat(BIG)}`)}${FEED}`), ['too-large']],
    [
      'a megabyte of headers',
      (s) => void s.end(`${head(...Array.from({ length: 40_000 }, (_, n) => `x-${n}: ${'a'.repeat(20)}`))}${FEED}`),
      ['too-large'],
    ],
    ['one header without end', flood('HTTP/1.1 200 OK\r\nx: ', 'a'.repeat(10_000)), ['too-large']],
    ['a status line without end', flood('HTTP/1.1 200 ', 'a'.repeat(10_000)), ['timeout', 'too-large', 'connect']],
    ['headers, a letter at a time', (s) => drip(s, whole(FEED)), ['timeout']],
    [
      'answers that are to be continued, without end',
      (s) => forEver(s, 'HTTP/1.1 103 Early Hints\r\n\r\n'),
      ['timeout'],
    ],
    [
      'another protocol',
      (s) => void s.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n'),
      ['connect'],
    ],
    [
      'chunks without end',
      flood(head('transfer-encoding: chunked'), `10000\r\n${'a'.repeat(65_536)}\r\n`),
      ['too-large'],
    ],
    [
      'a chunk’s extension without end',
      flood(`${head('transfer-encoding: chunked')}1;`, 'a'.repeat(10_000)),
      ['too-large', 'connect', 'timeout'],
    ],
    [
      'chunks of one letter, slowly',
      dripAfter(head('transfer-encoding: chunked'), '1\r\na\r\n'.repeat(1_000)),
      ['timeout'],
    ],
    [
      'a chunk larger than there can be',
      (s) => void s.end(`${head('transfer-encoding: chunked')}FFFFFFFFFFFFFFFFFF\r\n${FEED}`),
      ['connect'],
    ],
    [
      'trailers of a megabyte',
      (s) =>
        void s.end(
          `${head('transfer-encoding: chunked')}1\r\na\r\n0\r\n${`x: ${'a'.repeat(1_000)}\r\n`.repeat(1_000)}\r\n`,
        ),
      ['too-large', 'connect', 'not-a-feed'],
    ],
    ['a length that is too long', (s) => void s.end(`${head('content-length: 500')}${FEED}`), ['connect']],
    [
      'a length beyond all bounds',
      (s) => void s.end(`${head('content-length: 99999999999999999999')}${FEED}`),
      ['connect', 'too-large'],
    ],
    ['a negative length', (s) => void s.end(`${head('content-length: -1')}${FEED}`), ['connect']],
    [
      'two lengths',
      (s) => void s.end(`${head('content-length: 5', `content-length: ${FEED.length}`)}${FEED}`),
      ['connect'],
    ],
    [
      'a length and chunks',
      (s) => void s.end(`${head('content-length: 5', 'transfer-encoding: chunked')}5\r\nhello\r\n0\r\n\r\n`),
      ['connect', 'not-a-feed'],
    ],
    ['a body without any head', (s) => void s.end(FEED), ['connect']],
    [
      'a part that nobody asked for',
      (s) => void s.end(`HTTP/1.1 206 Partial Content\r\ncontent-length: 3\r\n\r\n<rs`),
      ['http-status'],
    ],
    [
      'unchanged, though nobody knew it before',
      (s) => void s.end('HTTP/1.1 304 Not Modified\r\n\r\n'),
      ['http-status'],
    ],
    ['no content', (s) => void s.end('HTTP/1.1 204 No Content\r\n\r\n'), ['http-status']],
    [
      'a redirect to nowhere',
      (s) => void s.end('HTTP/1.1 302 Found\r\nlocation: http://\r\ncontent-length: 0\r\n\r\n'),
      ['bad-address'],
    ],
    [
      'a redirect to a data address',
      (s) => void s.end('HTTP/1.1 302 Found\r\nlocation: data:text/xml,<rss/>\r\ncontent-length: 0\r\n\r\n'),
      ['refused-address'],
    ],
    [
      'a redirect without an address',
      (s) => void s.end('HTTP/1.1 302 Found\r\ncontent-length: 0\r\n\r\n'),
      ['http-status'],
    ],
    ['a connection that is cut before a word', (s) => void s.destroy(), ['connect']],
  ]
  for (const [what, act, codes] of cases) {
    test(`${what}: ${codes[0]}`, async () => {
      acts.set(what, act)
      const before = process.memoryUsage().rss
      const began = performance.now()
      const outcome = await read(`/${encodeURIComponent(what)}`)
      assert.ok(codes.includes(codeOf(outcome)), JSON.stringify(outcome).slice(0, 300))
      assert.ok(performance.now() - began < 2_500)
      assert.ok(process.memoryUsage().rss - before < 150_000_000)
    })
  }
})

suite('old and odd servers are read', () => {
  const cases: readonly (readonly [string, (socket: Socket) => void])[] = [
    ['HTTP/1.0 without a length', (s) => void s.end(`HTTP/1.0 200 OK\r\ncontent-type: text/xml\r\n\r\n${FEED}`)],
    [
      'HTTP/1.0 that keeps the connection',
      (s) => void s.write(`HTTP/1.0 200 OK\r\nconnection: keep-alive\r\ncontent-length: ${FEED.length}\r\n\r\n${FEED}`),
    ],
    ['a hint before the answer', (s) => void s.end(`HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${whole(FEED)}`)],
    ['no reason phrase', (s) => void s.end(`HTTP/1.1 200\r\ncontent-length: ${FEED.length}\r\n\r\n${FEED}`)],
    ['a length that is too short for white space', (s) => void s.end(`${whole(FEED)}\r\n\r\n`)],
  ]
  for (const [what, act] of cases) {
    test(what, async () => {
      acts.set(what, act)
      assert.deepEqual(titlesOf(await read(`/${encodeURIComponent(what)}`)), ['One'])
    })
  }
})

test('an answer that nobody asked for is never taken for the next one’s', async () => {
  acts.set('first', (socket) => void socket.write(`${whole(FEED)}${whole(OTHER)}`))
  acts.set('second', (socket) => void socket.write(whole(FEED)))
  const reader = openReader()
  assert.deepEqual(titlesOf(await read('/first', reader)), ['One'])
  assert.deepEqual(titlesOf(await read('/second', reader)), ['One'])
})

test('no cookie is kept', async () => {
  const asked: string[] = []
  const own = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (data) => {
      asked.push(data.toString('latin1'))
      socket.write(`${head('set-cookie: a=b; Path=/', `content-length: ${FEED.length}`)}${FEED}`)
    })
  })
  own.listen(0, '127.0.0.1')
  await once(own, 'listening')
  const address = own.address()
  const reader = openReader()
  for (let n = 0; n < 2; n++)
    await reader.read(request(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`))
  await reader.close()
  own.close()
  assert.equal(asked.length, 2)
  assert.ok(asked.every((text) => !/^cookie:/im.test(text) && !/^(?:authorization|referer):/im.test(text)))
})

suite('names', () => {
  const port = () => new URL(url).port

  test('that lead elsewhere after a redirect are refused at that hop', async () => {
    acts.set(
      'hop',
      (socket) =>
        void socket.end('HTTP/1.1 301 Moved\r\nlocation: http://inside.example/\r\ncontent-length: 0\r\n\r\n'),
    )
    const resolve = async (host: string) => (host === 'inside.example' ? ['10.0.0.7'] : ['127.0.0.1'])
    const reader = openReader({ resolve })
    assert.equal(codeOf(await reader.read(request(`http://front.example:${port()}/hop`))), 'refused-address')
  })

  test('that change between two readings are looked at each time', async () => {
    acts.set('', (socket) => void socket.end(whole(FEED)))
    const answers = [['127.0.0.1'], ['10.0.0.7']]
    const reader = openReader({ resolve: async () => answers.shift() ?? [] })
    assert.equal((await reader.read(request(`http://turning.example:${port()}/`))).outcome, 'fresh')
    await sleep(20)
    assert.equal(codeOf(await reader.read(request(`http://turning.example:${port()}/`))), 'refused-address')
  })

  test('that nobody ever answers for end in time', async () => {
    const reader = openReader({ resolve: () => new Promise(() => {}), deadlineMs: 300 })
    assert.equal(codeOf(await reader.read(request('http://silent.example/'))), 'timeout')
  })

  test('are asked for once a connection, so no second answer can differ', async () => {
    acts.set('', (socket) => void socket.end(whole(FEED)))
    let asked = 0
    const reader = openReader({
      resolve: async () => {
        asked += 1
        return ['127.0.0.1']
      },
    })
    assert.equal((await reader.read(request(`http://once.example:${port()}/`))).outcome, 'fresh')
    assert.equal(asked, 1)
  })

  test('lead to an address that is checked again once it is connected', async () => {
    const guard = createGuard(['127.0.0.0/8'])
    let checks = 0
    const doubting = { ...guard, isReachable: () => ++checks === 1 }
    const agent = createAgent({
      guard: doubting,
      resolve: async () => ['127.0.0.1'],
      connectMs: 500,
      connectionsPerHost: 1,
    })
    const asking = agent.request({ origin: `http://rebound.example:${port()}`, path: '/', method: 'GET' })
    await assert.rejects(asking, (error) => toFailure(error).code === 'refused-address')
    assert.equal(checks, 2)
    await agent.destroy()
  })
})

function openReader(options: Partial<ReaderOptions> = {}): Reader {
  const reader = createReader({
    userAgent: 'Mujaz test',
    allowPrivateNetworks: ['127.0.0.0/8'],
    deadlineMs: 700,
    ...options,
  })
  readers.push(reader)
  return reader
}

const request = (address: string) =>
  ({ url: address, kind: 'feed', language: null, etag: null, lastModified: null, bodyHash: null }) as const

function read(path: string, reader = openReader()): Promise<ReadOutcome> {
  return reader.read(request(`${url}${path}`))
}

function codeOf(outcome: ReadOutcome): string {
  return outcome.outcome === 'failed' ? outcome.failure.code : outcome.outcome
}

function titlesOf(outcome: ReadOutcome): readonly (string | null)[] {
  return outcome.outcome === 'fresh' ? outcome.items.map(({ title }) => title) : [codeOf(outcome)]
}
