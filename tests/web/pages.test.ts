import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { findLanguage, languages } from '../../src/languages/index.ts'
import { explainItems } from '../../src/pipeline/explain-items.ts'
import { listHealth } from '../../src/pipeline/list-health.ts'
import { publish } from '../../src/pipeline/publish-digests.ts'
import { createMetrics } from '../../src/web/metrics.ts'
import { openWebServer, type WebOptions, type WebServer } from '../../src/web/server.ts'
import { aDigest, anItem, aSource, NOW } from '../support/builders.ts'
import { aDatabase, silentLog } from '../support/world.ts'

const DAY = 24 * 3_600_000
const servers: WebServer[] = []
after(() => Promise.all(servers.map((server) => server.close())))

const EVIL = '<script>alert(1)</script> "><img src=x onerror=alert(2)> \u202egnp'
const digest = aDigest({ stories: 1, language: 'en' })
const told = anItem({ id: 'told', title: 'Lab releases a model', names: [] })
const items = [
  told,
  anItem({ id: 'second', storyId: 'told', sourceId: 'other', title: 'A lab has released a model' }),
  anItem({ id: 'evil', title: EVIL, url: 'javascript:alert(3)', publishedAt: NOW - 2 * 3_600_000 }),
  anItem({ id: 'soup', title: 'Red lentil soup', relevance: { relevant: false, score: 0, reasons: [] } }),
  anItem({ id: 'old', title: 'An old model', publishedAt: NOW - 3 * DAY, seenAt: NOW - 3 * DAY }),
  anItem({ id: 'held', title: 'A held model', held: 'undated-at-first-contact', publishedAt: null }),
  anItem({ id: 'foreign', title: 'نموذج جديد', language: 'ar' }),
]

async function aPage(given: Partial<WebOptions> = {}) {
  const database = await aDatabase({
    sources: [
      aSource({ name: 'Outlet <b onclick=alert(4)> \u202eknab' }),
      aSource({ id: 'other', name: 'Other outlet' }),
    ],
    items,
    digests: [digest],
  })
  const server = await openWebServer({
    ...{ host: '127.0.0.1', port: 0, token: null, log: silentLog, clock: () => NOW, language: 'en', timezone: 'UTC' },
    editions: async () => [],
    parts: async () => ({}),
    metrics: createMetrics(database),
    digests: async () => [{ key: digest.id, language: 'en', timezone: 'UTC', channelId: '123' }],
    items: async () => explainItems(database, digest, NOW),
    sources: () => listHealth(database, NOW),
    ...given,
  })
  servers.push(server)
  const get = async (path: string) => {
    const response = await fetch(server.url + path)
    return {
      status: response.status,
      policy: response.headers.get('content-security-policy'),
      body: await response.text(),
    }
  }
  return { database, get }
}

/** The lines of an item on the page, as text. */
function linesOf(body: string, title: string): string {
  const item = body.split('<li').find((one) => one.includes(title)) ?? ''
  return item.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

describe('the page of items', () => {
  test('tells of every item why it would be posted or not, and which story it belongs to', async () => {
    const { get } = await aPage()
    const { status, body } = await get('/items')
    assert.equal(status, 200)
    for (const [title, reason] of [
      ['A lab has released a model', /Would be posted, place 1 .* = .*how fresh it is/],
      ['Lab releases a model', /Would be posted, place 1 .*Same story: A lab has released a model/],
      ['Red lentil soup', /not about AI/],
      ['An old model', /too old/],
      ['A held model', /without a date when its source was first read/],
      ['نموذج جديد', /not told in English/],
      ['alert(1)', /over the limit/],
    ] as const)
      assert.match(linesOf(body, title), reason, title)
  })

  test('tells what became of what was claimed', async () => {
    const { database, get } = await aPage()
    await publish(database, digest, 'scheduled', String(NOW), NOW)
    assert.match(linesOf((await get('/items')).body, 'Lab releases'), /waits to be posted/)
    await database.updateTable('deliveries').set({ state: 'posted', settled_at: NOW }).execute()
    assert.match(linesOf((await get('/items')).body, 'Lab releases'), /posted · 9:00/)
    await database.updateTable('deliveries').set({ state: 'uncertain' }).execute()
    assert.match(linesOf((await get('/items')).body, 'Lab releases'), /nobody can find out/)
  })

  test('finds words of titles and kinds of reasons, and keeps both from page to page', async () => {
    const many = Array.from({ length: 120 }, (_, index) => ({
      ...{
        title: `Model ${index}`,
        url: null,
        language: 'en',
        storyId: String(index),
        outlet: 'Outlet',
        at: NOW - index,
      },
      ...({ fate: { fate: 'left-out', reason: 'not-ai' }, toldAs: null } as const),
    }))
    const { get } = await aPage({ items: async () => many })
    const first = (await get('/items?q=model&fate=not-ai')).body
    assert.equal(first.match(/<li/g)?.length, 50)
    assert.match(first, /q=model&amp;fate=not-ai&amp;lang=en&amp;page=1/)
    assert.equal((await get('/items?q=model&fate=not-ai&page=2')).body.match(/<li/g)?.length, 20)
    assert.match((await get('/items?q=nobody')).body, /Nothing here/)
    for (const odd of ['page=-1', 'page=1e9', 'page=x', 'fate=__proto__', 'digest=nobody', 'lang=%3Cb%3E', 'q=%00%ff'])
      assert.equal((await get(`/items?${odd}`)).status, 200, odd)
  })

  test('lets nothing of a feed or an address run, link elsewhere or turn the page around', async () => {
    const { get } = await aPage()
    for (const path of [
      '/items',
      `/items?q=${encodeURIComponent(EVIL)}`,
      '/sources',
      `/items?fate=${encodeURIComponent(EVIL)}`,
    ]) {
      const { body, policy } = await get(path)
      assert.doesNotMatch(body, /<script|<img|onerror=alert\(2\)>|<b onclick|javascript:/, path)
      if (!path.includes('q=')) assert.ok(!body.includes('\u202e'), path)
      assert.match(String(policy), /default-src 'none'/)
    }
  })

  test('is for those alone who may see the page', async () => {
    const { get } = await aPage({ token: 's3cret' })
    for (const path of ['/items', '/sources']) assert.equal((await get(path)).status, 401)
  })
})

describe('the page of sources', () => {
  test('tells what works, fails, sleeps, is silent, gone or switched off, in every language and from its side', async () => {
    const states = ['works', 'never-read', 'failing', 'asleep', 'stale', 'gone', 'switched-off'] as const
    const failure = { code: 'http-status', status: 503 }
    const sources = states.map((state) => {
      const health = { state, at: NOW, since: NOW - 3 * DAY, failures: 4, failure, isGone: true }
      return {
        ...{ id: state, name: state, url: 'https://a.example/', owner: null },
        health,
        lastPolledAt: NOW,
        newestItemAt: null,
      }
    })
    const { get } = await aPage({ sources: async () => sources as Awaited<ReturnType<typeof listHealth>> })
    for (const { code, direction, texts } of languages) {
      const { body } = await get(`/sources?lang=${code}`)
      assert.match(body, new RegExp(`<html lang="${code}" dir="${direction}"`))
      for (const state of states) assert.ok(body.includes(texts[`health.${state}`]), `${code} ${state}`)
      assert.match(body, /503|٥٠٣/)
    }
  })

  test('reads it from the sources as they are', async () => {
    const { database, get } = await aPage()
    const failure = JSON.stringify({ code: 'timeout', status: null })
    const broken = { failure, failures: 3, failing_since: NOW - DAY, last_polled_at: NOW }
    await database.updateTable('sources').set(broken).where('id', '=', 'other').execute()
    await database.updateTable('sources').set({ enabled: 0 }).where('id', '=', 'source').execute()
    const { body } = await get('/sources')
    assert.match(body, /health-failing/)
    assert.match(body, /no longer in the list/)
  })
})

test('every page is in the language that its address names, else in the installation’s', async () => {
  const { get } = await aPage({ language: 'ar' })
  for (const path of ['/', '/sources']) {
    assert.match((await get(path)).body, /<html lang="ar" dir="rtl"/)
    assert.match((await get(`${path}?lang=fr`)).body, /<html lang="fr" dir="ltr"/)
  }
  assert.ok(findLanguage('fr'))
})
