import type { FeedLink } from './document.ts'
import { allOf, childrenOf, type Nodes } from './nodes.ts'

/** The texts of elements, trimmed, empty ones left out. */
export function strings(elements: readonly unknown[], nodes: Nodes): readonly string[] {
  if (elements.length === 0) return NONE
  const texts: string[] = []
  for (const element of elements) {
    const text = nodes.textOf(element).trim()
    if (text !== '') texts.push(text)
  }
  return texts
}

const NONE: readonly never[] = []

/** What is not null, not undefined and not blank. */
export function present(values: readonly (string | null | undefined)[]): readonly string[] {
  return values.filter((value): value is string => typeof value === 'string' && value.trim() !== '')
}

/** Atom's link has its address in an attribute, RSS's is text; feeds confuse the two. */
export function toLink(element: unknown, bases: readonly string[], nodes: Nodes): FeedLink {
  return {
    href: nodes.attributeOf(element, 'href') ?? nodes.textOf(element),
    rel: (nodes.attributeOf(element, 'rel') ?? 'alternate').toLowerCase(),
    type: (nodes.attributeOf(element, 'type') ?? '').toLowerCase(),
    bases: addBase(bases, element, nodes),
  }
}

/** An attached file as a link of last resort: a podcast's episode may have no other address. */
export function toEnclosure(element: unknown, bases: readonly string[], nodes: Nodes): FeedLink {
  const type = (nodes.attributeOf(element, 'type') ?? '').toLowerCase()
  return { href: nodes.attributeOf(element, 'url') ?? '', rel: 'enclosure', type, bases }
}

/** The bases of what an element stands in, with its own. */
export function addBase(bases: readonly string[], element: unknown, nodes: Nodes): readonly string[] {
  const own = nodes.attributeOf(element, 'xml:base')
  return own === null || own.trim() === '' ? bases : [...bases, own]
}

/** Whether a GUID is an address: so it is unless it says that it is not. */
export function isPermanent(guid: unknown, nodes: Nodes): boolean {
  const says = nodes.attributeOf(guid, 'isPermaLink') ?? nodes.attributeOf(guid, 'ispermalink')
  return says?.trim().toLowerCase() !== 'false'
}

/** Names of authors under the first of several names that has any: of RSS a text, of Atom an element with a name in it. */
export function authors(parent: unknown, names: readonly string[], nodes: Nodes): readonly string[] {
  for (const name of names) {
    const found = strings(childrenOf(parent, name).flatMap(nameOf), nodes)
    if (found.length > 0) return found
  }
  return NONE
}

const NAMES = [':name', ':atom:name']

function nameOf(author: unknown): unknown {
  const named = allOf(author, NAMES)
  return named.length > 0 ? named : author
}

/** A category by its term, label or text. */
export function toCategory(element: unknown, nodes: Nodes): string {
  return (
    nodes.attributeOf(element, 'term') ??
    nodes.attributeOf(element, 'label') ??
    nodes.attributeOf(element, 'text') ??
    nodes.textOf(element)
  )
}

/** Whether an attached file is a picture: as it says, or by its ending where it says nothing. */
export function isPicture(element: unknown, nodes: Nodes): boolean {
  const type = nodes.attributeOf(element, 'type') ?? ''
  const medium = nodes.attributeOf(element, 'medium')
  if (medium === 'image' || type.startsWith('image/')) return true
  const url = nodes.attributeOf(element, 'url') ?? ''
  return type === '' && medium === null && /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i.test(url)
}

/** RSS's source is a name with an address, Atom's a feed's head. */
export function toSource(element: unknown, nodes: Nodes): { name: string; url: string | null } | null {
  if (element === undefined) return null
  const [name = ''] = strings([...childrenOf(element, ':title'), element], nodes)
  const links = childrenOf(element, ':link')
  const link = links.find((each) => (nodes.attributeOf(each, 'rel') ?? 'alternate') === 'alternate') ?? links[0]
  return name === '' ? null : { name, url: nodes.attributeOf(element, 'url') ?? nodes.attributeOf(link, 'href') }
}
