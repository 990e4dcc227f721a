import robotsParser from 'robots-parser'
import type { Millis } from '../../news/types.ts'
import { decodeBody } from './charset.ts'
import type { Fetch } from './fetch.ts'

/** Whether a page may be read by a robot. Rejects only when the caller aborts. */
export type MayRead = (url: string, signal?: AbortSignal) => Promise<boolean>

const DAY = 86_400_000
/** RFC 9309, 2.5: a robot reads at least this much of the file. */
const MAX_LENGTH = 512_000
const MAX_SITES = 500

interface Rules {
  readonly allows: (url: string) => boolean
  readonly until: Millis
}

/** Asks robots.txt once a day and site. A site without one allows all, one whose server fails allows nothing (RFC 9309, 2.3.1). */
export function createMayRead(fetch: Fetch, userAgent: string, now: () => Millis): MayRead {
  const sites = new Map<string, Rules>()

  async function ask(origin: string, signal: AbortSignal | undefined): Promise<Rules> {
    const url = `${origin}/robots.txt`
    const answer = await fetch({ url, accept: 'text/plain, */*;q=0.5', etag: null, lastModified: null }, signal)
    const until = now() + DAY
    if (answer.outcome !== 'body') {
      const status = answer.outcome === 'failed' ? answer.failure.status : null
      return { allows: () => status === null || status < 500, until: status === null || status >= 500 ? now() : until }
    }
    const text = decodeBody(answer.bytes, answer.contentType).text.slice(0, MAX_LENGTH)
    const robots = parseRobots(url, text)
    return { allows: (page) => robots.isAllowed(page, userAgent) !== false, until }
  }

  return async (url, signal) => {
    const { origin } = new URL(url)
    const known = sites.get(origin)
    if (known && known.until > now()) return known.allows(url)
    const rules = await ask(origin, signal)
    if (sites.size >= MAX_SITES) sites.clear()
    sites.set(origin, rules)
    return rules.allows(url)
  }
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
