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
const PRIOR_STORIES = 1000
const FEWEST = 1 << 12

/** The numbers of features, and how often each stands in the stories that are held. */
export class Features {
  readonly #ids = new Map<string, number>()
  readonly #labels: string[] = []
  #kinds = new Uint8Array(FEWEST)
  #counts = new Int32Array(FEWEST)
  #shares = new Float32Array(FEWEST)
  /** ln of the smoothed number of stories that have it. */
  #logs = new Float32Array(FEWEST)
  #stories = 0
  #logStories = Math.log(PRIOR_STORIES)

  get size(): number {
    return this.#labels.length
  }

  /** The feature of this label; `share` is the part of all stories that is taken to have it before any was read. */
  idOf(label: string, kind: number, share: number): number {
    const known = this.#ids.get(label)
    if (known !== undefined) return known
    const id = this.#labels.length
    if (id === this.#kinds.length) this.#grow()
    this.#ids.set(label, id)
    this.#labels.push(label)
    this.#kinds[id] = kind
    this.#shares[id] = share
    this.#logs[id] = Math.log(PRIOR_STORIES * share)
    return id
  }

  /** The feature of this label, or -1 where no item had it. */
  find(label: string): number {
    return this.#ids.get(label) ?? -1
  }

  labelOf(id: number): string {
    return this.#labels[id] ?? ''
  }

  kindOf(id: number): number {
    return this.#kinds[id] ?? STEM
  }

  shareOf(id: number): number {
    return this.#shares[id] ?? 0
  }

  /** How much it says that two items share the feature (nats): 0 where every story has it. */
  rarity(id: number): number {
    const rarity = this.#logStories - (this.#logs[id] ?? 0)
    return rarity > 0 ? rarity : 0
  }

  /** Another story has the feature. */
  count(id: number): void {
    const count = (this.#counts[id] ?? 0) + 1
    this.#counts[id] = count
    this.#logs[id] = Math.log(count + PRIOR_STORIES * (this.#shares[id] ?? 0))
  }

  countStory(): void {
    this.#stories += 1
    this.#logStories = Math.log(this.#stories + PRIOR_STORIES)
  }

  #grow(): void {
    const size = this.#kinds.length * 2
    this.#kinds = grown(this.#kinds, new Uint8Array(size))
    this.#counts = grown(this.#counts, new Int32Array(size))
    this.#shares = grown(this.#shares, new Float32Array(size))
    this.#logs = grown(this.#logs, new Float32Array(size))
  }
}

/** The contents of a full array in a larger one. */
export function grown<T extends Uint8Array | Int32Array | Float32Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}
