// A stored item as if it had just been read.

import type { Draft } from './draft.ts'
import { grown, placeOf } from './features.ts'
import type { Shelf } from './shelf.ts'

/** What comparing asks of an item. */
export type Comparable = Pick<Draft, 'features' | 'levels' | 'count' | 'weights' | 'near' | 'isArabic'>

const NONE: readonly number[] = []

/** Takes one stored item after the other; what it gives holds until the next. */
export class StoredDraft {
  #weights = new Uint8Array(1 << 13)
  #features = new Int32Array(0)

  take(shelf: Shelf, slot: number): Comparable {
    for (const feature of this.#features) this.#weights[placeOf(feature)] = 0
    const [from, end] = [shelf.startAt(slot), shelf.endAt(slot)]
    this.#features = shelf.pool.slice(from, end)
    const levels = shelf.levels.subarray(from, end)
    for (const [at, feature] of this.#features.entries()) {
      const place = placeOf(feature)
      while (place >= this.#weights.length)
        this.#weights = grown(this.#weights, new Uint8Array(this.#weights.length * 2))
      this.#weights[place] = levels[at] ?? 0
    }
    const isArabic = shelf.isArabicAt(slot)
    return { features: this.#features, levels, count: end - from, weights: this.#weights, near: NONE, isArabic }
  }
}
