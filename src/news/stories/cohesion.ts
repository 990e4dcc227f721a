// How closely the items of a story are tied to one another.

import type { Comparison } from './comparison.ts'
import type { ShelvedStory } from './shelf.ts'

/** So many items of a story are compared with one another. */
const COMPARED = 10
/** What was worked out for more items than that holds until there are so many times as many. */
const GROWN = 1.3

interface Known {
  readonly items: number
  readonly tie: number
}

/** Works out a story's cohesion when it is asked for, and again when the story has grown. */
export class Cohesion {
  readonly #comparison: Comparison
  readonly #known = new WeakMap<ShelvedStory, Known>()

  constructor(comparison: Comparison) {
    this.#comparison = comparison
  }

  /**
   * The mean tie of all pairs of the story's items, an item's to itself (1) included. A mean tie to other items, divided by the roots of both
   * cohesions, is what the cosine is to the centres of vectors: a story in many words is no harder to join than one in few.
   */
  of(story: ShelvedStory): number {
    const items = story.slots.length
    return items < 2 ? 1 : (1 + (items - 1) * this.#tieWithin(story)) / items
  }

  #tieWithin(story: ShelvedStory): number {
    const items = story.slots.length
    const known = this.#known.get(story)
    if (known !== undefined && holds(known, items)) return known.tie
    const slots = sample(story.slots, COMPARED)
    let sum = 0
    for (const [at, slot] of slots.entries()) {
      if (at > 0) for (const { tie } of this.#comparison.compareStored(slot, slots.slice(0, at))) sum += tie
    }
    const tie = sum / ((slots.length * (slots.length - 1)) / 2)
    this.#known.set(story, { items, tie })
    return tie
  }
}

function holds(known: Known, items: number): boolean {
  return known.items === items || (known.items > COMPARED && items > known.items && items < known.items * GROWN)
}

/** At most so many of the slots, from the first to the last. */
export function sample(slots: readonly number[], most: number): readonly number[] {
  if (slots.length <= most) return slots.slice()
  return Array.from({ length: most }, (_, at) => slots[Math.floor((at * slots.length) / most)] ?? 0)
}
