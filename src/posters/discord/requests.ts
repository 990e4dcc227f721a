import { DiscordAPIError, REST, type RequestData, type RouteLike, Routes } from 'discord.js'
import { followClock } from './limits-by-clock.ts'
import { type Failure, toFailure } from './outcome.ts'
import { idOf } from './parts.ts'

export type Answer = { readonly outcome: 'answer'; readonly body: unknown } | Failure

/** A list as Discord answers it. */
export type ListAnswer = { readonly outcome: 'list'; readonly list: readonly unknown[] } | Failure

/** Discord's REST API as the posters use it: one request a call, its failure as a value. */
export interface Requests {
  get(route: RouteLike, query?: Readonly<Record<string, string>>): Promise<Answer>
  /** The same of what is a list; whatever else comes is not known to be Discord's, so that it never passes for an empty one. */
  list(route: RouteLike, query?: Readonly<Record<string, string>>): Promise<ListAnswer>
  /** `data` as discord.js takes it. */
  post(route: RouteLike, data: RequestData): Promise<Answer>
  patch(route: RouteLike, data: RequestData): Promise<Answer>
  delete(route: RouteLike): Promise<Answer>
  /** The id of the bot's user. */
  userId(): Promise<string | Failure>
  /** The id of the bot's application. */
  applicationId(): Promise<string | Failure>
  /** Whether Discord refuses the token; false where nobody can tell. */
  isRefused(): Promise<boolean>
}

/** What came back says nothing of what Discord did. */
export const NOT_DISCORD = { outcome: 'unknown', detail: 'the answer was none of Discord’s' } as const satisfies Failure

const REQUEST_TIMEOUT = 10_000
/** Waits longer than this are handed back to the outbox, so that one channel's limit never holds up another's. */
const LONGEST_WAIT = 3_000
/** What has not been sent by then is not sent any more: shorter than the lease of a delivery, so that nobody else has begun meanwhile. */
const LONGEST_CALL = 13_000

export function createRequests(options: {
  readonly token: string
  readonly apiUrl: string
  readonly signal: AbortSignal
}): Requests {
  const rest = new REST({
    api: options.apiUrl,
    version: '10',
    timeout: REQUEST_TIMEOUT,
    // The outbox repeats, after looking; a repeat in here would not be recorded.
    retries: 0,
    // A 429 that names no wait (a proxy's) would be repeated at once, again and again.
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_WAIT || retryAfter <= 0,
  }).setToken(options.token)

  const forgetOldLimits = followClock(rest)
  const ask = async (call: (signal: AbortSignal) => Promise<unknown>): Promise<Answer> => {
    forgetOldLimits()
    try {
      const signal = AbortSignal.any([options.signal, AbortSignal.timeout(LONGEST_CALL)])
      const body = await call(signal)
      return isForeign(body) ? NOT_DISCORD : { outcome: 'answer', body }
    } catch (error) {
      // discord.js forgets the token after a single 401, be it a proxy's.
      if (error instanceof DiscordAPIError && error.status === 401) rest.setToken(options.token)
      return toFailure(error)
    }
  }
  const requests: Requests = {
    get: (route, query) =>
      ask((signal) => rest.get(route, { signal, ...(query ? { query: new URLSearchParams(query) } : {}) })),
    async list(route, query) {
      const answer = await requests.get(route, query)
      if (answer.outcome !== 'answer') return answer
      return Array.isArray(answer.body) ? { outcome: 'list', list: answer.body } : NOT_DISCORD
    },
    post: (route, data) => ask((signal) => rest.post(route, { signal, ...data })),
    patch: (route, data) => ask((signal) => rest.patch(route, { signal, ...data })),
    delete: (route) => ask((signal) => rest.delete(route, { signal })),
    userId: remembered(() => requests.get(Routes.user())),
    applicationId: remembered(() => requests.get(Routes.currentApplication())),
    async isRefused() {
      try {
        await rest.get(Routes.user(), { signal: options.signal })
        return false
      } catch (error) {
        rest.setToken(options.token)
        return error instanceof DiscordAPIError && error.status === 401
      }
    },
  }
  return requests
}

/** Discord answers in JSON, or not at all (204); discord.js hands over anything else as bytes: a page of a proxy that says "200". */
function isForeign(body: unknown): boolean {
  return body instanceof ArrayBuffer && body.byteLength > 0
}

/** Asks for an id once; a failure is asked again. */
function remembered(ask: () => Promise<Answer>): () => Promise<string | Failure> {
  let known: string | null = null
  return async () => {
    if (known !== null) return known
    const answer = await ask()
    if (answer.outcome !== 'answer') return answer
    known = idOf(answer.body)
    return known ?? { outcome: 'unknown', detail: 'the answer held no id' }
  }
}
