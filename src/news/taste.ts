import type { EditionStory } from './edition.ts'
import type { Item, Millis } from './types.ts'

/** What somebody said of a story: 1 useful, -1 not for me. */
export interface Judgement {
  readonly value: 1 | -1
  readonly topics: readonly string[]
  /** Ids of the catalogue's names, without versions. */
  readonly names: readonly string[]
  readonly at: Millis
}

/** Useful minus not for me, by topic and by name. */
export interface Taste {
  readonly topics: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<string, number>
}

/** Each press moves the topics and names of its story by so many points; `/settings feedback` says so. */
export const POINTS_A_PRESS = 0.3
/** And no story by more than this, so that taste never outweighs the day's main news. */
export const MOST_TASTE = 2
/** What was said longer ago counts no more. */
export const TASTE_MEMORY: Millis = 90 * 24 * 3_600_000

/** Adds up what was said in the last ninety days. */
export function learnTaste(judgements: readonly Judgement[], now: Millis): Taste {
  const topics = new Map<string, number>()
  const names = new Map<string, number>()
  const add = (sums: Map<string, number>, ids: readonly string[], value: number) => {
    for (const id of new Set(ids)) sums.set(id, (sums.get(id) ?? 0) + value)
  }
  for (const judgement of judgements) {
    if (now - judgement.at > TASTE_MEMORY) continue
    add(topics, judgement.topics, judgement.value)
    add(names, judgement.names, judgement.value)
  }
  return { topics, names }
}

/** The points by which a server's taste moves a story, from -MOST_TASTE to MOST_TASTE. */
export function tastePoints(taste: Taste, topics: readonly string[], names: readonly string[]): number {
  const sumOf = (sums: ReadonlyMap<string, number>, ids: readonly string[]) =>
    [...new Set(ids)].reduce((sum, id) => sum + (sums.get(id) ?? 0), 0)
  const points = POINTS_A_PRESS * (sumOf(taste.topics, topics) + sumOf(taste.names, names))
  return Math.round(Math.max(-MOST_TASTE, Math.min(MOST_TASTE, points)) * 10) / 10
}

/** The names of a story's items, without versions. */
export function namesOf(items: readonly Pick<Item, 'names'>[]): readonly string[] {
  return [...new Set(items.flatMap((item) => item.names.map((name) => name.split('@')[0] ?? name)))]
}

/** A story with what its readers' taste adds to its score or takes from it. */
export function withTaste(story: EditionStory, items: readonly Item[], taste: Taste): EditionStory {
  const points = tastePoints(taste, story.topics, namesOf(items))
  if (points === 0) return story
  const score = Math.round((story.score + points) * 10) / 10
  return { ...story, parts: [...story.parts, { part: 'taste', points }], score }
}
