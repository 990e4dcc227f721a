// Stories that one reading began: until it is settled they may turn out to be one another, or one that is stored.

import type { Cohesion } from './cohesion.ts'
import type { Comparison } from './comparison.ts'
import { mergeStories } from './merging.ts'
import type { Shelf, ShelvedStory } from './shelf.ts'

/** What is merged changes how rare words are, so all is looked at again, but so often at most. */
const MOST_ROUNDS = 5

type Pair = readonly [ShelvedStory, ShelvedStory]

export interface Parts {
  readonly shelf: Shelf
  readonly comparison: Comparison
  readonly cohesion: Cohesion
}

export class OpenStories {
  readonly #ids = new Set<string>()
  readonly #takenIn = new Map<string, string>()
  /** Items that were begun since stories were merged last, each with an item of every story that it is near. */
  #met: (readonly [itemId: string, others: readonly string[]])[] = []
  /** All items that were begun since. */
  readonly #begun = new Set<string>()

  has(storyId: string): boolean {
    return this.#ids.has(storyId)
  }

  begin(storyId: string): void {
    this.#ids.add(storyId)
  }

  /** An item of an open story is near the stories of these items. */
  meet(itemId: string, others: readonly string[]): void {
    this.#begun.add(itemId)
    if (others.length > 0) this.#met.push([itemId, others])
  }

  /** The story that has taken in the story of this id, or the id itself. */
  currentId(storyId: string): string {
    const by = this.#takenIn.get(storyId)
    return by === undefined ? storyId : this.currentId(by)
  }

  settle(): void {
    this.#ids.clear()
    this.#takenIn.clear()
    this.#met = []
    this.#begun.clear()
  }

  /** Makes one of all open stories that are one. */
  merge(parts: Parts): void {
    if (this.#met.length === 0) return
    const { shelf, comparison, cohesion } = parts
    const merging = {
      comparison,
      cohesion,
      isOpen: ({ id }: ShelvedStory) => this.#ids.has(id),
      merge: (left: ShelvedStory, right: ShelvedStory) => this.#unite(shelf, left, right),
    }
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const near = round === 0 ? [] : this.#near(parts)
      if (mergeStories([...this.#pairs(shelf), ...near], merging) === 0) break
    }
    this.#met = []
    this.#begun.clear()
  }

  /** What is stored takes in what is not, else the older one. */
  #unite(shelf: Shelf, left: ShelvedStory, right: ShelvedStory): ShelvedStory {
    const isLeftKept = this.#ids.has(right.id) && (!this.#ids.has(left.id) || left.number < right.number)
    const [from, to] = isLeftKept ? [right, left] : [left, right]
    shelf.merge(from, to)
    this.#ids.delete(from.id)
    this.#takenIn.set(from.id, to.id)
    return to
  }

  #pairs(shelf: Shelf): readonly Pair[] {
    return this.#met.flatMap(([itemId, ids]) => {
      const own = shelf.storyOf(itemId)
      if (own === undefined) return []
      return ids.flatMap((id): readonly Pair[] => {
        const other = shelf.storyOf(id)
        return other === undefined || other === own ? [] : [[own, other]]
      })
    })
  }

  /** Stories that are near as a whole, though none of their items was proposed for another's. */
  #near({ shelf, comparison }: Parts): readonly Pair[] {
    const begun = new Set([...this.#begun].map((id) => shelf.storyOf(id)))
    return [...begun].flatMap((own) => {
      if (own === undefined || own.slots.length < 2) return []
      return comparison.nearStory(own).map((other): Pair => [own, other])
    })
  }
}
