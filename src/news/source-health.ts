import type { Millis } from './types.ts'

/** How a source does. Failures are named by the reader's code and, where there is one, the HTTP status. */
export type SourceHealth =
  | { readonly state: 'works'; readonly at: Millis }
  | { readonly state: 'never-read' }
  /** It answers, but has had nothing new for longer than is usual for it. */
  | { readonly state: 'stale'; readonly since: Millis }
  | { readonly state: 'failing'; readonly since: Millis | null; readonly failures: number; readonly failure: Failure }
  /** It has failed for so long that it is asked once a day. */
  | { readonly state: 'asleep'; readonly since: Millis; readonly failure: Failure }
  /** Its publisher calls it gone for good (410); it is asked once a week. */
  | { readonly state: 'gone' }
  /** It is not read any more: gone for two weeks, or no longer in the list that it came from. */
  | { readonly state: 'switched-off'; readonly isGone: boolean }

export interface Failure {
  readonly code: string
  readonly status: number | null
}

/** What is remembered of a source. `staleSince`: what findStale says of it, or null. */
export interface RememberedSource {
  readonly enabled: boolean
  readonly lastPolledAt: Millis | null
  readonly failures: number
  readonly failingSince: Millis | null
  readonly asleepSince: Millis | null
  readonly failure: Failure | null
  readonly staleSince: Millis | null
}

/** The one thing that matters most of a source now. */
export function healthOf(source: RememberedSource): SourceHealth {
  const { failure, failures, asleepSince, lastPolledAt, staleSince } = source
  if (!source.enabled) return { state: 'switched-off', isGone: failure?.code === 'gone' }
  if (failure?.code === 'gone') return { state: 'gone' }
  if (failure !== null)
    return asleepSince === null
      ? { state: 'failing', since: source.failingSince, failures, failure }
      : { state: 'asleep', since: asleepSince, failure }
  if (lastPolledAt === null) return { state: 'never-read' }
  return staleSince === null ? { state: 'works', at: lastPolledAt } : { state: 'stale', since: staleSince }
}
