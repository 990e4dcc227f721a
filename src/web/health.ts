import { Hono } from 'hono'

/** `/healthz`: the process answers. `/readyz`: its parts work; else 503 with what does not. */
export function createHealth(parts: () => Promise<Readonly<Record<string, boolean>>>): Hono {
  return new Hono()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      const state = await parts()
      const isReady = Object.values(state).every(Boolean)
      return c.json({ status: isReady ? 'ready' : 'not ready', ...state }, isReady ? 200 : 503)
    })
}
