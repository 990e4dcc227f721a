import { bareHost, foldName, outletAt, outletNamed } from './attribution/outlets.ts'
import type { Attribution, Source } from './types.ts'

/** Who stands behind a source. Several feeds of one site are one publisher, unless its address says nothing of who writes there. */
export interface Publisher {
  /** The same for all sources of one publisher, and for credits that name it. */
  readonly key: string
  /** A laboratory or company that speaks for itself, an outlet that others credit, or anybody. */
  readonly kind: 'lab' | 'press' | 'other'
}

/** A source is asked about for each of its items, and read anew for each edition. */
const known = new WeakMap<Source, Publisher>()
const knownByAddress = new Map<string, Publisher>()
/** More than anybody reads. */
const MOST_KNOWN = 10_000

export function publisherOf(source: Source): Publisher {
  const same = known.get(source)
  if (same) return same
  const address = source.site ?? source.url
  const key = `${address}\n${source.url}\n${source.name}`
  const found = knownByAddress.get(key) ?? findPublisher(source, address)
  if (knownByAddress.size >= MOST_KNOWN) knownByAddress.clear()
  knownByAddress.set(key, found)
  known.set(source, found)
  return found
}

function findPublisher(source: Source, address: string): Publisher {
  const outlet = outletAt(address) ?? outletNamed(source.name)
  if (outlet) return { key: foldName(outlet.name), kind: outlet.kind }
  const host = bareHost(address)
  const isHosted = isAnybodys(bareHost(source.url)) || isAnybodys(host)
  return { key: isHosted ? `${host} ${foldName(source.name)}` : host || foldName(source.name), kind: 'other' }
}

/** Where feeds of many are served or made. */
const HOSTS_OF_MANY: ReadonlySet<string> = new Set([
  'feeds.feedburner.com',
  'fetchrss.com',
  'kill-the-newsletter.com',
  'medium.com',
  'morss.it',
  'news.google.com',
  'openrss.org',
  'rss.app',
  'rsshub.app',
])

/** Whether a host says nothing of who writes there: a number, a machine of one's own network, a service. Then names tell publishers apart. */
function isAnybodys(host: string): boolean {
  return (
    !host.includes('.') || /^[\d.]+$|^\[|\.(?:local|internal|lan|home\.arpa)$/u.test(host) || HOSTS_OF_MANY.has(host)
  )
}

/** Whether a credit names this publisher. */
export function isCredited(credit: Attribution, publisher: Publisher, source: Source): boolean {
  const named = outletNamed(credit.name) ?? (credit.url === null ? null : outletAt(credit.url))
  if (named) return foldName(named.name) === publisher.key
  return (
    foldName(credit.name) === foldName(source.name) || (credit.url !== null && bareHost(credit.url) === publisher.key)
  )
}
