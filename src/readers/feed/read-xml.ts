import Parser from 'rss-parser'
import type { FeedDocument } from './document.ts'
import { toDocument } from './from-nodes.ts'
import type { Skeleton } from './skeleton.ts'

/** Elements of an entry that are looked at. */
const ENTRY_FIELDS = [
  '$',
  ...':id :guid :title :dc:title :media:title :link :atom:link :feedburner:origlink'.split(' '),
  ...':description :summary :dc:description :itunes:summary :itunes:subtitle :media:description :atom:summary'.split(
    ' ',
  ),
  ...':content :content:encoded :body :xhtml:body :fullitem :atom:content'.split(' '),
  ...':author :dc:creator :dc:author :itunes:author :atom:author :creator'.split(' '),
  ...':published :issued :pubdate :dc:date :dcterms:issued :dcterms:created :dcterms:available :created :atom:published :date'.split(
    ' ',
  ),
  ...':updated :modified :dcterms:modified :atom:updated :lastmod'.split(' '),
  ...':media:group :media:content :media:thumbnail :enclosure :itunes:image :image'.split(' '),
  ...':category :dc:subject :itunes:category :media:category :tags :itunes:keywords :media:keywords'.split(' '),
  ...':language :dc:language :source'.split(' '),
]

/** Elements of a channel or an Atom feed that are looked at. */
const FEED_FIELDS = [
  '$',
  ...':id :title :dc:title :link :atom:link :description :subtitle :tagline :dc:description :itunes:summary :itunes:subtitle'.split(
    ' ',
  ),
  ...':author :managingeditor :dc:creator :dc:author :itunes:author :atom:author'.split(' '),
  ...':updated :modified :lastbuilddate :pubdate :dc:date :dcterms:modified :dcterms:issued :atom:updated'.split(' '),
  ...':language :dc:language'.split(' '),
]

/**
 * Reads a feed of RSS, RDF or Atom with rss-parser; rejects where that cannot. rss-parser tells the formats apart and walks the entries;
 * their fields are taken as nodes, since its own reading of them throws on a bad date, keeps one link, author and image of several, and
 * turns content into text with expressions that hostile content makes run for minutes. Names that it does not know keep it from trying.
 */
export async function readXml(skeleton: Skeleton): Promise<FeedDocument> {
  const asArrays = (names: readonly string[]) => names.map((name) => [name, name, { keepArray: true }])
  const customFields = { item: asArrays(ENTRY_FIELDS) }
  // The declared type knows no keepArray for feeds, the code does.
  Object.assign(customFields, { feed: asArrays(FEED_FIELDS) })
  const parser = new Parser<Record<string, unknown>, Record<string, unknown>>({
    defaultRSS: 2,
    xml2js: { tagNameProcessors: [skeleton.nameOf] },
    customFields,
  })
  const parsed = await parser.parseString(skeleton.xml)
  return toDocument(parsed, parsed.items, skeleton)
}
