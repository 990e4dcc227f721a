// What each measure must not fall under: a little less than was reached. Where less is better (see isCeiling) it is the most that is allowed.

export const floors: Readonly<Record<string, number>> = {
  'same event, English: pairs': 0.7,
  'same event, English: items': 0.79,
  'same event, English, small: pairs': 0.68,
  'same event, English, small: items': 0.815,
  'same event, Arabic: items': 0.77,
  'same event, Arabic, small: items': 0.8,
  'Arabic item → its English story as nearest': 0.47,
  'AI news in two languages (events-open): pairs': 0.9,
  'events-open: other versions or companies merged (at most)': 0,
  'events-open: near misses of any kind merged (at most)': 0,
  'events-open: later steps linked': 3,
  'short headlines: items': 0.9,
  'follow-ups: links that are right': 0.75,
  'follow-ups: found': 0.5,
  'AI or not, bookmarks: recall': 0.9,
  'AI or not, bookmarks: F1': 0.87,
  'AI or not, feeds without categories: F1': 0.95,
  'main text: error (1 − F1)': 0.01,
  'main text: pages below Readability': 0,
  'feed parsing: entities': 320,
  'feed parsing: core': 267,
  'feed parsing: sanitize': 671,
  'dates: read': 45,
  'dates: none invented': 26,
  'real feeds: entries read': 9011,
  'real feeds: title where there is one': 8960,
  'real feeds: absolute link where there is one': 9000,
  'real feeds: right time, or null': 9011,
}

/** Whether less is better. */
export function isCeiling(task: string): boolean {
  return /\(at most\)|error|below Readability/u.test(task)
}

/** What fell under its floor, a sentence each. What was not measured is left out. */
export function listFallen(
  rows: readonly { readonly task: string; readonly value: number | null }[],
): readonly string[] {
  return rows.flatMap(({ task, value }) => {
    const floor = floors[task]
    if (value === null || floor === undefined) return []
    const isFallen = isCeiling(task) ? value > floor : value < floor
    return isFallen
      ? [`${task}: ${value}, ${isCeiling(task) ? 'at most' : 'at least'} ${floor} was reached before`]
      : []
  })
}
