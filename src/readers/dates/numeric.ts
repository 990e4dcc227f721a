import type { Millis } from '../../news/types.ts'
import { build, MIDNIGHT, readTime, toDay } from './parts.ts'
import type { Zone } from './zones.ts'

const DAY = 86_400_000
const SPACED = /^(\d{4})([-/.])(\d{1,3})\2(\d{1,2})(?:(?:t| ?t ?| )(\S.*))?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[t ]?(\d{2})(\d{2})(\d{2})?(?:[.,]\d+)? ?(\D.*)?)?$/
const YEAR_MONTH = /^(\d{4})(?:-(\d{1,2}))?$/
const ORDINAL = /^(\d{4})-(\d{3})$/
// ISO 8601 until 2000 allowed to leave out the century, and the year's first two digits with a leading hyphen.
const SHORT_YEAR = /^(\d{2})(-?)(\d{2})\2(\d{2})$/
const SHORT_MONTH = /^-(\d{2})-?(\d{2})$/

/** ISO 8601 and its relatives: dates that begin with the year. */
export function readNumeric(text: string, assumed: Zone | null): Millis | null {
  const spaced = SPACED.exec(text)
  if (spaced) return build(toDay(spaced[1], spaced[3], spaced[4]), spaced[5] ? readTime(spaced[5], assumed) : MIDNIGHT)
  const compact = COMPACT.exec(text)
  if (compact) {
    const time = compact[4]
      ? readTime(`${compact[4]}:${compact[5]}:${compact[6] ?? '00'}${compact[7] ?? ''}`, assumed)
      : MIDNIGHT
    return build(toDay(compact[1], compact[2], compact[3]), time)
  }
  const month = YEAR_MONTH.exec(text)
  if (month) return build(toDay(month[1], month[2] ?? '1', '1'), MIDNIGHT)
  const ordinal = ORDINAL.exec(text)
  if (ordinal) {
    const start = build(toDay(ordinal[1], '1', '1'), MIDNIGHT)
    const days = Number(ordinal[2])
    return start === null || days < 1 || days > 365 ? null : start + (days - 1) * DAY
  }
  const short = SHORT_YEAR.exec(text)
  if (short) {
    // "200312" is as well December 2003 as 12 March 2020.
    const alsoYearMonth = short[2] === '' && /^(?:19|20)/.test(text) && Number(short[4]) <= 12
    return alsoYearMonth ? null : build(toDay(short[1], short[3], short[4]), MIDNIGHT)
  }
  const shortMonth = SHORT_MONTH.exec(text)
  return shortMonth ? build(toDay(shortMonth[1], shortMonth[2], '1'), MIDNIGHT) : null
}
