// What two items can have in common, numbered: stems, concepts, consonants, names, versions and numbers, with how many stories have each.

export const STEM = 0
export const CONCEPT = 1
export const SKELETON = 2
export const NAME = 3
export const VERSION = 4
export const NUMBER = 5
export const PLACE = 6
export const KINDS = 7

/** So many stories are taken to have been read before the first item, so that it is not judged by noise. */
const PRIOR_STORIES = 300
/** The shares of stories that have a word of a name of the catalogue, and a company or laboratory. */
export const NAMED = Math.fround(0.003)
export const COMPANY = Math.fround(0.02)
/** The share of stories that have a word which is in no list. */
export const UNLISTED = Math.fround(0.0004)
const FEWEST = 1 << 12
const NEVER = -100
/** Among so few stories it is too early to say what nearly all have. */
const FEW_STORIES = 10
/** A feature is its number and, in the three lowest bits, its kind. */
const KIND_BITS = 3

export function kindOf(feature: number): number {
  return feature & 7
}

/** Where a feature stands in arrays that have a place for each feature. */
export function placeOf(feature: number): number {
  return feature >>> KIND_BITS
}

/** The numbers of features, and how often each stands in the stories that are held. */
export class Features {
  readonly #ids = new Map<string, number>()
  readonly #labels: string[] = []
  #counts = new Int32Array(FEWEST)
  #shares = new Float32Array(FEWEST)
  /** ln of the smoothed number of stories that have it. */
  #logs = new Float32Array(FEWEST)
  /** ln of the number of stories that have it but for one standard error: what is everywhere here tells nothing, whatever was supposed. */
  #sure = new Float32Array(FEWEST).fill(NEVER)
  #logCounted = 0
  #stories = 0
  #logStories = Math.log(PRIOR_STORIES)

  /** How many stories were counted. */
  get stories(): number {
    return this.#stories
  }

  /** The feature of this label; `share` is the part of all stories that is taken to have it before any was read. */
  idOf(label: string, kind: number, share: number): number {
    const known = this.#ids.get(label)
    if (known !== undefined) return known
    const place = this.#labels.length
    if (place === this.#counts.length) this.#grow()
    const id = (place << KIND_BITS) | kind
    this.#ids.set(label, id)
    this.#labels.push(label)
    this.#shares[place] = share
    this.#logs[place] = Math.log(PRIOR_STORIES * share)
    return id
  }

  /** The feature of this label, or -1 where no item had it. */
  find(label: string): number {
    return this.#ids.get(label) ?? -1
  }

  labelOf(id: number): string {
    return this.#labels[placeOf(id)] ?? ''
  }

  shareOf(id: number): number {
    return this.#shares[placeOf(id)] ?? 0
  }

  /** How much it says that two items share the feature (nats): 0 where every story has it. */
  rarity(id: number): number {
    const place = id >>> KIND_BITS
    const supposed = this.#logStories - (this.#logs[place] ?? 0)
    const sure = this.#logCounted - (this.#sure[place] ?? 0)
    const rarity = supposed < sure ? supposed : sure
    return rarity > 0 ? rarity : 0
  }

  /** Whether the feature is none of the names that news is full of, nor a word of one. */
  isTelling(id: number): boolean {
    const share = this.shareOf(id)
    return share !== NAMED && share !== COMPANY
  }

  /** Whether the word is neither in the lexicon nor in a name of the catalogue. */
  isUnlisted(id: number): boolean {
    return this.shareOf(id) === UNLISTED
  }

  /** Another story has the feature. */
  count(id: number): void {
    const place = placeOf(id)
    this.#set(place, (this.#counts[place] ?? 0) + 1)
  }

  /** One story less has the feature: two that have it became one. */
  uncount(id: number): void {
    const place = placeOf(id)
    this.#set(place, Math.max(0, (this.#counts[place] ?? 0) - 1))
  }

  countStory(by: 1 | -1 = 1): void {
    this.#stories += by
    this.#logCounted = Math.log(this.#stories + FEW_STORIES)
    this.#logStories = Math.log(this.#stories + PRIOR_STORIES)
  }

  #set(place: number, count: number): void {
    this.#counts[place] = count
    const surely = count - Math.sqrt(count)
    this.#sure[place] = surely > 0 ? Math.log(surely) : NEVER
    this.#logs[place] = Math.log(count + PRIOR_STORIES * (this.#shares[place] ?? 0))
  }

  #grow(): void {
    const size = this.#counts.length * 2
    this.#counts = grown(this.#counts, new Int32Array(size))
    this.#shares = grown(this.#shares, new Float32Array(size))
    this.#logs = grown(this.#logs, new Float32Array(size))
    this.#sure = grown(this.#sure, new Float32Array(size).fill(NEVER))
  }
}

/** The contents of a full array in a larger one. */
export function grown<T extends Uint8Array | Int32Array | Float32Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}
