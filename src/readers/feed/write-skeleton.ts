import { type Attributes, parseAttributes } from './attributes.ts'
import { ATTRIBUTES, type Name, type Names } from './names.ts'
import type { PieceKind, Places } from './pieces.ts'
import type { SourceText } from './source-text.ts'
import { BANG, endOf, endOfLeaf, findEnd, hasMarkup, isBlank, isNameStart, QUESTION, readTag, SLASH } from './tags.ts'

/** Real feeds have 5 levels, 10 with media. */
const MAX_DEPTH = 200
/** More entries than any feed has (the largest seen has 1,033), and more tags and texts than they need: what comes behind is not read. */
const MAX_ENTRIES = 5_000
const MAX_PARTS = 300_000
/** Of unbalanced text elements; each costs a look through the rest of the document. */
const MAX_UNBALANCED = 5

export interface Written {
  readonly outcome: 'written'
  readonly xml: string
  readonly places: Places
  readonly rootAttributes: Attributes
  /** Whether an item stands right in the root element. */
  readonly itemsBesideChannel: boolean
}

/**
 * Writes a document's elements anew, from the root's start tag at `start` to its end: short tags, no text, and references to what was set
 * aside. One pass by native searches, but for the few texts with markup in them.
 */
export function writeSkeleton(
  text: SourceText,
  start: number,
  rootName: string,
  names: Names,
): Written | { readonly outcome: 'too-deep' } {
  const source = text.view
  const root = readTag(source, start)
  const rootAttributes = root ? parseAttributes(text.cut(root.nameEnd, root.attributesEnd)) : []
  names.declare(rootAttributes)
  const xml = [`<${names.of(rootName).tag}>`]
  const places = { starts: [], ends: [], kinds: [] }
  const sheet: Sheet = { source, names, xml, places, at: root?.end ?? source.length, ...nothingYet(names.of(rootName)) }

  while (sheet.at < source.length && sheet.xml.length < MAX_PARTS && sheet.entries <= MAX_ENTRIES) {
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
  anchor(sheet)
  const { itemsBesideChannel } = sheet
  return { outcome: 'written', xml: sheet.xml.join(''), places, rootAttributes, itemsBesideChannel }
}

/** What is being written, and how far it is. */
interface Sheet {
  readonly source: string
  readonly names: Names
  readonly xml: string[]
  readonly places: Places
  at: number
  /** Elements that are open inside the root. */
  depth: number
  entries: number
  unbalanced: number
  itemsBesideChannel: boolean
  /** The element that was begun last. */
  last: Name
  /** Whether that is an element of the structure that has nothing in it yet. */
  isBare: boolean
}

function nothingYet(last: Name) {
  return { depth: 0, entries: 0, unbalanced: 0, itemsBesideChannel: false, last, isBare: false }
}

/** Sets aside what stands between two places, and writes what stands for it. */
function refer(sheet: Sheet, start: number, end: number, kind: PieceKind): void {
  const { starts, ends, kinds } = sheet.places
  sheet.xml.push(kind === 'attributes' ? `@${starts.length}` : `.${starts.length}`)
  starts.push(start)
  ends.push(end)
  kinds.push(kind)
}

/** rss-parser takes an entry without children for a string, and the string's own method "link" for its links. */
function anchor(sheet: Sheet): void {
  if (sheet.isBare) sheet.xml.push(`<${ATTRIBUTES.tag}></${ATTRIBUTES.tag}>`)
  sheet.isBare = false
}

function writeText(sheet: Sheet, end: number): void {
  if (isBlank(sheet.source, sheet.at, end)) return
  anchor(sheet)
  refer(sheet, sheet.at, end, 'escaped')
}

/** Comments and document types go, CDATA sections are text. */
function passDeclaration(sheet: Sheet, open: number): void {
  const { source } = sheet
  if (source.startsWith('<![CDATA[', open)) {
    const end = endOf(source, ']]>', open + 9)
    anchor(sheet)
    refer(sheet, open + 9, end.text, 'literal')
    sheet.at = end.after
  } else sheet.at = endOf(source, source.startsWith('<!--', open) ? '-->' : '>', open).after
}

/** The name of the element that ends. */
function writeEndTag(sheet: Sheet, open: number): string {
  const { source, last } = sheet
  const { text, after } = endOf(source, '>', open)
  sheet.at = after
  // Of a tag that is cut off itself nothing is known.
  if (text === after) return ''
  anchor(sheet)
  const isLast = text - open - 2 === last.written.length && source.startsWith(last.written, open + 2)
  const name = isLast ? last : sheet.names.of(source.slice(open + 2, text).trim())
  sheet.xml.push(`</${name.tag}>`)
  sheet.depth = Math.max(0, sheet.depth - 1)
  return name.written
}

function writeStartTag(sheet: Sheet, open: number): void {
  const { source, names, xml } = sheet
  const read = isNameStart(source.charCodeAt(open + 1)) ? readTag(source, open) : null
  if (read === null) {
    // "<" that begins no tag: a publisher's "1 < 2".
    anchor(sheet)
    refer(sheet, open, open + 1, 'escaped')
    sheet.at = open + 1
    return
  }
  const { nameEnd, attributesEnd } = read
  const hasAttributes = !isBlank(source, nameEnd, attributesEnd)
  const written = source.slice(open + 1, nameEnd)
  if (hasAttributes) {
    const attributes = source.slice(nameEnd, attributesEnd)
    if (attributes.includes('xmlns:')) names.declare(parseAttributes(attributes))
  }
  const name = names.of(written)
  const ignoredEnd = name.isWanted ? -1 : read.isClosed ? read.end : endOfLeaf(source, read.end, written)
  sheet.at = ignoredEnd < 0 ? read.end : ignoredEnd
  if (ignoredEnd >= 0) return

  const { canonical, tag, isStructure } = name
  if (isStructure) {
    anchor(sheet)
    if (canonical === 'item' && sheet.depth === 0) sheet.itemsBesideChannel = true
    if (canonical !== 'channel') sheet.entries++
  }
  xml.push(`<${tag}>`)
  sheet.isBare = isStructure && !hasAttributes
  if (hasAttributes) {
    if (isStructure) xml.push(`<${ATTRIBUTES.tag}>`)
    refer(sheet, nameEnd, attributesEnd, 'attributes')
    if (isStructure) xml.push(`</${ATTRIBUTES.tag}>`)
  }
  if (read.isClosed) {
    anchor(sheet)
    xml.push(`</${tag}>`)
    return
  }
  sheet.last = name
  sheet.depth++
  if (name.isText) writeMarkup(sheet, written)
}

/** A text with elements in it becomes one piece. */
function writeMarkup(sheet: Sheet, name: string): void {
  const { source, at } = sheet
  if (sheet.unbalanced >= MAX_UNBALANCED || !hasMarkup(source, at)) return
  const end = findEnd(source, at, name)
  if (end < 0) sheet.unbalanced++
  else {
    refer(sheet, at, end, 'markup')
    sheet.at = end
  }
}
