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
  /** The largest <font size> or heading in it: 0 none, 7 the largest. */
  readonly size: number
}

export interface BlockLink {
  readonly text: string
  readonly href: string
}

const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR HTML LI ' +
    'MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)
const HEADINGS: Readonly<Record<string, number>> = { H1: 7, H2: 5, H3: 4, H4: 3, H5: 2, H6: 1 }

/** The blocks of an element in reading order; white space folded, empty ones left out, two <br> end a block. */
export function readBlocks(root: PageElement): readonly Block[] {
  const reader = new BlockReader()
  reader.walk(root, root.tagName, false)
  return reader.finish()
}

class BlockReader {
  readonly #blocks: Block[] = []
  #text = ''
  #linkedLength = 0
  #links: BlockLink[] = []
  #hasImage = false
  #size = 0
  #breaks = 0
  #tag = 'BODY'

  walk(node: PageElement, tag: string, inLink: boolean): void {
    for (const child of node.childNodes) this.#visit(child, tag, inLink)
  }

  finish(): readonly Block[] {
    this.#end(this.#tag)
    return this.#blocks
  }

  #visit(child: PageNode, tag: string, inLink: boolean): void {
    if (child.nodeType === 3) this.#add(child.textContent, tag, inLink)
    if (!isElement(child)) return
    const name = child.tagName
    if (name === 'SCRIPT' || name === 'HEAD' || isFootnoteMark(child)) return
    if (name === 'BR') {
      this.#breaks += 1
      if (this.#breaks > 1) this.#end(tag)
      else this.#text += ' '
      return
    }
    if (name === 'IMG') this.#hasImage = true
    if (BLOCK_TAGS.has(name)) {
      this.#end(tag)
      this.#size = HEADINGS[name] ?? 0
      this.walk(child, name, inLink)
      this.#end(name)
      return
    }
    if (name === 'FONT') this.#size = Math.max(this.#size, Number.parseInt(child.getAttribute('size') ?? '', 10) || 0)
    const before = this.#text.length
    this.walk(child, tag, inLink || name === 'A')
    const href = name === 'A' ? child.getAttribute('href') : null
    if (href !== null && before <= this.#text.length) this.#links.push({ text: fold(this.#text.slice(before)), href })
  }

  #add(text: string, tag: string, inLink: boolean): void {
    if (/\S/u.test(text)) {
      this.#breaks = 0
      this.#tag = tag
      if (inLink) this.#linkedLength += fold(text).length
    }
    this.#text += text
  }

  #end(tag: string): void {
    const text = fold(this.#text)
    if (text !== '') {
      const linked = Math.min(1, this.#linkedLength / text.length)
      this.#blocks.push({ text, tag, linked, hasImage: this.#hasImage, links: this.#links, size: this.#size })
    }
    this.#text = ''
    this.#linkedLength = 0
    this.#links = []
    this.#hasImage = false
    this.#size = 0
    this.#breaks = 0
  }
}

/** The little linked number behind a sentence; an exponent has no link. */
function isFootnoteMark(element: PageElement): boolean {
  return element.tagName === 'SUP' && element.querySelector('a') !== null
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
