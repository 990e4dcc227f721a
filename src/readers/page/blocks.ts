import { boilerplateAction } from '../../news/boilerplate.ts'
import { isElement, type PageElement, type PageNode } from './dom.ts'

/** One line of a page as a reader sees it: a paragraph, heading, list item, table cell, or what stands between two <br>. */
export interface Block {
  readonly text: string
  /** The element that it belongs to, upper case. */
  readonly tag: string
  /** How much of the text is links, 0 to 1. */
  readonly linked: number
  readonly hasImage: boolean
  readonly links: readonly BlockLink[]
  /** The size of its heading or <font>: 0 none, 7 the largest. */
  readonly size: number
  /** The machine-readable time in it, as it stands there, or null. */
  readonly datetime: string | null
  /** What the page marks in it as its author, or null. */
  readonly author: string | null
  /** The classes of the elements that it stands in, innermost first; at most 200 characters. */
  readonly names: string
}

interface BlockLink {
  readonly text: string
  readonly href: string
}

const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR HTML LI ' +
    'MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)
const FORMATS = new Set('B STRONG I EM SMALL FONT'.split(' '))
const HEADINGS: Readonly<Record<string, number>> = { H1: 7, H2: 5, H3: 4, H4: 3, H5: 2, H6: 1 }
const LONGEST_LABEL = 120

/** The blocks of an element in reading order; white space folded, empty ones left out; two <br> end a block. */
export function readBlocks(root: PageElement): readonly Block[] {
  const reader = new BlockReader()
  reader.walk(root, { tag: root.tagName, names: '', inLink: false })
  return reader.finish()
}

interface Place {
  readonly tag: string
  readonly names: string
  readonly inLink: boolean
}

/** A block while it is read. */
interface Draft {
  text: string
  tag: string
  names: string
  linkedLength: number
  /** Letters in bold, italics or another size. */
  formatted: number
  breaks: number
  size: number
  hasImage: boolean
  datetime: string | null
  author: string | null
  readonly links: BlockLink[]
}

function emptyDraft(): Draft {
  return {
    text: '',
    tag: '',
    names: '',
    linkedLength: 0,
    formatted: 0,
    breaks: 0,
    size: 0,
    hasImage: false,
    datetime: null,
    author: null,
    links: [],
  }
}

class BlockReader {
  readonly #blocks: Block[] = []
  #draft = emptyDraft()

  walk(element: PageElement, place: Place): void {
    for (const child of element.childNodes) {
      if (isElement(child)) this.#enter(child, place)
      else if (child.nodeType === 3) this.#add(child, place)
    }
  }

  finish(): readonly Block[] {
    this.#end()
    return this.#blocks
  }

  #enter(element: PageElement, outer: Place): void {
    const tag = element.tagName
    if (tag === 'SCRIPT' || tag === 'HEAD' || isFootnoteMark(element)) return
    if (tag === 'BR') {
      this.#break()
      return
    }
    const own = element.getAttribute('class')
    const names = own ? `${own} ${outer.names}`.slice(0, 200) : outer.names
    if (BLOCK_TAGS.has(tag)) {
      this.#end()
      this.#draft.size = HEADINGS[tag] ?? (element.getAttribute('role') === 'heading' ? 6 : 0)
      this.#mark(element)
      this.walk(element, { tag, names, inLink: outer.inLink })
      this.#end()
      return
    }
    this.#mark(element)
    this.walk(element, { tag: outer.tag, names, inLink: outer.inLink || tag === 'A' })
    this.#close(element)
  }

  /** What an element's attributes say of the block that it begins or stands in. */
  #mark(element: PageElement): void {
    const draft = this.#draft
    if (element.tagName === 'IMG') draft.hasImage = true
    const isDate = /^date(?:Published|Created)$/u.test(element.getAttribute('itemprop') ?? '')
    draft.datetime ??= element.getAttribute('datetime') ?? (isDate ? element.getAttribute('content') : null)
    if (element.getAttribute('rel') === 'author' || element.getAttribute('itemprop') === 'author')
      draft.author ??= fold(element.textContent)
    if (element.tagName === 'FONT')
      draft.size = Math.max(draft.size, Number.parseInt(element.getAttribute('size') ?? '', 10) || 0)
  }

  #close(element: PageElement): void {
    if (FORMATS.has(element.tagName)) this.#draft.formatted += fold(element.textContent).length
    const href = element.tagName === 'A' ? element.getAttribute('href') : null
    if (href !== null) this.#draft.links.push({ text: fold(element.textContent).slice(0, 300), href })
  }

  #add(node: PageNode, { tag, names, inLink }: Place): void {
    const draft = this.#draft
    if (/\S/u.test(node.textContent)) {
      if (draft.tag === '') Object.assign(draft, { tag, names })
      draft.breaks = 0
      if (inLink) draft.linkedLength += fold(node.textContent).length
    }
    draft.text += node.textContent
  }

  #break(): void {
    this.#draft.breaks += 1
    if (this.#draft.breaks > 1 || isLabel(this.#draft)) this.#end()
    else this.#draft.text += ' '
  }

  #end(): void {
    const { text: raw, tag, names, linkedLength, hasImage, links, size, datetime, author } = this.#draft
    const text = fold(raw)
    const linked = Math.min(1, linkedLength / Math.max(1, text.length))
    if (text !== '') this.#blocks.push({ text, tag, linked, hasImage, links, size, datetime, author, names })
    this.#draft = emptyDraft()
  }
}

/** A short formatted line in front of a <br>: a headline, byline or date of an old page. */
function isLabel({ text: raw, formatted }: Draft): boolean {
  if (raw.length > LONGEST_LABEL * 3) return false
  const text = fold(raw)
  if (text.length <= LONGEST_LABEL && text !== '' && boilerplateAction(text) === 'drop') return true
  return (
    text !== '' && text.length <= LONGEST_LABEL && formatted >= text.length * 0.9 && !/[.!?؟…]["'”’»)\]]?$/u.test(text)
  )
}

/** The little linked number behind a sentence; an exponent has no link. */
function isFootnoteMark(element: PageElement): boolean {
  return element.tagName === 'SUP' && element.querySelector('a') !== null
}

/** Text with its white space folded, as a reader sees it. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
