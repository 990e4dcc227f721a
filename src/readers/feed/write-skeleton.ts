import { parseAttributes } from './attributes.ts'
import { isWanted } from './fields.ts'
import type { Names } from './names.ts'
import type { Piece } from './pieces.ts'
import { BANG, endOf, endOfLeaf, findEnd, hasMarkup, isBlank, isNameStart, QUESTION, readTag, SLASH } from './tags.ts'

/** Characters kept of one text: enough for 2,000 characters of summary behind some markup. */
const KEPT = 8_000
/** Real feeds have 5 levels, 10 with media. */
const MAX_DEPTH = 200
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
  const out: string[] = []
  const pieces: Piece[] = []
  let at = start
  let depth = 0
  let rootAttributes: ReadonlyMap<string, string> = new Map()
  let itemsBesideChannel = false
  let unbalanced = 0

  const refer = (text: string, kind: Piece['kind']): string => {
    pieces.push({ text: text.length > KEPT ? text.slice(0, KEPT) : text, kind })
    return `.${pieces.length - 1}`
  }
  const startTag = (tag: string, attributes: string) =>
    attributes === '' ? `<${tag}` : `<${tag} a="${refer(attributes, 'attributes')}"`

  while (at < source.length) {
    const open = source.indexOf('<', at)
    const textEnd = open < 0 ? source.length : open
    if (!isBlank(source, at, textEnd)) out.push(refer(source.slice(at, textEnd), 'escaped'))
    if (open < 0) break
    const next = source.charCodeAt(open + 1)
    if (next === BANG) {
      const isText = source.startsWith('<![CDATA[', open)
      const end = isText
        ? endOf(source, ']]>', open + 9)
        : endOf(source, source.startsWith('<!--', open) ? '-->' : '>', open)
      if (isText) out.push(refer(source.slice(open + 9, end.text), 'literal'))
      at = end.after
    } else if (next === QUESTION) {
      at = endOf(source, '?>', open).after
    } else if (next === SLASH) {
      const end = endOf(source, '>', open)
      if (end.text === end.after) break
      const name = source.slice(open + 2, end.text).trim()
      out.push(`</${names.of(name).tag}>`)
      at = end.after
      depth--
      if (name === rootName) break
    } else {
      const tag = isNameStart(next) ? readTag(source, open) : null
      if (tag === null) {
        // "<" that begins no tag: a publisher's "1 < 2".
        out.push(refer('&lt;', 'escaped'))
        at = open + 1
        continue
      }
      const name = source.slice(open + 1, tag.nameEnd)
      const attributes = isBlank(source, tag.nameEnd, tag.attributesEnd)
        ? ''
        : source.slice(tag.nameEnd, tag.attributesEnd)
      if (attributes.includes('xmlns:')) names.declare(parseAttributes(attributes))
      at = tag.end
      if (depth === 0) {
        rootAttributes = parseAttributes(attributes)
        out.push(`${startTag(names.of(name).tag, attributes)}>`)
        depth = 1
        continue
      }
      const { canonical, tag: short } = names.of(name)
      if (!isWanted(canonical)) {
        const end = tag.isClosed ? tag.end : endOfLeaf(source, tag.end, name)
        if (end > 0) {
          at = end
          continue
        }
      }
      if (canonical === 'item' && depth === 1) itemsBesideChannel = true
      out.push(startTag(short, attributes), tag.isClosed ? '/>' : '>')
      if (tag.isClosed) continue
      if (TEXTS.has(canonical) && unbalanced < MAX_UNBALANCED && hasMarkup(source, at)) {
        const end = findEnd(source, at, name)
        if (end < 0) unbalanced++
        else {
          out.push(refer(source.slice(at, end), 'markup'))
          at = end
        }
      }
      depth++
      if (depth > MAX_DEPTH) return { outcome: 'too-deep' }
    }
  }
  return { outcome: 'written', xml: out.join(''), pieces, rootAttributes, itemsBesideChannel }
}
