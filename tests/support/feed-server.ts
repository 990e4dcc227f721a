import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'

/** What a route answers. Without anything: 200 and an empty body. */
export interface Answer {
  readonly status?: number
  readonly body?: string | Uint8Array
  /** Content-Type; none is sent when not given. */
  readonly type?: string
  /** The body is compressed and the header says so. */
  readonly encoding?: 'gzip' | 'br' | 'zstd' | 'deflate' | 'deflate-raw'
  /** A request that sends it back as If-None-Match is answered with 304. */
  readonly etag?: string
  /** A request that sends it back as If-Modified-Since is answered with 304. */
  readonly lastModified?: string
  readonly location?: string
  readonly retryAfter?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds before anything is sent. */
  readonly delayMs?: number
  /** Milliseconds between two bytes of the body. */
  readonly dripMs?: number
  /** Nothing more is ever sent. */
  readonly hang?: 'before-headers' | 'before-body'
  /** The connection breaks in the middle of the body. */
  readonly breakOff?: boolean
  /** Header lines are sent for ever. */
  readonly endlessHeaders?: boolean
}

export type Handler = (request: IncomingMessage) => Answer | Promise<Answer>

export interface FeedServer {
  /** Without a slash at its end: `${url}/feed.xml`. */
  readonly url: string
  /** Sets what a path answers, from now on. */
  route(path: string, answer: Answer | Handler): void
  /** Requests for a path so far. */
  hits(path: string): number
  /** The headers of a path's last request, or null. */
  lastHeaders(path: string): IncomingHttpHeaders | null
  /** The most requests that were being answered at one time. */
  busiest(): number
  close(): Promise<void>
}

/** A real server on a free loopback port, for tests. Paths without a route answer 404. */
export async function startFeedServer(): Promise<FeedServer> {
  const routes = new Map<string, Handler>()
  const requests = new Map<string, IncomingHttpHeaders[]>()
  let busy = 0
  let busiest = 0

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    requests.set(path, [...(requests.get(path) ?? []), request.headers])
    const handler = routes.get(path) ?? (() => ({ status: 404 }))
    busy++
    busiest = Math.max(busiest, busy)
    response.on('close', () => busy--)
    Promise.resolve(handler(request))
      .then((answer) => send(answer, request, response))
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0

  return {
    url: `http://127.0.0.1:${port}`,
    route: (path, answer) => {
      routes.set(path, typeof answer === 'function' ? answer : () => answer)
    },
    hits: (path) => requests.get(path)?.length ?? 0,
    lastHeaders: (path) => requests.get(path)?.at(-1) ?? null,
    busiest: () => busiest,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function send(answer: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (answer.delayMs !== undefined) await sleep(answer.delayMs)
  if (answer.hang === 'before-headers') return
  if (answer.endlessHeaders) return sendEndlessHeaders(response)
  const body = compress(Buffer.from(answer.body ?? ''), answer.encoding)
  const headers: Record<string, string> = {
    ...(answer.type === undefined ? {} : { 'content-type': answer.type }),
    ...(answer.encoding === undefined ? {} : { 'content-encoding': answer.encoding.replace('-raw', '') }),
    ...(answer.etag === undefined ? {} : { etag: answer.etag }),
    ...(answer.lastModified === undefined ? {} : { 'last-modified': answer.lastModified }),
    ...(answer.location === undefined ? {} : { location: answer.location }),
    ...(answer.retryAfter === undefined ? {} : { 'retry-after': answer.retryAfter }),
    ...answer.headers,
  }
  if (isKnown(answer, request)) {
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(answer.status ?? 200, headers)
  if (answer.hang === 'before-body') response.flushHeaders()
  else if (answer.breakOff) {
    response.write(body.subarray(0, body.length / 2))
    await sleep(20)
    response.destroy()
  } else if (answer.dripMs !== undefined) await drip(body, answer.dripMs, response)
  else response.end(body)
}

function isKnown(answer: Answer, request: IncomingMessage): boolean {
  const { etag, lastModified } = answer
  if (etag !== undefined) return request.headers['if-none-match'] === etag
  return lastModified !== undefined && request.headers['if-modified-since'] === lastModified
}

function compress(body: Buffer, encoding: Answer['encoding']): Buffer {
  switch (encoding) {
    case 'gzip':
      return gzipSync(body)
    case 'br':
      return brotliCompressSync(body)
    case 'zstd':
      return zstdCompressSync(body)
    case 'deflate':
      return deflateSync(body)
    case 'deflate-raw':
      return deflateRawSync(body)
    case undefined:
      return body
  }
}

async function drip(body: Buffer, ms: number, response: ServerResponse): Promise<void> {
  for (const byte of body) {
    if (response.destroyed) return
    response.write(Buffer.of(byte))
    await sleep(ms)
  }
  response.end()
}

async function sendEndlessHeaders(response: ServerResponse): Promise<void> {
  const { socket } = response
  socket?.on('error', () => {})
  socket?.write('HTTP/1.1 200 OK\r\n')
  while (socket && !socket.destroyed) {
    socket.write(`x-more: ${'a'.repeat(1_000)}\r\n`)
    await sleep(1)
  }
}
