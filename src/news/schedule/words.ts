// Schedules in words, English and Arabic. The text arrives normalised: lower case, Western digits, أ as ا, ة as ه, ى as ي.
import { type Schedule, type ScheduleOutcome, unreadable } from './rule.ts'

const HOURLY = /^(?:hourly|(?:every|each|كل) (?:hour|ساعه))$/
const EVERY = /^(?:every|each|كل) ?(-?[\d.]{1,6}) ?(?:h|hr|hrs|hour|hours|ساعه|ساعات)$/
const TIME = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|a\.m|p\.m|صباحا|مساء|ص|م)?$/
const HALF = new Set(['am', 'pm', 'a.m', 'p.m', 'a.m.', 'p.m.', 'صباحا', 'مساء', 'ص', 'م'])
const AFTERNOON = new Set(['pm', 'p.m', 'مساء', 'م'])
const FILLERS = new Set(['at', 'on', 'and', 'every', 'each', 'كل', 'و', 'في', 'عند', 'الساعه', 'تمام', 'ايام'])
const SCOPES: Readonly<Record<string, 'daily' | 'weekdays' | 'weekly'>> = {
  daily: 'daily',
  everyday: 'daily',
  day: 'daily',
  يوميا: 'daily',
  يوم: 'daily',
  weekdays: 'weekdays',
  weekday: 'weekdays',
  workdays: 'weekdays',
  العمل: 'weekdays',
  weekly: 'weekly',
  week: 'weekly',
  اسبوعيا: 'weekly',
  اسبوع: 'weekly',
}
const ENGLISH_DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const ARABIC_DAYS = ['احد', 'اثنين', 'ثلاثاء', 'اربعاء', 'خميس', 'جمعه', 'سبت']
const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0]

/** Reads "daily 9am, 6pm", "weekdays at 08:30", "mon-thu 9:00", "every 6 hours", "أيام العمل ٨:٣٠" and the like. */
export function parseScheduleWords(typed: string): ScheduleOutcome {
  if (HOURLY.test(typed)) return said('hourly', 'hourly', [], null)
  const every = typed === 'كل ساعتين' ? '2' : EVERY.exec(typed)?.[1]
  if (every !== undefined) return everyHours(every)

  let scope: 'daily' | 'weekdays' | 'weekly' | null = null
  const weekdays = new Set<number>()
  const minutes = new Set<number>()
  for (const word of joinHalves(typed.split(/[\s,;+&]+/).filter((part) => part !== ''))) {
    if (FILLERS.has(word)) continue
    // In Arabic "and" is written as part of the next word.
    const bare = word.length > 1 && word.startsWith('و') ? word.slice(1) : word
    const named: 'daily' | 'weekdays' | 'weekly' | undefined = Object.hasOwn(SCOPES, bare) ? SCOPES[bare] : undefined
    const days = toWeekdays(bare)
    if (named !== undefined) {
      if (scope !== null && scope !== named) return unreadable('unknown-words', bare)
      scope = named
    } else if (days !== null) {
      for (const day of days) weekdays.add(day)
    } else if (/^\d/.test(bare)) {
      const minute = toMinute(bare)
      if (minute === null) return unreadable('bad-time', bare)
      minutes.add(minute)
    } else {
      return unreadable('unknown-words', word)
    }
  }

  if (scope === 'weekly' && weekdays.size === 0) return unreadable('day-missing')
  if (scope !== null && scope !== 'weekly' && weekdays.size > 0) return unreadable('unknown-words', typed)
  if (minutes.size === 0) return unreadable('time-missing')
  if (scope === 'weekdays') for (const day of [1, 2, 3, 4, 5]) weekdays.add(day)
  return onDays(
    [...weekdays],
    [...minutes].sort((a, b) => a - b),
  )
}

/** Times on days of the week; none and all seven both mean daily. */
function onDays(weekdays: readonly number[], minutes: readonly number[]): ScheduleOutcome {
  const times = minutes.map(toClock).join(',')
  if (weekdays.length === 0 || weekdays.length === 7) return said('daily', `daily ${times}`, minutes, null)
  const ordered = MONDAY_FIRST.filter((day) => weekdays.includes(day))
  if (ordered.join() === '1,2,3,4,5') return said('weekdays', `weekdays ${times}`, minutes, ordered)
  const names = ordered.map((day) => ENGLISH_DAYS[day]?.slice(0, 3)).join(',')
  return said('weekly', `weekly ${names} ${times}`, minutes, ordered)
}

function everyHours(number: string): ScheduleOutcome {
  const hours = Number(number)
  if (!Number.isInteger(hours) || hours < 1 || 24 % hours !== 0) return unreadable('hours-must-divide-24', number)
  if (hours === 1) return said('hourly', 'hourly', [], null)
  const minutes = Array.from({ length: 24 / hours }, (_, index) => index * hours * 60)
  return said('every', `every ${hours}h`, minutes, null)
}

function said(
  kind: Schedule['kind'],
  text: string,
  minutes: readonly number[],
  weekdays: readonly number[] | null,
): ScheduleOutcome {
  return { outcome: 'schedule', schedule: { kind, text, minutes, months: null, days: null, weekdays } }
}

/** "9" "am" becomes "9am". */
function joinHalves(words: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const word of words) {
    const previous = joined.at(-1)
    if (HALF.has(word) && previous !== undefined && /\d$/.test(previous))
      joined[joined.length - 1] = `${previous}${word}`
    else joined.push(word)
  }
  return joined
}

function toMinute(word: string): number | null {
  const [, hourText = '', minuteText = '00', half] = TIME.exec(word.replace(/\.$/, '')) ?? []
  if (hourText === '') return null
  const [hour, minute] = [Number(hourText), Number(minuteText)]
  if (minute > 59) return null
  if (half === undefined) return hour > 23 ? null : hour * 60 + minute
  if (hour < 1 || hour > 12) return null
  return ((hour % 12) + (AFTERNOON.has(half) ? 12 : 0)) * 60 + minute
}

function toClock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** A day or a range of days ("mon-fri", which may pass Sunday), or null. */
function toWeekdays(word: string): readonly number[] | null {
  const [first = '', last, ...rest] = word.split('-')
  const from = toWeekday(first)
  if (last === undefined) return from === null ? null : [from]
  const to = toWeekday(last)
  if (from === null || to === null || rest.length > 0) return null
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => (from + index) % 7)
}

function toWeekday(word: string): number | null {
  const arabic = ARABIC_DAYS.indexOf(word.replace(/^ال/, ''))
  if (arabic >= 0) return arabic
  const bare = word.replace(/\.$/, '').replace(/days$/, 'day')
  const english = bare.length < 3 ? -1 : ENGLISH_DAYS.findIndex((day) => day.startsWith(bare))
  return english >= 0 ? english : null
}
