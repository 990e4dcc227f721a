import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, test } from 'node:test'
import { createMetrics } from '../../src/web/metrics.ts'
import { openWebServer, type WebOptions, type WebServer } from '../../src/web/server.ts'
import { anEdition, aStory, NOW } from '../support/builders.ts'
import { aDatabase, silentLog } from '../support/world.ts'

const servers: WebServer[] = []
after(() => Promise.all(servers.map((server) => server.close())))

async function aServer(
  token: string | null = null,
  parts: Readonly<Record<string, boolean>> = { database: true },
  given: Partial<WebOptions> = {},
): Promise<WebServer> {
  const hostile = aStory({ title: '<script>alert(1)</script> [x](javascript:alert(1))' })
  const server = await openWebServer({
    host: '127.0.0.1',
    port: 0,
    token,
    log: silentLog,
    clock: () => NOW,
    ...{ language: 'en', timezone: 'UTC' },
    editions: async () => [{ edition: anEdition([hostile]), layout: 'embeds', timezone: 'UTC' }],
    digests: async () => [],
    items: async () => [],
    sources: async () => [],
    ...given,
    parts: async () => parts,
    metrics: createMetrics(await aDatabase()),
  })
  servers.push(server)
  return server
}

function get(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly body: string }> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
      .on('error', reject)
      .end()
  })
}

test('the page shows what would be posted, and nothing of a feed runs in it', async () => {
  const { status, body, headers } = await get((await aServer()).url)
  assert.equal(status, 200)
  assert.match(body, /&lt;script&gt;/)
  assert.doesNotMatch(body, /<script/)
  assert.doesNotMatch(body, /href="javascript:/)
  assert.match(String(headers['content-security-policy']), /default-src 'none'/)
})

test('the page shows every digest in the layout that its address names', async () => {
  const { url } = await aServer()
  const [asSet = '', cards = '', unknown = ''] = await Promise.all(
    ['/', '/?layout=cards', '/?layout=%3Cb%3E'].map(async (path) => (await get(url + path)).body),
  )
  assert.match(asSet, /class="dc-embed"/)
  assert.match(cards, /class="dc-container"/)
  assert.match(cards, /href="\/\?layout=cards&amp;lang=en" aria-current="page"/)
  assert.match(unknown, /class="dc-embed"/)
})

test('a foreign Host header is refused everywhere', async () => {
  const { url } = await aServer()
  for (const path of ['/', '/metrics', '/healthz']) {
    assert.equal((await get(url + path, { Host: 'evil.example' })).status, 421)
    assert.equal((await get(url + path, { Host: 'localhost:1' })).status, 200)
  }
})

test('a token is asked for, taken as a bearer or once in the address and kept as a cookie; health needs none', async () => {
  const { url } = await aServer('s3cret')
  assert.equal((await get(url)).status, 401)
  assert.equal((await get(`${url}/metrics`)).status, 401)
  assert.equal((await get(url, { Authorization: 'Bearer wrong' })).status, 401)
  assert.equal((await get(url, { Authorization: 'Bearer s3cret' })).status, 200)
  assert.equal((await get(`${url}/healthz`)).status, 200)
  const entry = await get(`${url}/?token=s3cret`)
  assert.deepEqual([entry.status, entry.headers.location], [302, '/'])
  const cookie = String(entry.headers['set-cookie']).split(';')[0] ?? ''
  assert.doesNotMatch(cookie, /s3cret/)
  assert.equal((await get(url, { Cookie: cookie })).status, 200)
})

test('readiness tells which part does not work', async () => {
  const { url } = await aServer(null, { database: true, discord: false })
  const { status, body } = await get(`${url}/readyz`)
  assert.equal(status, 503)
  assert.deepEqual(JSON.parse(body), { status: 'not ready', database: true, discord: false })
})

test('the metrics count sources and deliveries', async () => {
  const { body } = await get(`${(await aServer()).url}/metrics`)
  assert.match(body, /mujaz_sources\{state="failing"\} 0/)
  assert.match(body, /mujaz_deliveries\{state="uncertain"\} 0/)
})
