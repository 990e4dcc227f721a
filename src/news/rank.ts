import type { ScorePart } from './edition.ts'
import type { Item, Millis } from './types.ts'

/** A story's score as a sum of named parts, each 0–10 points; what `why` shows is what is added here. */
export function scoreStory(items: readonly Item[], publishers: number, now: Millis): readonly ScorePart[] {
  const newest = Math.max(...items.map((item) => Math.min(item.publishedAt ?? item.seenAt, item.seenAt)))
  const names = new Set(items.flatMap((item) => item.names.filter((name) => !name.includes('@'))))
  const relevance = Math.max(...items.map((item) => item.relevance.score))
  return [
    { part: 'outlets', points: points(3 * Math.log2(publishers)), count: publishers },
    { part: 'fresh', points: points(10 * 0.5 ** (Math.max(0, now - newest) / HALF_LIFE)) },
    { part: 'relevance', points: points(10 * relevance) },
    { part: 'names', points: points(Math.min(3, names.size)), count: names.size },
  ]
}

/** After a day a story counts half as fresh. */
const HALF_LIFE = 24 * 3_600_000

function points(value: number): number {
  return Math.round(Math.min(10, value) * 10) / 10
}
