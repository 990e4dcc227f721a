import type { Names } from './names.ts'
import { BANG, endOf, findEnd, hasMarkup, isNameStart, QUESTION, readTag, SLASH } from './tags.ts'

// An XML parser in JavaScript looks at each character, and chokes on each stray "&". Most of a feed is text of which we keep 2,000
// characters an entry. So texts are set aside before the parser sees them, cut to what can be needed, and markers stand for them: it then
// reads a third of the document, and what publishers get wrong inside texts (bare "&", HTML's entities, unclosed tags) never reaches it.

/** Characters kept of one text: enough for 2,000 characters of summary behind some markup. */
const KEPT = 8_000
/** Shorter texts are cheaper left where they are. */
const LONG = 64
/** Real feeds have 5 levels, 10 with media. */
const MAX_DEPTH = 200
/** Of unbalanced text elements; each costs a look through the rest of the document. */
const MAX_UNBALANCED = 5

/** Noncharacters, which no text may hold (Unicode, 23.7), around the number of a piece. */
export const MARKER_START = '\ufdd0'
export const MARKER_END = '\ufdd1'

/** Elements that hold text in which publishers write markup without escaping it, rightly (xhtml) or not. */
const TEXTS = new Set(
  ':title :subtitle :tagline :info :description :summary :content :body :fullitem :rights :copyright :content:encoded :xhtml:body :dc:title :dc:description :itunes:summary :atom:summary :atom:content'.split(
    ' ',
  ),
)

const STRAY_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,6}|#[xX][\da-fA-F]{1,5});)/g

/** A text as it stood in the document: with XML's escapes, in a CDATA section, or with elements in it. */
export interface Piece {
  readonly text: string
  readonly kind: 'escaped' | 'literal' | 'markup'
}

export interface SetAside {
  readonly outcome: 'set-aside'
  readonly xml: string
  readonly pieces: readonly Piece[]
  readonly rootTag: string
  readonly hasChannel: boolean
  /** Whether an item stands right in the root element. */
  readonly itemsBesideChannel: boolean
}

/** Walks the tags from the root's, at `start`, to its end tag or the document's end. One pass, but for the few texts with markup in them. */
export function setAside(
  source: string,
  start: number,
  rootName: string,
  names: Names,
): SetAside | { readonly outcome: 'too-deep' } {
  const out: string[] = []
  const pieces: Piece[] = []
  let copied = start
  let at = start
  let depth = 0
  let rootTag = ''
  let hasChannel = false
  let itemsBesideChannel = false
  let unbalanced = 0
  let ampersand = source.indexOf('&', start)

  /** Copies up to `from`, puts a marker, and goes on copying at `to`. */
  const replace = (from: number, to: number, piece: Piece) => {
    out.push(source.slice(copied, from), MARKER_START, String(pieces.length), MARKER_END)
    pieces.push(piece)
    copied = to
  }
  const drop = (from: number, to: number) => {
    out.push(source.slice(copied, from))
    copied = to
    at = to
  }
  const hasAmpersand = (from: number, to: number) => {
    if (ampersand >= 0 && ampersand < from) ampersand = source.indexOf('&', from)
    return ampersand >= 0 && ampersand < to
  }

  while (at < source.length) {
    const open = source.indexOf('<', at)
    const textEnd = open < 0 ? source.length : open
    if (textEnd - at > LONG || hasAmpersand(at, textEnd)) {
      replace(at, textEnd, { text: source.slice(at, Math.min(textEnd, at + KEPT)), kind: 'escaped' })
    }
    if (open < 0) break
    const next = source.charCodeAt(open + 1)
    if (next === BANG) {
      if (source.startsWith('<![CDATA[', open)) {
        const end = endOf(source, ']]>', open + 9)
        const textStart = open + 9
        const text = source.slice(textStart, Math.min(end.text, textStart + KEPT))
        replace(open, end.after, { text, kind: 'literal' })
        at = end.after
      } else
        drop(
          open,
          source.startsWith('<!--', open) ? endOf(source, '-->', open + 4).after : endOf(source, '>', open).after,
        )
      continue
    }
    if (next === QUESTION) {
      drop(open, endOf(source, '?>', open).after)
      continue
    }
    if (next === SLASH) {
      const end = endOf(source, '>', open)
      at = end.after
      depth--
      const name = source.slice(open + 2, end.text).trim()
      if (name === rootName) break
      continue
    }
    const tag = isNameStart(next) ? readTag(source, open) : null
    if (tag === null) {
      // "<" that begins no tag: a publisher's "1 < 2".
      out.push(source.slice(copied, open), '&lt;')
      copied = open + 1
      at = open + 1
      continue
    }
    at = tag.end
    const hasAttributes = tag.nameEnd + 1 < tag.end
    if (hasAttributes) {
      const text = source.slice(open, tag.end)
      if (text.includes('xmlns:')) names.declare(text)
      if (hasAmpersand(open, tag.end)) {
        out.push(source.slice(copied, open), text.replace(STRAY_AMPERSAND, '&amp;'))
        copied = tag.end
      }
    }
    const name = source.slice(open + 1, tag.nameEnd)
    if (depth === 0) rootTag = source.slice(open, tag.end)
    if (tag.isClosed) continue
    const canonical = depth === 0 ? '' : names.canonical(name)
    if (canonical === 'channel') hasChannel = true
    if (canonical === 'item' && depth === 1) itemsBesideChannel = true
    if (TEXTS.has(canonical) && unbalanced < MAX_UNBALANCED && hasMarkup(source, at)) {
      const end = findEnd(source, at, name)
      if (end < 0) unbalanced++
      else {
        replace(at, end, { text: source.slice(at, Math.min(end, at + KEPT)), kind: 'markup' })
        at = end
      }
    }
    depth++
    if (depth > MAX_DEPTH) return { outcome: 'too-deep' }
  }
  out.push(source.slice(copied, at))
  const xml = out.join('')
  return { outcome: 'set-aside', xml, pieces, rootTag, hasChannel, itemsBesideChannel }
}
