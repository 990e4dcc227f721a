// Seeded feeds for the bench: 26 entries each on average, median 47 KB of text, mixed formats, charsets, languages and subjects, some events
// told by several outlets. Texts are made up from word lists.
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Focus, SourceKind } from '../../src/news/types.ts'
import { type Charset, encode } from './charsets.ts'
import { type Entry, type Format, write } from './formats.ts'
import { type Event, tell } from './news.ts'
import { createRandom, type Random } from './random.ts'
import { invent, sentence } from './sentences.ts'
import type { Language } from './words.ts'

const HOUR = 3_600_000
// Set so that the median of the whole is 47 KB, markup included.
const MEDIAN_BYTES = 42_000
const MEDIAN_ENTRIES = 22.6
// Events that are told by several outlets; all others are told once.
const SHARED_EVENTS = 1_500

interface BenchOptions {
  readonly seed: number
  /** How often new entries have come: to a tenth of the feeds each time, to another one than the time before. */
  readonly variant: number
  /** When the newest entries were published, milliseconds. */
  readonly now: number
}

/** What the list of sources says about a feed. */
interface BenchSource {
  /** The host is a loopback address of its own, so that a limit for each host is no limit for the whole. */
  readonly host: string
  readonly path: string
  readonly name: string
  readonly language: Language
  readonly focus: Focus
  readonly kind: SourceKind
}

/** A feed as it is served. */
export interface BenchFeed {
  readonly contentType: string
  readonly gzip: Buffer
  readonly etag: string
  /** Of the text, decoded. */
  readonly bytes: number
  readonly entries: number
  readonly format: Format
  readonly charset: Charset
}

export function benchSource(index: number, seed: number): BenchSource {
  const random = createRandom(seed, index, 1)
  const language = random.chance(0.12) ? 'ar' : 'en'
  const share = random.fraction()
  return {
    host: `127.1.${Math.floor(index / 250)}.${(index % 250) + 1}`,
    path: `/${index}/feed`,
    name: `${invent(random, 'en')} ${random.pick(['News', 'Times', 'Daily', 'Review', 'Wire', 'Post'])} ${index}`,
    language,
    focus: share < 0.2 ? 'ai' : share < 0.6 ? 'tech' : 'general',
    kind: 'feed',
  }
}

/** How often new entries have come to this feed in that variant. */
export function timesChanged(index: number, variant: number): number {
  return Math.floor((variant + 9 - ((index + 7) % 10)) / 10)
}

/** The same feed for the same numbers, always. */
export function makeFeed(index: number, { seed, variant, now }: BenchOptions): BenchFeed {
  const source = benchSource(index, seed)
  const random = createRandom(seed, index, 2)
  const share = random.fraction()
  const format: Format = share < 0.62 ? 'rss' : share < 0.86 ? 'atom' : share < 0.93 ? 'rdf' : 'json'
  const charset = format === 'json' ? 'utf-8' : pickCharset(random, source.language)
  const text = random.skewed(MEDIAN_BYTES, 1) / (source.language === 'ar' && charset === 'utf-8' ? 1.7 : 1)
  const count = Math.round(Math.min(100, Math.max(5, random.skewed(MEDIAN_ENTRIES, 0.5))))
  const summariesOnly = random.chance(0.25)
  const each = Math.min(20_000, Math.max(500, text / count))
  const age = random.skewed(3 * HOUR, 1)

  let added = 0
  for (let time = 0; time < timesChanged(index, variant); time += 1)
    added += createRandom(seed, index, 3, ...(time === 0 ? [] : [time])).between(1, 5)
  const entries: Entry[] = []
  for (let number = count + added; number > added; number -= 1) {
    const place = count + added - number
    entries.push(
      makeEntry({ index, number, source, seed, each, summariesOnly, at: now - HOUR * 2 - age * (place - added) }),
    )
  }
  const channel = {
    title: source.name,
    url: `https://outlet-${index}.example/`,
    language: source.language,
    charset,
    entries,
  }
  const body = encode(write(format, channel, index % 200 === 77), charset)
  return {
    contentType: {
      rss: 'application/rss+xml',
      atom: 'application/atom+xml',
      rdf: 'application/rdf+xml',
      json: 'application/feed+json',
    }[format],
    gzip: gzipSync(body),
    etag: `"${createHash('sha1').update(body).digest('base64url')}"`,
    bytes: body.length,
    entries: entries.length,
    format,
    charset,
  }
}

function pickCharset(random: Random, language: Language): Charset {
  const share = random.fraction()
  if (language === 'ar') return share < 0.3 ? 'windows-1256' : share < 0.35 ? 'utf-16' : 'utf-8'
  return share < 0.04 ? 'iso-8859-1' : share < 0.05 ? 'utf-16' : 'utf-8'
}

interface EntryFacts {
  readonly index: number
  readonly number: number
  readonly source: BenchSource
  readonly seed: number
  /** About how many bytes of text it should have. */
  readonly each: number
  readonly summariesOnly: boolean
  readonly at: number
}

function makeEntry({ index, number, source, seed, each, summariesOnly, at }: EntryFacts): Entry {
  const random = createRandom(seed, index, 4, number)
  const { language, focus } = source
  const aboutAi = random.chance({ ai: 0.95, tech: 0.3, general: 0.05 }[focus])
  const event: Event = {
    aboutAi,
    number: random.chance(0.25)
      ? Math.floor(SHARED_EVENTS * random.fraction() ** 2)
      : 1_000_000 + index * 1_000 + number,
  }
  const title = tell(event, language, random)
  const lead = Array.from({ length: random.between(1, 3) }, () => sentence(random, language, aboutAi)).join(' ')
  const url = `https://outlet-${index}.example/${random.between(2020, 2027)}/${random.hex(10)}?utm_source=rss&utm_medium=feed`
  const image = `https://cdn.outlet-${index}.example/${random.hex(24)}.jpg?w=${random.between(300, 1600)}&h=${random.between(200, 900)}`
  // In UTF-8 an Arabic letter takes two bytes; the caller's target counts letters.
  const room = each - title.length - lead.length - 450
  let summary = lead
  let content = ''
  if (summariesOnly) while (summary.length < room + lead.length) summary += ` ${sentence(random, language, aboutAi)}`
  else while (content.length < room) content += paragraph(random, language, aboutAi, image)
  return {
    id: random.chance(0.5) ? url : `tag:outlet-${index}.example,${number}:${random.hex(16)}`,
    url,
    title,
    summary,
    content,
    author: `${invent(random, language)} ${invent(random, language)}`,
    image,
    category: aboutAi
      ? language === 'ar'
        ? 'ذكاء اصطناعي'
        : 'Artificial Intelligence'
      : language === 'ar'
        ? 'أخبار'
        : 'News',
    at: new Date(Math.floor(at / 1_000) * 1_000),
  }
}

function paragraph(random: Random, language: Language, aboutAi: boolean, image: string): string {
  const sentences = Array.from({ length: random.between(2, 4) }, () => sentence(random, language, aboutAi)).join(' ')
  const extra = random.fraction()
  if (extra < 0.1)
    return `<figure><img src="${image}&c=${random.hex(12)}" alt="" loading="lazy" width="1024" height="576"/></figure><p>${sentences}</p>`
  if (extra < 0.4)
    return `<p>${sentences} <a href="https://${random.hex(6)}.example/${random.hex(16)}" rel="noopener">${invent(random, language)}</a></p>`
  return `<p data-block="${random.hex(32)}">${sentences}</p>`
}
