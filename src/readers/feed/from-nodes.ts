import { findAttribute } from './attributes.ts'
import type { FeedDocument, FeedEntry, FeedLink } from './document.ts'
import { ENTRY, FEED, usedOf } from './fields.ts'
import {
  addBase,
  authors,
  isPermanent,
  isPicture,
  present,
  strings,
  toCategory,
  toEnclosure,
  toLink,
  toSource,
} from './node-fields.ts'
import { toTexts } from './node-text.ts'
import { allOf, both, childrenOf, createNodes, type Nodes } from './nodes.ts'
import type { Skeleton } from './skeleton.ts'

/** A feed's elements in our terms. */
export function toDocument(feed: unknown, items: readonly unknown[], skeleton: Skeleton): FeedDocument {
  const nodes = createNodes(skeleton.pieces, skeleton.leaves)
  const isAtom = skeleton.root === 'feed'
  const rootBases = present([findAttribute(skeleton.rootAttributes, 'xml:base')])
  const bases = isAtom ? rootBases : addBase(rootBases, feed, nodes)
  const feedAuthors = authors(feed, FEED.authors, nodes)
  const outer: Outer = {
    bases,
    isAtom,
    authors: isAtom ? feedAuthors : [],
    nodes,
    names: usedOf(ENTRY, skeleton.uses),
  }
  return {
    id: strings(allOf(feed, FEED.ids), nodes)[0] ?? nodes.attributeOf(feed, 'rdf:about'),
    titles: toTexts(allOf(feed, FEED.titles), isAtom, nodes),
    descriptions: toTexts(allOf(feed, FEED.descriptions), isAtom, nodes),
    links: allOf(feed, FEED.links).map((element) => toLink(element, bases, nodes)),
    authors: feedAuthors,
    updated: strings(allOf(feed, FEED.updated), nodes),
    languages: present([
      ...strings(allOf(feed, FEED.languages), nodes),
      nodes.attributeOf(feed, 'xml:lang'),
      findAttribute(skeleton.rootAttributes, 'xml:lang'),
      ...childrenOf(feed, ':title').map((element) => nodes.attributeOf(element, 'xml:lang')),
    ]),
    bases,
    entries: items.map((item) => toEntry(nodes.entryOf(item), outer)),
  }
}

interface Outer {
  readonly bases: readonly string[]
  readonly isAtom: boolean
  /** Those of Atom's feed are its entries' as well (RFC 4287, 4.2.1). */
  readonly authors: readonly string[]
  readonly nodes: Nodes
  readonly names: { readonly [Field in keyof typeof ENTRY]: readonly string[] }
}

function toEntry(item: unknown, outer: Outer): FeedEntry {
  const { isAtom, nodes, names } = outer
  const bases = addBase(outer.bases, item, nodes)
  const own = authors(item, names.authors, nodes)
  const [id] = strings(allOf(item, names.guids), nodes)
  return {
    id: id ?? strings(allOf(item, names.ids), nodes)[0] ?? nodes.attributeOf(item, 'rdf:about'),
    titles: both(
      toTexts(allOf(item, names.titles), isAtom, nodes),
      toTexts(mediaOf(item, names.mediaTitles), false, nodes),
    ),
    summaries: both(
      toTexts(allOf(item, names.summaries), isAtom, nodes),
      toTexts(both(allOf(item, names.lesserSummaries), mediaOf(item, names.mediaSummaries)), false, nodes),
    ),
    contents: toTexts(allOf(item, names.contents), isAtom, nodes),
    links: linksOf(item, bases, outer),
    authors: own.length > 0 ? own : outer.authors,
    published: strings(allOf(item, names.published), nodes),
    updated: strings(allOf(item, names.updated), nodes),
    images: imagesOf(item, outer),
    categories: categoriesOf(item, outer),
    language: strings(allOf(item, names.languages), nodes)[0] ?? nodes.attributeOf(item, 'xml:lang'),
    bases,
    source: names.sources.length === 0 ? null : toSource(childrenOf(item, ':source')[0], nodes),
  }
}

function linksOf(item: unknown, bases: readonly string[], { isAtom, nodes, names }: Outer): readonly FeedLink[] {
  const links: FeedLink[] = []
  const add = (hrefs: readonly string[], rel: string) => {
    for (const href of hrefs) links.push({ href, rel, type: '', bases })
  }
  add(strings(allOf(item, names.originals), nodes), 'original')
  for (const element of allOf(item, names.links)) links.push(toLink(element, bases, nodes))
  const guids = allOf(item, names.guids)
  add(strings(guids.length === 0 ? guids : guids.filter((guid) => isPermanent(guid, nodes)), nodes), 'guid')
  const about = nodes.attributeOf(item, 'rdf:about') ?? ''
  if (about.trim() !== '') add([about], 'guid')
  for (const element of allOf(item, names.enclosures)) links.push(toEnclosure(element, bases, nodes))
  if (isAtom) add(strings(allOf(item, names.ids), nodes), 'id')
  return links
}

/** Addresses of an entry's images, the largest media first. */
function imagesOf(item: unknown, { nodes, names }: Outer): readonly string[] {
  const contents = mediaOf(item, names.mediaContents)
  const urls = contents.length === 0 ? [] : picturesIn(contents, nodes)
  for (const element of both(allOf(item, names.enclosures), allOf(item, names.links))) {
    if (isPicture(element, nodes)) urls.push(nodes.attributeOf(element, 'url') ?? nodes.attributeOf(element, 'href'))
  }
  const inside = contents.length === 0 ? contents : contents.flatMap((each) => allOf(each, names.thumbnails))
  for (const element of both(mediaOf(item, names.thumbnails), inside)) urls.push(nodes.attributeOf(element, 'url'))
  for (const element of allOf(item, names.podcastImages)) urls.push(nodes.attributeOf(element, 'href'))
  for (const element of allOf(item, names.images)) {
    urls.push(...strings(both(childrenOf(element, ':url'), [element]), nodes))
  }
  return urls.length === 0 ? NONE : present(urls)
}

const NONE: readonly never[] = []

/** The addresses of those that are pictures, the largest first. */
function picturesIn(contents: readonly unknown[], nodes: Nodes): (string | null)[] {
  return contents
    .filter((element) => isPicture(element, nodes))
    .map((element) => ({
      url: nodes.attributeOf(element, 'url'),
      width: Number(nodes.attributeOf(element, 'width')) || 0,
    }))
    .sort((a, b) => b.width - a.width)
    .map(({ url }) => url)
}

/** Categories, and keywords in lists with commas. */
function categoriesOf(item: unknown, { nodes, names }: Outer): readonly string[] {
  const named = both(allOf(item, names.categories), mediaOf(item, names.mediaCategories))
  const listed = strings(both(allOf(item, names.keywords), mediaOf(item, names.mediaKeywords)), nodes)
  return both(
    named.length === 0 ? NONE : named.map((element) => toCategory(element, nodes)),
    listed.length === 0 ? NONE : listed.flatMap((list) => list.split(',')),
  )
}

/** Elements of Media RSS, which stand in the entry or in groups in it. */
function mediaOf(item: unknown, names: readonly string[]): readonly unknown[] {
  if (names.length === 0) return NONE
  const groups = childrenOf(item, ':media:group')
  const own = allOf(item, names)
  return groups.length === 0
    ? own
    : both(
        own,
        groups.flatMap((group) => allOf(group, names)),
      )
}
