import type { Millis } from '../../news/types.ts'

/** Minutes east of UTC, or the name of a zone whose offset depends on the date. */
export type Zone = number | string

// Hours east of UTC. RFC 822's names, then those that feeds use and that have one common meaning; "IST" is India's, the most frequent.
const HOURS: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  'etc/gmt': 0,
  'etc/utc': 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  et: -5,
  ct: -6,
  mt: -7,
  pt: -8,
  at: -4,
  ast: -4,
  adt: -3,
  akst: -9,
  akdt: -8,
  hst: -10,
  hast: -10,
  nst: -3.5,
  ndt: -2.5,
  brt: -3,
  art: -3,
  clt: -4,
  cot: -5,
  pet: -5,
  bst: 1,
  west: 1,
  cet: 1,
  met: 1,
  mez: 1,
  wat: 1,
  cest: 2,
  mest: 2,
  mesz: 2,
  cat: 2,
  sast: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  trt: 3,
  eat: 3,
  idt: 3,
  irst: 3.5,
  msd: 4,
  pkt: 5,
  uzt: 5,
  ist: 5.5,
  npt: 5.75,
  ict: 7,
  wib: 7,
  hkt: 8,
  sgt: 8,
  pht: 8,
  myt: 8,
  awst: 8,
  jst: 9,
  kst: 9,
  acst: 9.5,
  aest: 10,
  acdt: 10.5,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
}

const OFFSET = /^(?:gmt|utc|ut|z)? ?([+-])(\d{1,2})(?::?(\d{2}))?$/

/** Reads "+02:00", "gmt-5", "est", "europe/berlin" (lower case). Null for what is no zone. */
export function toZone(text: string): Zone | null {
  const offset = OFFSET.exec(text)
  if (offset) {
    const hours = Number(offset[2])
    const minutes = Number(offset[3] ?? '0')
    // The widest offset in use is +14:00.
    if (hours > 14 || minutes > 59) return null
    return (offset[1] === '-' ? -1 : 1) * (hours * 60 + minutes)
  }
  const hours = Object.hasOwn(HOURS, text) ? HOURS[text] : undefined
  if (hours !== undefined) return hours * 60
  // "+0200 cest": the number is what counts.
  const [first = '', second = '', ...more] = text.split(' ')
  if (second !== '' && more.length === 0 && Object.hasOwn(HOURS, second))
    return OFFSET.test(first) ? toZone(first) : null
  return /^[a-z]+(?:[/_-][a-z]+){1,4}$/.test(text) && text.includes('/') && isNamedZone(text) ? text : null
}

/** The instant at which a clock in that zone shows what `local` would show in UTC. A repeated hour is its first. */
export function toInstant(local: Millis, zone: Zone | null): Millis {
  if (zone === null) return local
  if (typeof zone === 'number') return local - zone * 60_000
  return Temporal.Instant.fromEpochMilliseconds(local)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()
    .toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds
}

function isNamedZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}
