import type { FeedDocument, FeedEntry } from './document.ts'
import {
  authors,
  categories,
  images,
  isPermanent,
  present,
  strings,
  texts,
  toEnclosure,
  toLink,
  toSource,
} from './node-fields.ts'
import { allOf, attributeOf, childrenOf, textOf } from './nodes.ts'
import type { Skeleton } from './skeleton.ts'

type Restore = Skeleton['restore']

/** A feed's nodes in our terms. Fields that formats share a meaning for are listed together, what publishers mean most first. */
export function toDocument(feed: unknown, items: readonly unknown[], skeleton: Skeleton): FeedDocument {
  const { restore, rootTag } = skeleton
  const isAtom = skeleton.root === 'feed'
  const rootBase = /\sxml:base\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(rootTag)
  const rootLanguage = /\sxml:lang\s*=\s*["']([^"']*)["']/.exec(rootTag)?.[1]
  const bases = present([rootBase?.[1] ?? rootBase?.[2], isAtom ? null : attributeOf(feed, 'xml:base')])
  const feedAuthors = authors(feed, [':author', ':managingeditor', ...AUTHORS], restore)
  return {
    id: strings(allOf(feed, ':id'), restore)[0] ?? attributeOf(feed, 'rdf:about'),
    titles: [...texts(allOf(feed, ':title', ':dc:title'), isAtom, restore)],
    descriptions: [...texts(allOf(feed, ...DESCRIPTIONS), isAtom, restore)],
    links: allOf(feed, ':link', ':atom:link').map((node) => toLink(node, bases, restore)),
    authors: feedAuthors,
    updated: strings(
      allOf(
        feed,
        ':updated',
        ':modified',
        ':lastbuilddate',
        ':pubdate',
        ':dc:date',
        ':dcterms:modified',
        ':dcterms:issued',
        ':atom:updated',
      ),
      restore,
    ),
    languages: present([
      ...strings(allOf(feed, ':language', ':dc:language'), restore),
      attributeOf(feed, 'xml:lang'),
      rootLanguage,
      ...childrenOf(feed, ':title').map((node) => attributeOf(node, 'xml:lang')),
    ]),
    bases,
    entries: items.map((item) => toEntry(item, { bases, isAtom, authors: isAtom ? feedAuthors : [], restore })),
  }
}

const CONTENTS = [':content:encoded', ':content', ':xhtml:body', ':body', ':fullitem', ':atom:content']
const DESCRIPTIONS = ':description :subtitle :tagline :dc:description :itunes:summary :itunes:subtitle'.split(' ')
const AUTHORS = [':dc:creator', ':dc:author', ':itunes:author', ':atom:author', ':creator']

interface Outer {
  readonly bases: readonly string[]
  readonly isAtom: boolean
  /** Those of Atom's feed are its entries' as well (RFC 4287, 4.2.1). */
  readonly authors: readonly string[]
  readonly restore: Restore
}

function toEntry(item: unknown, outer: Outer): FeedEntry {
  const { isAtom, restore } = outer
  const bases = [...outer.bases, ...present([attributeOf(item, 'xml:base')])]
  const guids = childrenOf(item, ':guid')
  const groups = childrenOf(item, ':media:group')
  const media = (name: string) => [...childrenOf(item, name), ...groups.flatMap((group) => childrenOf(group, name))]
  const get = (...names: readonly string[]) => strings(allOf(item, ...names), restore)
  const own = authors(item, [':author', ...AUTHORS], restore)
  const links = [
    ...get(':feedburner:origlink').map((href) => ({ href, rel: 'original', type: '', bases })),
    ...allOf(item, ':link', ':atom:link').map((node) => toLink(node, bases, restore)),
    ...guids.filter(isPermanent).map((node) => ({ href: restore(textOf(node)).value, rel: 'guid', type: '', bases })),
    ...present([attributeOf(item, 'rdf:about')]).map((href) => ({ href, rel: 'guid', type: '', bases })),
    ...childrenOf(item, ':enclosure').map((node) => toEnclosure(node, bases)),
    ...(isAtom ? get(':id').map((href) => ({ href, rel: 'id', type: '', bases })) : []),
  ]
  return {
    id: get(':guid', ':id')[0] ?? attributeOf(item, 'rdf:about'),
    titles: [
      ...texts(allOf(item, ':title', ':dc:title'), isAtom, restore),
      ...texts(media(':media:title'), false, restore),
    ],
    summaries: function* () {
      yield* texts(allOf(item, ':description', ':summary', ':dc:description', ':atom:summary'), isAtom, restore)
      yield* texts(allOf(item, ':itunes:summary', ':itunes:subtitle'), false, restore)
      yield* texts(media(':media:description'), false, restore)
    },
    contents: () => texts(allOf(item, ...CONTENTS), isAtom, restore),
    links,
    authors: own.length > 0 ? own : outer.authors,
    published: get(
      ':published',
      ':issued',
      ':pubdate',
      ':dcterms:issued',
      ':dcterms:available',
      ':dc:date',
      ':date',
      ':dcterms:created',
      ':created',
      ':atom:published',
    ),
    updated: get(':updated', ':modified', ':dcterms:modified', ':lastmod', ':atom:updated'),
    images: images(item, media, restore),
    categories: categories(item, media, restore),
    language: get(':language', ':dc:language')[0] ?? attributeOf(item, 'xml:lang'),
    bases,
    source: toSource(childrenOf(item, ':source')[0], restore),
  }
}
