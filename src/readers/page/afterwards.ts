import { boilerplateAction, endsSentence } from '../../news/boilerplate.ts'
import { isElement, type PageElement } from './dom.ts'

/** The element that holds the article's paragraphs has at least so much of the prose, or nobody knows which it is. */
const CLEAR_SHARE = 0.6
/** What follows it and has at least so much as it, is a part of the article. */
const PART_SHARE = 0.35
const TEXT_TAGS = new Set('P H1 H2 H3 H4 H5 H6 UL OL BLOCKQUOTE PRE'.split(' '))

/** Takes away the smaller boxes behind the box that holds the article's paragraphs: Readability likes to keep them. */
export function dropAfterwards(root: PageElement): void {
  const prose = new Map<PageElement, number>()
  let best: PageElement = root
  let direct = 0
  const visit = (element: PageElement): number => {
    let own = 0
    let inner = 0
    for (const child of element.childNodes) {
      if (!isElement(child)) own += proseLength(child.textContent)
      else if (TEXT_TAGS.has(child.tagName)) own += proseLength(child.textContent)
      else inner += visit(child)
    }
    if (own > direct) {
      direct = own
      best = element
    }
    prose.set(element, own + inner)
    return own + inner
  }
  const whole = visit(root)
  if ((prose.get(best) ?? 0) < CLEAR_SHARE * whole) return
  for (let box: PageElement = best; box !== root && box.parentElement; box = box.parentElement) {
    let behind = false
    for (const sibling of [...box.parentElement.children]) {
      if (behind && isAside(sibling, best, prose)) sibling.remove()
      if (sibling === box) behind = true
    }
  }
}

function isAside(element: PageElement, body: PageElement, prose: ReadonlyMap<PageElement, number>): boolean {
  if (TEXT_TAGS.has(element.tagName)) return false
  const name = element.getAttribute('class')
  if (name !== null && name !== '' && name === body.getAttribute('class') && element.tagName === body.tagName)
    return false
  return (prose.get(element) ?? 0) < PART_SHARE * (prose.get(body) ?? 0)
}

function proseLength(text: string): number {
  const line = text.trim()
  return line.length >= 40 && endsSentence(line) && boilerplateAction(line) === null ? line.length : 0
}
