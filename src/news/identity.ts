import { toAddressKey } from './address.ts'
import type { Millis, ReadItem } from './types.ts'

const DAY = 86_400_000

/**
 * The keys by which the items of one document are known again, in their order; an item is known when any of its keys is. They outlive a changed
 * GUID, http → https, tracking parameters, an edited headline and an edited date. A key that entries with different headlines share
 * (every entry linking to the home page, one GUID for all) identifies none of them and is left out. Keys hold within one source.
 */
export function toItemKeys(items: readonly ReadItem[]): readonly (readonly string[])[] {
  const drafts = items.map((item) => {
    const title = comparable(item.title ?? '') || comparable((item.summary ?? '').slice(0, 200))
    const address = (item.url && toAddressKey(item.url)) || ''
    const exact = (item.url && toAddressKey(item.url, true)) || ''
    const guid = item.guid ? (toAddressKey(item.guid) ?? item.guid.trim()) : ''
    return {
      title,
      address,
      exact,
      guid,
      dated: item.publishedAt !== null,
      byTitle: `${dayOf(item.publishedAt)}:${title}`,
    }
  })
  const titlesOf = sharing(
    drafts,
    (draft) => [`guid:${draft.guid}`, `url:${draft.address}`, `url:${draft.exact}`],
    (draft) => draft.title,
  )
  const addressesOf = sharing(
    drafts,
    (draft) => [draft.byTitle],
    (draft) => draft.exact || draft.guid,
  )

  return drafts.map((draft) => {
    const isOwn = (key: string) => titlesOf.get(key)?.size === 1
    const keys: string[] = []
    if (draft.guid && isOwn(`guid:${draft.guid}`)) keys.push(`guid:${draft.guid}`)
    if (draft.address && isOwn(`url:${draft.address}`)) keys.push(`url:${draft.address}`)
    else if (draft.exact && isOwn(`url:${draft.exact}`)) keys.push(`url:${draft.exact}`)
    // A headline may come back on another day; without a date nothing tells such an entry from the old one.
    if (draft.title && draft.dated && addressesOf.get(draft.byTitle)?.size === 1) keys.push(`title:${draft.byTitle}`)
    if (keys.length === 0) keys.push(`all:${draft.exact}|${draft.guid}|${draft.byTitle}`)
    return keys.map(shorten)
  })
}

type Draft = {
  readonly title: string
  readonly address: string
  readonly exact: string
  readonly guid: string
  readonly dated: boolean
  readonly byTitle: string
}

/** For each key the different values that its drafts have. */
function sharing(
  drafts: readonly Draft[],
  keysOf: (draft: Draft) => string[],
  valueIn: (draft: Draft) => string,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const draft of drafts) {
    for (const key of keysOf(draft)) {
      const values = found.get(key) ?? new Set()
      found.set(key, values.add(valueIn(draft)))
    }
  }
  return found
}

function comparable(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim()
}

function dayOf(at: Millis | null): string {
  return at === null ? '-' : String(Math.floor(at / DAY))
}

const LONGEST_KEY = 400

/** Bounded, so that a hostile feed cannot fill the index; addresses differ at their start or their end. */
function shorten(key: string): string {
  return key.length <= LONGEST_KEY ? key : `${key.slice(0, 250)}…${key.slice(-100)}…${key.length}`
}
