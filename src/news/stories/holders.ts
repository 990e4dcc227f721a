// Who has which feature.

import { type Features, grown, placeOf } from './features.ts'
import type { Pool } from './pool.ts'

const FEWEST_ITEMS = 1 << 10
const LAST_HOLDERS = 12
const NONE: readonly number[] = []

export class Holders {
  readonly #features: Features
  readonly #pool: Pool
  readonly #slots: (number[] | undefined)[] = []
  /** The number of each slot's story. */
  #stories = new Int32Array(FEWEST_ITEMS)

  constructor(features: Features, pool: Pool) {
    this.#features = features
    this.#pool = pool
  }

  /** The slots of the items that have the feature, oldest first. */
  of(feature: number): readonly number[] {
    return this.#slots[placeOf(feature)] ?? NONE
  }

  /** Notes the features of a slot. A story counts once, so that a large event does not make its own words common. */
  put(slot: number, story: number, isFirst: boolean): void {
    if (slot >= this.#stories.length) this.#stories = grown(this.#stories, new Int32Array(this.#stories.length * 2))
    this.#stories[slot] = story
    const { features } = this.#pool
    const end = this.#pool.endAt(slot)
    for (let at = this.#pool.startAt(slot); at < end; at += 1) {
      const feature = features[at] ?? 0
      const place = placeOf(feature)
      const slots = this.#slots[place]
      if (isFirst || slots === undefined || !this.#isAmongLast(slots, story)) this.#features.count(feature)
      if (slots === undefined) this.#slots[place] = [slot]
      else slots.push(slot)
    }
  }

  /** The slot's item now belongs to another story. */
  move(slot: number, story: number): void {
    this.#stories[slot] = story
  }

  /** Whether one of a feature's last holders is of the story: nearly as good as whether any is. */
  #isAmongLast(slots: readonly number[], story: number): boolean {
    const oldest = Math.max(0, slots.length - LAST_HOLDERS)
    for (let at = slots.length - 1; at >= oldest; at -= 1) {
      if (this.#stories[slots[at] ?? 0] === story) return true
    }
    return false
  }
}
