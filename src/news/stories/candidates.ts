// Proposes the stored items that an item may share its story with: those that share the rarest things.

import { STORY_MEMORY } from '../stories.ts'
import type { Millis } from '../types.ts'
import { type Features, grown, placeOf } from './features.ts'
import type { Shelf, ShelvedStory } from './shelf.ts'
import type { Comparable } from './stored-draft.ts'

/** So many of its features are looked up, the weightiest first. */
const MOST_FEATURES = 10
/** Of a feature that many items have, the newest. */
const MOST_HOLDERS = 120
/** When so many holders were looked at, no further feature is. */
const ENOUGH_HOLDERS = 500
/** So many candidates are proposed in the item's own script, and in the other. */
const MOST_SAME = 12
const MOST_OTHER = 6
/** What has less than this part of the best candidate's points, or too few for one telling word, is not proposed. */
const LEAST_PART = 0.35
const LEAST_POINTS = 2_000
const MOST_OWN = 600

/** The best slots of one kind, in order. */
class Best {
  readonly slots: Int32Array
  readonly #points: Float32Array
  count = 0

  constructor(most: number) {
    this.slots = new Int32Array(most)
    this.#points = new Float32Array(most)
  }

  put(slot: number, points: number): void {
    let rank = this.count
    if (rank === this.slots.length) {
      rank -= 1
      if (points <= (this.#points[rank] ?? 0)) return
    } else this.count += 1
    while (rank > 0 && (this.#points[rank - 1] ?? 0) < points) {
      this.#points[rank] = this.#points[rank - 1] ?? 0
      this.slots[rank] = this.slots[rank - 1] ?? 0
      rank -= 1
    }
    this.#points[rank] = points
    this.slots[rank] = slot
  }
}

/** Finds candidates for one item after the other; cost is bounded by the constants above, whatever the number of items. */
export class Candidates {
  readonly #features: Features
  #points = new Float32Array(1 << 12)
  #touched = new Int32Array(1 << 12)
  readonly #worths = new Float64Array(MOST_OWN)
  readonly #own = new Int32Array(MOST_OWN)
  readonly #same = new Best(MOST_SAME)
  readonly #other = new Best(MOST_OTHER)

  constructor(features: Features) {
    this.#features = features
  }

  get count(): number {
    return this.#same.count + this.#other.count
  }

  slotAt(rank: number): number {
    return (rank < this.#same.count ? this.#same.slots[rank] : this.#other.slots[rank - this.#same.count]) ?? 0
  }

  /**
   * Finds the candidates within the memory: those in the item's own script likest first, then the others. What stands in the story `except` is none.
   */
  find(shelf: Shelf, draft: Comparable, happenedAt: Millis, except: ShelvedStory | null = null): void {
    if (this.#points.length < shelf.slots) this.#points = grown(this.#points, new Float32Array(shelf.slots * 2))
    let own = 0
    for (let at = 0; at < draft.count + draft.near.length && own < MOST_OWN; at += 1) {
      const feature = (at < draft.count ? draft.features[at] : draft.near[at - draft.count]) ?? 0
      if (shelf.holdersOf(feature).length === 0) continue
      this.#own[own] = feature
      this.#worths[own] = (draft.weights[placeOf(feature)] ?? 0) * this.#features.rarity(feature)
      own += 1
    }
    let touched = 0
    let budget = ENOUGH_HOLDERS
    for (let rank = 0; rank < MOST_FEATURES && rank < own && budget > 0; rank += 1) {
      let best = rank
      for (let at = rank + 1; at < own; at += 1) if ((this.#worths[at] ?? 0) > (this.#worths[best] ?? 0)) best = at
      const feature = this.#own[best] ?? 0
      const worth = this.#worths[best] ?? 0
      this.#own[best] = this.#own[rank] ?? 0
      this.#worths[best] = this.#worths[rank] ?? 0
      const holders = shelf.holdersOf(feature)
      budget -= Math.min(holders.length, MOST_HOLDERS)
      touched = this.#look(holders, worth * this.#features.rarity(feature), touched)
    }
    this.#choose(touched, shelf, draft, happenedAt, except)
  }

  #look(holders: readonly number[], gain: number, before: number): number {
    let touched = before
    const oldest = Math.max(0, holders.length - MOST_HOLDERS)
    if (touched + MOST_HOLDERS > this.#touched.length) {
      this.#touched = grown(this.#touched, new Int32Array(this.#touched.length * 2))
    }
    for (let at = holders.length - 1; at >= oldest; at -= 1) {
      const slot = holders[at] ?? 0
      const points = this.#points[slot] ?? 0
      if (points === 0) {
        this.#touched[touched] = slot
        touched += 1
      }
      this.#points[slot] = points + gain
    }
    return touched
  }

  #choose(touched: number, shelf: Shelf, draft: Comparable, happenedAt: Millis, except: ShelvedStory | null): void {
    this.#same.count = 0
    this.#other.count = 0
    let highest = 0
    let highestOther = 0
    for (let at = 0; at < touched; at += 1) {
      const slot = this.#touched[at] ?? 0
      const points = this.#points[slot] ?? 0
      if (except !== null && shelf.storyAt(slot) === except) continue
      if (shelf.isArabicAt(slot) === draft.isArabic) highest = points > highest ? points : highest
      else highestOther = points > highestOther ? points : highestOther
    }
    for (let at = 0; at < touched; at += 1) {
      const slot = this.#touched[at] ?? 0
      const points = this.#points[slot] ?? 0
      this.#points[slot] = 0
      if (except !== null && shelf.storyAt(slot) === except) continue
      const isSame = shelf.isArabicAt(slot) === draft.isArabic
      if (points < LEAST_POINTS || points < (isSame ? highest : highestOther) * LEAST_PART) continue
      if (shelf.idAt(slot) === null || Math.abs(shelf.timeAt(slot) - happenedAt) > STORY_MEMORY) continue
      if (isSame) this.#same.put(slot, points)
      else this.#other.put(slot, points)
    }
  }
}
