import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { htmlToText } from '../../src/lib/html.ts'
import type { ReadItem } from '../../src/news/types.ts'
import { parseDate } from '../../src/readers/dates.ts'
import { type Feed, type ParsedFeed, parseFeedBytes } from '../../src/readers/feed.ts'

/** One case of the feedparser project's tests: a file, and what one field of its feed or first entry must be. */
interface Case {
  readonly file: string
  readonly tier: string
  readonly kind: string
  readonly expect: Readonly<Record<string, string | null>>
  readonly headers?: Readonly<Record<string, string>>
  readonly doc_url?: string
  readonly date_field?: string
}

export interface CaseResult {
  readonly file: string
  readonly tier: string
  readonly kind: string
  /** Null where the case asks for what no reading of Mujaz has (the encoding's name, an attachment's address). */
  readonly passed: boolean | null
  readonly got: string | null
}

/** Reads every case's file as a fetch would and compares as plain text. */
export async function runCases(folder: string): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = []
  for (const line of readFileSync(join(folder, 'dev', 'feedparser-cases.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue
    const one: Case = JSON.parse(line)
    const parsed = await parseFeedBytes(readFileSync(join(folder, 'feedparser', one.file)), {
      url: one.doc_url ?? null,
      contentType: one.headers?.['content-type'] ?? null,
      contentLocation: one.headers?.['content-location'] ?? null,
      contentLanguage: one.headers?.['content-language'] ?? null,
    })
    const got = fieldOf(parsed, one)
    const passed = got === undefined ? null : one.tier === 'sanitize' ? isHarmless(parsed) : isSame(one, got)
    results.push({ file: one.file, tier: one.tier, kind: one.kind, passed, got: got ?? null })
  }
  return results
}

function fieldOf(parsed: ParsedFeed, { kind, date_field }: Case): string | null | undefined {
  if (kind === 'encoding' || kind === 'enclosure') return undefined
  if (parsed.outcome === 'failed') return null
  const item = parsed.items[0]
  if (kind === 'date' || kind === 'date_raw') {
    return toIso((date_field === 'updated' ? item?.updatedAt : null) ?? item?.publishedAt ?? null)
  }
  return kind.startsWith('feed_') ? feedField(parsed, kind) : item === undefined ? null : itemField(item, kind)
}

function itemField(item: ReadItem, kind: string): string | null | undefined {
  const fields: Readonly<Record<string, string | null>> = {
    title: item.title,
    summary: item.summary,
    // Where an entry has both, its own summary is what is kept.
    content: item.summary,
    link: item.url,
    id: item.guid,
    author: item.author,
    category: item.categories[0] ?? null,
  }
  return fields[kind]
}

function feedField(feed: Feed, kind: string): string | null | undefined {
  const fields: Readonly<Record<string, string | null>> = {
    feed_title: feed.title,
    feed_summary: feed.description,
    feed_link: feed.site,
    feed_id: feed.id,
    feed_author: feed.author,
    feed_language: feed.language,
    feed_date: toIso(feed.updatedAt),
    feed_date_raw: toIso(feed.updatedAt),
  }
  return fields[kind]
}

function isSame(one: Case, got: string | null): boolean {
  const expected = one.expect[one.kind] ?? null
  if (one.kind.endsWith('date_raw')) return got === toIso(parseDate(expected ?? ''))
  if (one.kind.endsWith('author')) return got === (expected ?? '').replace(/ \(\S+@\S+\)$/, '')
  if (one.kind === 'feed_language') return got === (expected?.toLowerCase() ?? null)
  const texts = [expected ?? '', htmlToText(expected ?? '')]
  return texts.some((text) => flat(text) === flat(got ?? ''))
}

/** No element, no handler and no script's text in anything that was read. */
function isHarmless(parsed: ParsedFeed): boolean {
  const all = JSON.stringify(parsed)
  return !/<\/?(?:script|style|iframe|object|embed|meta|link|applet|form)\b|\bon[a-z]+\s*=|javascript:|location\.href|alert\(/i.test(
    all,
  )
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function toIso(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString().replace('.000Z', 'Z')
}
