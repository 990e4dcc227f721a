import { createHash } from 'node:crypto'

/** `limit` requests in `perMs` for each top-level resource (channel, server, webhook). */
export interface RateLimit {
  readonly limit: number
  readonly perMs: number
}

export type RateScope = 'user' | 'global' | 'shared'

/** What the rate limits say of one request. */
export interface Verdict {
  readonly headers: Readonly<Record<string, string>>
  /** Null when the request may pass. */
  readonly refused: { readonly scope: RateScope; readonly retryAfter: number } | null
}

// Discord publishes no figures ("rate limits should not be hard coded"); these are what clients commonly see.
// https://docs.discord.com/developers/topics/rate-limits
const usual: Readonly<Record<string, RateLimit>> = {
  'POST /channels/:channel/messages': { limit: 5, perMs: 5000 },
  'PATCH /channels/:channel/messages/:message': { limit: 5, perMs: 5000 },
  'DELETE /channels/:channel/messages/:message': { limit: 5, perMs: 1000 },
  'GET /channels/:channel/messages': { limit: 5, perMs: 1000 },
  'POST /webhooks/:webhook/:token': { limit: 5, perMs: 2000 },
  // "Interactions webhooks share the same rate limit properties as normal webhooks."
  'POST /webhooks/:application/:token': { limit: 5, perMs: 2000 },
}
const otherwise: RateLimit = { limit: 50, perMs: 1000 }
// "All bots can make up to 50 requests per second to our API. … Interaction endpoints are not bound to the bot's Global Rate Limit."
const GLOBAL: RateLimit = { limit: 50, perMs: 1000 }

export interface RateLimits {
  /** Counts a request. `resource` is the id of its channel, server or webhook; answers to interactions do not count towards the global limit. */
  readonly take: (route: string, resource: string, isInteraction: boolean) => Verdict
  /** Changes the limit of a route, or of 'global', from now on. */
  readonly set: (route: string, limit: RateLimit) => void
  /** From now on nothing is limited. */
  readonly lift: () => void
}

/** Rate limits on a stopwatch: they are always real seconds, whatever Discord's calendar says. */
export function createRateLimits(): RateLimits {
  const limits = new Map(Object.entries(usual))
  const buckets = new Map<string, Bucket>()
  let isLifted = false
  return {
    lift() {
      isLifted = true
    },
    set(route, limit) {
      limits.set(route, limit)
      for (const key of buckets.keys()) if (key.startsWith(`${route} `)) buckets.delete(key)
    },
    take(route, resource, isInteraction) {
      if (isLifted) return { headers: {}, refused: null }
      const all = isInteraction ? null : useBucket(buckets, 'global ', limits.get('global') ?? GLOBAL)
      if (all && all.retryAfter > 0) {
        const headers = { 'X-RateLimit-Global': 'true' }
        return { headers, refused: { scope: 'global', retryAfter: all.retryAfter } }
      }
      const limit = limits.get(route) ?? otherwise
      const used = useBucket(buckets, `${route} ${resource}`, limit)
      const headers = toHeaders(route, limit, used)
      return { headers, refused: used.retryAfter > 0 ? { scope: 'user', retryAfter: used.retryAfter } : null }
    },
  }
}

interface Bucket {
  remaining: number
  resetsAt: number
}

interface Use {
  readonly remaining: number
  readonly resetAfter: number
  readonly retryAfter: number
}

function useBucket(buckets: Map<string, Bucket>, key: string, limit: RateLimit): Use {
  const now = performance.now()
  const known = buckets.get(key)
  const bucket = known && known.resetsAt > now ? known : { remaining: limit.limit, resetsAt: now + limit.perMs }
  buckets.set(key, bucket)
  const resetAfter = (bucket.resetsAt - now) / 1000
  if (bucket.remaining <= 0) return { remaining: 0, resetAfter, retryAfter: resetAfter }
  bucket.remaining--
  return { remaining: bucket.remaining, resetAfter, retryAfter: 0 }
}

function toHeaders(route: string, limit: RateLimit, use: Use): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(limit.limit),
    'X-RateLimit-Remaining': String(use.remaining),
    'X-RateLimit-Reset': (Date.now() / 1000 + use.resetAfter).toFixed(3),
    'X-RateLimit-Reset-After': use.resetAfter.toFixed(3),
    'X-RateLimit-Bucket': createHash('md5').update(route).digest('hex'),
  }
}
