import { ZONE_NAMES } from './zone-names.ts'

/** Whether the text names a time zone that Temporal knows by name ("Africa/Cairo", "UTC"); bare offsets are none: they know no summer time. */
export function isTimezone(text: string): boolean {
  return findTimezone(text) !== null
}

/** The zone's name as Temporal spells it, or null; case and spaces do not matter. */
export function findTimezone(text: string): string | null {
  const name = text.trim().replaceAll(' ', '_')
  if (!/^[a-z][a-z0-9_+/-]{1,60}$/i.test(name)) return null
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId
  } catch {
    return null
  }
}

/** The zone that a person means who typed its name, or just its city or country in English or Arabic ("Cairo", "القاهرة"); null where none is called so. */
export function timezoneOf(typed: string): string | null {
  const zone = findTimezone(typed)
  if (zone !== null) return zone
  const wanted = fold(typed)
  const isIt = (name: string) =>
    fold(name.slice(name.lastIndexOf('/') + 1)) === wanted || ZONE_NAMES[name]?.some((other) => fold(other) === wanted)
  return wanted === '' ? null : (zones().find(isIt) ?? null)
}

/** Zones whose city, country or name answers to what was typed so far, best first; with nothing typed, the usual ones. */
export function searchTimezones(typed: string, limit = 25): readonly string[] {
  const wanted = fold(typed)
  if (wanted === '') return ['UTC', ...Object.keys(ZONE_NAMES)].slice(0, limit)
  // Old single-word aliases of zones ("Egypt", "GB") would stand before the city that people mean.
  const exact = typed.includes('/') ? findTimezone(typed) : null
  const ranked = zones()
    .map((zone) => ({ zone, rank: rank(zone, wanted) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || isUsual(b.zone) - isUsual(a.zone) || (a.zone < b.zone ? -1 : 1))
    .map(({ zone }) => zone)
  return [...new Set(exact === null ? ranked : [exact, ...ranked])].slice(0, limit)
}

const NO_MATCH = 4
const isUsual = (zone: string): number => Number(Object.hasOwn(ZONE_NAMES, zone))

function rank(zone: string, wanted: string): number {
  const name = fold(zone)
  const city = name.slice(name.lastIndexOf('/') + 1)
  const others = ZONE_NAMES[zone]?.map(fold) ?? []
  if (city.startsWith(wanted)) return 0
  if (others.some((other) => other.startsWith(wanted))) return 1
  if (name.startsWith(wanted) || name.split(/[/ ]/).some((word) => word.startsWith(wanted))) return 2
  return name.includes(wanted) || others.some((other) => other.includes(wanted)) ? 3 : NO_MATCH
}

/** The zones of Intl, with today's names in place of the old ones that it still lists. */
function zones(): readonly string[] {
  const old = new Set([
    'Europe/Kiev',
    'Asia/Calcutta',
    'Asia/Saigon',
    'Asia/Katmandu',
    'Asia/Rangoon',
    'Atlantic/Faeroe',
  ])
  const listed = Intl.supportedValuesOf('timeZone').filter((zone) => !old.has(zone))
  return [...new Set([...listed, ...Object.keys(ZONE_NAMES), 'UTC'])]
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('_', ' ').trim()
}
