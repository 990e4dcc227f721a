// A stored item, or the centre of a story, as if it had just been read.

import { sample } from './cohesion.ts'
import type { Draft } from './draft.ts'
import { grown, placeOf } from './features.ts'
import type { Shelf, ShelvedStory } from './shelf.ts'

/** What comparing asks of an item. */
export type Comparable = Pick<Draft, 'features' | 'levels' | 'count' | 'weights' | 'near' | 'isArabic'>

const NONE: readonly number[] = []
/** So many items make the centre of a story. */
const CENTRE = 24

/** Takes one stored item after the other; what it gives holds until the next. */
export class StoredDraft {
  #weights = new Uint8Array(1 << 13)
  #features: Int32Array = new Int32Array(0)

  take(shelf: Shelf, slot: number): Comparable {
    const [from, end] = [shelf.startAt(slot), shelf.endAt(slot)]
    return this.#hold(shelf.pool.slice(from, end), shelf.levels.subarray(from, end), shelf.isArabicAt(slot))
  }

  /** What the items of a story have, with mean weights. */
  takeCentre(shelf: Shelf, story: ShelvedStory): Comparable {
    const sums = new Map<number, number>()
    const slots = sample(story.slots, CENTRE)
    let arabic = 0
    for (const slot of slots) {
      if (shelf.isArabicAt(slot)) arabic += 1
      for (let at = shelf.startAt(slot); at < shelf.endAt(slot); at += 1) {
        const feature = shelf.pool[at] ?? 0
        sums.set(feature, (sums.get(feature) ?? 0) + (shelf.levels[at] ?? 0))
      }
    }
    const levels = Uint8Array.from(sums.values(), (sum) => Math.ceil(sum / slots.length))
    return this.#hold(Int32Array.from(sums.keys()), levels, arabic * 2 > slots.length)
  }

  #hold(features: Int32Array, levels: Uint8Array, isArabic: boolean): Comparable {
    for (const feature of this.#features) this.#weights[placeOf(feature)] = 0
    this.#features = features
    for (const [at, feature] of features.entries()) {
      const place = placeOf(feature)
      while (place >= this.#weights.length)
        this.#weights = grown(this.#weights, new Uint8Array(this.#weights.length * 2))
      this.#weights[place] = levels[at] ?? 0
    }
    return { features, levels, count: features.length, weights: this.#weights, near: NONE, isArabic }
  }
}
