import type { Agent, Dispatcher } from 'undici'
import type { Millis } from '../../news/types.ts'
import { type FailedReading, failure } from '../reader.ts'
import { type Deadline, orAborted, startDeadline } from './deadline.ts'
import { ACCEPTED_CODINGS } from './decompress.ts'
import { toFailure } from './failures.ts'
import type { Guard } from './guard.ts'
import { header } from './headers.ts'
import { type Pace, toLane } from './pace.ts'
import { discard, type Fetched, failed, receive } from './receive.ts'

export interface FetchRequest {
  readonly url: string
  readonly accept: string
  readonly etag: string | null
  readonly lastModified: string | null
  /** Asked before a redirect is followed; a failure ends the reading with it. */
  readonly mayFollow?: (url: string, signal: AbortSignal) => Promise<FailedReading | null>
}

export interface FetchOptions {
  readonly agent: Agent
  readonly guard: Guard
  readonly pace: Pace
  readonly userAgent: string
  /** After decompression. */
  readonly maxBytes: number
  /** For all of it, redirects and the last byte included. */
  readonly deadlineMs: number
  readonly maxRedirects: number
  /** Between two requests to one public host. */
  readonly gapMs: number
  readonly now: () => Millis
}

export type Fetch = (request: FetchRequest, signal?: AbortSignal) => Promise<Fetched>

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const PERMANENT = new Set([301, 308])

/** Gets one body within all limits: guarded at each hop, at the host's pace, decompressed, in time. Rejects only when the caller aborts. */
export function createFetch(options: FetchOptions): Fetch {
  return async (request, signal) => {
    signal?.throwIfAborted()
    const deadline = startDeadline(options.deadlineMs, signal)
    try {
      return await followRedirects(request, deadline)
    } catch (error) {
      signal?.throwIfAborted()
      return failed(toFailure(deadline.signal.aborted ? deadline.signal.reason : error))
    } finally {
      deadline.stop()
    }
  }

  async function followRedirects(request: FetchRequest, deadline: Deadline): Promise<Fetched> {
    let address = request.url
    let permanent = true
    for (let hop = 0; hop <= options.maxRedirects; hop++) {
      const checked = options.guard.check(address)
      if (checked.outcome === 'refused') return failed(checked.failure)
      const { url } = checked
      const movedTo = hop > 0 && permanent && !isDowngrade(request.url, url) ? url.href : null
      const objection = hop === 0 ? null : await request.mayFollow?.(url.href, deadline.signal)
      if (objection) return objection
      const isOwn = options.guard.isOwn(url)
      const leave = await options.pace.enter(toLane(url, isOwn), isOwn ? 0 : options.gapMs, deadline.signal)
      if (hop === 0) deadline.restart()
      try {
        const answer = await ask(url, request, deadline.signal)
        const location = header(answer.headers, 'location')
        if (!REDIRECTS.has(answer.statusCode) || location === null) {
          const conditional = request.etag !== null || request.lastModified !== null
          const { maxBytes } = options
          const { signal } = deadline
          return await receive(answer, { url: url.href, movedTo, conditional, maxBytes, now: options.now(), signal })
        }
        discard(answer)
        const target = URL.parse(location, url)
        if (!target) return failed(failure('bad-address', 'redirected to what is no address', answer.statusCode))
        // Browsers keep the fragment of the address that was asked for; a feed's address has no use for one.
        target.hash = ''
        permanent &&= PERMANENT.has(answer.statusCode)
        address = target.href
      } finally {
        leave()
      }
    }
    return failed(failure('too-many-redirects', `more than ${options.maxRedirects} redirects`))
  }

  async function ask(url: URL, request: FetchRequest, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    const headers: Record<string, string> = {
      'user-agent': options.userAgent,
      accept: request.accept,
      'accept-encoding': ACCEPTED_CODINGS,
    }
    if (request.etag !== null) headers['if-none-match'] = request.etag
    if (request.lastModified !== null) headers['if-modified-since'] = request.lastModified
    const asked = options.agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers,
      signal,
    })
    // While a connection is being made, undici would notice the signal only after its own time-out.
    return await orAborted(asked, signal, discard)
  }
}

/** A source that was asked for in safety is not moved to where it is not, whatever is said of permanence. */
function isDowngrade(asked: string, reached: URL): boolean {
  return asked.toLowerCase().startsWith('https:') && reached.protocol === 'http:'
}
