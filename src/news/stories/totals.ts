// What is the same for all comparisons of an item, kept for each slot and worked out anew when the stories became many more.

import { type Features, grown, KINDS, kindOf, STEM } from './features.ts'
import type { Pool } from './pool.ts'

/** By kind: the sum of an item's weights, and behind them the sum of their squares. */
export const TOTALS = 2 * KINDS

const FULL = 100
const FEWEST_ITEMS = 1 << 10
/** Totals are worked out anew when there are so many times the stories, or as many times fewer. */
const STALE = 1.2

/** Writes the totals of the features `from` to `end` (exclusive) into `totals` at `start`. */
export function addTotals(
  totals: Float32Array,
  start: number,
  features: Features,
  ids: Int32Array,
  levels: Uint8Array,
  from: number,
  end: number,
): void {
  totals.fill(0, start, start + TOTALS)
  for (let at = from; at < end; at += 1) {
    const id = ids[at] ?? 0
    const rarity = features.rarity(id)
    const weight = ((levels[at] ?? 0) / FULL) * rarity
    const kind = start + kindOf(id)
    totals[kind] = (totals[kind] ?? 0) + weight
    totals[kind + KINDS] = (totals[kind + KINDS] ?? 0) + weight * weight * (kindOf(id) === STEM ? Math.sqrt(rarity) : 1)
  }
}

export class Totals {
  readonly #features: Features
  readonly #pool: Pool
  #totals = new Float32Array(FEWEST_ITEMS * TOTALS)
  /** How many stories there were when the totals of a slot were worked out. */
  #stories = new Int32Array(FEWEST_ITEMS)

  constructor(features: Features, pool: Pool) {
    this.#features = features
    this.#pool = pool
  }

  /** The totals of all items, TOTALS numbers a slot; those of this slot are fresh. */
  of(slot: number): Float32Array {
    const { stories } = this.#features
    const then = this.#stories[slot] ?? 0
    if (stories > then * STALE || stories * STALE < then) {
      this.#stories[slot] = stories
      const { features, levels } = this.#pool
      const [from, end] = [this.#pool.startAt(slot), this.#pool.endAt(slot)]
      addTotals(this.#totals, slot * TOTALS, this.#features, features, levels, from, end)
    }
    return this.#totals
  }

  /** A new slot; its totals are worked out when they are asked for. */
  put(slot: number): void {
    if (slot >= this.#stories.length) {
      const size = this.#stories.length * 2
      this.#totals = grown(this.#totals, new Float32Array(size * TOTALS))
      this.#stories = grown(this.#stories, new Int32Array(size))
    }
    this.#stories[slot] = 0
  }
}
