import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseFeed as readWithFeedsmith } from 'feedsmith'
import { htmlToText } from '../../src/lib/html.ts'
import { parseDate } from '../../src/readers/dates.ts'
import { parseFeed } from '../../src/readers/feed.ts'
import { decodeBody } from '../../src/readers/http/charset.ts'
import { type CaseResult, runCases } from './feedparser-cases.ts'

/** One line of the quality table; `asked` is the least score, or null where nothing is asked. */
export interface QualityRow {
  readonly task: string
  readonly score: number
  readonly of: number
  readonly asked: number | null
}

/** Measures the reading of feeds on the sets in a folder (`dev/`, `feedparser/`, `feeds/`); null where they are not there. */
export async function measureFeeds(dataFolder: string): Promise<readonly QualityRow[] | null> {
  const needed = ['dev/feedparser-cases.jsonl', 'dev/date-cases.jsonl', 'feedparser/tests', 'feeds']
  if (!needed.every((path) => existsSync(join(dataFolder, path)))) return null
  return [...toRows(await runCases(dataFolder)), ...measureDates(dataFolder), ...(await measureRealFeeds(dataFolder))]
}

const SHARES: Readonly<Record<string, number>> = { core: 0.95, entities: 0.9, sanitize: 1 }

function toRows(results: readonly CaseResult[]): readonly QualityRow[] {
  const tiers = [...new Set(results.map((result) => result.tier))]
  return tiers.flatMap((tier) => {
    const all = results.filter((result) => result.tier === tier)
    const asked = all.filter((result) => result.passed !== null)
    const score = all.filter((result) => result.passed === true).length
    const share = SHARES[tier]
    const row = (task: string, of: number) => ({
      task,
      score,
      of,
      asked: share === undefined ? null : Math.ceil(share * of),
    })
    const rows = [row(`feed parsing: ${tier}`, all.length)]
    // Some cases ask for what no reading has: the second denominator leaves them out.
    if (asked.length > 0 && asked.length < all.length)
      rows.push(row(`feed parsing: ${tier}, of fields that we have`, asked.length))
    return rows
  })
}

function measureDates(dataFolder: string): readonly QualityRow[] {
  const counts = { right: 0, dates: 0, refused: 0, others: 0 }
  for (const line of readFileSync(join(dataFolder, 'dev', 'date-cases.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue
    const one: { readonly input: string; readonly expect?: string | null } = JSON.parse(line)
    if (one.expect === undefined) continue
    const got = parseDate(one.input)
    if (one.expect === null) {
      counts.others++
      if (got === null) counts.refused++
    } else {
      counts.dates++
      if (got === Date.parse(one.expect)) counts.right++
    }
  }
  return [
    { task: 'dates: read', score: counts.right, of: counts.dates, asked: 44 },
    { task: 'dates: none invented', score: counts.refused, of: counts.others, asked: counts.others },
  ]
}

interface Seen {
  readonly title: string | null
  readonly link: string | null
  readonly date: string | null
}

async function measureRealFeeds(dataFolder: string): Promise<readonly QualityRow[]> {
  const folder = join(dataFolder, 'feeds')
  const counts = { entries: 0, read: 0, titled: 0, titles: 0, linked: 0, links: 0, timed: 0, times: 0 }
  for (const file of readdirSync(folder).filter((name) => !name.endsWith('.jsonl'))) {
    const { text } = decodeBody(readFileSync(join(folder, file)), null)
    const others = feedsmithEntries(text)
    counts.entries += others.length
    const parsed = await parseFeed(text, { url: 'https://feed.example/path/feed.xml' })
    if (parsed.outcome === 'failed') continue
    counts.read += Math.min(parsed.items.length, others.length)
    others.forEach((other, index) => {
      const item = parsed.items[index]
      if (other.title !== null) {
        counts.titles++
        if (item !== undefined && isSameText(item.title, other.title)) counts.titled++
        else report(file, index, 'title', item?.title ?? null, other.title)
      }
      if (other.link !== null) {
        counts.links++
        if (item?.url && /^https?:\/\//i.test(item.url)) counts.linked++
        else report(file, index, 'link', item?.url ?? null, other.link)
      }
      counts.times++
      const time = item?.publishedAt ?? null
      if (isRightTime(time, other.date)) counts.timed++
      else report(file, index, 'time', time === null ? null : new Date(time).toISOString(), other.date)
    })
  }
  const row = (task: string, score: number, of: number) => ({ task: `real feeds: ${task}`, score, of, asked: of })
  return [
    row('entries read', counts.read, counts.entries),
    row('title where there is one', counts.titled, counts.titles),
    row('absolute link where there is one', counts.linked, counts.links),
    row('right time, or null', counts.timed, counts.times),
  ]
}

/** What feedsmith, which shares nothing with our first parser, finds in the same text. */
function feedsmithEntries(text: string): readonly Seen[] {
  const parsed = readWithFeedsmith(text)
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title ?? item.dc?.titles?.[0] ?? null,
        link: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
        date: item.pubDate ?? item.dc?.dates?.[0] ?? null,
      }))
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title ?? null,
        link: item.link ?? null,
        date: item.dc?.dates?.[0] ?? null,
      }))
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        title: entry.title?.value ?? null,
        link: entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate')?.href ?? null,
        date: entry.published ?? entry.updated ?? entry.dc?.dates?.[0] ?? null,
      }))
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title ?? null,
        link: item.url ?? item.external_url ?? null,
        date: item.date_published ?? null,
      }))
  }
}

function isSameText(ours: string | null, theirs: string): boolean {
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
  return flat(ours ?? '') === flat(htmlToText(theirs)) || flat(ours ?? '') === flat(theirs)
}

/** Right where JavaScript's own Date agrees; where it cannot read the text, whatever parseDate's own cases allow. */
function isRightTime(ours: number | null, theirs: string | null): boolean {
  if (theirs === null) return ours === null
  const native = Date.parse(theirs)
  if (Number.isNaN(native)) return ours === parseDate(theirs)
  // Without a zone, Date means this machine's.
  const hasZone = /(?:z|[+-]\d{2}:?\d{2}|[a-z]{3,4})\)?$/i.test(theirs.trim())
  return hasZone ? ours === Math.floor(native / 1000) * 1000 : ours === parseDate(theirs)
}

function report(file: string, index: number, field: string, ours: string | null, theirs: string | null): void {
  if (process.env.QUALITY_VERBOSE) console.error(`${file} #${index} ${field}: ${ours} / ${theirs}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.env.QUALITY_DATA
  const rows = folder === undefined ? null : await measureFeeds(folder)
  if (rows === null) console.log('feeds: skipped (QUALITY_DATA names no folder with dev/, feedparser/ and feeds/)')
  for (const { task, score, of, asked } of rows ?? []) {
    const verdict = asked === null ? '' : score >= asked ? 'ok' : 'BELOW'
    console.log(
      `${task.padEnd(52)} ${String(score).padStart(5)} / ${String(of).padEnd(5)} asked ${asked ?? '–'}  ${verdict}`,
    )
  }
}
