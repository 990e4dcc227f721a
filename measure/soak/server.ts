// Serves small feeds on loopback as they are at a simulated time, in a process of its own so that its memory counts for nobody. Started with an IPC
// channel: it sends `{ port }` when it is ready; `{ now }` sets the time from then on, and is answered when done.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tell } from '../bench/news.ts'
import { createRandom } from '../bench/random.ts'

const HOUR = 3_600_000
/** Each feed lists so many entries, and has a new one every twelve hours. */
const ENTRIES = 10
const PAUSE = 12 * HOUR

let now = 0
const server = createServer((request, response) => {
  const index = Number(request.url?.split('/')[1])
  // Feeds publish at times of their own: in each quarter of an hour as many as in any other.
  const offset = (index * 263 * 60_000) % PAUSE
  const newest = Math.floor((now - offset) / PAUSE)
  const etag = `"${index}-${newest}"`
  if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end()
  const entries = Array.from({ length: ENTRIES }, (_, place) => entry(index, newest - place, offset))
  response
    .writeHead(200, { 'content-type': 'application/rss+xml', etag })
    .end(`<rss version="2.0"><channel><title>Outlet ${index}</title>${entries.join('')}</channel></rss>`)
})
server.keepAliveTimeout = 60_000
// Each feed has a loopback address of its own, so this listens everywhere, and turns away who comes from elsewhere.
server.on('connection', (socket) => {
  if (!socket.localAddress?.replace('::ffff:', '').startsWith('127.')) socket.destroy()
})
server.listen(0, '0.0.0.0', () => process.send?.({ port: (server.address() as AddressInfo).port }))
process.on('message', (message: { readonly now: number }) => {
  now = message.now
  process.send?.({ now })
})
process.on('disconnect', () => process.exit(0))

function entry(index: number, number: number, offset: number): string {
  const random = createRandom(index, number)
  const aboutAi = random.chance(0.3)
  const event = {
    aboutAi,
    number: random.chance(0.25) ? number * 100 + random.between(0, 99) : index * 100_000 + number,
  }
  const title = tell(event, 'en', random).replace(/[&<>]/g, ' ')
  const url = `https://outlet-${index}.example/${number}`
  const at = new Date(number * PAUSE + offset).toUTCString()
  return `<item><title>${title}</title><link>${url}</link><guid>${url}</guid><pubDate>${at}</pubDate><description>${title}. ${random.hex(200)}</description></item>`
}
