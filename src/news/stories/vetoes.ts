// What tells two items apart however alike they are: another version, another company, a contrary deed, another place, another thing.

import { nameById } from '../../catalogue/names.ts'
import { compareVersions } from '../names/versions.ts'
import type { Millis } from '../types.ts'
import { areContrary, isLater, sidesOf } from './contraries.ts'
import { COLUMN, TITLE } from './draft.ts'
import { CONCEPT, type Features, kindOf, NAME, NUMBER, PLACE, placeOf, SKELETON, STEM, VERSION } from './features.ts'
import { areOtherThings, shareRare } from './other-thing.ts'
import type { Shelf } from './shelf.ts'
import type { Comparable } from './stored-draft.ts'

export type Veto =
  | 'other-version'
  | 'other-company'
  | 'contrary'
  | 'later-step'
  | 'other-place'
  | 'other-name'
  | 'other-thing'
  | 'other-amount'
  | 'column'
  | 'other-issue'

/** What more stories have tells nothing of a matter (nats). */
const TELLING = 2.5
/** After so long no outlet tells an event for the first time. */
export const GOES_ON: Millis = 30 * 3_600_000
/** What an actor, a deed or thing of the lexicon, a number or word that is in no list, and a place count; half where it is not in both headlines. */
const ACTOR = 1
const DEED = 1
const RARE_WORD = 1.5
const SCENE = 0.5
const BELOW = 0.5
/** What makes one matter: an actor alone, or an actor in the same line of business, does not. */
const ONE_MATTER = 2.5

const REGIONS: ReadonlySet<string> = new Set(['#africa', '#arab', '#asia', '#gulf'])

interface Heading {
  readonly versions: readonly (readonly [family: string, version: string])[]
  readonly names: readonly number[]
  readonly places: readonly number[]
  /** Words that may be names; in Arabic nothing tells them from others. */
  readonly consonants: number
  /** How many sums of money it states. */
  readonly amounts: number
  readonly sides: number
  readonly isLaterStep: boolean
  readonly isColumn: boolean
  /** Numbers as they are written. */
  readonly digits: readonly number[]
}

const NO_HEADING: Heading = {
  versions: [],
  names: [],
  places: [],
  consonants: 0,
  amounts: 0,
  sides: 0,
  isLaterStep: false,
  isColumn: false,
  digits: [],
}

/** Looks at headlines alone: what stands below them is mentioned for many reasons. */
export class Vetoes {
  readonly #features: Features
  #heading: Heading | null = null
  #draft: Comparable | null = null

  constructor(features: Features) {
    this.#features = features
  }

  take(draft: Comparable): void {
    this.#draft = draft
    this.#heading = null
  }

  /** Most items are like no other, and their headline is never looked at. */
  get #own(): Heading {
    const draft = this.#draft
    if (draft === null) return NO_HEADING
    this.#heading ??= this.#headingOf(draft.features, draft.levels, 0, draft.count)
    return this.#heading
  }

  /**
   * Why the item in the slot tells another event, or null; `isTemplate` where the headlines are alike word for word, `isSeries` where one outlet has
   * made them at different times;
   * `later` tells how much later the item came.
   */
  find(shelf: Shelf, slot: number, isTemplate: boolean, isSeries: boolean, later: Millis): Veto | null {
    const draft = this.#draft
    if (draft === null) return null
    const [from, end] = [shelf.startAt(slot), shelf.endAt(slot)]
    const other = this.#headingOf(shelf.pool, shelf.levels, from, end)
    if (this.#own.isColumn && other.isColumn) return 'column'
    if (isSeries && isTemplate && areOtherIssues(this.#own.digits, other.digits)) return 'other-issue'
    if (areOtherVersions(this.#own.versions, other.versions)) return 'other-version'
    if (areContrary(this.#own.sides, other.sides)) return 'contrary'
    const [first, second] = later < 0 ? [this.#own, other] : [other, this.#own]
    if (Math.abs(later) >= GOES_ON && second.isLaterStep && !first.isLaterStep) return 'later-step'
    if (this.#own.names.length > 0 && other.names.length > 0 && !this.#isShared(NAME, draft, shelf, from, end)) {
      return 'other-company'
    }
    if (
      isTemplate &&
      this.#own.places.length > 0 &&
      other.places.length > 0 &&
      !this.#isShared(PLACE, draft, shelf, from, end)
    ) {
      return 'other-place'
    }
    if (areOtherThings(this.#features, draft, shelf, slot)) return 'other-thing'
    const haveAmounts = this.#own.amounts > 0 && other.amounts > 0 && !this.#isShared(NUMBER, draft, shelf, from, end)
    if (haveAmounts && !shareRare(this.#features, draft, shelf, slot) && !this.#isShared(NAME, draft, shelf, from, end))
      return 'other-amount'
    const areNamed = isTemplate && this.#own.consonants > 0 && other.consonants > 0 && !draft.isArabic
    if (areNamed && !this.#isShared(SKELETON, draft, shelf, from, end)) return 'other-name'
    return null
  }

  /** Whether the headline tells a later step of something. */
  get isLaterStep(): boolean {
    return this.#own.isLaterStep
  }

  /**
   * Whether both speak of one matter: besides an actor or a place, of which there is other news every day, they share what was done or what it was
   * done to; and neither the places nor the actors are others. What undoes a deed needs less of it.
   */
  isOneMatter(shelf: Shelf, slot: number, isContrary: boolean): boolean {
    const draft = this.#draft
    if (draft === null) return false
    const [from, end] = [shelf.startAt(slot), shelf.endAt(slot)]
    const other = this.#headingOf(shelf.pool, shelf.levels, from, end)
    const [own, isShared] = [this.#own, (kind: number) => this.#isShared(kind, draft, shelf, from, end)]
    if (other.places.length > 0 && own.places.length > 0 && !isShared(PLACE)) return false
    if (other.names.length > 0 && own.names.length > 0 && !isShared(NAME)) return false
    let matter = 0
    let actors = 0
    let hasNameWord = false
    for (let at = from; at < end; at += 1) {
      const id = shelf.pool[at] ?? 0
      const least = Math.min(shelf.levels[at] ?? 0, draft.weights[placeOf(id)] ?? 0)
      if (least === 0) continue
      const worth = this.#worthOf(id) * (least < TITLE ? BELOW : 1)
      if (kindOf(id) === NAME) actors += worth
      else matter += worth
      // A name that is ambiguous alone is none, but its word is no chance.
      if (kindOf(id) === STEM && least >= TITLE && !this.#features.isTelling(id)) hasNameWord = true
    }
    return Math.max(actors, hasNameWord ? ACTOR : 0) + matter + (isContrary ? DEED : 0) >= ONE_MATTER
  }

  /** How much it says of the matter that two items share the feature. */
  #worthOf(id: number): number {
    if (this.#features.rarity(id) < TELLING) return 0
    const kind = kindOf(id)
    if (kind === NAME) return ACTOR
    if (kind === VERSION || kind === NUMBER) return RARE_WORD
    // A word of the lexicon counts by what it means, a word of a name not at all.
    if (kind === CONCEPT) return isLater(this.#features.labelOf(id)) ? 0 : DEED
    if (kind === PLACE) return SCENE
    return kind === STEM && this.#features.isUnlisted(id) ? RARE_WORD : 0
  }

  #headingOf(features: Int32Array, levels: Uint8Array, from: number, end: number): Heading {
    const versions: (readonly [string, string])[] = []
    const names: number[] = []
    const places: number[] = []
    let bits = 0
    let consonants = 0
    let amounts = 0
    let isLaterStep = false
    let isColumn = false
    const digits: number[] = []
    for (let at = from; at < end; at += 1) {
      if ((levels[at] ?? 0) < TITLE) continue
      const id = features[at] ?? 0
      const kind = kindOf(id)
      if (kind === CONCEPT) {
        const label = this.#features.labelOf(id)
        bits |= sidesOf(label)
        if (isLater(label)) isLaterStep = true
        if (label === COLUMN) isColumn = true
      }
      if (kind === STEM && isDigits(this.#features.labelOf(id))) digits.push(id)
      if (kind === PLACE && !this.#isRegion(id)) places.push(id)
      else if (kind === PLACE) continue
      else if (kind === SKELETON) consonants += 1
      else if (kind === NUMBER && this.#features.labelOf(id).startsWith('$')) amounts += 1
      else if (kind === NAME) {
        if (nameById(this.#features.labelOf(id).slice(1))?.type !== 'rule') names.push(id)
      } else if (kind === VERSION) {
        const [, family = '', version = ''] = this.#features.labelOf(id).split('@')
        versions.push([family, version])
      }
    }
    return { versions, names, places, consonants, amounts, sides: bits, isLaterStep, isColumn, digits }
  }

  /** Two countries may lie in one region. */
  #isRegion(id: number): boolean {
    return REGIONS.has(this.#features.labelOf(id))
  }

  #isShared(kind: number, draft: Comparable, shelf: Shelf, from: number, end: number): boolean {
    for (let at = from; at < end; at += 1) {
      const id = shelf.pool[at] ?? 0
      if (kindOf(id) !== kind || (draft.weights[placeOf(id)] ?? 0) === 0) continue
      if (kind !== PLACE || !this.#isRegion(id)) return true
    }
    return false
  }
}

/** "Letter 12" and "Letter 13". */
function areOtherIssues(left: readonly number[], right: readonly number[]): boolean {
  return left.length > 0 && right.length > 0 && !left.some((id) => right.includes(id))
}

function isDigits(label: string): boolean {
  const code = label.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

function areOtherVersions(left: Heading['versions'], right: Heading['versions']): boolean {
  let differ = false
  for (const [family, version] of left) {
    for (const [otherFamily, other] of right) {
      if (family !== otherFamily) continue
      if (compareVersions(version, other) !== 'different') return false
      differ = true
    }
  }
  return differ
}
