// How well items were grouped: over pairs, and over items (BCubed: Bagga and Baldwin, "Entity-Based Cross-Document Coreferencing Using the
// Vector Space Model", 1998).

import { createRandom } from '../bench/random.ts'

/** An item as it was grouped: the event that it tells, and the story that it was put into. */
export interface Grouped {
  readonly event: string
  readonly story: string
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const toScore = (precision: number, recall: number): Score => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
})

const pairsOf = (groups: Iterable<readonly Grouped[]>): number => {
  let pairs = 0
  for (const { length } of groups) pairs += (length * (length - 1)) / 2
  return pairs
}

const byEvent = (item: Grouped): string => item.event
const byStory = (item: Grouped): string => item.story
const byBoth = (item: Grouped): string => `${item.event}\n${item.story}`

/** Of all pairs of items: those put together rightly. */
export function scorePairs(items: readonly Grouped[]): Score {
  const right = pairsOf(Map.groupBy(items, byBoth).values())
  const told = pairsOf(Map.groupBy(items, byStory).values())
  const asked = pairsOf(Map.groupBy(items, byEvent).values())
  return toScore(told === 0 ? 1 : right / told, asked === 0 ? 1 : right / asked)
}

/** The mean over the items of how much of its story tells its event, and of how much of its event is in its story. */
export function scoreItems(items: readonly Grouped[]): Score {
  const events = Map.groupBy(items, byEvent)
  const stories = Map.groupBy(items, byStory)
  let precision = 0
  let recall = 0
  for (const both of Map.groupBy(items, byBoth).values()) {
    const [first] = both
    if (first === undefined) continue
    precision += both.length ** 2 / (stories.get(first.story)?.length ?? 1)
    recall += both.length ** 2 / (events.get(first.event)?.length ?? 1)
  }
  return toScore(precision / items.length, recall / items.length)
}

const ROUNDS = 1_000

/** Where 95 of 100 such samples would lie: whole groups are drawn anew, since their items belong together. */
export function interval<T>(
  groups: readonly (readonly T[])[],
  measure: (drawn: readonly T[]) => number,
): readonly [number, number] {
  const random = createRandom(11)
  const scores = Array.from({ length: ROUNDS }, () =>
    measure(groups.flatMap(() => groups[random.between(0, groups.length - 1)] ?? [])),
  ).sort((a, b) => a - b)
  return [scores[Math.floor(ROUNDS * 0.025)] ?? 0, scores[Math.floor(ROUNDS * 0.975)] ?? 0]
}
