import { serve } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import type { Registry } from 'prom-client'
import { findLanguage, languageOf } from '../languages/index.ts'
import type { Log } from '../lib/log.ts'
import type { Millis } from '../news/types.ts'
import type { ExplainedItem } from '../pipeline/explain-items.ts'
import type { SourceReport } from '../pipeline/list-health.ts'
import { findLayout } from '../posters/layouts/index.ts'
import { checkHost, checkToken } from './access.ts'
import { renderDigests, type ShownEdition } from './digests.ts'
import { createHealth } from './health.ts'
import { type AskedDigest, renderItems } from './items-page.ts'
import { PAGE_POLICY } from './render-page.ts'
import { renderSources } from './sources-page.ts'

export interface WebOptions {
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  readonly token: string | null
  readonly log: Log
  readonly clock: () => Millis
  /** The installation's language, in which pages are where their address names none. */
  readonly language: string
  readonly timezone: string
  /** The editions that would be posted now. */
  readonly editions: () => Promise<readonly ShownEdition[]>
  /** The digests whose items can be asked about. */
  readonly digests: () => Promise<readonly AskedDigest[]>
  /** Why items were or were not posted by the digest with this key, which is one of `digests`. */
  readonly items: (key: string) => Promise<readonly ExplainedItem[]>
  readonly sources: () => Promise<readonly SourceReport[]>
  readonly parts: () => Promise<Readonly<Record<string, boolean>>>
  readonly metrics: Registry
}

const LONGEST_WORDS = 200

export interface WebServer {
  readonly url: string
  close(): Promise<void>
}

/** Opens the local page, health and metrics. Rejects where the port is taken. */
export async function openWebServer(options: WebOptions): Promise<WebServer> {
  const app = new Hono()
  app.use(checkHost(options.host))
  app.route('/', createHealth(options.parts))
  app.use(checkToken(options.token))
  app.use(async (c, next) => {
    await next()
    c.header('Content-Security-Policy', PAGE_POLICY)
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'no-referrer')
    c.header('Cache-Control', 'no-store')
  })
  const languageIn = (c: Context, otherwise = options.language) =>
    languageOf(findLanguage(c.req.query('lang') ?? '')?.code ?? otherwise)
  app.get('/', async (c) => {
    const layout = findLayout(c.req.query('layout') ?? '')?.id ?? null
    const asked = { now: options.clock(), layout, language: languageIn(c) }
    return c.html(await renderDigests(await options.editions(), asked))
  })
  app.get('/items', async (c) => {
    const digests = await options.digests()
    const digest = digests.find(({ key }) => key === c.req.query('digest')) ?? digests[0]
    if (!digest) return c.notFound()
    const page = Number(c.req.query('page') ?? '0')
    const query = {
      words: (c.req.query('q') ?? '').trim().slice(0, LONGEST_WORDS),
      fate: c.req.query('fate') ?? null,
      page: Number.isSafeInteger(page) && page > 0 ? page : 0,
    }
    const language = languageIn(c, digest.language)
    const items = await options.items(digest.key)
    return c.html(await renderItems({ digests, digest, items, query, language, now: options.clock() }))
  })
  app.get('/sources', async (c) => {
    const sources = await options.sources()
    const { timezone, clock } = options
    return c.html(await renderSources({ sources, timezone, language: languageIn(c), now: clock() }))
  })
  app.get('/metrics', async (c) =>
    c.text(await options.metrics.metrics(), 200, { 'Content-Type': options.metrics.contentType }),
  )
  app.notFound((c) => c.text('There is nothing here.', 404))
  app.onError((error, c) => {
    options.log.error({ err: error, path: c.req.path }, 'a page failed')
    return c.text('This page failed because of a fault in Mujaz; see the log.', 500)
  })

  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: options.host, port: options.port }, (address) => {
      const host = options.host.includes(':') ? `[${options.host}]` : options.host
      resolve({ url: `http://${host}:${address.port}`, close: () => new Promise((done) => closeServer(done)) })
    })
    server.once('error', reject)
    const closeServer = (done: () => void) => {
      server.close(() => done())
      if ('closeAllConnections' in server) server.closeAllConnections()
    }
  })
}
