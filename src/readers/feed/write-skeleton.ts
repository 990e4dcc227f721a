import { parseAttributes } from './attributes.ts'
import { isWanted } from './fields.ts'
import { ATTRIBUTES, isStructure, type Names } from './names.ts'
import type { Piece } from './pieces.ts'
import { BANG, endOf, endOfLeaf, findEnd, hasMarkup, isBlank, isNameStart, QUESTION, readTag, SLASH } from './tags.ts'

/** Characters kept of one text: enough for 2,000 characters of summary behind some markup. */
const KEPT = 8_000
/** Real feeds have 5 levels, 10 with media. */
const MAX_DEPTH = 200
/** More entries than any feed has (the largest seen has 1,033), and more tags and texts than they need: what comes behind is not read. */
const MAX_ENTRIES = 5_000
const MAX_PARTS = 300_000
/** Of unbalanced text elements; each costs a look through the rest of the document. */
const MAX_UNBALANCED = 5

/** Elements that hold text in which publishers write markup without escaping it, rightly (xhtml) or not. */
const TEXTS = new Set(
  ':title :subtitle :tagline :description :summary :content :body :fullitem :content:encoded :xhtml:body :dc:title :dc:description :itunes:summary :atom:summary :atom:content'.split(
    ' ',
  ),
)

export interface Written {
  readonly outcome: 'written'
  readonly xml: string
  readonly pieces: readonly Piece[]
  readonly rootAttributes: ReadonlyMap<string, string>
  /** Whether an item stands right in the root element. */
  readonly itemsBesideChannel: boolean
}

/**
 * Writes a document's elements anew, from the root's start tag at `start` to its end: short tags, no text, and references to what was set
 * aside. One pass by native searches, but for the few texts with markup in them.
 */
export function writeSkeleton(
  source: string,
  start: number,
  rootName: string,
  names: Names,
): Written | { readonly outcome: 'too-deep' } {
  const sheet: Sheet = { source, names, out: [], pieces: [], at: start, depth: 0, ...NOTHING_YET }
  const root = readTag(source, start)
  const rootAttributes = root
    ? parseAttributes(source.slice(root.nameEnd, root.attributesEnd).slice(0, KEPT))
    : new Map()
  names.declare(rootAttributes)
  sheet.out.push(`<${names.of(rootName).tag}>`)
  sheet.at = root?.end ?? source.length

  while (sheet.at < source.length && sheet.out.length < MAX_PARTS && sheet.entries <= MAX_ENTRIES) {
    const open = source.indexOf('<', sheet.at)
    writeText(sheet, open < 0 ? source.length : open)
    if (open < 0) break
    const next = source.charCodeAt(open + 1)
    if (next === BANG) passDeclaration(sheet, open)
    else if (next === QUESTION) sheet.at = endOf(source, '?>', open).after
    else if (next === SLASH) {
      if (writeEndTag(sheet, open) === rootName) break
    } else writeStartTag(sheet, open)
    if (sheet.depth > MAX_DEPTH) return { outcome: 'too-deep' }
  }
  const { out, pieces, itemsBesideChannel } = sheet
  return { outcome: 'written', xml: out.join(''), pieces, rootAttributes, itemsBesideChannel }
}

/** What is being written, and how far it is. */
interface Sheet {
  readonly source: string
  readonly names: Names
  readonly out: string[]
  readonly pieces: Piece[]
  at: number
  /** Elements that are open inside the root. */
  depth: number
  entries: number
  unbalanced: number
  itemsBesideChannel: boolean
}

const NOTHING_YET = { entries: 0, unbalanced: 0, itemsBesideChannel: false }

/** Sets a piece aside and writes what stands for it. */
function refer(sheet: Sheet, text: string, kind: Piece['kind']): void {
  sheet.out.push(`${kind === 'attributes' ? '@' : '.'}${sheet.pieces.length}`)
  sheet.pieces.push({ text: text.length > KEPT ? text.slice(0, KEPT) : text, kind })
}

function writeText(sheet: Sheet, end: number): void {
  const { source, at } = sheet
  if (!isBlank(source, at, end)) refer(sheet, source.slice(at, end), 'escaped')
}

/** Comments and document types go, CDATA sections are text. */
function passDeclaration(sheet: Sheet, open: number): void {
  const { source } = sheet
  if (source.startsWith('<![CDATA[', open)) {
    const end = endOf(source, ']]>', open + 9)
    refer(sheet, source.slice(open + 9, end.text), 'literal')
    sheet.at = end.after
  } else sheet.at = endOf(source, source.startsWith('<!--', open) ? '-->' : '>', open).after
}

/** The name of the element that ends. */
function writeEndTag(sheet: Sheet, open: number): string {
  const { text, after } = endOf(sheet.source, '>', open)
  sheet.at = after
  // Of a tag that is cut off itself nothing is known.
  if (text === after) return ''
  const name = sheet.source.slice(open + 2, text).trim()
  sheet.out.push(`</${sheet.names.of(name).tag}>`)
  sheet.depth = Math.max(0, sheet.depth - 1)
  return name
}

function writeStartTag(sheet: Sheet, open: number): void {
  const { source, names, out } = sheet
  const read = isNameStart(source.charCodeAt(open + 1)) ? readTag(source, open) : null
  if (read === null) {
    // "<" that begins no tag: a publisher's "1 < 2".
    refer(sheet, '&lt;', 'escaped')
    sheet.at = open + 1
    return
  }
  const written = source.slice(open + 1, read.nameEnd)
  const { nameEnd, attributesEnd } = read
  const attributes = isBlank(source, nameEnd, attributesEnd) ? '' : source.slice(nameEnd, attributesEnd)
  if (attributes.includes('xmlns:')) names.declare(parseAttributes(attributes))
  const { canonical, tag } = names.of(written)
  const ignoredEnd = isWanted(canonical) ? -1 : read.isClosed ? read.end : endOfLeaf(source, read.end, written)
  sheet.at = ignoredEnd < 0 ? read.end : ignoredEnd
  if (ignoredEnd >= 0) return

  if (canonical === 'item' && sheet.depth === 0) sheet.itemsBesideChannel = true
  if (canonical === 'item' || canonical === 'entry') sheet.entries++
  out.push(`<${tag}>`)
  // rss-parser takes an entry without children for a string, and the string's own method "link" for its links.
  if (isStructure(canonical)) out.push(`<${ATTRIBUTES.tag}>`)
  if (attributes !== '') refer(sheet, attributes, 'attributes')
  if (isStructure(canonical)) out.push(`</${ATTRIBUTES.tag}>`)
  if (read.isClosed) {
    out.push(`</${tag}>`)
    return
  }
  sheet.depth++
  if (TEXTS.has(canonical)) writeMarkup(sheet, written)
}

/** A text with elements in it becomes one piece. */
function writeMarkup(sheet: Sheet, name: string): void {
  const { source, at } = sheet
  if (sheet.unbalanced >= MAX_UNBALANCED || !hasMarkup(source, at)) return
  const end = findEnd(source, at, name)
  if (end < 0) sheet.unbalanced++
  else {
    refer(sheet, source.slice(at, end), 'markup')
    sheet.at = end
  }
}
