// Which items of a story are copies of another's text.

import { toAddressKey } from './address.ts'
import { bareHost } from './attribution/outlets.ts'
import type { Item, Source } from './types.ts'

interface Told {
  readonly item: Item
  readonly source: Source
}

/**
 * The ids of the items that repeat another of these. Where both give one address and it is that of the later one's own site, the earlier one is the
 * copy: who lists links, or claims them, may be read before who wrote the page.
 */
export function listCopies(told: readonly Told[]): ReadonlySet<string> {
  const byId = new Map(told.map((one) => [one.item.id, one]))
  const copies = told.flatMap((one) => {
    const first = byId.get(one.item.duplicateOf ?? '')
    if (first === undefined) return []
    return isUnderOneAddress(one.item, first.item) && isAtHome(one) && !isAtHome(first) ? first.item.id : one.item.id
  })
  return new Set(copies)
}

function isUnderOneAddress(one: Item, other: Item): boolean {
  return one.url !== null && other.url !== null && toAddressKey(one.url) === toAddressKey(other.url)
}

/** Whether the item's page is on the host of its own feed: what a feed says of its site is not believed. */
function isAtHome({ item, source }: Told): boolean {
  const [page, feed] = [bareHost(item.url ?? ''), bareHost(source.url)]
  return page !== '' && feed !== '' && (page === feed || page.endsWith(`.${feed}`) || feed.endsWith(`.${page}`))
}
