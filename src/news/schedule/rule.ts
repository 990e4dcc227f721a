// What a schedule is, once it is read. Every kind but `hourly` is a list of wall-clock times on certain days, so there is one way to compute.

/** When a digest is due, without its time zone. Only `hourly` counts elapsed time; every other kind is times of the local clock. */
export interface Schedule {
  /** How it was said; for showing it in other languages. */
  readonly kind: 'daily' | 'weekdays' | 'weekly' | 'hourly' | 'every' | 'cron'
  /** The canonical words or cron expression: what is stored, and what parseSchedule reads back as an equal schedule. */
  readonly text: string
  /** Minutes after local midnight, ascending, each once; empty for `hourly` alone. */
  readonly minutes: readonly number[]
  /** Months from 1; null: all. */
  readonly months: readonly number[] | null
  /** Days of the month; null: all. Where weekdays are restricted too, a day that matches either is taken. */
  readonly days: readonly number[] | null
  /** Days of the week, 0 is Sunday; null: all. */
  readonly weekdays: readonly number[] | null
}

/** Why a schedule cannot be read. */
export type ScheduleProblem =
  | 'empty'
  | 'unknown-words'
  | 'bad-time'
  | 'time-missing'
  | 'day-missing'
  | 'hours-must-divide-24'
  | 'bad-cron-field'
  | 'never'

/** A schedule, or why there is none; `detail` is the piece of the text that is to blame, at most 40 characters, perhaps empty. */
export type ScheduleOutcome =
  | { readonly outcome: 'schedule'; readonly schedule: Schedule }
  | { readonly outcome: 'unreadable'; readonly reason: ScheduleProblem; readonly detail: string }

export function unreadable(reason: ScheduleProblem, detail = ''): ScheduleOutcome {
  return { outcome: 'unreadable', reason, detail: detail.slice(0, 40) }
}
