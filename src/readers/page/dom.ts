import { parseHTML } from 'linkedom'

/** What this folder uses of the DOM; linkedom's own types need a browser's. */
export interface PageNode {
  /** 1 an element, 3 text. */
  readonly nodeType: number
  readonly textContent: string
  readonly parentElement: PageElement | null
}

export interface PageElement extends PageNode {
  /** Upper case. */
  readonly tagName: string
  readonly childNodes: Iterable<PageNode>
  readonly children: Iterable<PageElement>
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  contains(other: PageElement): boolean
  remove(): void
}

export interface PageDocument {
  readonly documentElement: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

/** A document with html, head and body, whatever the page left out. */
export function parsePage(html: string): PageDocument {
  const whole = /<html[\s>]/iu.test(html.slice(0, 5_000)) ? html : `<html><body>${html}</body></html>`
  const { document } = parseHTML(whole)
  return document
}
