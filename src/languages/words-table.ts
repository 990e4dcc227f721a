// Looks words up by a hash that is worked out once for each word of a text; a Map works out its own.

/** FNV-1a of a word's UTF-16 units: 32 bits with a sign, never 0. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash === EMPTY ? 1 : hash
}

/** What stands in a slot that has no word. */
const EMPTY = 0

interface Entry<T> {
  readonly word: string
  value: T
}

const FEWEST = 4

/** What is listed for words. Most words of a text are not listed, and that is known at the first look. */
export class WordTable<T> {
  readonly #entries: Entry<T>[] = []
  /** The hash of the word in each slot, and the place of its entry; half of the slots are empty. */
  #hashes = new Int32Array(FEWEST)
  #places = new Int32Array(FEWEST)

  get size(): number {
    return this.#entries.length
  }

  /** `hash` is the word's own. */
  get(word: string, hash: number): T | undefined {
    const slot = this.#slotOf(word, hash)
    return this.#hashes[slot] === EMPTY ? undefined : this.#entries[this.#places[slot] ?? 0]?.value
  }

  set(word: string, hash: number, value: T): void {
    const slot = this.#slotOf(word, hash)
    const known = this.#hashes[slot] === EMPTY ? undefined : this.#entries[this.#places[slot] ?? 0]
    if (known !== undefined) known.value = value
    else {
      this.#hashes[slot] = hash
      this.#places[slot] = this.#entries.length
      this.#entries.push({ word, value })
      if (this.#entries.length * 2 > this.#hashes.length) this.#grow()
    }
  }

  /** Where the word stands, or the empty slot where it would. */
  #slotOf(word: string, hash: number): number {
    const hashes = this.#hashes
    const mask = hashes.length - 1
    let slot = firstSlot(hash) & mask
    while (hashes[slot] !== EMPTY && (hashes[slot] !== hash || this.#entries[this.#places[slot] ?? 0]?.word !== word)) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  #grow(): void {
    const [hashes, places] = [this.#hashes, this.#places]
    this.#hashes = new Int32Array(hashes.length * 2)
    this.#places = new Int32Array(hashes.length * 2)
    const mask = this.#hashes.length - 1
    for (let from = 0; from < hashes.length; from += 1) {
      const hash = hashes[from] ?? EMPTY
      if (hash === EMPTY) continue
      let slot = firstSlot(hash) & mask
      while (this.#hashes[slot] !== EMPTY) slot = (slot + 1) & mask
      this.#hashes[slot] = hash
      this.#places[slot] = places[from] ?? 0
    }
  }
}

/** FNV's low bits depend on the low bits of the letters alone. */
function firstSlot(hash: number): number {
  return hash ^ (hash >>> 15)
}
