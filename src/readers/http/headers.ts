import type { IncomingHttpHeaders } from 'node:http'
import type { Millis } from '../../news/types.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** A publisher's wish not to be asked is granted this long at most: caches are set up for pages, and news ages. */
const MAX_WISH = HOUR
/** Longer validators are not kept: they would be sent back with each request. */
const MAX_VALIDATOR = 1_000

/** A header's value; of several the first. Null where there is none. */
export function header(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** An ETag or Last-Modified that can be sent back as it is, or null. */
export function validator(headers: IncomingHttpHeaders, name: 'etag' | 'last-modified'): string | null {
  const value = header(headers, name)
  return value !== null && value.length <= MAX_VALIDATOR && /^[\t -~\u0080-\u00ff]+$/.test(value) ? value : null
}

/** Milliseconds that Retry-After asks to wait (seconds or a date), at most 24 hours, or null. */
export function retryAfter(headers: IncomingHttpHeaders, now: Millis): number | null {
  const value = header(headers, 'retry-after')?.trim()
  if (!value) return null
  const wait = /^\d{1,12}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), DAY)
}

/** When the publisher would like to be asked again (Retry-After, Cache-Control, Expires), at most an hour ahead, or null. */
export function notBefore(headers: IncomingHttpHeaders, now: Millis): Millis | null {
  const wait = Math.max(retryAfter(headers, now) ?? 0, freshFor(headers, now))
  return wait > 0 ? now + Math.min(wait, MAX_WISH) : null
}

function freshFor(headers: IncomingHttpHeaders, now: Millis): number {
  const control = (header(headers, 'cache-control') ?? '').toLowerCase()
  if (/\bno-(?:cache|store)\b/.test(control)) return 0
  const age = Number(header(headers, 'age') ?? '0')
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,10})/.exec(control)?.[1]
  if (maxAge !== undefined) return Number(maxAge) * 1000 - (Number.isFinite(age) ? age * 1000 : 0)
  const expires = Date.parse(header(headers, 'expires') ?? '')
  if (Number.isNaN(expires)) return 0
  const sent = Date.parse(header(headers, 'date') ?? '')
  return expires - (Number.isNaN(sent) ? now : sent)
}
