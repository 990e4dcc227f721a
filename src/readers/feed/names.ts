import type { Attributes } from './attributes.ts'
import { isText, isWanted } from './fields.ts'

// Feeds call the same elements by many prefixes, and different ones by the same name. Here each gets one name: core elements of RSS and
// Atom ":title", those of known modules ":dc:creator", all others ":?:…". The structure that rss-parser walks keeps its own names.

/** Namespaces by their address, lower case, without scheme and trailing "/" or "#". "" is RSS's and Atom's own. */
const PREFIXES: Readonly<Record<string, string>> = {
  'purl.org/rss/1.0': '',
  'my.netscape.com/rdf/simple/0.9': '',
  'channel.netscape.com/rdf/simple/0.9': '',
  'backend.userland.com/rss': '',
  'backend.userland.com/rss2': '',
  'backend.userland.com/rss091': '',
  'blogs.law.harvard.edu/tech/rss': '',
  'www.w3.org/2005/atom': 'atom',
  'purl.org/atom/ns': 'atom',
  'purl.org/dc/elements/1.0': 'dc',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/content': 'content',
  'search.yahoo.com/mrss': 'media',
  'video.search.yahoo.com/mrss': 'media',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'www.w3.org/1999/xhtml': 'xhtml',
  'www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
}

const STRUCTURE = new Set(['channel', 'item', 'entry'])
/** The tag that holds the attributes of an element of the structure, and its one name. */
export const ATTRIBUTES = { tag: 'a', canonical: ':@' }
// The parser asks an expression about each letter of a name but the first.
const LETTERS = 'bcdefghijklmnopqrstuvwyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** Declarations beyond this many are no feed's. */
const MAX_DECLARATIONS = 100

export type Root = 'rss' | 'feed' | 'rdf'

/** An element as this document calls it. */
export interface Name {
  readonly written: string
  /** Its one name. */
  readonly canonical: string
  /** The short tag that stands for it in a skeleton. */
  readonly tag: string
  /** Whether rss-parser walks by elements of that name. */
  readonly isStructure: boolean
  readonly isWanted: boolean
  /** Whether it holds text in which publishers write markup. */
  readonly isText: boolean
}

export interface Names {
  /** Takes in the xmlns declarations among a tag's attributes; the first one of a prefix holds for the whole document. */
  declare(attributes: Attributes): void
  /** What a name as written means. */
  of(written: string): Name
  /** The one name of the element that a short tag stands for. */
  meaningOf(tag: string): string
  /** Whether any element has been given that one name. */
  uses(canonical: string): boolean
}

/** A hostile document could have a new name for each element; those beyond share one tag. */
const MAX_NAMES = 1_000
const OTHER_TAG = 'x'

/** `rootName` is the root element's name as written. */
export function createNames(rootName: string, root: Root): Names {
  const declared = new Map<string, string>()
  const names = new Map<string, Name>()
  const meanings = new Map<string, string>()
  const used = new Set<string>()
  const [corePrefix] = splitName(rootName)

  function prefixOf(prefix: string): string {
    // RDF is a wrapper: its prefix is not that of what it holds.
    if (prefix === '' || (root !== 'rdf' && prefix === corePrefix)) return ''
    const uri = declared.get(prefix)
    if (uri === undefined) return prefix.toLowerCase()
    const canonical = PREFIXES[uri] ?? '?'
    return canonical === 'atom' && root === 'feed' ? '' : canonical
  }

  function add(written: string): Name {
    if (names.size >= MAX_NAMES) return toName(written, ':?', OTHER_TAG)
    const [prefix, local] = splitName(written)
    const core = prefixOf(prefix)
    const canonical = core === '' && STRUCTURE.has(local) ? local : core === '' ? `:${local}` : `:${core}:${local}`
    const name = toName(written, canonical, LETTERS[names.size] ?? `e${names.size.toString(36)}`)
    names.set(written, name)
    meanings.set(name.tag, canonical)
    used.add(canonical)
    return name
  }

  return {
    declare(attributes) {
      for (let at = 0; at < attributes.length; at += 2) {
        const [name = '', uri = ''] = [attributes[at], attributes[at + 1]]
        const prefix = name.startsWith('xmlns:') ? name.slice(6) : ''
        if (prefix === '' || declared.has(prefix) || declared.size >= MAX_DECLARATIONS) continue
        declared.set(prefix, toKey(uri))
      }
    },
    of: (written) => names.get(written) ?? add(written),
    meaningOf: (tag) => (tag === ATTRIBUTES.tag ? ATTRIBUTES.canonical : (meanings.get(tag) ?? ':?')),
    uses: (canonical) => used.has(canonical),
  }
}

function toName(written: string, canonical: string, tag: string): Name {
  const isStructure = STRUCTURE.has(canonical)
  return { written, canonical, tag, isStructure, isWanted: isWanted(canonical), isText: isText(canonical) }
}

/** Prefix as written and local name in lower case. */
function splitName(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':')
  return colon < 0 ? ['', name.toLowerCase()] : [name.slice(0, colon), name.slice(colon + 1).toLowerCase()]
}

function toKey(uri: string): string {
  return uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]+$/, '')
}
