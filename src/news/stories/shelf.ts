// The items of the last days as numbers in typed arrays, found by what they have in common.

import type { Millis } from '../types.ts'
import { Copies } from './copies.ts'
import { type Features, grown } from './features.ts'
import type { Hash } from './hash.ts'
import { Holders } from './holders.ts'
import { Pool } from './pool.ts'
import { Totals } from './totals.ts'

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

export class Shelf {
  readonly #features: Features
  readonly #ids: (string | null)[] = []
  readonly #sources: string[] = []
  readonly #addresses: (string | null)[] = []
  readonly #stories: ShelvedStory[] = []
  readonly copies = new Copies()
  readonly #pool = new Pool()
  readonly #holders: Holders
  readonly #totals: Totals
  readonly #slotById = new Map<string, number>()
  readonly #storyById = new Map<string, ShelvedStory>()
  #times = new Float64Array(FEWEST_ITEMS)
  #textHashes = new Float64Array(FEWEST_ITEMS)
  #titleHashes = new Float64Array(FEWEST_ITEMS)
  #arabic = new Uint8Array(FEWEST_ITEMS)
  #storyCount = 0

  constructor(features: Features) {
    this.#features = features
    this.#holders = new Holders(features, this.#pool)
    this.#totals = new Totals(features, this.#pool)
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

  /** What is kept of the item, with its features as they are numbered here; null where it was taken away. */
  itemAt(slot: number): Shelved | null {
    const id = this.idAt(slot)
    if (id === null) return null
    const [from, end] = [this.startAt(slot), this.endAt(slot)]
    return {
      id,
      sourceId: this.sourceAt(slot),
      address: this.#addresses[slot] ?? null,
      happenedAt: this.timeAt(slot),
      isArabic: this.isArabicAt(slot),
      textHash: this.#textHashes[slot] ?? 0,
      titleHash: this.#titleHashes[slot] ?? 0,
      features: this.pool.slice(from, end),
      levels: this.levels.subarray(from, end),
      count: end - from,
    }
  }

  /** The story of an item, or undefined where it does not stand here. */
  storyOf(itemId: string): ShelvedStory | undefined {
    return this.#stories[this.#slotById.get(itemId) ?? -1]
  }

  /** The story of this id, as long as it has items. */
  storyWith(id: string): ShelvedStory | undefined {
    return this.#storyById.get(id)
  }

  /** Gives all items of one story to another. */
  merge(from: ShelvedStory, to: ShelvedStory): void {
    // What both have is now in one story less.
    for (const feature of this.#featuresOf(from).intersection(this.#featuresOf(to))) this.#features.uncount(feature)
    this.#features.countStory(-1)
    for (const slot of from.slots) {
      this.#stories[slot] = to
      this.#holders.move(slot, to.number)
    }
    to.slots.push(...from.slots)
    to.slots.sort((a, b) => a - b)
    from.slots.length = 0
    this.#storyById.delete(from.id)
  }

  #featuresOf(story: ShelvedStory): Set<number> {
    const features = new Set<number>()
    for (const slot of story.slots) {
      for (let at = this.startAt(slot); at < this.endAt(slot); at += 1) features.add(this.pool[at] ?? 0)
    }
    return features
  }

  storyAt(slot: number): ShelvedStory | undefined {
    return this.#stories[slot]
  }

  /** The features of all items, one item after the other. */
  get pool(): Int32Array {
    return this.#pool.features
  }

  /** The weights of the features of `pool`. */
  get levels(): Uint8Array {
    return this.#pool.levels
  }

  /** The totals of all items (see totals.ts); those of this slot are fresh. */
  totalsFor(slot: number): Float32Array {
    return this.#totals.of(slot)
  }

  startAt(slot: number): number {
    return this.#pool.startAt(slot)
  }

  endAt(slot: number): number {
    return this.#pool.endAt(slot)
  }

  /** The slots of the items that have the feature, oldest first. */
  holdersOf(feature: number): readonly number[] {
    return this.#holders.of(feature)
  }

  put(item: Shelved, storyId: string): void {
    const slot = this.#ids.length
    this.#makeRoom(slot)
    this.#ids.push(item.id)
    this.#sources.push(item.sourceId)
    this.#addresses.push(item.address)
    this.#slotById.set(item.id, slot)
    this.#times[slot] = item.happenedAt
    this.#textHashes[slot] = item.textHash
    this.#titleHashes[slot] = item.titleHash
    this.#arabic[slot] = item.isArabic ? 1 : 0
    this.#pool.put(slot, item.features, item.levels, item.count)
    this.#totals.put(slot)
    this.copies.put(slot, item)
    const story = this.#join(slot, storyId)
    this.#holders.put(slot, story.number, story.slots.length === 1)
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

  #join(slot: number, storyId: string): ShelvedStory {
    const known = this.#storyById.get(storyId)
    const story = known ?? { id: storyId, number: this.#storyCount, slots: [] }
    if (known === undefined) {
      this.#storyCount += 1
      this.#storyById.set(storyId, story)
      this.#features.countStory()
    }
    story.slots.push(slot)
    this.#stories.push(story)
    return story
  }

  #makeRoom(slot: number): void {
    if (slot < this.#times.length) return
    const size = this.#times.length * 2
    this.#times = grown(this.#times, new Float64Array(size))
    this.#textHashes = grown(this.#textHashes, new Float64Array(size))
    this.#titleHashes = grown(this.#titleHashes, new Float64Array(size))
    this.#arabic = grown(this.#arabic, new Uint8Array(size))
  }
}
