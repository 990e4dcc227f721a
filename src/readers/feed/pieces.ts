import { parseAttributes } from './attributes.ts'
import { decodeXml, type Entities, toHtml } from './xml-text.ts'

/** A text that was set aside: with XML's escapes, from a CDATA section, with elements in it; or the attributes of a tag. */
export interface Piece {
  readonly text: string
  readonly kind: 'escaped' | 'literal' | 'markup' | 'attributes'
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

/** Characters looked at from an image on: enough for its tag, and for the next if it is no picture. */
const AROUND_IMAGE = 3_000

export function createPieces(pieces: readonly Piece[], entities: Entities): Pieces {
  const attributes = new Map<string, ReadonlyMap<string, string>>()

  function each(reference: string): readonly Piece[] {
    const found: Piece[] = []
    // What comes before the first dot is the attributes'.
    for (let at = reference.indexOf('.'); at >= 0; ) {
      const next = reference.indexOf('.', at + 1)
      const piece = pieces[Number(next < 0 ? reference.slice(at + 1) : reference.slice(at + 1, next))]
      if (piece !== undefined) found.push(piece)
      at = next
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
      if (!reference.startsWith('@')) return null
      const end = reference.indexOf('.')
      const own = end < 0 ? reference : reference.slice(0, end)
      let parsed = attributes.get(own)
      if (parsed === undefined) {
        parsed = parseAttributes(pieces[Number(own.slice(1))]?.text ?? '')
        attributes.set(own, parsed)
      }
      const value = parsed.get(name)
      return value === undefined ? null : decodeXml(value, entities)
    },
  }
}
