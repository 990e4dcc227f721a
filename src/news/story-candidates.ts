// Proposes the stored items that an item may share its story with: those that share the rarest things.

import { STORY_MEMORY } from './stories.ts'
import type { Draft } from './story-draft.ts'
import type { Features } from './story-features.ts'
import type { Shelf } from './story-shelf.ts'
import type { Millis } from './types.ts'

/** So many of its features are looked up, the weightiest first. */
const MOST_FEATURES = 16
/** Of a feature that many items have, the newest. */
const MOST_HOLDERS = 300
const MOST_CANDIDATES = 60
/** What has less than this part of the best candidate's points is not compared. */
const LEAST_PART = 0.2

let points = new Float32Array(1 << 12)
const order: number[] = []

/** Slots of items within the memory, likest first. Cost is bounded by the constants above, whatever the number of items. */
export function findCandidates(shelf: Shelf, features: Features, draft: Draft, happenedAt: Millis): readonly number[] {
  if (points.length < shelf.slots) points = new Float32Array(shelf.slots * 2)
  const touched: number[] = []
  const worth = (feature: number): number => (draft.weights[feature] ?? 0) * features.rarity(feature)
  order.length = 0
  for (let at = 0; at < draft.count; at += 1) {
    const feature = draft.features[at] ?? 0
    if (shelf.holdersOf(feature).length > 0) order.push(feature)
  }
  for (const feature of draft.near) if (shelf.holdersOf(feature).length > 0) order.push(feature)
  order.sort((a, b) => worth(b) - worth(a))
  for (let rank = 0; rank < order.length && rank < MOST_FEATURES; rank += 1) {
    const feature = order[rank] ?? 0
    const gain = worth(feature) * features.rarity(feature)
    const holders = shelf.holdersOf(feature)
    const oldest = Math.max(0, holders.length - MOST_HOLDERS)
    for (let at = holders.length - 1; at >= oldest; at -= 1) {
      const slot = holders[at] ?? 0
      const before = points[slot] ?? 0
      if (before === 0) touched.push(slot)
      points[slot] = before + gain
    }
  }
  const best = chosen(touched, shelf, happenedAt)
  for (const slot of touched) points[slot] = 0
  return best
}

function chosen(touched: readonly number[], shelf: Shelf, happenedAt: Millis): readonly number[] {
  let highest = 0
  for (const slot of touched) highest = Math.max(highest, points[slot] ?? 0)
  const least = highest * LEAST_PART
  const kept = touched.filter(
    (slot) =>
      (points[slot] ?? 0) >= least &&
      shelf.idAt(slot) !== null &&
      Math.abs(shelf.timeAt(slot) - happenedAt) <= STORY_MEMORY,
  )
  kept.sort((a, b) => (points[b] ?? 0) - (points[a] ?? 0))
  return kept.slice(0, MOST_CANDIDATES)
}
