// The items of the last days as numbers in typed arrays, found by what they have in common.

import type { Millis } from '../types.ts'
import { Copies } from './copies.ts'
import { type Features, grown, kindOf, placeOf } from './features.ts'
import type { Hash } from './hash.ts'
import { addTotals, TOTALS } from './likeness.ts'

/** What is kept of an item. `levels` are its weights, one for each of `features` (100: in the title); `count` of them are used. */
export interface Shelved {
  readonly id: string
  /** "" where the outlet is not known. */
  readonly sourceId: string
  readonly address: string | null
  readonly happenedAt: Millis
  readonly isArabic: boolean
  readonly textHash: Hash
  readonly titleHash: Hash
  readonly features: Int32Array
  readonly levels: Uint8Array
  readonly count: number
}

/** A story and the slots of its items, in the order in which they came. */
export interface ShelvedStory {
  readonly id: string
  readonly number: number
  readonly slots: number[]
}

const FEWEST_ITEMS = 1 << 10
const FEWEST_FEATURES = 1 << 14
const LAST_HOLDERS = 12
/** Totals are worked out anew when there are so many times the stories. */
const STALE = 1.2
const NONE: readonly number[] = []

export class Shelf {
  readonly #features: Features
  readonly #ids: (string | null)[] = []
  readonly #sources: string[] = []
  readonly #addresses: (string | null)[] = []
  readonly #stories: ShelvedStory[] = []
  readonly copies = new Copies()
  readonly #slotById = new Map<string, number>()
  readonly #storyById = new Map<string, ShelvedStory>()
  readonly #holders: (number[] | undefined)[] = []
  #times = new Float64Array(FEWEST_ITEMS)
  #textHashes = new Float64Array(FEWEST_ITEMS)
  #titleHashes = new Float64Array(FEWEST_ITEMS)
  #arabic = new Uint8Array(FEWEST_ITEMS)
  #ends = new Int32Array(FEWEST_ITEMS)
  #totals = new Float32Array(FEWEST_ITEMS * TOTALS)
  #storyCount = 0
  #storyNumbers = new Int32Array(FEWEST_ITEMS)
  /** How many stories there were when the totals were worked out. */
  #totalsAt = new Int32Array(FEWEST_ITEMS)
  #pool = new Int32Array(FEWEST_FEATURES)
  #levels = new Uint8Array(FEWEST_FEATURES)

  constructor(features: Features) {
    this.#features = features
  }

  /** How many items stand here, those that were taken away left out. */
  get size(): number {
    return this.#slotById.size
  }

  /** Slots are numbered from 0, older items first. */
  get slots(): number {
    return this.#ids.length
  }

  has(id: string): boolean {
    return this.#slotById.has(id)
  }

  /** The item's id, or null where it was taken away. */
  idAt(slot: number): string | null {
    return this.#ids[slot] ?? null
  }

  timeAt(slot: number): Millis {
    return this.#times[slot] ?? 0
  }

  isArabicAt(slot: number): boolean {
    return this.#arabic[slot] === 1
  }

  sourceAt(slot: number): string {
    return this.#sources[slot] ?? ''
  }

  titleAt(slot: number): Hash {
    return this.#titleHashes[slot] ?? 0
  }

  storyAt(slot: number): ShelvedStory | undefined {
    return this.#stories[slot]
  }

  storyOf(id: string): ShelvedStory | undefined {
    return this.#storyById.get(id)
  }

  /** The features of all items, one item after the other. */
  get pool(): Int32Array {
    return this.#pool
  }

  /** The weights of the features of `pool`. */
  get levels(): Uint8Array {
    return this.#levels
  }

  /** The totals of all items (see story-likeness.ts); those of this slot are fresh. */
  totalsFor(slot: number): Float32Array {
    const { stories } = this.#features
    if (stories > (this.#totalsAt[slot] ?? 0) * STALE) {
      this.#totalsAt[slot] = stories
      const [from, end] = [this.startAt(slot), this.endAt(slot)]
      addTotals(this.#totals, slot * TOTALS, this.#features, this.#pool, this.#levels, from, end)
    }
    return this.#totals
  }

  startAt(slot: number): number {
    return slot === 0 ? 0 : (this.#ends[slot - 1] ?? 0)
  }

  endAt(slot: number): number {
    return this.#ends[slot] ?? 0
  }

  /** The slots of the items that have the feature, oldest first. */
  holdersOf(feature: number): readonly number[] {
    return this.#holders[placeOf(feature)] ?? NONE
  }

  put(item: Shelved, storyId: string): void {
    const slot = this.#ids.length
    const from = this.startAt(slot)
    this.#makeRoom(slot, from + item.count)
    this.#ids.push(item.id)
    this.#sources.push(item.sourceId)
    this.#addresses.push(item.address)
    this.#slotById.set(item.id, slot)
    this.#times[slot] = item.happenedAt
    this.#textHashes[slot] = item.textHash
    this.#titleHashes[slot] = item.titleHash
    this.#arabic[slot] = item.isArabic ? 1 : 0
    this.#ends[slot] = from + item.count
    for (let at = 0; at < item.count; at += 1) {
      this.#pool[from + at] = item.features[at] ?? 0
      this.#levels[from + at] = item.levels[at] ?? 0
    }
    this.#totalsAt[slot] = 0
    this.copies.put(slot, item)
    this.#hold(slot, this.#join(slot, storyId))
  }

  /** Takes an item away again; it is no longer found. */
  take(id: string): void {
    const slot = this.#slotById.get(id)
    if (slot === undefined) return
    this.#slotById.delete(id)
    this.#ids[slot] = null
    const story = this.#stories[slot]
    story?.slots.splice(story.slots.indexOf(slot), 1)
    if (story?.slots.length === 0) this.#storyById.delete(story.id)
    this.copies.take(slot, this.#addresses[slot] ?? null, this.#textHashes[slot] ?? 0)
  }

  /** Puts the items that happened at `since` or later on another shelf, in their order, with features of its own. */
  copyTo(shelf: Shelf, since: Millis): void {
    const renamed = new Map<number, number>()
    for (let slot = 0; slot < this.slots; slot += 1) {
      const id = this.#ids[slot]
      const story = this.#stories[slot]
      if (!id || story === undefined || this.timeAt(slot) < since) continue
      const [from, end] = [this.startAt(slot), this.endAt(slot)]
      shelf.put(
        {
          id,
          sourceId: this.sourceAt(slot),
          address: this.#addresses[slot] ?? null,
          happenedAt: this.timeAt(slot),
          isArabic: this.isArabicAt(slot),
          textHash: this.#textHashes[slot] ?? 0,
          titleHash: this.titleAt(slot),
          features: this.#pool.slice(from, end).map((feature) => this.#rename(feature, shelf.#features, renamed)),
          levels: this.#levels.subarray(from, end),
          count: end - from,
        },
        story.id,
      )
    }
  }

  #rename(feature: number, to: Features, renamed: Map<number, number>): number {
    const known = renamed.get(feature)
    if (known !== undefined) return known
    const id = to.idOf(this.#features.labelOf(feature), kindOf(feature), this.#features.shareOf(feature))
    renamed.set(feature, id)
    return id
  }

  #join(slot: number, storyId: string): ShelvedStory {
    const known = this.#storyById.get(storyId)
    const story = known ?? { id: storyId, number: this.#storyCount, slots: [] }
    if (known === undefined) {
      this.#storyCount += 1
      this.#storyById.set(storyId, story)
      this.#features.countStory()
    }
    story.slots.push(slot)
    this.#storyNumbers[slot] = story.number
    this.#stories.push(story)
    return story
  }

  /** Notes who has which feature. A story counts once, so that a large event does not make its own words common. */
  #hold(slot: number, story: ShelvedStory): void {
    const isFirst = story.slots.length === 1
    for (let at = this.startAt(slot); at < this.endAt(slot); at += 1) {
      const feature = this.#pool[at] ?? 0
      const place = placeOf(feature)
      const holders = this.#holders[place]
      if (isFirst || holders === undefined || !this.#isAmongLast(holders, story.number)) this.#features.count(feature)
      if (holders === undefined) this.#holders[place] = [slot]
      else holders.push(slot)
    }
  }

  /** Whether one of a feature's last holders is of the story: nearly as good as whether any is. */
  #isAmongLast(holders: readonly number[], number: number): boolean {
    const oldest = Math.max(0, holders.length - LAST_HOLDERS)
    for (let at = holders.length - 1; at >= oldest; at -= 1) {
      if (this.#storyNumbers[holders[at] ?? 0] === number) return true
    }
    return false
  }

  #makeRoom(slot: number, features: number): void {
    if (slot >= this.#times.length) {
      const size = this.#times.length * 2
      this.#times = grown(this.#times, new Float64Array(size))
      this.#textHashes = grown(this.#textHashes, new Float64Array(size))
      this.#titleHashes = grown(this.#titleHashes, new Float64Array(size))
      this.#arabic = grown(this.#arabic, new Uint8Array(size))
      this.#totals = grown(this.#totals, new Float32Array(size * TOTALS))
      this.#storyNumbers = grown(this.#storyNumbers, new Int32Array(size))
      this.#totalsAt = grown(this.#totalsAt, new Int32Array(size))
      this.#ends = grown(this.#ends, new Int32Array(size))
    }
    while (features > this.#pool.length) {
      const size = this.#pool.length * 2
      this.#pool = grown(this.#pool, new Int32Array(size))
      this.#levels = grown(this.#levels, new Uint8Array(size))
    }
  }
}
