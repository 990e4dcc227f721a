// The elements that are looked at, by their one name (see names.ts); those that mean the same together, what publishers mean most first.

export const ENTRY = {
  guids: [':guid'],
  ids: [':id'],
  titles: [':title', ':dc:title'],
  mediaTitles: [':media:title'],
  links: [':link', ':atom:link'],
  originals: [':feedburner:origlink'],
  summaries: ':description :summary :dc:description :atom:summary'.split(' '),
  lesserSummaries: [':itunes:summary', ':itunes:subtitle'],
  mediaSummaries: [':media:description'],
  contents: ':content:encoded :content :xhtml:body :body :fullitem :atom:content'.split(' '),
  authors: ':author :dc:creator :dc:author :itunes:author :atom:author :creator'.split(' '),
  published:
    ':published :issued :pubdate :dcterms:issued :dcterms:available :dc:date :date :dcterms:created :created :atom:published'.split(
      ' ',
    ),
  updated: ':updated :modified :dcterms:modified :lastmod :atom:updated'.split(' '),
  mediaGroups: [':media:group'],
  mediaContents: [':media:content'],
  thumbnails: [':media:thumbnail'],
  enclosures: [':enclosure'],
  podcastImages: [':itunes:image'],
  images: [':image'],
  categories: [':category', ':dc:subject', ':itunes:category'],
  mediaCategories: [':media:category'],
  keywords: [':tags', ':itunes:keywords'],
  mediaKeywords: [':media:keywords'],
  languages: [':language', ':dc:language'],
  sources: [':source'],
} satisfies Readonly<Record<string, readonly string[]>>

export const FEED = {
  ids: [':id'],
  titles: [':title', ':dc:title'],
  links: [':link', ':atom:link'],
  descriptions: ':description :subtitle :tagline :dc:description :itunes:summary :itunes:subtitle'.split(' '),
  authors: ':author :managingeditor :dc:creator :dc:author :itunes:author :atom:author'.split(' '),
  updated: ':updated :modified :lastbuilddate :pubdate :dc:date :dcterms:modified :dcterms:issued :atom:updated'.split(
    ' ',
  ),
  languages: [':language', ':dc:language'],
} satisfies Readonly<Record<string, readonly string[]>>

/** Elements that are looked at inside those. */
const INNER = [':name', ':atom:name', ':url']

export const ENTRY_NAMES: readonly string[] = Object.values(ENTRY).flat()
export const FEED_NAMES: readonly string[] = Object.values(FEED).flat()

const WANTED = new Set(['channel', 'item', 'entry', ...ENTRY_NAMES, ...FEED_NAMES, ...INNER])

/** Whether anything of an element is looked at; what is not need not be parsed. */
export function isWanted(name: string): boolean {
  return WANTED.has(name)
}

/** Elements that hold text in which publishers write markup without escaping it, rightly (xhtml) or not. */
const TEXTS = new Set(
  ':title :subtitle :tagline :description :summary :content :body :fullitem :content:encoded :xhtml:body :dc:title :dc:description :itunes:summary :atom:summary :atom:content'.split(
    ' ',
  ),
)

/** Whether what is inside an element is one text, elements included. */
export function isText(name: string): boolean {
  return TEXTS.has(name)
}

type Fields<T> = { readonly [Field in keyof T]: readonly string[] }

/** The same fields with only those names that a document uses: most feeds use a tenth. */
export function usedOf<T extends Readonly<Record<string, readonly string[]>>>(
  fields: T,
  uses: (name: string) => boolean,
): Fields<T> {
  const used: { [Field in keyof T]?: readonly string[] } = {}
  for (const field in fields) used[field] = fields[field]?.filter(uses) ?? []
  return { ...fields, ...used }
}
