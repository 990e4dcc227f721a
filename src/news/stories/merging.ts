// Tells whether two stories turned out to be one: their items are compared with one another.

import { toProbability } from './choice.ts'
import type { Comparison } from './comparison.ts'
import type { ShelvedStory } from './shelf.ts'

/** So many items of each story are compared, from the first to the last. */
const COMPARED = 8
/** The mean probability from which they are one (fitted as told in weights.ts). */
const ONE = 0.38
/** The part of the pairs from which what speaks against it decides. */
const REFUSED_PART = 0.25

/** Whether the items of both tell one event. Two single items never do: whether one joins the other was just decided. */
export function areOne(left: ShelvedStory, right: ShelvedStory, comparison: Comparison): boolean {
  if (left.slots.length < 2 && right.slots.length < 2) return false
  const others = sample(right.slots)
  let sum = 0
  let pairs = 0
  let refused = 0
  for (const slot of sample(left.slots)) {
    for (const { odds, veto } of comparison.compareStored(slot, others)) {
      sum += toProbability(odds)
      pairs += 1
      if (veto !== null) refused += 1
    }
  }
  return sum >= pairs * ONE && refused < pairs * REFUSED_PART
}

function sample(slots: readonly number[]): readonly number[] {
  const step = Math.max(1, slots.length / COMPARED)
  return Array.from({ length: Math.min(slots.length, COMPARED) }, (_, at) => slots[Math.floor(at * step)] ?? 0)
}
