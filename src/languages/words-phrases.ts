// Finds listed phrases among the words of a text: one walk down a tree of words, the longest phrase wins.

import type { Token } from './words.ts'
import { tokenise } from './words.ts'
import { readingsWithoutPrefix } from './words-arabic.ts'
import { hashOf, WordTable } from './words-table.ts'

/** A phrase that stands in a text: what it was listed for, and the index of the first token behind it. */
export interface PhraseMatch<T> {
  readonly values: readonly T[]
  readonly end: number
  /** "بـ", "و" and the like stood before its first word. */
  readonly prefixed: boolean
}

interface Node<T> {
  next: WordTable<Node<T>> | null
  values: T[] | null
}

/** Says whether a value counts at tokens `from` to `end` (exclusive). */
export type Accepts<T> = (value: T, from: number, end: number, prefixed: boolean) => boolean

const FIRST_ARABIC = 0x600
const WIDEST_GAP = 3
const NOT_INSIDE = /[,;:!?|"“”«»،؛؟\n<>$€£]|\.\s/u

/** Whether two tokens stand next to each other with nothing but a space, a hyphen or a point between them. */
export function isAdjacent(text: string, left: Token, right: Token): boolean {
  const end = left.start + left.text.length
  const gap = right.start - end
  if (gap === 0 || (gap === 1 && text.charCodeAt(end) === 0x20)) return true
  return gap <= WIDEST_GAP && !NOT_INSIDE.test(text.slice(end, right.start))
}

/** For the hash of each word that a phrase begins with the bits of the lists that have it: they alone tell that most words of a text begin none. */
const beginnings = new Uint8Array(1 << 16)
const LAST = beginnings.length - 1
const BITS = 8
let lists = 0

/** A list of phrases, each with what it stands for; several may share a phrase. Arabic words match with and without their article. */
export class Phrases<T> {
  readonly #root: Node<T> = { next: null, values: null }
  readonly #bit = 1 << (lists++ % BITS)

  /** Lists a phrase; one without words is ignored. */
  add(phrase: string, value: T): void {
    let node = this.#root
    for (const token of tokenise(phrase)) {
      if (node === this.#root) {
        const place = token.hash & LAST
        beginnings[place] = (beginnings[place] ?? 0) | this.#bit
      }
      node.next ??= new WordTable()
      let next = node.next.get(token.bare, token.hash)
      if (next === undefined) {
        next = { next: null, values: null }
        node.next.set(token.bare, token.hash, next)
      }
      node = next
    }
    if (node === this.#root) return
    node.values ??= []
    node.values.push(value)
  }

  /** The longest phrase that begins at token `at` and has a value that counts, or null; a word without prefix letters is preferred. */
  longestAt(text: string, tokens: readonly Token[], at: number, accepts: Accepts<T>): PhraseMatch<T> | null {
    const token = tokens[at]
    const listed = this.#root.next
    if (token === undefined || listed === null) return null
    const first = this.#mayBegin(token.hash) ? listed.get(token.bare, token.hash) : undefined
    const match = first === undefined ? null : walk(first, text, tokens, at, false, accepts)
    if (match !== null || token.key.charCodeAt(0) < FIRST_ARABIC) return match
    for (const reading of readingsWithoutPrefix(token.key)) {
      const hash = hashOf(reading)
      const node = this.#mayBegin(hash) ? listed.get(reading, hash) : undefined
      const found = node === undefined ? null : walk(node, text, tokens, at, true, accepts)
      if (found !== null) return found
    }
    return null
  }

  #mayBegin(hash: number): boolean {
    return ((beginnings[hash & LAST] ?? 0) & this.#bit) !== 0
  }
}

function walk<T>(
  first: Node<T>,
  text: string,
  tokens: readonly Token[],
  from: number,
  prefixed: boolean,
  accepts: Accepts<T>,
): PhraseMatch<T> | null {
  let best: PhraseMatch<T> | null = null
  let node: Node<T> | undefined = first
  for (let end = from + 1; node !== undefined; end += 1) {
    const values = accepted(node.values, accepts, from, end, prefixed)
    if (values !== null) best = { values, end, prefixed }
    const left = tokens[end - 1]
    const right = tokens[end]
    if (node.next === null || left === undefined || right === undefined) break
    const following: Node<T> | undefined = node.next.get(right.bare, right.hash)
    if (following === undefined || !isAdjacent(text, left, right)) break
    node = following
  }
  return best
}

/** The values that count, or null for none; most lists have one, and it counts. */
function accepted<T>(
  values: readonly T[] | null,
  accepts: Accepts<T>,
  from: number,
  end: number,
  prefixed: boolean,
): readonly T[] | null {
  if (values === null) return null
  const [only] = values
  if (values.length === 1 && only !== undefined) return accepts(only, from, end, prefixed) ? values : null
  const counting = values.filter((value) => accepts(value, from, end, prefixed))
  return counting.length > 0 ? counting : null
}
