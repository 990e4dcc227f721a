import { hash } from 'node:crypto'
import type { Millis, SourceKind } from '../news/types.ts'
import { parseFeedBytes } from './feed.ts'
import { createAgent } from './http/agent.ts'
import { createFetch } from './http/fetch.ts'
import { createGuard } from './http/guard.ts'
import { createPace } from './http/pace.ts'
import { type Fetched, failed } from './http/receive.ts'
import { createResolve, type Resolve } from './http/resolve.ts'
import { createMayRead } from './http/robots.ts'
import { openPageReader } from './page.ts'
import { type Content, type FailedReading, failure, type Reader, type ReadOutcome, type ReadRequest } from './reader.ts'

export interface ReaderOptions {
  readonly userAgent: string
  /** CIDR blocks that may be reached besides the public internet. */
  readonly allowPrivateNetworks: readonly string[]
  /** Of one body after decompression; 5 MB when not given. */
  readonly maxBytes?: number
  /** For one reading, redirects included, counted from its turn with the host; 20 s when not given. */
  readonly deadlineMs?: number
  /** Between two requests to one public host; 200 ms when not given. */
  readonly gapMs?: number
  readonly now?: () => Millis
  /** How names are looked up. */
  readonly resolve?: Resolve
}

const CONNECTIONS_PER_HOST = 2
const MAX_REDIRECTS = 5
const CONNECT_MS = 10_000

const FEED_TYPES =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'
const PAGE_TYPES = 'text/html, application/xhtml+xml, */*;q=0.5'

type Body = Extract<Fetched, { readonly outcome: 'body' }>

/** A way of reading: what is asked for, whether robots.txt is asked first, and what a body means. */
interface Kind {
  readonly accept: string
  readonly obeysRobots: boolean
  readonly toContent: (body: Body, request: ReadRequest) => Promise<Content>
}

/** Opens the reading of sources: whoever opens it closes it. */
export function createReader(options: ReaderOptions): Reader {
  const { userAgent, maxBytes = 5_000_000, deadlineMs = 20_000, gapMs = 200, now = Date.now } = options
  const guard = createGuard(options.allowPrivateNetworks)
  const agent = createAgent({
    guard,
    resolve: options.resolve ?? createResolve(),
    connectMs: Math.min(CONNECT_MS, deadlineMs),
    connectionsPerHost: CONNECTIONS_PER_HOST,
  })
  const pace = createPace(CONNECTIONS_PER_HOST)
  const limits = { maxBytes, deadlineMs, maxRedirects: MAX_REDIRECTS, gapMs }
  const fetch = createFetch({ agent, guard, pace, userAgent, now, ...limits })
  const mayRead = createMayRead(fetch, userAgent, now)
  const pages = openPageReader()

  const kinds: Readonly<Record<SourceKind, Kind>> = {
    feed: { accept: FEED_TYPES, obeysRobots: false, toContent: readFeed },
    page: {
      accept: PAGE_TYPES,
      obeysRobots: true,
      toContent: (body) => pages.readPageBody(body.bytes, body.contentType, body.url),
    },
  }

  /** Why a robot must not read a page, or null. */
  async function objectionTo(url: string, signal?: AbortSignal): Promise<FailedReading | null> {
    const permission = await mayRead(url, signal)
    if (permission.outcome === 'allowed') return null
    return permission.outcome === 'failed'
      ? permission
      : failed(failure('robots', "the site's robots.txt asks robots to stay away from this page"))
  }

  return {
    async read(request, signal) {
      const kind = kinds[request.kind]
      const checked = guard.check(request.url)
      if (checked.outcome === 'refused') return failed(checked.failure)
      const objection = kind.obeysRobots ? await objectionTo(request.url, signal) : null
      if (objection) return objection
      const mayFollow = kind.obeysRobots ? { mayFollow: objectionTo } : {}
      const answer = await fetch({ ...request, ...mayFollow, accept: kind.accept }, signal)
      if (answer.outcome === 'body') return toOutcome(answer, request, kind)
      return answer.outcome === 'failed' ? answer : toUnchanged(answer, request)
    },
    async download(url, signal) {
      const answer = await fetch({ url, accept: '*/*', etag: null, lastModified: null }, signal)
      if (answer.outcome === 'failed') return answer
      if (answer.outcome === 'not-modified') return failed(failure('internal', 'unchanged, though nobody asked'))
      return { outcome: 'downloaded', body: answer.bytes, url: answer.url, contentType: answer.contentType }
    },
    async close() {
      await Promise.all([agent.destroy(), pages.close()])
    },
  }
}

async function readFeed(body: Body, request: ReadRequest): Promise<Content> {
  const parsed = await parseFeedBytes(body.bytes, { ...body, language: request.language })
  if (parsed.outcome === 'failed') return parsed
  const { items, title, site, language, isWhole } = parsed
  if (!isWhole && items.length === 0)
    return failed(failure('broken-feed', 'it ends in the middle, before its first entry'))
  return { outcome: 'content', items, title, site, language, isWhole }
}

async function toOutcome(body: Body, request: ReadRequest, kind: Kind): Promise<ReadOutcome> {
  const { etag, lastModified, movedTo, notBefore } = body
  const bytes = body.bytes.length
  const bodyHash = hash('sha256', body.bytes)
  const received = { etag, lastModified, movedTo, notBefore, bytes, bodyHash }
  if (bodyHash === request.bodyHash) return { outcome: 'unchanged', ...received }
  await request.giveWay?.()
  const content = await kind.toContent(body, request)
  if (content.outcome === 'failed') return failed({ ...content.failure, status: body.status }, null, bytes)
  // Of what was cut off the rest is still to come: it is not asked for on condition that it changes.
  const isWhole = content.isWhole ?? true
  const again = isWhole ? received : { ...received, etag: null, lastModified: null, bodyHash: null }
  const { items, title, site, language } = content
  return { outcome: 'fresh', items, title, site, language, ...again }
}

/** A 304 need not repeat what it confirms. */
function toUnchanged(
  answer: Extract<Fetched, { readonly outcome: 'not-modified' }>,
  request: ReadRequest,
): ReadOutcome {
  const { movedTo, notBefore } = answer
  const etag = answer.etag ?? request.etag
  const lastModified = answer.lastModified ?? request.lastModified
  return { outcome: 'unchanged', etag, lastModified, bodyHash: request.bodyHash, movedTo, notBefore, bytes: 0 }
}
