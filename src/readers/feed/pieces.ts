import { parseAttributes } from './attributes.ts'
import { decodeXml, type Entities, toHtml } from './xml-text.ts'

/** A text that was set aside: with XML's escapes, from a CDATA section, with elements in it; or the attributes of a tag. */
export interface Piece {
  readonly text: string
  readonly kind: 'escaped' | 'literal' | 'markup' | 'attributes'
}

/** What was set aside, by the references that stand for it: ".7" is the eighth piece, ".7.8" it and the next. */
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

/** Characters looked at from an image on: enough for its tag, and for the next if it is no picture. */
const AROUND_IMAGE = 3_000

export function createPieces(pieces: readonly Piece[], entities: Entities): Pieces {
  const attributes = new Map<string, ReadonlyMap<string, string>>()

  function each(reference: string): readonly Piece[] {
    // Nearly all references are to one piece.
    if (reference.lastIndexOf('.') === 0) {
      const only = pieces[Number(reference.slice(1))]
      return only === undefined ? [] : [only]
    }
    const numbers = reference.split('.')
    const found: Piece[] = []
    for (let i = 1; i < numbers.length; i++) {
      const piece = pieces[Number(numbers[i])]
      if (piece !== undefined) found.push(piece)
    }
    return found
  }

  function toText({ text, kind }: Piece): string {
    if (kind === 'markup') return toHtml(text)
    return kind === 'literal' ? text : decodeXml(text, entities)
  }

  return {
    textOf: (reference) => {
      const found = each(reference)
      return found.length === 1 && found[0] ? toText(found[0]) : found.map(toText).join('')
    },
    isMarkup: (reference) => each(reference).some((piece) => piece.kind === 'markup'),
    fromImageOf(reference) {
      for (const piece of each(reference)) {
        const at = piece.text.indexOf(piece.kind === 'escaped' ? '&lt;img' : '<img')
        // To find it before undoing the escapes of a long text saves most of that work.
        if (at >= 0) return toText({ ...piece, text: piece.text.slice(at, at + AROUND_IMAGE) })
      }
      return ''
    },
    attributeOf(reference, name) {
      let parsed = attributes.get(reference)
      if (parsed === undefined) {
        parsed = parseAttributes(each(reference)[0]?.text ?? '')
        attributes.set(reference, parsed)
      }
      const value = parsed.get(name)
      return value === undefined ? null : decodeXml(value, entities)
    },
  }
}
