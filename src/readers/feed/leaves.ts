import type { Name } from './names.ts'
import { addPiece, dropPieces, type Places } from './pieces.ts'
import type { Sheet } from './sheet.ts'
import { BANG, endOf, findEnd, hasMarkup, isBlank, isNameStart, QUESTION, readTag, SLASH, type Tag } from './tags.ts'

// Nine of ten elements of a feed are an entry's children that have none themselves. They are set aside whole, so that the parser walks the
// entries and what has an inside, and not a dozen elements an entry whose text it would only hand back.

/** References to an entry's children that hold nothing but text, by their one names, in the order of the document. */
export type Leaves = Record<string, string[]>

/**
 * Sets a child of the entry that is being written aside; where the document goes on, or -1 where the element must be written: it has others in
 * it, or its end tag does not come next. `maySearch`: whether the end of a text with markup in it may be looked for through the document.
 */
export function setAside(sheet: Sheet, name: Name, tag: Tag, maySearch: boolean): number {
  const { source, places, leaves, written } = sheet
  const own = leaves.at(-1)
  // Of one name, what is set aside comes first: that keeps the order of the document.
  if (own === undefined || written.has(name.canonical)) return -1
  const before = places.starts.length
  const hasAttributes = !isBlank(source, tag.nameEnd, tag.attributesEnd)
  const attributes = hasAttributes ? addPiece(places, tag.nameEnd, tag.attributesEnd, 'attributes') : ''
  const leaf = tag.isClosed ? { reference: '', end: tag.end } : readLeaf(source, tag.end, name, places, maySearch)
  if (leaf === null) {
    dropPieces(places, before)
    written.add(name.canonical)
    return -1
  }
  const same = own[name.canonical]
  if (same) same.push(attributes + leaf.reference)
  else own[name.canonical] = [attributes + leaf.reference]
  return leaf.end
}

/** A leaf's texts as a reference, and where the document goes on behind its end tag. */
interface Leaf {
  readonly reference: string
  readonly end: number
}

/** The texts from behind a start tag to its end tag; null where the element is no leaf. */
function readLeaf(source: string, from: number, name: Name, places: Places, maySearch: boolean): Leaf | null {
  const before = places.starts.length
  let reference = ''
  let at = from
  for (let open = source.indexOf('<', at); open >= 0; open = source.indexOf('<', at)) {
    if (!isBlank(source, at, open)) reference += addPiece(places, at, open, 'escaped')
    const next = source.charCodeAt(open + 1)
    if (next === SLASH) {
      const end = endOfEndTag(source, open, name.written)
      if (end >= 0) return { reference, end }
      break
    }
    if (next === QUESTION) at = endOf(source, '?>', open).after
    else if (next !== BANG) {
      if (isNameStart(next) && (name.isText || readTag(source, open) !== null)) {
        dropPieces(places, before)
        return maySearch && name.isText && hasMarkup(source, from) ? readMarkup(source, from, name, places) : null
      }
      // "<" that begins no tag: a publisher's "1 < 2".
      reference += addPiece(places, open, open + 1, 'escaped')
      at = open + 1
    } else if (source.startsWith('<![CDATA[', open)) {
      const { text, after } = endOf(source, ']]>', open + 9)
      reference += addPiece(places, open + 9, text, 'literal')
      at = after
    } else at = endOf(source, source.startsWith('<!--', open) ? '-->' : '>', open).after
  }
  return null
}

/** A text with elements in it is one piece. */
function readMarkup(source: string, from: number, name: Name, places: Places): Leaf | null {
  const open = findEnd(source, from, name.written)
  const end = open < 0 ? -1 : endOfEndTag(source, open, name.written)
  return end < 0 ? null : { reference: addPiece(places, from, open, 'markup'), end }
}

/** Behind the ">" of an end tag of that very name; -1 where it is another or is cut off. */
function endOfEndTag(source: string, open: number, name: string): number {
  const nameEnd = open + 2 + name.length
  if (!source.startsWith(name, open + 2)) return -1
  if (source.charCodeAt(nameEnd) === 0x3e) return nameEnd + 1
  const end = source.indexOf('>', nameEnd)
  return end >= 0 && isBlank(source, nameEnd, end) ? end + 1 : -1
}
