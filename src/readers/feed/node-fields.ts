import type { FeedLink, FeedText } from './document.ts'
import { allOf, attributeOf, childrenOf, textOf } from './nodes.ts'
import type { Skeleton } from './skeleton.ts'

type Restore = Skeleton['restore']

/** The texts of nodes, trimmed, empty ones left out. */
export function strings(nodes: readonly unknown[], restore: Restore): readonly string[] {
  return nodes.map((node) => restore(textOf(node)).value.trim()).filter((text) => text !== '')
}

/** What is not null, not undefined and not empty. */
export function present(values: readonly (string | null | undefined)[]): readonly string[] {
  return values.filter((value): value is string => typeof value === 'string' && value.trim() !== '')
}

/** Text constructs. Atom says what they hold (RFC 4287, 3.1; Atom 0.3 with `mode`); where it says nothing it is plain, elsewhere HTML. */
export function* texts(nodes: readonly unknown[], isAtom: boolean, restore: Restore): Generator<FeedText> {
  for (const node of nodes) {
    const text = toText(node, isAtom, restore)
    if (text.value.trim() !== '') yield text
  }
}

function toText(node: unknown, isAtom: boolean, restore: Restore): FeedText {
  const { value, isMarkup } = restore(textOf(node))
  const type = (attributeOf(node, 'type') ?? '').trim().toLowerCase()
  if (isMarkup) return { value, form: 'html' }
  const isText = type === '' || !type.includes('/') || /^text\/|html|xml/.test(type)
  if (attributeOf(node, 'mode') === 'base64' || (isAtom && !isText)) {
    return { value: Buffer.from(value, 'base64').toString('utf8'), form: type === 'text/plain' ? 'plain' : 'html' }
  }
  if (/html|xml/.test(type)) return { value, form: 'html' }
  return { value, form: isAtom || type.startsWith('text') ? 'plain' : 'html' }
}

/** Atom's link has its address in an attribute, RSS's is text; feeds confuse the two. */
export function toLink(node: unknown, bases: readonly string[], restore: Restore): FeedLink {
  return {
    href: attributeOf(node, 'href') ?? restore(textOf(node)).value,
    rel: (attributeOf(node, 'rel') ?? 'alternate').toLowerCase(),
    type: (attributeOf(node, 'type') ?? '').toLowerCase(),
    bases: [...bases, ...present([attributeOf(node, 'xml:base')])],
  }
}

/** An attached file as a link of last resort: a podcast's episode may have no other address. */
export function toEnclosure(node: unknown, bases: readonly string[]): FeedLink {
  const type = (attributeOf(node, 'type') ?? '').toLowerCase()
  return { href: attributeOf(node, 'url') ?? attributeOf(node, 'href') ?? '', rel: 'enclosure', type, bases }
}

/** Whether a GUID is an address: so it is unless it says that it is not. */
export function isPermanent(guid: unknown): boolean {
  return (
    (attributeOf(guid, 'isPermaLink') ?? attributeOf(guid, 'ispermalink') ?? 'true').trim().toLowerCase() !== 'false'
  )
}

/** Names of authors: of RSS a text, of Atom an element with a name in it. */
export function authors(node: unknown, names: readonly string[], restore: Restore): readonly string[] {
  for (const name of names) {
    const found = childrenOf(node, name).flatMap((author) => {
      const named = allOf(author, ':name', ':atom:name')
      return strings(named.length > 0 ? named : [author], restore)
    })
    if (found.length > 0) return found
  }
  return []
}

/** Categories by their term, label or text; lists with commas are taken apart. */
export function categories(
  item: unknown,
  media: (name: string) => readonly unknown[],
  restore: Restore,
): readonly string[] {
  const named = [...allOf(item, ':category', ':dc:subject', ':itunes:category'), ...media(':media:category')].flatMap(
    (node) =>
      present([
        attributeOf(node, 'term') ??
          attributeOf(node, 'label') ??
          attributeOf(node, 'text') ??
          restore(textOf(node)).value,
      ]),
  )
  const listed = strings([...allOf(item, ':tags', ':itunes:keywords'), ...media(':media:keywords')], restore)
  return [...named, ...listed.flatMap((list) => list.split(','))]
}

/** Addresses of an entry's images, the largest media first. */
export function images(
  item: unknown,
  media: (name: string) => readonly unknown[],
  restore: Restore,
): readonly string[] {
  const pictures = media(':media:content')
    .filter(isPicture)
    .map((node) => ({ url: attributeOf(node, 'url'), width: Number(attributeOf(node, 'width') ?? '0') || 0 }))
    .sort((a, b) => b.width - a.width)
    .map(({ url }) => url)
  const attached = allOf(item, ':enclosure', ':link').filter(isPicture)
  const thumbnails = [
    ...media(':media:thumbnail'),
    ...media(':media:content').flatMap((node) => childrenOf(node, ':media:thumbnail')),
  ]
  return present([
    ...pictures,
    ...attached.map((node) => attributeOf(node, 'url') ?? attributeOf(node, 'href')),
    ...thumbnails.map((node) => attributeOf(node, 'url')),
    ...childrenOf(item, ':itunes:image').map((node) => attributeOf(node, 'href')),
    ...childrenOf(item, ':image').flatMap((node) => [
      ...strings(childrenOf(node, ':url'), restore),
      ...strings([node], restore),
    ]),
  ])
}

function isPicture(node: unknown): boolean {
  const type = attributeOf(node, 'type') ?? ''
  if (attributeOf(node, 'medium') === 'image' || type.startsWith('image/')) return true
  const url = attributeOf(node, 'url') ?? ''
  return type === '' && attributeOf(node, 'medium') === null && /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i.test(url)
}

/** RSS's source is a name with an address, Atom's a feed's head. */
export function toSource(node: unknown, restore: Restore): { name: string; url: string | null } | null {
  if (node === undefined) return null
  const [name = ''] = [...strings(childrenOf(node, ':title'), restore), ...strings([node], restore)]
  const links = childrenOf(node, ':link')
  const link = links.find((each) => (attributeOf(each, 'rel') ?? 'alternate') === 'alternate') ?? links[0]
  return name === '' ? null : { name, url: attributeOf(node, 'url') ?? attributeOf(link, 'href') }
}
