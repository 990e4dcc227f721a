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
  #features = new Int32Array(1 << 9)
  #levels = new Uint8Array(1 << 9)
  #count = 0

  take(shelf: Shelf, slot: number): Comparable {
    this.#clear()
    const { pool, levels } = shelf
    const end = shelf.endAt(slot)
    for (let at = shelf.startAt(slot); at < end; at += 1) this.#put(pool[at] ?? 0, levels[at] ?? 0)
    return this.#held(shelf.isArabicAt(slot))
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
    this.#clear()
    for (const [feature, sum] of sums) this.#put(feature, Math.ceil(sum / slots.length))
    return this.#held(arabic * 2 > slots.length)
  }

  #clear(): void {
    for (let at = 0; at < this.#count; at += 1) this.#weights[placeOf(this.#features[at] ?? 0)] = 0
    this.#count = 0
  }

  #put(feature: number, level: number): void {
    const place = placeOf(feature)
    while (place >= this.#weights.length) this.#weights = grown(this.#weights, new Uint8Array(this.#weights.length * 2))
    if (this.#count === this.#features.length) {
      this.#features = grown(this.#features, new Int32Array(this.#count * 2))
      this.#levels = grown(this.#levels, new Uint8Array(this.#count * 2))
    }
    this.#weights[place] = level
    this.#features[this.#count] = feature
    this.#levels[this.#count] = level
    this.#count += 1
  }

  #held(isArabic: boolean): Comparable {
    const [features, levels] = [this.#features, this.#levels]
    return { features, levels, count: this.#count, weights: this.#weights, near: NONE, isArabic }
  }
}
