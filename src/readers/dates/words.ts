// Names of months and weekdays. English is written out, since nearly all feeds use it; the rest is asked of the runtime once one is met.

const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const ENGLISH_LONG = 'january february march april may june july august september october november december'.split(' ')
const ENGLISH_DAYS = new Set(
  'mon tue wed thu fri sat sun tues weds thur thurs monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

/** Languages that have been seen to print their names in feeds; several Arabic ones, since Cairo, Beirut and Algiers name months differently. */
const LANGUAGES = 'ar ar-IQ ar-DZ ar-MA el hu de de-AT fr es pt it nl tr ru uk pl cs ro sv da nb fi id ca bg'.split(' ')

const FILLERS = new Set(
  't at on of the de del le la el um om den uhr a às as alle kl г года р от في الساعه الساعة يوم'.split(' '),
)

/** 1–12, or null for what names no month in any of the languages, or different ones in two. The text is lower case and without marks. */
export function toMonth(word: string): number | null {
  const short = ENGLISH_MONTHS.indexOf(word)
  if (short >= 0) return short + 1
  const long = ENGLISH_LONG.indexOf(word)
  if (long >= 0) return long + 1
  if (word === 'sept') return 9
  return foreignWords().months.get(word) ?? null
}

/** Whether the word names a day of the week, which a date does not need. */
export function isWeekday(word: string): boolean {
  // "mar" is March to a feed, though a Tuesday in Spanish; and English alone must not cost the other languages' names.
  return ENGLISH_DAYS.has(word) || (!isEnglishMonth(word) && foreignWords().days.has(word))
}

/** Whether the word says nothing ("15 de mayo de 2020"). */
export function isFiller(word: string): boolean {
  return FILLERS.has(word)
}

function isEnglishMonth(word: string): boolean {
  return ENGLISH_MONTHS.includes(word) || ENGLISH_LONG.includes(word) || word === 'sept'
}

interface ForeignWords {
  /** 0 where two languages disagree. */
  readonly months: ReadonlyMap<string, number>
  readonly days: ReadonlySet<string>
}

let words: ForeignWords | undefined

function foreignWords(): ForeignWords {
  words ??= collectWords()
  return words
}

function collectWords(): ForeignWords {
  const months = new Map<string, number>()
  const days = new Set<string>()
  const add = (name: string, month: number) => {
    const known = months.get(name)
    if (known === undefined) months.set(name, month)
    else if (known !== month) months.set(name, 0)
  }
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      // With a day beside it, a language that declines uses the form that dates use ("5 мая").
      const beside = new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month: style,
        timeZone: 'UTC',
        calendar: 'gregory',
      })
      const alone = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC', calendar: 'gregory' })
      const weekday = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month++) {
        const date = Date.UTC(2023, month - 1, 15)
        for (const format of [beside, alone]) {
          const part = format.formatToParts(date).find((each) => each.type === 'month')
          if (part && /\p{L}/u.test(part.value)) add(toPlain(part.value), month)
        }
      }
      for (let day = 1; day <= 7; day++) days.add(toPlain(weekday.format(Date.UTC(2023, 0, day))))
    }
  }
  return { months, days }
}

function toPlain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[.\u200e\u200f]/g, '')
    .trim()
}
