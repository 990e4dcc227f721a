// When a digest is due. The rule is data and time is an argument: an alarm clock may ring late, twice or never, and the answer stays right.
import { isCronLike, parseCron } from './schedule/cron.ts'
import { type Schedule, type ScheduleOutcome, unreadable } from './schedule/rule.ts'
import { parseScheduleWords } from './schedule/words.ts'

export { dueSlot } from './schedule/due.ts'
export type { Schedule, ScheduleOutcome, ScheduleProblem } from './schedule/rule.ts'
export { lastDue, nextDue, period } from './schedule/slots.ts'
export { findTimezone, isTimezone, searchTimezones, timezoneOf } from './schedule/zones.ts'

const LONGEST_TEXT = 300
const ARABIC_LETTERS: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه', '،': ',', '؛': ',' }

/** Reads words ("daily 09:00,18:00", "weekly mon 09:00", "every 6h", "يوميا ٠٩:٠٠") or a five-field cron expression, as people type them. */
export function parseSchedule(text: string): ScheduleOutcome {
  const typed = normalise(text)
  if (typed === '') return unreadable('empty')
  if (typed.length > LONGEST_TEXT) return unreadable('unknown-words', typed)
  return isCronLike(typed) ? parseCron(typed) : parseScheduleWords(typed)
}

/** The canonical words or cron expression; parseSchedule reads them back as an equal schedule. */
export function formatSchedule(schedule: Schedule): string {
  return schedule.text
}

/** Lower case, one space, Western digits, Arabic letters without their spelling variants; invisible marks are gone. */
function normalise(text: string): string {
  return text
    .slice(0, LONGEST_TEXT * 4)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\u0640\u064b-\u0652\u0670]/gu, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[أإآىة،؛]/g, (letter) => ARABIC_LETTERS[letter] ?? letter)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^["'`\s]+/, '')
    .replace(/["'`.\s]{1,8}$/, '')
}
