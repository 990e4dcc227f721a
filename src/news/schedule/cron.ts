// Five-field cron expressions: minute, hour, day of the month, month, day of the week.
import { type ScheduleOutcome, unreadable } from './rule.ts'

interface Field {
  readonly name: string
  readonly least: number
  readonly most: number
  /** Names of the values from `least` on. */
  readonly names: readonly string[]
}

const MINUTE: Field = { name: 'minute', least: 0, most: 59, names: [] }
const HOUR: Field = { name: 'hour', least: 0, most: 23, names: [] }
const DAY: Field = { name: 'day', least: 1, most: 31, names: [] }
const MONTH: Field = {
  name: 'month',
  least: 1,
  most: 12,
  names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
}
// Sunday is 0 and 7, so that a range may end with it.
const WEEKDAY: Field = {
  name: 'weekday',
  least: 0,
  most: 7,
  names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
}
const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a normalised text is meant as a cron expression rather than as words. */
export function isCronLike(typed: string): boolean {
  if (/[*?]/.test(typed)) return true
  const fields = typed.split(' ')
  return fields.length === 5 && fields.slice(0, 3).every((field) => /^[\d,/-]+$/.test(field))
}

/** Reads a normalised cron expression. A field that leaves no value out does not restrict; one that can never match is refused. */
export function parseCron(typed: string): ScheduleOutcome {
  const fields = typed.split(' ')
  if (fields.length !== 5) return unreadable('bad-cron-field', `${fields.length} ≠ 5`)
  const [minuteText = '', hourText = '', dayText = '', monthText = '', weekdayText = ''] = fields
  const minutes = readField(MINUTE, minuteText)
  if (minutes === null) return bad(MINUTE, minuteText)
  const hours = readField(HOUR, hourText)
  if (hours === null) return bad(HOUR, hourText)
  const days = readField(DAY, dayText)
  if (days === null) return bad(DAY, dayText)
  const months = readField(MONTH, monthText)
  if (months === null) return bad(MONTH, monthText)
  const weekdays = readField(WEEKDAY, weekdayText)
  if (weekdays === null) return bad(WEEKDAY, weekdayText)

  const week = [...new Set(weekdays.map((day) => day % 7))].sort((a, b) => a - b)
  const schedule = {
    kind: 'cron' as const,
    text: typed,
    minutes: hours.flatMap((hour) => minutes.map((minute) => hour * 60 + minute)),
    months: restricted(months, 12),
    days: restricted(days, 31),
    weekdays: restricted(week, 7),
  }
  const reachable = months.some((month) => (days[0] ?? 1) <= (LONGEST_MONTH[month - 1] ?? 31))
  if (!reachable && schedule.weekdays === null) return unreadable('never', `${dayText} ${monthText}`)
  return { outcome: 'schedule', schedule }
}

function bad(field: Field, text: string): ScheduleOutcome {
  return unreadable('bad-cron-field', `${field.name}: ${text}`)
}

function restricted(values: readonly number[], all: number): readonly number[] | null {
  return values.length === all ? null : values
}

/** The values of one field, ascending, or null when it cannot be read. */
function readField(field: Field, text: string): readonly number[] | null {
  const values = new Set<number>()
  for (const part of text.split(',')) {
    const [, span = '', step] = /^([^/]+)(?:\/(\d{1,2}))?$/.exec(part) ?? []
    const range = readRange(field, span, step !== undefined)
    const stride = step === undefined ? 1 : Number(step)
    if (range === null || stride < 1) return null
    for (let value = range[0]; value <= range[1]; value += stride) values.add(value)
  }
  return [...values].sort((a, b) => a - b)
}

/** The first and last value of "*", "5", "5-9" or, with a step behind it, "5" (to the end). */
function readRange(field: Field, span: string, stepped: boolean): readonly [number, number] | null {
  const last = field === WEEKDAY ? 6 : field.most
  if (span === '*' || (span === '?' && (field === DAY || field === WEEKDAY))) return [field.least, last]
  const ends = span.split('-')
  const from = readValue(field, ends[0] ?? '')
  if (from === null || ends.length > 2) return null
  if (ends.length === 1) return [from, stepped ? Math.max(last, from) : from]
  const to = ends[1] === 'sun' ? 7 : readValue(field, ends[1] ?? '')
  return to === null || to < from ? null : [from, to]
}

function readValue(field: Field, text: string): number | null {
  const named = field.names.indexOf(text)
  if (named >= 0) return field.least + named
  const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN
  return value >= field.least && value <= field.most ? value : null
}
