import type { Millis } from './types.ts'

/** The part of each day in which nobody is to be disturbed; it may run over midnight. Minutes since local midnight. */
export interface QuietHours {
  readonly from: number
  readonly to: number
}

const HOURS = /^(\d{1,2})(?::(\d{2}))?\s*(?:-|–|—|to|حتى|إلى)\s*(\d{1,2})(?::(\d{2}))?$/

/** Reads "22:00-07:00" or "22-7", also in Arabic digits; null for what is no such span, and for one without length. */
export function parseQuietHours(text: string): QuietHours | null {
  const digits = text.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
  const [, fromHour = '', fromMinute = '0', toHour = '', toMinute = '0'] = HOURS.exec(digits) ?? []
  const from = minutesOf(fromHour, fromMinute)
  const to = minutesOf(toHour, toMinute)
  return from === null || to === null || from === to ? null : { from, to }
}

/** "22:00-07:00", as it is stored and read again. */
export function formatQuietHours({ from, to }: QuietHours): string {
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return `${clock(from)}-${clock(to)}`
}

/** Whether it is quiet now in that time zone (an IANA name); the last minute is no longer quiet. */
export function isQuiet({ from, to }: QuietHours, timezone: string, now: Millis): boolean {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone)
  const at = hour * 60 + minute
  return from < to ? at >= from && at < to : at >= from || at < to
}

function minutesOf(hour: string, minute: string): number | null {
  if (hour === '' || Number(hour) > 24 || Number(minute) > 59) return null
  const minutes = Number(hour) * 60 + Number(minute)
  return minutes > 24 * 60 ? null : minutes % (24 * 60)
}
