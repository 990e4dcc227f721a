import { withoutUser } from '../../news/address.ts'
import type { FeedLink } from './document.ts'

/** What addresses of a feed are relative to, where xml:base does not say: where it came from, and the home page that it names. */
export interface Home {
  readonly url: string | null
  readonly site: string | null
}

/** What needs no parsing to be known as an address: a host of letters that is no number, and no character that would be escaped. */
const PLAIN = /^https?:\/\/[a-z\d.-]+\.[a-z]{2,}(?::\d{1,4})?(?:[/?#][\w.~:/?#[\]@!$&'()*+,;=%-]*)?$/

const WITH_USER = /^https?:\/+[^/?#@]*@/i

/** An absolute http(s) address without user name and password, as written where it already was one; null for anything else. */
export function toAbsolute(href: string, bases: readonly string[], home: Home): string | null {
  if (PLAIN.test(href) && !href.includes('xn--')) return href
  const bare = href.trim().replace(/[\t\n\r]/g, '')
  if (bare === '') return null
  if (/^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/i.test(bare)) {
    if (!WITH_USER.test(bare)) return URL.canParse(bare) ? bare : null
    const named = URL.parse(bare)
    return named && withoutUser(named)
  }
  const named = /^www\.[\w-]+\.\w/i.test(bare) ? `http://${bare}` : bare
  let base = home.url ?? home.site ?? undefined
  for (const each of bases) base = URL.parse(each.trim(), base)?.href ?? base
  const url = URL.parse(named, base) ?? (named.startsWith('//') ? URL.parse(`https:${named}`) : null)
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? withoutUser(url) : null
}

/** In this order: the publisher's own address behind FeedBurner's, the page, a GUID that is an address, and what else leads anywhere. */
const PREFERENCE: readonly ((link: FeedLink) => boolean)[] = [
  (link) => link.rel === 'original',
  (link) => link.rel === 'alternate' && (link.type === '' || link.type.includes('html')),
  (link) => link.rel === 'alternate',
  (link) => link.rel === 'guid',
  (link) => link.rel === 'related' || link.rel === 'via',
  (link) => link.rel === 'self',
  (link) => link.rel === 'id',
  (link) => link.rel === 'enclosure' && !link.type.startsWith('image/'),
]

/** The address that a reader should be led to, or null. */
export function chooseLink(links: readonly FeedLink[], home: Home): string | null {
  for (const prefers of PREFERENCE) {
    for (const link of links) {
      if (!prefers(link)) continue
      // A GUID that is no address must not become one by what it is relative to.
      if ((link.rel === 'guid' || link.rel === 'id') && !/^(?:https?:)?\//i.test(link.href.trim())) continue
      const address = toAbsolute(link.href, link.bases, home)
      if (address !== null) return address
    }
  }
  return null
}
