import { createNames, type Root } from './names.ts'
import { MARKER_START, type Piece, setAside } from './set-aside.ts'
import { decodeXml, type Entities, readEntities, toHtml } from './xml-text.ts'

const MARKERS = /\ufdd0(\d+)\ufdd1/g

export interface Skeleton {
  readonly xml: string
  readonly root: Root
  /** The root's start tag as written. */
  readonly rootTag: string
  /** An element's one name; for the root, what rss-parser knows it by. */
  readonly nameOf: (name: string) => string
  /** A text of the parsed skeleton with what was set aside put back; `isMarkup`: it is XML's own markup and to be read as HTML. */
  readonly restore: (text: string) => { readonly value: string; readonly isMarkup: boolean }
}

export type SkeletonOutcome =
  | { readonly outcome: 'skeleton'; readonly skeleton: Skeleton }
  | { readonly outcome: 'no-feed' }
  | { readonly outcome: 'too-deep' }

/** Takes the texts out of a feed in XML. Linear in its length; junk before and behind the root element is left out. */
export function toSkeleton(document: string): SkeletonOutcome {
  const source = document.replace(/[\ufdd0\ufdd1]/g, '')
  const found = findRoot(source)
  if (found === null) return { outcome: 'no-feed' }
  const names = createNames(found.name, found.root)
  const entities = readEntities(source.slice(0, found.at))
  const aside = setAside(source, found.at, found.name, names)
  if (aside.outcome === 'too-deep') return aside
  // rss-parser looks for items inside the channel in RSS and beside it in RDF, and insists on a channel.
  const rootAs = found.root === 'feed' ? 'feed' : found.root === 'rdf' || aside.itemsBesideChannel ? 'rdf:RDF' : 'rss'
  const needsChannel = found.root !== 'feed' && !aside.hasChannel
  return {
    outcome: 'skeleton',
    skeleton: {
      xml: needsChannel ? aside.xml.replace('>', '><channel></channel>') : aside.xml,
      root: found.root,
      rootTag: aside.rootTag,
      nameOf: (name) => (name === found.name ? rootAs : names.canonical(name)),
      restore: (text) => restore(text, aside.pieces, entities),
    },
  }
}

/** How far into a document its root element is looked for, behind comments, processing instructions and a server's warnings. */
const MAX_PROLOGUE = 65_536
const MAX_CANDIDATES = 20

function findRoot(source: string): { at: number; name: string; root: Root } | null {
  const start = source.slice(0, MAX_PROLOGUE)
  const candidates = start.matchAll(/<((?:[a-z_][\w.-]*:)?(rss|feed|rdf))(?=[\s>/])/gi)
  for (const found of candidates.take(MAX_CANDIDATES)) {
    const before = start.slice(0, found.index)
    if (before.lastIndexOf('<!--') > before.lastIndexOf('-->')) continue
    if (/<(?:html|body|head)[\s>]/i.test(before)) return null
    const [, name = '', local = ''] = found
    const kind = local.toLowerCase()
    return { at: found.index, name, root: kind === 'feed' ? 'feed' : kind === 'rdf' ? 'rdf' : 'rss' }
  }
  return null
}

function restore(text: string, pieces: readonly Piece[], entities: Entities): { value: string; isMarkup: boolean } {
  if (!text.includes(MARKER_START)) return { value: text, isMarkup: false }
  let isMarkup = false
  const value = text.replace(MARKERS, (_, index: string) => {
    const piece = pieces[Number(index)]
    if (piece === undefined) return ''
    if (piece.kind === 'markup') {
      isMarkup = true
      return toHtml(piece.text)
    }
    return piece.kind === 'literal' ? piece.text : decodeXml(piece.text, entities)
  })
  return { value, isMarkup }
}
