import type { FeedText } from './document.ts'
import type { Nodes } from './nodes.ts'

/** Text constructs. Atom says what they hold (RFC 4287, 3.1; Atom 0.3 with `mode`); where it says nothing it is plain, elsewhere HTML. */
export function toTexts(elements: readonly unknown[], isAtom: boolean, nodes: Nodes): readonly FeedText[] {
  return elements.length === 0 ? NONE : elements.map((element) => new NodeText(element, isAtom, nodes))
}

const NONE: readonly never[] = []

/** An element's text; its escapes are undone when it is read. */
class NodeText implements FeedText {
  readonly form: FeedText['form']
  readonly #element: unknown
  readonly #isBase64: boolean
  readonly #nodes: Nodes

  constructor(element: unknown, isAtom: boolean, nodes: Nodes) {
    const type = nodes.attributeOf(element, 'type')?.trim().toLowerCase() ?? ''
    const isOtherType = type.includes('/') && !/^text\/|html|xml/.test(type)
    this.#element = element
    this.#nodes = nodes
    this.#isBase64 = (isAtom && isOtherType) || nodes.attributeOf(element, 'mode') === 'base64'
    const isAny = isAtom && !this.#isBase64 && (type === '' || !/html|xml/.test(type))
    const isPlain = isAny || (type !== '' && /^text(?:\/plain)?$/.test(type))
    this.form = isPlain && !nodes.isMarkup(element) ? 'plain' : 'html'
  }

  get value(): string {
    const text = this.#nodes.textOf(this.#element)
    return this.#isBase64 ? Buffer.from(text, 'base64').toString('utf8') : text
  }

  get fromImage(): string {
    return this.#nodes.fromImageOf(this.#element)
  }
}
