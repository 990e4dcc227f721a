// How alike two items are: what they share, summed up in the odds that they tell one event.

import {
  CONCEPT,
  type Features,
  KINDS,
  kindOf,
  NAME,
  NUMBER,
  PLACE,
  placeOf,
  SKELETON,
  STEM,
  VERSION,
} from './features.ts'
import type { Shelf } from './shelf.ts'
import type { Comparable } from './stored-draft.ts'
import { addTotals, TOTALS } from './totals.ts'
import { BOTH_ARABIC, ONE_SCRIPT, TWO_SCRIPTS } from './weights.ts'

const FULL = 100
/** What is shared tells less where it is in nearly every story: below so much rarity in proportion. */
const TELLING = 3
/** What is in more stories is no matter (nats: in one of twelve). */
const MATTER = 2.5
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
  readonly #own = new Float32Array(TOTALS)
  readonly #shared = new Float64Array(KINDS)
  readonly #dots = new Float64Array(KINDS)
  #draft: Comparable | null = null
  /** The logarithm of the odds that both tell one event, but for the time between them. */
  timeless = 0
  /** What the time between them adds to it. */
  time = 0
  /** How alike their words are (across scripts: what their words mean), from 0 to 1. */
  words = 0
  /** The same, where in Arabic what words mean counts as well: light stemming leaves forms of one word apart. */
  sense = 0
  /** They share more than places, the names that news is full of, and what our subject speaks of every day. */
  hasMatter = false
  /** All that they share (nats). */
  evidence = 0

  constructor(features: Features) {
    this.#features = features
  }

  /** Takes the item that the others are compared with. */
  take(draft: Comparable): void {
    this.#draft = draft
    addTotals(this.#own, 0, this.#features, draft.features, draft.levels, 0, draft.count)
  }

  /** Compares it with the item in a slot. */
  compare(shelf: Shelf, slot: number, happenedAt: number, sourceId: string): void {
    const draft = this.#draft
    if (draft === null) return
    const isOther = shelf.isArabicAt(slot)
    const isCross = draft.isArabic !== isOther
    const weights = isCross ? TWO_SCRIPTS : isOther ? BOTH_ARABIC : ONE_SCRIPT
    const shared = this.#shared
    const dots = this.#dots
    shared.fill(0)
    dots.fill(0)
    const { pool, levels } = shelf
    const mine = draft.weights
    let rarest = 0
    let all = 0
    let many = 0
    let hasMatter = false
    let meanings = 0
    let isSomebodys = false
    const end = shelf.endAt(slot)
    for (let at = shelf.startAt(slot); at < end; at += 1) {
      const id = pool[at] ?? 0
      const weight = mine[placeOf(id)] ?? 0
      if (weight === 0) continue
      const kind = kindOf(id)
      const rarity = this.#features.rarity(id)
      const x = ((levels[at] ?? 0) / FULL) * rarity
      const y = (weight / FULL) * rarity
      const least = x < y ? x : y
      dots[kind] = (dots[kind] ?? 0) + x * y * (kind === STEM ? Math.sqrt(rarity) : 1)
      shared[kind] = (shared[kind] ?? 0) + least
      // Within one script consonants and concepts say again what the stems have said.
      if (kind === CONCEPT && rarity > MATTER) meanings += 1
      if (kind === NAME || kind === PLACE) isSomebodys = true
      if (isCross ? kind === STEM : kind === SKELETON || kind === CONCEPT) continue
      if (!hasMatter && rarity > MATTER && kind !== PLACE && kind !== CONCEPT)
        hasMatter = kind === NAME || kind === STEM || kind === SKELETON ? this.#features.isTelling(id) : true
      all += least
      many += 1
      if (least > rarest) rarest = least
    }
    // One meaning in common is soon found; of a translation it is not the only one, or it is somebody's.
    this.hasMatter = hasMatter || meanings > (isCross && !isSomebodys ? 1 : 0)
    this.evidence = all
    const isOneSource = sourceId !== '' && sourceId === shelf.sourceAt(slot)
    this.time = weights.time * Math.log1p(Math.abs(happenedAt - shelf.timeAt(slot)) / (AT_ONCE * HOUR))
    const totals = shelf.totalsFor(slot)
    const start = slot * TOTALS
    const stems = this.#cosine(totals, start, STEM, STEM)
    const concepts = this.#cosine(totals, start, CONCEPT, PLACE)
    this.words = isCross ? concepts : stems
    this.sense = isOther ? Math.max(stems, concepts) : this.words
    this.timeless =
      weights.constant +
      weights.stems * stems +
      weights.concepts * concepts +
      (weights.rarest * rarest) / RAREST +
      (weights.sum * all) / ALL +
      (weights.many * (many < MANY ? many : MANY)) / MANY +
      this.#kind(totals, start, NAME, weights.names, weights.otherNames) +
      ((shared[NUMBER] ?? 0) > 0 ? weights.numbers : this.#kind(totals, start, NUMBER, 0, weights.otherNumbers)) +
      this.#kind(totals, start, PLACE, weights.places, weights.otherPlaces) +
      this.#kind(totals, start, SKELETON, weights.consonants, weights.otherConsonants) +
      this.#kind(totals, start, VERSION, 0, weights.otherVersions) +
      (isOneSource ? weights.oneSource : 0)
  }

  /** What the features of one kind add: `some` for those shared, `none` where both have such and share none. */
  #kind(totals: Float32Array, start: number, kind: number, some: number, none: number): number {
    const own = this.#own[kind] ?? 0
    const other = totals[start + kind] ?? 0
    const least = own < other ? own : other
    if (least === 0) return 0
    const part = (this.#shared[kind] ?? 0) / least
    if (part === 0) return none
    const told = (this.#shared[kind] ?? 0) / TELLING
    return some * (part < 1 ? part : 1) * (told < 1 ? told : 1)
  }

  #cosine(totals: Float32Array, start: number, kind: number, second: number): number {
    const also = kind === second ? 0 : 1
    const own = (this.#own[kind + KINDS] ?? 0) + also * (this.#own[second + KINDS] ?? 0)
    const other = (totals[start + kind + KINDS] ?? 0) + also * (totals[start + second + KINDS] ?? 0)
    if (own === 0 || other === 0) return 0
    const cosine = ((this.#dots[kind] ?? 0) + also * (this.#dots[second] ?? 0)) / Math.sqrt(own * other)
    return cosine < 1 ? cosine : 1
  }
}
