import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Registry } from 'prom-client'
import type { Log } from '../lib/log.ts'
import type { Millis } from '../news/types.ts'
import { findLayout } from '../posters/layouts/index.ts'
import { checkHost, checkToken } from './access.ts'
import { renderDigests, type ShownEdition } from './digests.ts'
import { createHealth } from './health.ts'
import { PAGE_POLICY } from './render-page.ts'

export interface WebOptions {
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  readonly token: string | null
  readonly log: Log
  readonly clock: () => Millis
  /** The editions that would be posted now. */
  readonly editions: () => Promise<readonly ShownEdition[]>
  readonly parts: () => Promise<Readonly<Record<string, boolean>>>
  readonly metrics: Registry
}

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
  app.get('/', async (c) => {
    const layout = findLayout(c.req.query('layout') ?? '')?.id ?? null
    return c.html(await renderDigests(await options.editions(), options.clock(), layout))
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
