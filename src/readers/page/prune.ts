import { boilerplateAction, isProse } from '../../news/boilerplate.ts'
import { fold } from './blocks.ts'
import { isElement, type PageDocument, type PageElement } from './dom.ts'
import { isFurniture, isFurnitureWhenShort } from './furniture.ts'

/** An element with more of the page's text than this is no furniture, whatever it is called. */
const LARGEST_SHARE = 0.4
/** A box between the paragraphs that is smaller than this is asked whether it belongs to them. */
const SMALL_SHARE = 0.2
const LONGEST_INSERT = 350
const LONGEST_BOX = 3_000
const LONGEST_LABEL = 300
const LONGEST_CONTROL = 400

const NEVER = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'HEAD', 'H1'])
const ALWAYS = new Set(['NAV', 'ASIDE', 'FIGCAPTION', 'PRE'])
const MOSTLY = new Set(['FOOTER'])
const ROLES = new Set(
  'navigation complementary dialog alertdialog contentinfo search banner menu menubar toolbar'.split(' '),
)
const BOXES = new Set(
  'DIV SECTION ASIDE TABLE TBODY TR TD UL OL DL BLOCKQUOTE DETAILS FIELDSET HEADER FOOTER'.split(' '),
)
const INLINE_PARENTS = new Set('P LI H1 H2 H3 H4 H5 H6 A SPAN B STRONG EM I TD'.split(' '))

interface Measure {
  readonly text: number
  readonly linked: number
}

/**
 * Takes out of the document what is plainly no article: navigation, boxes of links, newsletters, notices, comments, controls, captions. By the names
 * that sites give to such elements, by the line that a box opens with, by how much of it is links; never what holds most of the text.
 */
export function prune(document: PageDocument): void {
  const body = document.querySelector('body')
  if (!body) return
  const measures = new Map<PageElement, Measure>()
  const whole = measure(body, measures)
  const share = (element: PageElement): number => (measures.get(element)?.text ?? 0) / Math.max(1, whole.text)
  markControls(document, measures, share)
  const visit = (element: PageElement): void => {
    const isBody = paragraphsIn(element) >= 2
    for (const child of [...element.children]) {
      const size = measures.get(child) ?? { text: 0, linked: 0 }
      if (isDoomed(child, size, share(child)) || (isBody && share(child) < SMALL_SHARE && isInsert(child, size)))
        child.remove()
      else visit(child)
    }
  }
  visit(body)
}

function measure(element: PageElement, measures: Map<PageElement, Measure>): Measure {
  let text = 0
  let linked = 0
  for (const child of element.childNodes) {
    if (isElement(child)) {
      const inner = measure(child, measures)
      text += inner.text
      linked += child.tagName === 'A' ? inner.text : inner.linked
    } else if (child.nodeType === 3) text += fold(child.textContent).length
  }
  const result = { text, linked }
  measures.set(element, result)
  return result
}

function isDoomed(element: PageElement, { text, linked }: Measure, share: number): boolean {
  const tag = element.tagName
  if (NEVER.has(tag) || share > LARGEST_SHARE) return false
  if (ALWAYS.has(tag) || MOSTLY.has(tag) || ROLES.has(element.getAttribute('role') ?? '')) return true
  if (element.getAttribute('aria-modal') === 'true') return true
  if (text === 0) return false
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (isFurniture(names) && !holdsHeadline(element)) return true
  const isInline = INLINE_PARENTS.has(element.parentElement?.tagName ?? '')
  if (!isInline && text <= LONGEST_LABEL && isFurnitureWhenShort(names) && !holdsHeadline(element)) return true
  if (!BOXES.has(tag) || text > LONGEST_BOX) return false
  if (holdsHeadline(element)) return false
  return isLinkList(element, text, linked) || opensAsFurniture(element)
}

const holdsHeadline = (element: PageElement): boolean => element.querySelector('h1') !== null

function isLinkList(element: PageElement, text: number, linked: number): boolean {
  return linked / text > 0.7 && [...element.querySelectorAll('a')].length > 1
}

/** "Related", "Get our newsletter", "شاهد أيضا": the box goes with the line that it opens with. */
function opensAsFurniture(element: PageElement): boolean {
  const action = boilerplateAction(firstLine(element))
  return action !== null && action !== 'drop'
}

function firstLine(element: PageElement): string {
  for (const child of element.childNodes) {
    const text = isElement(child) && hasBlocks(child) ? firstLine(child) : fold(child.textContent)
    if (text !== '') return text
  }
  return ''
}

const hasBlocks = (element: PageElement): boolean => [...element.children].some((child) => BLOCKS.has(child.tagName))
const BLOCKS = new Set(
  'P DIV H1 H2 H3 H4 H5 H6 UL OL LI SECTION TABLE TBODY TR TD HEADER BLOCKQUOTE ARTICLE BR'.split(' '),
)

/** How many of an element's children are paragraphs of prose; sites of careless make write them as divs. */
function paragraphsIn(element: PageElement): number {
  let count = 0
  for (const child of element.children)
    if ((child.tagName === 'P' || isLeafDiv(child)) && isProse(fold(child.textContent))) count += 1
  return count
}

const isLeafDiv = (element: PageElement): boolean => element.tagName === 'DIV' && !hasBlocks(element)

/** A small box among the paragraphs of an article that has no sentence, a title or a link to follow: a promotion, whatever it is called. */
function isInsert(element: PageElement, { text, linked }: Measure): boolean {
  if (!INSERTS.has(element.tagName) || text === 0 || text > LONGEST_INSERT || isLeafDiv(element)) return false
  const lines = [...element.querySelectorAll('p, li, div')].filter((line) => !hasBlocks(line))
  if (!lines.some((line) => isProse(fold(line.textContent)))) return true
  if (element.querySelector('h4, h5, h6') !== null || linked / text > 0.5) return true
  return [...element.querySelectorAll('a')].some(standsAlone)
}

/** A link that is a line of its own. */
function standsAlone(link: PageElement): boolean {
  const parent = link.parentElement
  if (!parent) return false
  return INSERTS.has(parent.tagName)
    ? hasBlocks(parent)
    : parent.tagName === 'P' && fold(parent.textContent) === fold(link.textContent)
}

const INSERTS = new Set(['DIV', 'SECTION', 'TABLE'])

/** A small box with a button or a field in it asks for something: a vote, an address, money. */
function markControls(
  document: PageDocument,
  measures: ReadonlyMap<PageElement, Measure>,
  share: (element: PageElement) => number,
): void {
  for (const control of [...document.querySelectorAll('button, input')]) {
    let box = control.parentElement
    for (let up = 0; box && up < 3 && (measures.get(box)?.text ?? 0) === 0; up += 1) box = box.parentElement
    if (!box || NEVER.has(box.tagName) || holdsHeadline(box)) continue
    const { text } = measures.get(box) ?? { text: 0 }
    if (text > 0 && text <= LONGEST_CONTROL && share(box) <= LARGEST_SHARE) box.remove()
  }
}
