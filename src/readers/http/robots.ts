import robotsParser from 'robots-parser'
import type { Millis } from '../../news/types.ts'
import type { FailedReading, ReadFailure } from '../reader.ts'
import { decodeBody } from './charset.ts'
import type { Fetch } from './fetch.ts'

/** Whether a robot may read a page, or why that cannot be told just now. */
export type Permission = { readonly outcome: 'allowed' } | { readonly outcome: 'disallowed' } | FailedReading

/** Asks for permission to read a page. Rejects only when the caller aborts. */
export type MayRead = (url: string, signal?: AbortSignal) => Promise<Permission>

const DAY = 86_400_000
/** RFC 9309, 2.5: a robot reads at least this much of the file. */
const MAX_LENGTH = 512_000
const MAX_SITES = 500
/** Wildcards times the address's letters: what takes a tenth of a second. Real files have some dozens of wildcards. */
const MOST_STEPS = 10_000_000

interface Rules {
  readonly allows: (url: string) => boolean
  readonly until: Millis
}

/**
 * Asks robots.txt once a day and site. A site without one allows all (RFC 9309, 2.3.1.3); while it cannot be had, what was known holds, and where
 * nothing was known nothing is allowed (2.3.1.4).
 */
export function createMayRead(fetch: Fetch, userAgent: string, now: () => Millis): MayRead {
  const sites = new Map<string, Rules>()

  async function ask(origin: string, signal: AbortSignal | undefined): Promise<Rules | FailedReading> {
    const url = `${origin}/robots.txt`
    const answer = await fetch({ url, accept: 'text/plain, */*;q=0.5', etag: null, lastModified: null }, signal)
    const until = now() + DAY
    if (answer.outcome === 'failed' && !isMissing(answer.failure)) return answer
    if (answer.outcome !== 'body') return { allows: () => true, until }
    const text = decodeBody(answer.bytes, answer.contentType)
      .text.slice(0, MAX_LENGTH)
      .replace(/\*{2,}/g, '*')
    const wildcards = text.split('*').length
    const robots = parseRobots(url, text)
    return {
      allows: (page) => wildcards * page.length <= MOST_STEPS && robots.isAllowed(page, userAgent) !== false,
      until,
    }
  }

  return async (url, signal) => {
    const { origin } = new URL(url)
    const known = sites.get(origin)
    if (known && known.until > now()) return toPermission(known, url)
    const asked = await ask(origin, signal)
    if ('outcome' in asked) return known ? toPermission(known, url) : asked
    if (sites.size >= MAX_SITES) sites.clear()
    sites.set(origin, asked)
    return toPermission(asked, url)
  }
}

function toPermission({ allows }: Rules, url: string): Permission {
  return { outcome: allows(url) ? 'allowed' : 'disallowed' }
}

/** Whether the site answered that it has no such file. */
function isMissing({ code, status }: ReadFailure): boolean {
  if (code === 'empty' || code === 'gone' || code === 'too-many-redirects') return true
  return code === 'http-status' && status !== null && status >= 400 && status < 500
}

interface Robots {
  isAllowed(url: string, userAgent: string): boolean | undefined
}

/** The package's types describe an ES module, which it is not: what is imported is the function itself. */
function parseRobots(url: string, text: string): Robots {
  const parser: unknown = robotsParser
  if (typeof parser !== 'function') throw new TypeError('robots-parser exports no function')
  return parser(url, text)
}
