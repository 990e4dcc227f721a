import type { Leaves } from './leaves.ts'
import { ATTRIBUTES, type Name, type Names } from './names.ts'
import { addPiece, type PieceKind, type Places } from './pieces.ts'

/** A skeleton that is being written, and how far it is. */
export interface Sheet {
  readonly source: string
  readonly names: Names
  readonly xml: string[]
  readonly places: Places
  at: number
  /** Elements that are open inside the root. */
  depth: number
  /** What was set aside of each entry. */
  readonly leaves: Leaves[]
  /** How many elements are open where an entry's children stand; -1 outside of entries. */
  entryDepth: number
  /** The names of those of the entry's children that were written as elements. */
  readonly written: Set<string>
  /** The names of all elements that were written. */
  readonly walked: Set<string>
  unbalanced: number
  itemsBesideChannel: boolean
  /** The element that was begun last. */
  last: Name
  /** Whether that is a channel that has nothing in it yet. */
  isBare: boolean
}

/** A sheet with the root's start tag alone, behind which the document goes on at `at`. */
export function createSheet(source: string, names: Names, root: Name, at: number): Sheet {
  return {
    source,
    names,
    xml: [`<${root.tag}>`],
    places: { starts: [], ends: [], kinds: [] },
    at,
    depth: 0,
    leaves: [],
    entryDepth: -1,
    written: new Set(),
    walked: new Set(),
    unbalanced: 0,
    itemsBesideChannel: false,
    last: root,
    isBare: false,
  }
}

/** How many tags and texts there are by now. */
export function partsOf({ xml, places }: Sheet): number {
  return xml.length + places.starts.length
}

/** Sets aside what stands between two places, and writes what stands for it. */
export function refer(sheet: Sheet, start: number, end: number, kind: PieceKind): void {
  sheet.xml.push(addPiece(sheet.places, start, end, kind))
}

/** rss-parser takes a channel without children for a string. */
export function anchor(sheet: Sheet): void {
  if (sheet.isBare) sheet.xml.push(`<${ATTRIBUTES.tag}></${ATTRIBUTES.tag}>`)
  sheet.isBare = false
}

/** Writes the attributes of a channel or entry, and by which number what is set aside of an entry is found; `end` is -1 without attributes. */
export function writeAttributes(sheet: Sheet, start: number, end: number, isEntry: boolean): void {
  sheet.xml.push(`<${ATTRIBUTES.tag}>`)
  if (end >= 0) refer(sheet, start, end, 'attributes')
  if (isEntry) {
    sheet.xml.push(`#${sheet.leaves.length}`)
    sheet.leaves.push({})
    sheet.entryDepth = sheet.depth + 1
    sheet.written.clear()
  }
  sheet.xml.push(`</${ATTRIBUTES.tag}>`)
}

/** What follows the end of a channel or entry is no entry's child. */
export function endStructure(sheet: Sheet): void {
  sheet.entryDepth = -1
}
