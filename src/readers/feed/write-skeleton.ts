import { type Attributes, parseAttributes } from './attributes.ts'
import { type Leaves, setAside } from './leaves.ts'
import type { Names } from './names.ts'
import type { Places } from './pieces.ts'
import { anchor, createSheet, endStructure, partsOf, refer, type Sheet, writeAttributes } from './sheet.ts'
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
  /** What was set aside of each entry, by its number. */
  readonly leaves: readonly Leaves[]
  /** The names of the elements that were written. */
  readonly walked: ReadonlySet<string>
  readonly rootAttributes: Attributes
  /** Whether an item stands right in the root element. */
  readonly itemsBesideChannel: boolean
}

interface Plan {
  /** The root element's name as written. */
  readonly rootName: string
  readonly names: Names
  /** Whether an entry's leaves are set aside whole: right where all tags are balanced. */
  readonly setsAside: boolean
}

/**
 * Writes a document's elements anew, from the root's start tag at `start` to its end: short tags, no text, and references to what was set
 * aside. One pass by native searches, but for the few texts with markup in them.
 */
export function writeSkeleton(
  text: SourceText,
  start: number,
  { rootName, names, setsAside }: Plan,
): Written | { readonly outcome: 'too-deep' } {
  const source = text.view
  const root = readTag(source, start)
  const rootAttributes = root ? parseAttributes(text.cut(root.nameEnd, root.attributesEnd)) : []
  names.declare(rootAttributes)
  const sheet = createSheet(source, names, names.of(rootName), root?.end ?? source.length)

  while (sheet.at < source.length && partsOf(sheet) < MAX_PARTS && sheet.leaves.length <= MAX_ENTRIES) {
    const open = source.indexOf('<', sheet.at)
    writeText(sheet, open < 0 ? source.length : open)
    if (open < 0) break
    const next = source.charCodeAt(open + 1)
    if (next === BANG) passDeclaration(sheet, open)
    else if (next === QUESTION) sheet.at = endOf(source, '?>', open).after
    else if (next === SLASH) {
      if (writeEndTag(sheet, open) === rootName) break
    } else writeStartTag(sheet, open, setsAside)
    if (sheet.depth > MAX_DEPTH) return { outcome: 'too-deep' }
  }
  anchor(sheet)
  const { xml, places, leaves, walked, itemsBesideChannel } = sheet
  return { outcome: 'written', xml: xml.join(''), places, leaves, walked, rootAttributes, itemsBesideChannel }
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
  if (name.isStructure) endStructure(sheet)
  sheet.depth = Math.max(0, sheet.depth - 1)
  return name.written
}

function writeStartTag(sheet: Sheet, open: number, setsAside: boolean): void {
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

  if (setsAside && sheet.depth === sheet.entryDepth && !name.isStructure) {
    const end = setAside(sheet, name, read, sheet.unbalanced < MAX_UNBALANCED)
    if (end >= 0) sheet.at = end
    if (end >= 0) return
  }

  const { canonical, tag, isStructure } = name
  if (isStructure) {
    anchor(sheet)
    if (canonical === 'item' && sheet.depth === 0) sheet.itemsBesideChannel = true
  }
  sheet.walked.add(canonical)
  xml.push(`<${tag}>`)
  sheet.isBare = canonical === 'channel' && !hasAttributes
  if (isStructure && !sheet.isBare) {
    writeAttributes(sheet, nameEnd, hasAttributes ? attributesEnd : -1, canonical !== 'channel')
  } else if (hasAttributes) refer(sheet, nameEnd, attributesEnd, 'attributes')
  if (read.isClosed) {
    anchor(sheet)
    xml.push(`</${tag}>`)
    if (isStructure) endStructure(sheet)
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
