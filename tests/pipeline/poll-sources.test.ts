import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createPoller, type PollLine } from '../../src/pipeline/poll-sources.ts'
import { createSorter } from '../../src/pipeline/sort-items.ts'
import { createReader } from '../../src/readers/index.ts'
import { failure, type Reader } from '../../src/readers/reader.ts'
import { listVisibleSources } from '../../src/storage/chosen-sources.ts'
import { aSource } from '../support/builders.ts'
import { type FeedServer, startFeedServer } from '../support/feed-server.ts'
import { aDatabase, silentLog } from '../support/world.ts'

let server: FeedServer
before(async () => {
  server = await startFeedServer()
})
after(() => server.close())

const feed = (title: string) =>
  `<rss version="2.0"><channel><title>T</title><item><title>${title}</title><link>https://a.example/${title}</link></item></channel></rss>`

async function aPoller(paths: readonly string[], more: { readonly giveWay?: () => Promise<void> } = {}) {
  const sources = paths.map((path) => aSource({ id: path.slice(1), url: `${server.url}${path}` }))
  const database = await aDatabase({ sources })
  const reader = createReader({ userAgent: 'Mujaz test', allowPrivateNetworks: ['127.0.0.0/8'], deadlineMs: 1_500 })
  const options = { database, reader, sorter: createSorter(), log: silentLog, interval: 1_000, clock: Date.now }
  return { database, poller: createPoller({ ...options, ...more, signal: new AbortController().signal }) }
}

test('a source that hangs delays no other, not even in the next round', async () => {
  server.route('/hanging', { hang: 'before-headers' })
  server.route('/good', { body: feed('good'), type: 'application/rss+xml' })
  const { database, poller } = await aPoller(['/hanging', '/good'])
  let hasEnded = false
  const first = poller.poll().finally(() => {
    hasEnded = true
  })
  const seen: PollLine[] = []
  while ((await listVisibleSources(database, null)).every(({ lastPolledAt }) => lastPolledAt === null))
    await new Promise((resolve) => setTimeout(resolve, 20))
  await poller.poll({ all: true, onLine: (line) => seen.push(line) })
  assert.ok(!hasEnded)
  assert.deepEqual(
    seen.map(({ url }) => new URL(url).pathname),
    ['/good'],
  )
  assert.equal((await first).find(({ url }) => url.endsWith('/hanging'))?.failure?.code, 'timeout')
})

test('one bad source stays one: the others are read, and it is read less often', async () => {
  server.route('/broken', { body: 'nothing of the kind', type: 'text/plain' })
  server.route('/fine', { body: feed('fine'), type: 'application/rss+xml' })
  const { database, poller } = await aPoller(['/broken', '/fine'])
  const lines = await poller.poll()
  assert.deepEqual(lines.map(({ outcome }) => outcome).toSorted(), ['failed', 'fresh'])
  const [broken] = (await listVisibleSources(database, null)).filter(({ id }) => id === 'broken')
  assert.equal(broken?.failures, 1)
  assert.ok((broken?.nextPollAt ?? 0) > Date.now() + 1_000)
})

test('while somebody waits for an answer nothing is made sense of and nothing stored', async () => {
  server.route('/patient', { body: feed('patient'), type: 'application/rss+xml' })
  const waits: (() => void)[] = []
  const giveWay = () => new Promise<void>((resolve) => waits.push(resolve))
  const { database, poller } = await aPoller(['/patient'], { giveWay })
  const polled = poller.poll()
  const nextWait = async () => {
    while (waits.length === 0) await sleep(5)
    return waits.shift()
  }
  const parse = await nextWait()
  await sleep(50)
  assert.deepEqual(waits, [], 'it is not parsed, so nothing is to be stored')
  parse?.()
  const store = await nextWait()
  await sleep(50)
  const [before] = await listVisibleSources(database, null)
  assert.equal(before?.lastPolledAt, null)
  store?.()
  assert.deepEqual(
    (await polled).map(({ outcome, new: stored }) => [outcome, stored]),
    [['fresh', 1]],
  )
})

suite('two hundred sources that hang', () => {
  /** Hangs for a while on hosts that say so; all others answer at once. */
  const reader: Reader = {
    async read({ url }) {
      const hangs = new URL(url).hostname.startsWith('hang')
      await sleep(hangs ? 150 : 1)
      return {
        outcome: 'failed',
        failure: failure(hangs ? 'timeout' : 'empty', 'x'),
        retryAfter: null,
        bytes: 0,
      }
    },
    download: () => assert.fail('nothing is downloaded'),
    close: async () => {},
  }

  async function delayOfGood(hostOf: (n: number) => string, failures: number, owner: string | null = null) {
    const hanging = Array.from({ length: 200 }, (_, n) =>
      aSource({ id: `a${n}`, owner, url: `https://${hostOf(n)}/${n}` }),
    )
    const good = Array.from({ length: 100 }, (_, n) => aSource({ id: `b${n}`, url: `https://good${n}.example/` }))
    const database = await aDatabase({ sources: [...hanging, ...good] })
    await database.updateTable('sources').set({ failures }).where('url', 'like', 'https://hang%').execute()
    const stopping = new AbortController()
    const poller = createPoller({
      database,
      reader,
      sorter: createSorter(),
      log: silentLog,
      interval: 1_000,
      clock: Date.now,
      signal: stopping.signal,
    })
    const began = performance.now()
    let late = 0
    let answered = 0
    await poller.poll({
      onLine({ failure }) {
        if (failure?.code !== 'empty') return
        late = performance.now() - began
        answered += 1
        if (answered === good.length) stopping.abort()
      },
    })
    return late
  }

  test('on one host do not delay a hundred good ones on others', async () => {
    assert.ok((await delayOfGood(() => 'hang.example', 0)) < 1_500)
  })

  test('on as many hosts do not either, when somebody of a server has just added them', async () => {
    assert.ok((await delayOfGood((n) => `hang${n}.example`, 0, 'guild')) < 1_500)
  })

  test('on as many hosts do not either, once they have failed', async () => {
    assert.ok((await delayOfGood((n) => `hang${n}.example`, 1)) < 1_500)
  })
})

test('what did not change is not read again', async () => {
  server.route('/same', { body: feed('same'), type: 'application/rss+xml', etag: '"1"' })
  const { poller } = await aPoller(['/same'])
  assert.deepEqual(
    (await poller.poll()).map((line) => [line.outcome, line.new]),
    [['fresh', 1]],
  )
  assert.deepEqual(
    (await poller.poll({ all: true })).map((line) => [line.outcome, line.new]),
    [['unchanged', 0]],
  )
})

test('however slowly readings are stored, few wait for it', async () => {
  const sources = Array.from({ length: 150 }, (_, index) =>
    aSource({ id: `s${index}`, url: `https://host-${index}.example/feed` }),
  )
  const database = await aDatabase({ sources })
  let read = 0
  let stored = 0
  let mostWaiting = 0
  const reader: Reader = {
    async read() {
      await sleep(1)
      mostWaiting = Math.max(mostWaiting, ++read - stored)
      return { outcome: 'failed', failure: failure('timeout', 'slow'), retryAfter: null, bytes: 0 }
    },
    download: () => Promise.reject(new Error('nobody downloads')),
    close: async () => {},
  }
  const signal = new AbortController().signal
  const options = { database, reader, sorter: createSorter(), log: silentLog, interval: 1_000, clock: Date.now, signal }
  await createPoller({ ...options, giveWay: () => sleep(3) }).poll({ onLine: () => stored++ })
  assert.equal(stored, 150)
  // Sixteen that were being read when the fifth began to wait, and a commit's worth.
  assert.ok(mostWaiting <= 26, `${mostWaiting} waited`)
})
