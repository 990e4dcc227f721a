import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { parseFeed } from 'feedsmith'
import { z } from 'zod'

const SAMPLES = new URL('../samples/', import.meta.url)
const NOW = Date.parse('2026-11-24T12:00:00Z')
const BASE = 'http://127.0.0.1:41234'
const UNIT = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const
const AGO = /\{\{ago (\d+)([mhd]) (rfc822|iso)\}\}/g

const Line = z.strictObject({
  url: z.templateLiteral(['{{base}}/', z.string()]),
  name: z.string().min(1),
  site: z.url(),
  language: z.enum(['en', 'ar']),
  kind: z.enum(['feed', 'page']),
  focus: z.enum(['ai', 'tech', 'general']),
  file: z.string(),
  contentType: z.string(),
  encoding: z.enum(['utf-8', 'iso-8859-1', 'windows-1256']),
})
const Unit = z.enum(['m', 'h', 'd'])

/** As the demo serves them: replaced in the file's own bytes, then decoded as the list says. */
function fill(bytes: Buffer, encoding: string): string {
  const filled = bytes
    .toString('latin1')
    .replaceAll('{{base}}', BASE)
    .replace(AGO, (_, count: string, unit: string, format: string) => {
      const time = new Date(NOW - Number(count) * UNIT[Unit.parse(unit)])
      return format === 'iso' ? time.toISOString() : time.toUTCString()
    })
  return new TextDecoder(encoding, { fatal: true }).decode(Buffer.from(filled, 'latin1'))
}

interface Entry {
  readonly title: string | undefined
  readonly link: string | undefined
  readonly date: string | undefined
}

function entriesOf(text: string): readonly Entry[] {
  const parsed = parseFeed(text)
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(({ title, link, pubDate }) => ({ title, link, date: pubDate }))
    case 'rdf':
      return (parsed.feed.items ?? []).map(({ title, link, dc }) => ({ title, link, date: dc?.dates?.[0] }))
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        title: entry.title?.value,
        link: entry.links?.[0]?.href,
        date: entry.published,
      }))
    case 'json':
      return (parsed.feed.items ?? []).map(({ title, url, date_published }) => ({
        title,
        link: url,
        date: date_published,
      }))
  }
}

const lines = (await readFile(new URL('sources.jsonl', SAMPLES), 'utf8'))
  .trim()
  .split('\n')
  .map((line) => Line.parse(JSON.parse(line)))
const texts = new Map<string, string>()
for (const { file, encoding } of lines) texts.set(file, fill(await readFile(new URL(file, SAMPLES)), encoding))
const feeds = lines.filter(({ kind }) => kind === 'feed')
const entries = feeds.flatMap(({ file }) => entriesOf(texts.get(file) ?? ''))
const title = (part: string): Entry => entries.find((entry) => entry.title?.includes(part)) ?? assert.fail(part)

test('the demo lists eight outlets, four in Arabic, one of them a page', () => {
  assert.equal(lines.length, 8)
  assert.equal(lines.filter(({ language }) => language === 'ar').length, 4)
  assert.deepEqual(
    lines.filter(({ kind }) => kind === 'page').map(({ file }) => file),
    ['rukn.html'],
  )
  for (const { url, file } of lines) assert.equal(url, `{{base}}/${file}`)
})

for (const { file } of lines) {
  test(`${file} has no placeholder left when the demo has filled it`, () => {
    assert.doesNotMatch(texts.get(file) ?? '', /\{\{|\}\}/)
  })
}

for (const [file, format, count] of [
  ['sample-ledger.xml', 'rss', 8],
  ['sample-relay.xml', 'atom', 7],
  ['sample-harbour.json', 'json', 6],
  ['sample-morning.rdf', 'rdf', 6],
  ['madar.xml', 'rss', 7],
  ['marfa.xml', 'rss', 5],
  ['khwarizmiya.xml', 'atom', 6],
] as const) {
  test(`${file} is read as ${format} with ${count} items, each with a title and a link`, () => {
    const text = texts.get(file) ?? ''
    assert.equal(parseFeed(text).format, format)
    const own = entriesOf(text)
    assert.equal(own.length, count)
    for (const entry of own) {
      assert.ok(entry.title)
      assert.match(entry.link ?? '', /^https?:\/\/[a-z-]+\.example\//)
    }
  })
}

test('three items have no date, one is older than two days, none is in the future', () => {
  assert.equal(entries.filter(({ date }) => date === undefined).length, 3)
  const ages = entries.flatMap(({ date }) => (date === undefined ? [] : [NOW - Date.parse(date)]))
  assert.equal(ages.filter((age) => age > 2 * UNIT.d).length, 1)
  assert.ok(ages.every((age) => age > 0))
})

test('the samples hold the traps that their README names', () => {
  assert.equal(title('Everything we know').title?.length, 400)
  assert.match(title('[click](http://evil.example)').title ?? '', /@everyone <@&1> \u202e/)
  assert.match(title('الرياض لأول').link ?? '', /utm_source=.*fbclid=/)
  const rubin = entries
    .filter((entry) => entry.title?.startsWith('Nvidia ships'))
    .map(({ link }) => link?.split('?')[0])
  assert.deepEqual(rubin, [
    'https://sample-ledger.example/2026/nvidia-rubin-first-systems',
    'http://sample-ledger.example/2026/nvidia-rubin-first-systems',
  ])
  for (const figure of ['$500 billion', '560 billion', '600 مليار']) title(figure)
})

test('the page has the faults of a machine-translated copy', () => {
  const page = texts.get('rukn.html') ?? ''
  const article = page.slice(page.indexOf('<article'), page.indexOf('المصدر'))
  assert.doesNotMatch(page, /<time|datetime|author|og:|<img/)
  assert.doesNotMatch(article, /href=/)
  assert.ok((page.match(/\u00a0|&nbsp;/g) ?? []).length >= 8)
  assert.match(article, /Zuckerberg/)
  assert.match(article, /زوكربيرج/)
  assert.match(article, /″/)
  assert.match(page, /المصدر:\u00a0samplerelay<[\s\S]*شاهد ايضا:[\s\S]*AdBlock/)
  assert.equal((page.match(/spam\.example/g) ?? []).length, 10)
})
