// Serves the bench's feeds on loopback, in a process of its own so that its work counts for nobody. Started with an IPC channel: it sends
// what it serves (ServedFeeds) when it is ready; `{ variant }` makes it serve that variant from then on, and is answered when done, with the
// number of requests since the last time.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type BenchFeed, makeFeed, timesChanged } from './feeds.ts'

/** What is served: its port, and sums over all feeds. */
export interface ServedFeeds {
  readonly port: number
  /** Of the texts, decoded. */
  readonly bytes: number
  readonly gzip: number
  readonly entries: number
  /** Bytes of the text of the feed in the middle. */
  readonly median: number
}

const [count = 1_000, seed = 1, now = Date.now()] = process.argv.slice(2).map(Number)

const feeds = Array.from({ length: count }, (_, index) => makeFeed(index, { seed, variant: 0, now }))
const changed = new Map<string, BenchFeed>()
let variant = 0
let requests = 0
prepare(1)

const server = createServer((request, response) => {
  const index = Number(request.url?.split('/')[1])
  const feed = changed.get(nameOf(index, variant)) ?? feeds[index]
  requests += 1
  if (feed === undefined) response.writeHead(404).end()
  else if (request.headers['if-none-match'] === feed.etag) response.writeHead(304, { etag: feed.etag }).end()
  else {
    response
      .writeHead(200, {
        'content-type': feed.contentType,
        'content-encoding': 'gzip',
        'content-length': feed.gzip.length,
        etag: feed.etag,
      })
      .end(feed.gzip)
  }
})
server.keepAliveTimeout = 60_000
// Each feed has a loopback address of its own, so this listens everywhere, and turns away who comes from elsewhere.
server.on('connection', (socket) => {
  if (!socket.localAddress?.replace('::ffff:', '').startsWith('127.')) socket.destroy()
})
server.listen(0, '0.0.0.0', () => {
  const { port } = server.address() as AddressInfo
  const total = (of: (feed: BenchFeed) => number) => feeds.reduce((sum, feed) => sum + of(feed), 0)
  process.send?.({
    port,
    bytes: total((feed) => feed.bytes),
    gzip: total((feed) => feed.gzip.length),
    entries: total((feed) => feed.entries),
    median: feeds.map((feed) => feed.bytes).sort((a, b) => a - b)[Math.floor(count / 2)] ?? 0,
  } satisfies ServedFeeds)
})
process.on('message', (message) => {
  if (typeof message !== 'object' || message === null || !('variant' in message)) return
  const wanted = Number(message.variant)
  prepare(wanted)
  variant = wanted
  process.send?.({ variant, requests })
  requests = 0
})
process.on('disconnect', () => process.exit(0))

/** A feed as often as it has changed by then. */
function nameOf(index: number, by: number): string {
  return `${index}/${timesChanged(index, by)}`
}

/** Makes the feeds that have changed by then, so that nobody waits for one. */
function prepare(by: number): void {
  for (let index = 0; index < count; index += 1) {
    const name = nameOf(index, by)
    if (timesChanged(index, by) > 0 && !changed.has(name))
      changed.set(name, makeFeed(index, { seed, variant: by, now }))
  }
}
