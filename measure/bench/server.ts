// Serves the bench's feeds on loopback, in a process of its own so that its work counts for nobody. Started with an IPC channel: it sends
// what it serves (ServedFeeds) when it is ready; `{ variant }` makes it serve that variant from then on, and is answered when done.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type BenchFeed, isChanging, makeFeed } from './feeds.ts'

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
const changed = new Map<number, BenchFeed>()
for (let index = 0; index < count; index += 1) {
  if (isChanging(index)) changed.set(index, makeFeed(index, { seed, variant: 1, now }))
}
let variant: 0 | 1 = 0

const server = createServer((request, response) => {
  const index = Number(request.url?.split('/')[1])
  const feed = (variant === 1 ? changed.get(index) : undefined) ?? feeds[index]
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
  variant = message.variant === 1 ? 1 : 0
  process.send?.({ variant })
})
process.on('disconnect', () => process.exit(0))
