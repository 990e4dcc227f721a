import type { PageDocument } from './dom.ts'

/** What a page's JSON-LD says of its article; https://schema.org/Article. Empty where it says nothing. */
export interface LinkedData {
  readonly headlines: readonly string[]
  readonly authors: readonly string[]
  /** Those of the authors that it says are people. */
  readonly people: readonly string[]
  readonly publishers: readonly string[]
  readonly published: readonly string[]
  readonly modified: readonly string[]
  readonly images: readonly string[]
  readonly sections: readonly string[]
  readonly basedOn: readonly string[]
}

type Thing = Readonly<Record<string, unknown>>

const ARTICLE_TYPES = /(?:Article|BlogPosting|Report|LiveBlogPosting|VideoObject|SocialMediaPosting|CreativeWork)$/u
const MOST_THINGS = 200

/** Reads every JSON-LD block; a broken one is passed over. */
export function readLinkedData(document: PageDocument): LinkedData {
  const things: Thing[] = []
  for (const script of document.querySelectorAll('script[type*="ld+json"]'))
    collect(parse(script.textContent), things, 0)
  const articles = things.filter((thing) => texts(thing['@type']).some((type) => ARTICLE_TYPES.test(type)))
  // A site may describe its newest articles beside the page's own: the first is the page's.
  const article = articles[0] ?? {}
  return {
    headlines: [...texts(article.headline), ...texts(article.name)],
    authors: names(article.author).length > 0 ? names(article.author) : names(article.creator),
    people: asList(article.author).filter(isPerson).flatMap(names),
    publishers: [...names(article.publisher), ...things.filter(isSite).flatMap((thing) => names(thing))],
    published: [...texts(article.datePublished), ...texts(article.uploadDate), ...texts(article.dateCreated)],
    modified: texts(article.dateModified),
    images: addresses(article.image).concat(texts(article.thumbnailUrl)),
    sections: [...texts(article.articleSection), ...texts(article.keywords)],
    basedOn: addresses(article.isBasedOn).concat(addresses(article.isBasedOnUrl)),
  }
}

const isSite = (thing: Thing): boolean =>
  texts(thing['@type']).some((type) => /^(?:WebSite|NewsMediaOrganization|Organization)$/u.test(type))

const isPerson = (value: unknown): boolean => isThing(value) && texts(value['@type']).includes('Person')
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 20) : [value])

function parse(json: string): unknown {
  try {
    return JSON.parse(json.trim().replace(/^<!\[CDATA\[|\]\]>$/gu, ''))
  } catch {
    return null
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > 4 || things.length >= MOST_THINGS) return
  if (Array.isArray(value)) for (const each of value) collect(each, things, depth + 1)
  if (!isThing(value)) return
  things.push(value)
  collect(value['@graph'], things, depth + 1)
  collect(value.mainEntity, things, depth + 1)
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  return Array.isArray(value) ? value.slice(0, 20).flatMap((each) => (typeof each === 'string' ? texts(each) : [])) : []
}

function names(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(names)
  return isThing(value) ? texts(value.name) : texts(value)
}

function addresses(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(addresses)
  return isThing(value) ? [...texts(value.url), ...texts(value['@id'])] : texts(value)
}
