// Merges stories that turned out to be one, the surest first.

import { type Cohesion, sample } from './cohesion.ts'
import type { Comparison } from './comparison.ts'
import { Queue } from './queue.ts'
import type { ShelvedStory } from './shelf.ts'
import { areOne } from './tie.ts'

/** So many items of each story are compared. */
const COMPARED = 8
/** The part of the compared pairs from which what speaks against it decides. */
const REFUSED_PART = 0.25
/** So many neighbours of a merged story are kept, the likest: a hub must not be compared with all that ever met it. */
const MOST_NEIGHBOURS = 32

/** Two stories, the mean tie of their items (null: refused), and what it is worth beside their cohesions. */
interface Pair {
  readonly left: ShelvedStory
  readonly right: ShelvedStory
  readonly mean: number | null
  readonly tie: number
}

/** What merging needs of the index. */
export interface Merging {
  readonly comparison: Comparison
  readonly cohesion: Cohesion
  /** Whether the story may still go into another; of a pair one must. */
  isOpen(story: ShelvedStory): boolean
  /** Makes both one; gives the story that is left. */
  merge(left: ShelvedStory, right: ShelvedStory): ShelvedStory
}

/** Merges the stories of these pairs, and what comes of them, as long as two are one; how many were merged. */
export function mergeStories(
  pairs: Iterable<readonly [ShelvedStory, ShelvedStory]>,
  { comparison, cohesion, isOpen, merge }: Merging,
): number {
  const neighbours = new Map<ShelvedStory, Map<ShelvedStory, Pair>>()
  const queue = new Queue<Pair>(({ tie }) => tie)
  const around = (story: ShelvedStory): Map<ShelvedStory, Pair> => {
    const known = neighbours.get(story) ?? new Map<ShelvedStory, Pair>()
    neighbours.set(story, known)
    return known
  }
  const note = (left: ShelvedStory, right: ShelvedStory, mean: number | null): void => {
    const tie = mean === null ? 0 : mean / Math.sqrt(cohesion.of(left) * cohesion.of(right))
    const pair = { left, right, mean, tie }
    around(left).set(right, pair)
    around(right).set(left, pair)
    const isOne = areOne(tie, mean ?? 0, left.slots.length + right.slots.length)
    if (isOne && (isOpen(left) || isOpen(right))) queue.put(pair)
  }
  const meanOf = (story: ShelvedStory, other: ShelvedStory): number | null => {
    const known = neighbours.get(story)?.get(other)
    return known === undefined ? meanTie(story, other, comparison) : known.mean
  }
  for (const [left, right] of pairs) {
    if (left === right || around(left).has(right) || !(isOpen(left) || isOpen(right))) continue
    note(left, right, meanTie(left, right, comparison))
  }
  let merged = 0
  for (let pair = queue.take(); pair !== undefined; pair = queue.take()) {
    const { left, right } = pair
    if (neighbours.get(left)?.get(right) !== pair) continue
    const [one, two] = [left.slots.length, right.slots.length]
    const met = likestOf([...around(left).values(), ...around(right).values()], left, right)
    const means = met.map((other): readonly [ShelvedStory, number | null] => {
      const [first, second] = [meanOf(left, other), meanOf(right, other)]
      return [other, first === null || second === null ? null : (first * one + second * two) / (one + two)]
    })
    for (const story of [left, right]) {
      for (const other of around(story).keys()) neighbours.get(other)?.delete(story)
      neighbours.delete(story)
    }
    const kept = merge(left, right)
    merged += 1
    for (const [other, mean] of means) note(kept, other, mean)
  }
  return merged
}

/** The stories at the other ends of the pairs of two, the likest first. */
function likestOf(pairs: readonly Pair[], one: ShelvedStory, two: ShelvedStory): readonly ShelvedStory[] {
  const others = pairs
    .toSorted((a, b) => b.tie - a.tie)
    .map(({ left, right }) => (left === one || left === two ? right : left))
    .filter((story) => story !== one && story !== two)
  return [...new Set(others)].slice(0, MOST_NEIGHBOURS)
}

/** The mean tie of the items of both; null where too much speaks against it. */
function meanTie(left: ShelvedStory, right: ShelvedStory, comparison: Comparison): number | null {
  const others = sample(right.slots, COMPARED)
  let sum = 0
  let pairs = 0
  let refused = 0
  for (const slot of sample(left.slots, COMPARED)) {
    for (const { tie, veto } of comparison.compareStored(slot, others)) {
      sum += tie
      pairs += 1
      if (veto !== null) refused += 1
    }
  }
  return refused >= pairs * REFUSED_PART ? null : sum / pairs
}
