import { say } from '../../../languages/index.ts'
import type { Language } from '../../../languages/language.ts'
import { parseSchedule, type Schedule } from '../../../news/schedule.ts'
import { escapeWithin } from '../../../posters/markdown.ts'

type ReadSchedule =
  | { readonly outcome: 'schedule'; readonly schedule: Schedule }
  | { readonly outcome: 'wrong'; readonly message: string }

/** Reads a schedule in words or as a cron expression; the message says what is allowed. */
export function readSchedule(typed: string, language: Language): ReadSchedule {
  const parsed = parseSchedule(typed)
  if (parsed.outcome === 'schedule') return parsed
  const text = escapeWithin(typed, 100)
  const key =
    parsed.reason === 'hours-must-divide-24' || parsed.reason === 'bad-time' || parsed.reason === 'never'
      ? (`schedule.${parsed.reason}` as const)
      : 'schedule.unreadable'
  return { outcome: 'wrong', message: say(language, key, { text }) }
}
