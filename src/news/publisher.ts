import { toAddressKey } from './address.ts'
import { bareHost, foldName, outletAt, outletNamed } from './attribution/outlets.ts'
import type { Attribution, Source } from './types.ts'

/** Who stands behind a source. Several feeds of one site are one publisher. */
export interface Publisher {
  /** The same for all sources of one publisher, and for credits that name it. */
  readonly key: string
  /** A laboratory or company that speaks for itself, an outlet that others credit, or anybody. */
  readonly kind: 'lab' | 'press' | 'other'
}

/** A source is asked about for each of its items. */
const known = new WeakMap<Source, Publisher>()

export function publisherOf(source: Source): Publisher {
  const found = known.get(source) ?? findPublisher(source)
  known.set(source, found)
  return found
}

function findPublisher(source: Source): Publisher {
  const address = source.site ?? source.url
  const outlet = outletAt(address) ?? outletNamed(source.name)
  if (outlet) return { key: foldName(outlet.name), kind: outlet.kind }
  return { key: bareHost(address) || toAddressKey(address) || foldName(source.name), kind: 'other' }
}

/** Whether a credit names this publisher. */
export function isCredited(credit: Attribution, publisher: Publisher, source: Source): boolean {
  const named = outletNamed(credit.name) ?? (credit.url === null ? null : outletAt(credit.url))
  if (named) return foldName(named.name) === publisher.key
  return (
    foldName(credit.name) === foldName(source.name) || (credit.url !== null && bareHost(credit.url) === publisher.key)
  )
}
