import type { AlertRule } from './digest.ts'
import { listPublishers } from './telling.ts'
import type { Item, Millis, Source } from './types.ts'

const MINUTE: Millis = 60_000
/** What its publishers told longer ago is no alert any more, whenever we came to know it; nor longer ago than the rule's own minutes. */
const FRESH_FOR: Millis = 60 * MINUTE

/** How far back the items of a possible alert reach. */
export function alertSpan({ minutes }: AlertRule): Millis {
  return minutes * MINUTE + freshFor(minutes)
}

/**
 * The stories that have just reached the rule's publishers within its minutes, the earliest first. What reached them while it was quiet is no alert
 * later either: it comes in the next scheduled edition.
 */
export function listAlerts(given: {
  readonly rule: AlertRule
  /** Those of the last `alertSpan`. */
  readonly items: readonly Item[]
  readonly sources: ReadonlyMap<string, Source>
  readonly isQuiet: (at: Millis) => boolean
  readonly now: Millis
}): readonly string[] {
  const { rule, now, isQuiet } = given
  if (isQuiet(now)) return []
  const news = given.items.filter((item) => item.relevance.relevant && item.held === null)
  return [...Map.groupBy(news, (item) => item.storyId)]
    .flatMap(([id, items]) => {
      const at = reachedAt(rule, listPublishers(items, given.sources))
      return at !== null && now - at <= freshFor(rule.minutes) && !isQuiet(at) ? [{ id, at }] : []
    })
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}

/** When so many publishers had first told it within so many minutes, or null. */
function reachedAt(
  { publishers, minutes }: AlertRule,
  told: readonly { readonly at: Millis; readonly counts: boolean }[],
): Millis | null {
  const times = told
    .filter(({ counts }) => counts)
    .map(({ at }) => at)
    .toSorted((a, b) => a - b)
  const most = Math.max(1, publishers)
  for (const [index, first] of times.entries()) {
    const last = times[index + most - 1]
    if (last !== undefined && last - first <= minutes * MINUTE) return last
  }
  return null
}

function freshFor(minutes: number): Millis {
  return Math.max(FRESH_FOR, minutes * MINUTE)
}

/** When the day of `now` began in a time zone (an IANA name). */
export function startOfDay(now: Millis, timezone: string): Millis {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone).startOfDay().epochMilliseconds
}
