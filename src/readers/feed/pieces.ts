import { type Attributes, findAttribute, parseAttributes } from './attributes.ts'
import type { SourceText } from './source-text.ts'
import { decodeXml, type Entities, toHtml } from './xml-text.ts'

/** A text with XML's escapes, from a CDATA section, or with elements in it; or the attributes of a tag. */
export type PieceKind = 'escaped' | 'literal' | 'markup' | 'attributes'

/** Where texts stand that were set aside, by their numbers. Most are never looked at: nothing is cut out before it is. */
export interface Places {
  readonly starts: number[]
  readonly ends: number[]
  readonly kinds: PieceKind[]
}

/** Sets aside what stands between two places of the document; its reference. */
export function addPiece({ starts, ends, kinds }: Places, start: number, end: number, kind: PieceKind): string {
  const reference = `${kind === 'attributes' ? '@' : '.'}${starts.length}`
  starts.push(start)
  ends.push(end)
  kinds.push(kind)
  return reference
}

/** Takes back all but the first `left` pieces. */
export function dropPieces({ starts, ends, kinds }: Places, left: number): void {
  starts.length = left
  ends.length = left
  kinds.length = left
}

/** What was set aside, by the references that stand for it: "@6.7.8" is an element with attributes and two pieces of text. */
export interface Pieces {
  /** Texts put together, with XML's escapes undone. */
  textOf(reference: string): string
  /** Whether one of them has elements in it: then it is to be read as HTML, whatever its type. */
  isMarkup(reference: string): boolean
  /** What follows the first image in them, its tag included, with XML's escapes undone; "" where there is none. */
  fromImageOf(reference: string): string
  /** The attribute of that name, or null. */
  attributeOf(reference: string, name: string): string | null
}

/** How far into a text its first image is looked for. */
const SEARCHED = 16_000
/** Characters looked at from an image on: enough for its tag, and for the next if it is no picture. */
const AROUND_IMAGE = 3_000

const AT = 0x40

export function createPieces(source: SourceText, { starts, ends, kinds }: Places, entities: Entities): Pieces {
  const attributes = new Map<number, Attributes>()

  function decode(text: string, kind: PieceKind | undefined): string {
    if (kind === 'markup') return toHtml(text)
    return kind === 'literal' ? text : decodeXml(text, entities)
  }

  function cut(number: number): string {
    return source.cut(starts[number] ?? 0, ends[number] ?? 0)
  }

  function pieceOf(number: number): string {
    return decode(cut(number), kinds[number])
  }

  return {
    textOf(reference) {
      let at = reference.indexOf('.')
      if (at < 0) return ''
      let next = reference.indexOf('.', at + 1)
      let text = pieceOf(numberIn(reference, at + 1))
      while (next >= 0) {
        at = next
        text += pieceOf(numberIn(reference, at + 1))
        next = reference.indexOf('.', at + 1)
      }
      return text
    },
    isMarkup(reference) {
      for (let at = reference.indexOf('.'); at >= 0; at = reference.indexOf('.', at + 1)) {
        if (kinds[numberIn(reference, at + 1)] === 'markup') return true
      }
      return false
    },
    fromImageOf(reference) {
      for (let at = reference.indexOf('.'); at >= 0; at = reference.indexOf('.', at + 1)) {
        const number = numberIn(reference, at + 1)
        const kind = kinds[number]
        const [start = 0, end = 0] = [starts[number], ends[number]]
        const image = source.view
          .slice(start, Math.min(end, start + SEARCHED))
          .indexOf(kind === 'escaped' ? '&lt;img' : '<img')
        // To find it before undoing the escapes of a long text saves most of that work.
        if (image >= 0) return decode(source.cut(start + image, end, AROUND_IMAGE), kind)
      }
      return ''
    },
    attributeOf(reference, name) {
      if (reference.charCodeAt(0) !== AT) return null
      const number = numberIn(reference, 1)
      let parsed = attributes.get(number)
      if (parsed === undefined) {
        parsed = parseAttributes(cut(number))
        attributes.set(number, parsed)
      }
      const value = findAttribute(parsed, name)
      return value === null ? null : decodeXml(value, entities)
    },
  }
}

/** The number that begins at a place of a reference. */
function numberIn(reference: string, from: number): number {
  let number = 0
  for (let at = from; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) break
    number = number * 10 + digit
  }
  return number
}
