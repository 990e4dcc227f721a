// The features of all items, one item after the other, with their weights.

import { grown } from './features.ts'

const FEWEST_ITEMS = 1 << 10
const FEWEST_FEATURES = 1 << 14

/** Slots are numbered from 0 in the order in which items come. */
export class Pool {
  #features = new Int32Array(FEWEST_FEATURES)
  #levels = new Uint8Array(FEWEST_FEATURES)
  #ends = new Int32Array(FEWEST_ITEMS)

  get features(): Int32Array {
    return this.#features
  }

  /** The weights of `features` (100: in the title). */
  get levels(): Uint8Array {
    return this.#levels
  }

  startAt(slot: number): number {
    return slot === 0 ? 0 : (this.#ends[slot - 1] ?? 0)
  }

  endAt(slot: number): number {
    return this.#ends[slot] ?? 0
  }

  /** Takes the first `count` features of an item for the next slot. */
  put(slot: number, features: Int32Array, levels: Uint8Array, count: number): void {
    const from = this.startAt(slot)
    if (slot >= this.#ends.length) this.#ends = grown(this.#ends, new Int32Array(this.#ends.length * 2))
    while (from + count > this.#features.length) {
      const size = this.#features.length * 2
      this.#features = grown(this.#features, new Int32Array(size))
      this.#levels = grown(this.#levels, new Uint8Array(size))
    }
    this.#ends[slot] = from + count
    for (let at = 0; at < count; at += 1) {
      this.#features[from + at] = features[at] ?? 0
      this.#levels[from + at] = levels[at] ?? 0
    }
  }
}
