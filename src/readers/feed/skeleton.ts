import type { Attributes } from './attributes.ts'
import type { Leaves } from './leaves.ts'
import { createNames, type Root } from './names.ts'
import { createPieces, type Pieces } from './pieces.ts'
import type { SourceText } from './source-text.ts'
import { writeSkeleton } from './write-skeleton.ts'
import { readEntities } from './xml-text.ts'

// An XML parser in JavaScript looks at each character, and chokes on each stray "&". Most of a feed is text of which we keep 2,000
// characters an entry. So before the parser sees a feed, its texts and attributes are set aside and short references stand for them: it
// then reads a tenth of the document, and what publishers get wrong inside texts and tags (bare "&", HTML's entities, unclosed <br>,
// unquoted values) never reaches it.

export interface Skeleton {
  readonly xml: string
  readonly root: Root
  readonly rootAttributes: Attributes
  readonly pieces: Pieces
  /** What was set aside of each entry, by the number in its attributes' element. */
  readonly leaves: readonly Leaves[]
  /** What an element's tag in the skeleton stands for: ":dc:creator", or a name that rss-parser walks by. */
  readonly nameOf: (tag: string) => string
  /** Whether its root element is closed; what was cut off on its way has the beginning alone. */
  readonly isWhole: boolean
  /** Whether any element has that name. */
  readonly uses: (name: string) => boolean
  /** Whether any element of that name is in the skeleton, and not set aside. */
  readonly walks: (name: string) => boolean
}

export type SkeletonOutcome =
  | { readonly outcome: 'skeleton'; readonly skeleton: Skeleton }
  | { readonly outcome: 'no-feed' }
  | { readonly outcome: 'too-deep' }

/**
 * Sets aside what is in a feed's elements, and the leaves of its entries where these can be told. Linear in its length; junk before and behind
 * the root element is left out.
 */
export function toSkeleton(source: SourceText, leaves: 'aside' | 'whole' = 'aside'): SkeletonOutcome {
  const found = findRoot(source.view)
  if (found === null) return { outcome: 'no-feed' }
  const names = createNames(found.name, found.root)
  const written = writeSkeleton(source, found.at, { rootName: found.name, names, setsAside: leaves === 'aside' })
  if (written.outcome === 'too-deep') return written
  const { xml, places, walked, rootAttributes, itemsBesideChannel } = written
  // rss-parser looks for items inside the channel in RSS and beside it in RDF, and insists on a channel.
  const rootAs = found.root === 'feed' ? 'feed' : found.root === 'rdf' || itemsBesideChannel ? 'rdf:RDF' : 'rss'
  const needsChannel = found.root !== 'feed' && !names.uses('channel')
  const channel = names.of('channel').tag
  const rootTag = names.of(found.name).tag
  return {
    outcome: 'skeleton',
    skeleton: {
      xml: needsChannel ? xml.replace('>', `><${channel}></${channel}>`) : xml,
      root: found.root,
      rootAttributes,
      leaves: written.leaves,
      pieces: createPieces(source, places, readEntities(source.cut(0, found.at, found.at))),
      nameOf: (tag) => (tag === rootTag ? rootAs : names.meaningOf(tag)),
      isWhole: source.view.lastIndexOf(`</${found.name}`) > found.at,
      uses: names.uses,
      walks: (name) => walked.has(name),
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
