import type { Millis, ReadItem } from '../news/types.ts'
import { chooseLink, type Home } from './feed/address.ts'
import { toAuthor } from './feed/author.ts'
import type { FeedDocument } from './feed/document.ts'
import { readJson } from './feed/json-feed.ts'
import { toLanguage } from './feed/language.ts'
import { toSummary, toTitle } from './feed/plain-text.ts'
import { firstDate, firstText, toReadItem } from './feed/read-item.ts'
import { readXml } from './feed/read-xml.ts'
import { repair } from './feed/repair.ts'
import { type Skeleton, toSkeleton } from './feed/skeleton.ts'
import { type SourceText, sourceOf, sourceOfUtf8 } from './feed/source-text.ts'
import { decodeBody, isUtf8Body } from './http/charset.ts'
import { failure, type ReadFailure } from './reader.ts'

export interface FeedOptions {
  /** Where the feed came from; without it, relative addresses follow the home page that the feed names. */
  readonly url: string | null
  readonly contentType?: string | null
  /** The Content-Location and Content-Language headers. */
  readonly contentLocation?: string | null
  readonly contentLanguage?: string | null
  /** BCP 47; a hint for undeclared encodings. */
  readonly language?: string | null
}

export interface Feed {
  readonly outcome: 'feed'
  readonly title: string | null
  /** The home page that the feed names. */
  readonly site: string | null
  readonly language: string | null
  readonly description: string | null
  readonly author: string | null
  readonly id: string | null
  readonly updatedAt: Millis | null
  /** Whether it was there to its end. */
  readonly isWhole: boolean
  /** In the feed's order. */
  readonly items: readonly ReadItem[]
}

export type ParsedFeed = Feed | { readonly outcome: 'failed'; readonly failure: ReadFailure }

/** Reads a feed of any format from its bytes, decoded as a fetch would. */
export function parseFeedBytes(bytes: Uint8Array, options: FeedOptions): Promise<ParsedFeed> {
  const { contentType = null, language = null } = options
  return parseSource(
    isUtf8Body(bytes, contentType) ? sourceOfUtf8(bytes) : sourceOf(decodeBody(bytes, contentType, language).text),
    options,
  )
}

/** Reads a feed of any format: RSS, RDF and Atom with rss-parser, JSON Feed and what rss-parser refuses with feedsmith. */
export function parseFeed(text: string, options: FeedOptions): Promise<ParsedFeed> {
  return parseSource(sourceOf(text), options)
}

async function parseSource(source: SourceText, options: FeedOptions): Promise<ParsedFeed> {
  const { view } = source
  const start = source.cut(0, view.length, 1_000).trimStart()
  if (start === '' && source.cut(0, view.length, view.length).trim() === '')
    return failed('empty', 'there is nothing in it')
  if (start.startsWith('{')) {
    const document = attempt(() => readJson(source.cut(0, view.length, view.length)))
    return document ? toFeed(document, true, options) : failed('not-a-feed', 'this is JSON, but no JSON Feed')
  }
  const made = toSkeleton(source)
  if (made.outcome === 'too-deep') return failed('broken-feed', 'its elements are nested too deep')
  if (made.outcome === 'no-feed') {
    return HTML.test(view.slice(0, 65_536))
      ? failed('html', 'this is a web page, not a feed')
      : failed('not-a-feed', 'this is neither RSS, RDF, Atom nor JSON Feed')
  }
  const document = (await attemptXml(made.skeleton)) ?? (await attemptRepaired(source))
  return document
    ? toFeed(document, made.skeleton.isWhole, options)
    : failed('broken-feed', 'this looks like a feed, but its XML cannot be read')
}

const HTML = /<(?:!doctype\s+html|html|head|body)[\s>]/i

function isEntry(name: string): boolean {
  return name === 'item' || name === 'entry'
}

/** What a parser throws over is not the reader's surprise: the next one is tried. */
function attempt(read: () => FeedDocument): FeedDocument | null {
  try {
    return read()
  } catch {
    return null
  }
}

async function attemptXml(skeleton: Skeleton): Promise<FeedDocument | null> {
  try {
    return await readXml(skeleton)
  } catch {
    return null
  }
}

/** Where tags are not balanced nothing tells which element is a child of an entry: so all are written, and then balanced. */
async function attemptRepaired(source: SourceText): Promise<FeedDocument | null> {
  const made = toSkeleton(source, 'whole')
  if (made.outcome !== 'skeleton') return null
  const { skeleton } = made
  return attemptXml({ ...skeleton, xml: repair(skeleton.xml, (tag) => isEntry(skeleton.nameOf(tag))) })
}

function toFeed(document: FeedDocument, isWhole: boolean, options: FeedOptions): Feed {
  const url = options.url === null ? null : baseOf(options.url, options.contentLocation ?? null)
  const site = chooseLink(
    document.links.filter((link) => link.rel === 'alternate'),
    { url, site: null },
  )
  const home: Home = { url, site }
  const title = firstText(document.titles, toTitle)
  const language =
    document.languages.map(toLanguage).find((each) => each !== null) ?? toLanguage(options.contentLanguage)
  const context = { home, title, language }
  return {
    outcome: 'feed',
    title,
    site,
    language,
    description: firstText(document.descriptions, toSummary),
    author: toAuthor(document.authors),
    id: document.id,
    updatedAt: firstDate(document.updated),
    isWhole,
    items: document.entries.map((entry) => toReadItem(entry, context)),
  }
}

/** Content-Location names the document's own address, where it is one (RFC 9110, 8.7). */
function baseOf(url: string, contentLocation: string | null): string {
  const located = contentLocation === null ? null : URL.parse(contentLocation, url)
  return located?.protocol === 'http:' || located?.protocol === 'https:' ? located.href : url
}

function failed(code: ReadFailure['code'], detail: string): ParsedFeed {
  return { outcome: 'failed', failure: failure(code, detail) }
}
