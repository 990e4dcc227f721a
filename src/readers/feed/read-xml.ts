import Parser from 'rss-parser'
import type { FeedDocument } from './document.ts'
import { ENTRY_NAMES, FEED_NAMES } from './fields.ts'
import { toDocument } from './from-nodes.ts'
import { ATTRIBUTES } from './names.ts'
import type { Skeleton } from './skeleton.ts'

/**
 * Reads a feed of RSS, RDF or Atom with rss-parser; rejects where that cannot. rss-parser tells the formats apart and walks the entries;
 * their fields are taken as nodes, since its own reading of them throws on a bad date, keeps one link, author and image of several, and
 * turns content into text with expressions that hostile content makes run for minutes. Names that it does not know keep it from trying.
 */
export async function readXml(skeleton: Skeleton): Promise<FeedDocument> {
  const asArrays = (names: readonly string[]) =>
    [ATTRIBUTES.canonical, ...names].map((name) => [name, name, { keepArray: true }])
  const customFields = { item: asArrays(ENTRY_NAMES.filter(skeleton.walks)) }
  // The declared type knows no keepArray for feeds, the code does.
  Object.assign(customFields, { feed: asArrays(FEED_NAMES.filter(skeleton.uses)) })
  const parser = new Parser<Record<string, unknown>, Record<string, unknown>>({
    defaultRSS: 2,
    xml2js: { tagNameProcessors: [skeleton.nameOf] },
    customFields,
  })
  const parsed = await parser.parseString(skeleton.xml)
  return toDocument(parsed, parsed.items, skeleton)
}
