import type { PageDocument } from './dom.ts'
import { type LinkedData, readLinkedData } from './json-ld.ts'

/** What a page says of itself outside its text, as it stands there: JSON-LD, OpenGraph and the many kinds of <meta>. */
export interface Metadata extends LinkedData {
  /** <title>, or null. */
  readonly title: string | null
  readonly socialTitles: readonly string[]
  readonly canonical: string | null
  /** <html lang>, else the locale that OpenGraph or the server names; or null. */
  readonly language: string | null
}

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'citation_title']
const AUTHORS = [
  'author',
  'byl',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'twitter:creator',
]
const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'citation_date',
  'citation_publication_date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'publication_date',
  'publishtime',
  'uploaddate',
]
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'lastmod',
]
const IMAGES = ['og:image', 'og:image:secure_url', 'og:image:url', 'twitter:image', 'twitter:image:src']
const SECTIONS = ['article:section', 'article:tag', 'news_keywords', 'keywords', 'parsely-section', 'category']
const ORIGINALS = ['original-source', 'syndication-source', 'dc.source', 'dcterms.source']

/** Reads the metadata; nothing is judged or chosen here. */
export function readMetadata(document: PageDocument): Metadata {
  const meta = readMeta(document)
  const all = (names: readonly string[]): string[] => names.flatMap((name) => meta.get(name) ?? [])
  const data = readLinkedData(document)
  return {
    ...data,
    title: document.querySelector('title')?.textContent.replace(/\s+/gu, ' ').trim() || null,
    socialTitles: all(TITLES),
    authors: [...data.authors, ...all(AUTHORS)],
    publishers: [
      ...all(['og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title']),
      ...data.publishers,
    ],
    published: [...data.published, ...all(PUBLISHED)],
    modified: [...data.modified, ...all(MODIFIED)],
    images: [...all(IMAGES), ...data.images],
    sections: [...data.sections, ...all(SECTIONS)],
    basedOn: [...all(ORIGINALS), ...data.basedOn],
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') || all(['og:url'])[0] || null,
    language:
      document.documentElement?.getAttribute('lang') ||
      all(['og:locale', 'content-language', 'language', 'dc.language'])[0] ||
      null,
  }
}

function readMeta(document: PageDocument): ReadonlyMap<string, readonly string[]> {
  const meta = new Map<string, string[]>()
  let count = 0
  for (const element of document.querySelectorAll('meta')) {
    count += 1
    if (count > 500) break
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => element.getAttribute(key))
      .find((each) => each)
    const content = element.getAttribute('content')?.replace(/\s+/gu, ' ').trim()
    if (name && content) meta.set(name.toLowerCase(), [...(meta.get(name.toLowerCase()) ?? []), content])
  }
  return meta
}
