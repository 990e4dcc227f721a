import type { RateScope } from './rate-limits.ts'
import type { RequestRecord } from './request-log.ts'

/** What goes wrong with a request. "after" means: Discord did what was asked, only its answer suffers. */
export type Fault =
  | { readonly kind: 'status' | 'status after'; readonly status: number; readonly html?: true }
  | { readonly kind: 'drop' | 'drop after' }
  | { readonly kind: 'delay' | 'delay after'; readonly ms: number }
  | { readonly kind: 'rate limit'; readonly scope: RateScope; readonly retryAfter: number; readonly code?: number }
  | { readonly kind: 'call' | 'call after'; readonly act: (request: RequestRecord) => void | Promise<void> }

/** The faults by name. */
export const faults = {
  /** Answers that status and does nothing. */
  status: (status: number): Fault => ({ kind: 'status', status }),
  /** Does what was asked, then answers that status: "500 after creation". */
  statusAfter: (status: number): Fault => ({ kind: 'status after', status }),
  /** A proxy's page in place of Discord's answer, and nothing done. */
  html: (status: number): Fault => ({ kind: 'status', status, html: true }),
  /** Does what was asked, then a proxy's page comes in place of the answer. */
  htmlAfter: (status: number): Fault => ({ kind: 'status after', status, html: true }),
  /** Cuts the connection before doing anything. */
  drop: (): Fault => ({ kind: 'drop' }),
  /** Does what was asked, then cuts the connection without an answer. */
  dropAfter: (): Fault => ({ kind: 'drop after' }),
  /** Waits before doing anything. */
  delay: (ms: number): Fault => ({ kind: 'delay', ms }),
  /** Does what was asked at once, answers only after that time. */
  delayAfter: (ms: number): Fault => ({ kind: 'delay after', ms }),
  /** Answers 429 and does nothing; `retryAfter` in seconds. */
  rateLimit: (limit: { readonly scope: RateScope; readonly retryAfter: number; readonly code?: number }): Fault => ({
    kind: 'rate limit',
    ...limit,
  }),
  /** Runs `act` before anything is done (to kill a process, say), then goes on. */
  call: (act: (request: RequestRecord) => void | Promise<void>): Fault => ({ kind: 'call', act }),
  /** Runs `act` between Discord's doing and its answer. */
  callAfter: (act: (request: RequestRecord) => void | Promise<void>): Fault => ({ kind: 'call after', act }),
}

/** Which requests: a route as in the log ("POST /channels/:channel/messages"), "*" for all, and what else must hold. */
export type Match = string | { readonly route: string; readonly where: (request: RequestRecord) => boolean }

export interface PlannedFault {
  /** How often it has struck. */
  readonly struck: () => number
  readonly cancel: () => void
}

export interface Faults {
  readonly plan: (match: Match, fault: Fault, times: number) => PlannedFault
  /** The next fault for a request, counted as struck. */
  readonly strike: (request: RequestRecord) => Fault | null
}

/** Faults strike in the order in which they were planned, one a request. */
export function createFaults(): Faults {
  const plans: { match: Match; fault: Fault; left: number; struck: number }[] = []
  return {
    plan(match, fault, times) {
      const plan = { match, fault, left: times, struck: 0 }
      plans.push(plan)
      return {
        struck: () => plan.struck,
        cancel: () => {
          plan.left = 0
        },
      }
    },
    strike(request) {
      const plan = plans.find((one) => one.left > 0 && fits(one.match, request))
      if (!plan) return null
      plan.left--
      plan.struck++
      return plan.fault
    },
  }
}

function fits(match: Match, request: RequestRecord): boolean {
  const route = typeof match === 'string' ? match : match.route
  const isRoute = route === '*' || route === request.route
  return isRoute && (typeof match === 'string' || match.where(request))
}
