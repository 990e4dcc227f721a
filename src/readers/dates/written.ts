import type { Millis } from '../../news/types.ts'
import { build, type Day, MIDNIGHT, readTime, toDay } from './parts.ts'
import { isFiller, isWeekday, toMonth } from './words.ts'
import type { Zone } from './zones.ts'

const CLOCK_INSIDE = /(?:^|[ t])(\d{1,2}:\d{1,2}(?::\d{1,2}(?:[.,]\d+)?)?)(?![\d:])/

/** Dates with the month's name in them, in any order, and numeric ones with a weekday before them. */
export function readWritten(text: string, assumed: Zone | null): Millis | null {
  const bare = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th|er|º|ª)(?=[ ,]|$)/g, '$1')
    .replace(/,/g, ' ')
    // RFC 822's time without its colon: "03 Apr 02 1500 GMT".
    .replace(/^(\D*\d{1,2} [a-z]{3,9} \d{2,4}) (\d{2})(\d{2})(?= |$)/, '$1 $2:$3')
  const clock = CLOCK_INSIDE.exec(bare)
  const before = clock ? bare.slice(0, clock.index) : bare
  const after = clock ? bare.slice(clock.index + clock[0].length) : ''
  const day: DayWords = { numbers: [], month: null, dotted: /\d\.\d{1,2}\.\d/.test(before) }
  const words = before.split(/[ \-/.]+/).filter((word) => word !== '')
  if (!takeWords(words, day)) return null

  // Behind the clock stand half of the day, zone and year, in any order.
  const tail: string[] = []
  for (const word of after.split(' ').filter((part) => part !== '')) {
    if (/^\d+$/.test(word) && day.numbers.length < 3) day.numbers.push(word)
    else tail.push(word)
  }
  const date = day.month === null ? orderNumbers(day.numbers, day.dotted) : orderWithMonth(day.numbers, day.month)
  if (date === null) return null
  if (!clock) return build(date, MIDNIGHT)
  const [hours = '', minutes = '', seconds = '0'] = (clock[1] ?? '').split(':')
  const padded = [hours, minutes.padStart(2, '0'), seconds.padStart(2, '0')].join(':')
  return build(date, readTime(`${padded} ${tail.join(' ')}`, assumed))
}

interface DayWords {
  readonly numbers: string[]
  month: number | null
  readonly dotted: boolean
}

/** False as soon as a word is neither number, month, weekday nor filler. */
function takeWords(words: readonly string[], day: DayWords): boolean {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (/^\d{1,4}$/.test(word)) day.numbers.push(word)
    else if (isWeekday(word) || isFiller(word)) continue
    else {
      const pair = `${word} ${words[i + 1] ?? ''}`
      const two = toMonth(pair)
      const month = two ?? toMonth(word)
      if (month === null || day.month !== null) return false
      day.month = month
      if (two !== null) i++
    }
  }
  return true
}

function orderWithMonth(numbers: readonly string[], month: number): Day | null {
  const [first = '', second] = numbers
  if (numbers.length === 1) return first.length === 4 ? toDay(first, String(month), '1') : null
  if (numbers.length !== 2 || second === undefined) return null
  const [year, day] = first.length > 2 || Number(first) > 31 ? [first, second] : [second, first]
  return toDay(year, String(month), day)
}

function orderNumbers(numbers: readonly string[], dotted: boolean): Day | null {
  const [a = '', b = '', c = ''] = numbers
  if (numbers.length !== 3) return null
  if (a.length === 4) return toDay(a, b, c)
  if (c.length !== 4) return null
  // Only where dots part them, or one of the two can be no month, is it sure which is the day.
  if (dotted || a === b || Number(a) > 12) return toDay(c, b, a)
  return Number(b) > 12 ? toDay(c, a, b) : null
}
