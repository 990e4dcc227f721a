import type { Millis } from '../../news/types.ts'
import { build, toDay } from './parts.ts'
import { toZone } from './zones.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const RFC_822 = /^[a-z]{3}, (\d{1,2}) ([a-z]{3}) (\d{4}) (\d\d):(\d\d):(\d\d) (gmt|[+-]\d{4})$/i
const ISO_8601 = /^(\d{4})-(\d\d)-(\d\d)t(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(z|[+-]\d\d:\d\d)$/i

/** The two forms that nine feeds in ten use, without what the others need. */
export function readUsual(text: string): Millis | null {
  const iso = ISO_8601.exec(text)
  if (iso) return instant(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], iso[7])
  const rfc = RFC_822.exec(text)
  const month = rfc ? MONTHS.indexOf((rfc[2] ?? '').toLowerCase()) + 1 : 0
  return rfc && month > 0 ? instant(rfc[3], String(month), rfc[1], rfc[4], rfc[5], rfc[6], rfc[7]) : null
}

type Part = string | undefined

function instant(
  year: Part,
  month: Part,
  day: Part,
  hour: Part,
  minute: Part,
  second: Part,
  zone: Part,
): Millis | null {
  const offset = zone === undefined ? null : toZone(zone.toLowerCase())
  if (offset === null) return null
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second), zone: offset }
  return build(toDay(year, month, day), time)
}
