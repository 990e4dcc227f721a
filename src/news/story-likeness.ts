// How alike two items are: what they share, summed up in the odds that they tell one event.

import type { Draft } from './story-draft.ts'
import { CONCEPT, type Features, KINDS, NAME, NUMBER, PLACE, SKELETON, STEM, VERSION } from './story-features.ts'
import type { Shelf } from './story-shelf.ts'
import { BOTH_ARABIC, ONE_SCRIPT, TWO_SCRIPTS } from './story-weights.ts'

const FULL = 100
/** What brings the rarest thing, all things and their number near 1. */
const RAREST = 8
const ALL = 10
const MANY = 6
/** Items within so many hours are as good as simultaneous. */
const AT_ONCE = 2
const HOUR = 3_600_000

/** Compares one item with stored ones, one after the other; the results are read from its fields. */
export class Likeness {
  readonly #features: Features
  readonly #own = new Float64Array(KINDS)
  readonly #ownSquares = new Float64Array(KINDS)
  readonly #other = new Float64Array(KINDS)
  readonly #otherSquares = new Float64Array(KINDS)
  readonly #shared = new Float64Array(KINDS)
  readonly #dots = new Float64Array(KINDS)
  #draft: Draft | null = null
  /** The logarithm of the odds that both tell one event, but for the time between them. */
  timeless = 0
  /** What the time between them adds to it. */
  time = 0

  constructor(features: Features) {
    this.#features = features
  }

  /** Takes the item that the others are compared with. */
  take(draft: Draft): void {
    this.#draft = draft
    const [sums, squares] = [this.#own, this.#ownSquares]
    sums.fill(0)
    squares.fill(0)
    for (let at = 0; at < draft.count; at += 1) {
      const id = draft.features[at] ?? 0
      const kind = this.#features.kindOf(id)
      const rarity = this.#features.rarity(id)
      const x = ((draft.levels[at] ?? 0) / FULL) * rarity
      sums[kind] = (sums[kind] ?? 0) + x
      squares[kind] = (squares[kind] ?? 0) + x * x * powerOf(kind, rarity)
    }
  }

  /** Compares it with the item in a slot. */
  compare(shelf: Shelf, slot: number, happenedAt: number, sourceId: string): void {
    const draft = this.#draft
    if (draft === null) return
    const isOther = shelf.isArabicAt(slot)
    const weights = draft.isArabic !== isOther ? TWO_SCRIPTS : isOther ? BOTH_ARABIC : ONE_SCRIPT
    const [sums, squares, shared, dots] = [this.#other, this.#otherSquares, this.#shared, this.#dots]
    sums.fill(0)
    squares.fill(0)
    shared.fill(0)
    dots.fill(0)
    const { pool, levels } = shelf
    const isCross = draft.isArabic !== isOther
    let rarest = 0
    let all = 0
    let many = 0
    const end = shelf.endAt(slot)
    for (let at = shelf.startAt(slot); at < end; at += 1) {
      const id = pool[at] ?? 0
      const kind = this.#features.kindOf(id)
      const rarity = this.#features.rarity(id)
      const x = ((levels[at] ?? 0) / FULL) * rarity
      const power = powerOf(kind, rarity)
      sums[kind] = (sums[kind] ?? 0) + x
      squares[kind] = (squares[kind] ?? 0) + x * x * power
      const mine = draft.weights[id] ?? 0
      if (mine === 0) continue
      const y = (mine / FULL) * rarity
      const least = x < y ? x : y
      dots[kind] = (dots[kind] ?? 0) + x * y * power
      shared[kind] = (shared[kind] ?? 0) + least
      // Within one script consonants and concepts say again what the stems have said.
      if (isCross ? kind === STEM : kind === SKELETON || kind === CONCEPT) continue
      all += least
      many += 1
      if (least > rarest) rarest = least
    }
    const isOneSource = sourceId !== '' && sourceId === shelf.sourceAt(slot)
    this.time = weights.time * Math.log1p(Math.abs(happenedAt - shelf.timeAt(slot)) / (AT_ONCE * HOUR))
    this.timeless =
      weights.constant +
      weights.stems * this.#cosine(STEM, STEM) +
      weights.concepts * this.#cosine(CONCEPT, PLACE) +
      (weights.rarest * rarest) / RAREST +
      (weights.sum * all) / ALL +
      (weights.many * (many < MANY ? many : MANY)) / MANY +
      this.#kind(NAME, weights.names, weights.otherNames) +
      ((shared[NUMBER] ?? 0) > 0 ? weights.numbers : this.#kind(NUMBER, 0, weights.otherNumbers)) +
      this.#kind(PLACE, weights.places, weights.otherPlaces) +
      this.#kind(SKELETON, weights.consonants, weights.otherConsonants) +
      this.#kind(VERSION, 0, weights.otherVersions) +
      (isOneSource ? weights.oneSource : 0)
  }

  /** What the features of one kind add: `some` for those shared, `none` where both have such and share none. */
  #kind(kind: number, some: number, none: number): number {
    const own = this.#own[kind] ?? 0
    const other = this.#other[kind] ?? 0
    const least = own < other ? own : other
    if (least === 0) return 0
    const part = (this.#shared[kind] ?? 0) / least
    return part === 0 ? none : some * part
  }

  #cosine(kind: number, second: number): number {
    const also = kind === second ? 0 : 1
    const own = (this.#ownSquares[kind] ?? 0) + also * (this.#ownSquares[second] ?? 0)
    const other = (this.#otherSquares[kind] ?? 0) + also * (this.#otherSquares[second] ?? 0)
    if (own === 0 || other === 0) return 0
    return ((this.#dots[kind] ?? 0) + also * (this.#dots[second] ?? 0)) / Math.sqrt(own * other)
  }
}

/** Rare stems count more than in proportion. */
function powerOf(kind: number, rarity: number): number {
  return kind === STEM ? Math.sqrt(rarity) : 1
}
