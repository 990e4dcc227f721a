import type { Millis } from './types.ts'

const DAY: Millis = 24 * 3_600_000
/** What has failed for so long is asked but once a day. */
const SLEEPS_AFTER: Millis = 14 * DAY
/** Fewer failures in a row prove nothing, however long ago the first was: Mujaz itself may have been off meanwhile. */
const FEWEST_FAILURES = 20
/** When nothing at all answered for so long, the fault is on this side. */
const ALONE_AFTER: Millis = DAY
const ASLEEP_PACE: Millis = DAY
/** What its publisher calls gone for good (410) is asked once a week, and no more when it has said so for two weeks. */
const GONE_PACE: Millis = 7 * DAY
const GONE_AFTER: Millis = 14 * DAY

/** What is remembered of a source's failures: all null and 0 while it works. */
export interface SourceLife {
  readonly failures: number
  readonly failingSince: Millis | null
  readonly asleepSince: Millis | null
  /** The code of its last failure, or null. */
  readonly lastFailure: string | null
}

/** What a person should hear of. */
export type LifeNotice = 'fell-asleep' | 'gone' | 'switched-off' | 'woke'

export interface LifeStep {
  readonly failures: number
  readonly failingSince: Millis | null
  readonly asleepSince: Millis | null
  readonly isEnabled: boolean
  /** The shortest wait until it is asked again, besides its back-off; 0 for none. */
  readonly wait: Millis
  readonly notice: LifeNotice | null
}

/** A failed reading. `lastAnswer` is when any source was last read with success, or null where that is not known yet. */
export function afterFailure(
  life: SourceLife,
  given: { readonly code: string; readonly now: Millis; readonly lastAnswer: Millis | null },
): LifeStep {
  const { now, code, lastAnswer } = given
  const failures = life.failures + 1
  // A time in the future comes from a clock that was wrong.
  const failingSince = Math.min(life.failingSince ?? now, now)
  const asleepSince = life.asleepSince === null ? null : Math.min(life.asleepSince, now)
  const step = { failures, failingSince, isEnabled: true }
  if (code === 'gone') {
    const isOver = life.lastFailure === 'gone' && asleepSince !== null && now - asleepSince >= GONE_AFTER
    const notice = isOver ? 'switched-off' : life.lastFailure === 'gone' ? null : 'gone'
    return { ...step, asleepSince: asleepSince ?? now, isEnabled: !isOver, wait: GONE_PACE, notice }
  }
  if (asleepSince !== null) return { ...step, asleepSince, wait: ASLEEP_PACE, notice: null }
  const isDead =
    failures >= FEWEST_FAILURES &&
    now - failingSince >= SLEEPS_AFTER &&
    lastAnswer !== null &&
    now - lastAnswer < ALONE_AFTER
  return isDead
    ? { ...step, asleepSince: now, wait: ASLEEP_PACE, notice: 'fell-asleep' }
    : { ...step, asleepSince: null, wait: 0, notice: null }
}

/** A reading that succeeded: whatever was, the source works. */
export function afterSuccess(life: SourceLife): LifeStep {
  const notice = life.asleepSince === null ? null : 'woke'
  return { failures: 0, failingSince: null, asleepSince: null, isEnabled: true, wait: 0, notice }
}
