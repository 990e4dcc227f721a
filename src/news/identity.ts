import { toAddressKey } from './address.ts'
import type { Millis, ReadItem } from './types.ts'

const DAY = 86_400_000

/**
 * The keys by which the items of one document are known again, in their order; an item is known when any of its keys is. They outlive a changed
 * GUID, http → https, tracking parameters, an edited headline and an edited date. A key that entries with different headlines share
 * (every entry linking to the home page, one GUID for all) identifies none of them and is left out. Keys hold within one source.
 */
export function toItemKeys(items: readonly ReadItem[]): readonly (readonly string[])[] {
  const drafts = items.map(toDraft)
  const titles = new Owners()
  const places = new Owners()
  for (const { guid, address, exact, title, headline } of drafts) {
    titles.add(guid, title)
    if (address !== guid) titles.add(address, title)
    if (exact !== address) titles.add(exact, title)
    places.add(headline, exact || guid)
  }
  return drafts.map(({ guid, address, exact, headline, dated }) => {
    const keys: string[] = []
    const place = titles.isShared(address) ? exact : address
    if (guid !== '' && !titles.isShared(guid)) keys.push(guid)
    if (place !== '' && place !== guid && !titles.isShared(place)) keys.push(place)
    // A headline may come back on another day; without a date nothing tells such an entry from the old one.
    if (dated && !places.isShared(headline)) keys.push(headline)
    return keys.length > 0 ? keys : [`all:${exact}|${guid}|${headline}`]
  })
}

interface Draft {
  /** Where it is an address, in the form of one: many feeds repeat the link in it. */
  readonly guid: string
  readonly address: string
  /** The address with its fragment. */
  readonly exact: string
  readonly title: string
  /** Day and title. */
  readonly headline: string
  readonly dated: boolean
}

function toDraft(item: ReadItem): Draft {
  const title = comparable(item.title ?? '') || comparable((item.summary ?? '').slice(0, 200))
  const address = toUrlKey(item.url)
  const exact = item.url?.includes('#') ? toUrlKey(item.url, true) : address
  const guid = item.guid === item.url ? address : toUrlKey(item.guid) || (item.guid ? `guid:${item.guid.trim()}` : '')
  return {
    title,
    address,
    exact,
    guid,
    headline: `title:${dayOf(item.publishedAt)}:${title}`,
    dated: title !== '' && item.publishedAt !== null,
  }
}

/** Who has a key: the one value that all who have it share, or several. */
class Owners {
  readonly #values = new Map<string, string>()
  readonly #shared = new Set<string>()

  add(key: string, value: string): void {
    if (key === '') return
    const known = this.#values.get(key)
    if (known === undefined) this.#values.set(key, value)
    else if (known !== value) this.#shared.add(key)
  }

  isShared(key: string): boolean {
    return this.#shared.has(key)
  }
}

function toUrlKey(url: string | null, keepFragment = false): string {
  const key = url === null ? null : toAddressKey(url, keepFragment)
  return key === null ? '' : `url:${key}`
}

// What is neither letter nor digit, as far as ASCII goes: most titles need no more.
const ASCII = /^\p{ASCII}*$/u
const ASCII_MARKS = /[\t-\r !-/:-@[-`{-~]+/g

function comparable(title: string): string {
  if (ASCII.test(title)) return title.toLowerCase().replace(ASCII_MARKS, ' ').trim()
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim()
}

function dayOf(at: Millis | null): string {
  return at === null ? '-' : String(Math.floor(at / DAY))
}
