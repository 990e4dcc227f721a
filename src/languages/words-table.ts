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
  readonly hash: number
  value: T
}

const FEWEST = 4

/** What is listed for words. Most words of a text are not listed, and that is known at the first look. */
export class WordTable<T> {
  #hashes = new Int32Array(FEWEST)
  #entries: (Entry<T> | undefined)[] = new Array(FEWEST)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** `hash` is the word's own. */
  get(word: string, hash: number): T | undefined {
    const slot = this.#slotOf(word, hash)
    return this.#hashes[slot] === EMPTY ? undefined : this.#entries[slot]?.value
  }

  set(word: string, hash: number, value: T): void {
    const known = this.#entries[this.#slotOf(word, hash)]
    if (known === undefined) this.#put({ word, hash, value })
    else known.value = value
  }

  /** Where the word stands, or the empty slot where it would; half of the slots are empty. */
  #slotOf(word: string, hash: number): number {
    const hashes = this.#hashes
    const mask = hashes.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (hashes[slot] !== EMPTY && (hashes[slot] !== hash || this.#entries[slot]?.word !== word)) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  #put(entry: Entry<T>): void {
    if (this.#size * 2 >= this.#hashes.length) this.#grow()
    const slot = this.#slotOf(entry.word, entry.hash)
    this.#hashes[slot] = entry.hash
    this.#entries[slot] = entry
    this.#size += 1
  }

  #grow(): void {
    const entries = this.#entries
    this.#hashes = new Int32Array(entries.length * 2)
    this.#entries = new Array(entries.length * 2)
    this.#size = 0
    for (const entry of entries) if (entry !== undefined) this.#put(entry)
  }
}
