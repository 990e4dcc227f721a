// What tells two items apart however alike they are: another version, another company, a contrary deed, another place.

import { nameById } from '../../catalogue/names.ts'
import { compareVersions } from '../names/versions.ts'
import { areContrary, isLater, sidesOf } from './contraries.ts'
import { COLUMN, TITLE } from './draft.ts'
import { CONCEPT, type Features, kindOf, NAME, PLACE, placeOf, SKELETON, STEM, VERSION } from './features.ts'
import type { Shelf } from './shelf.ts'
import type { Comparable } from './stored-draft.ts'

export type Veto =
  | 'other-version'
  | 'other-company'
  | 'contrary'
  | 'other-place'
  | 'other-name'
  | 'column'
  | 'other-issue'

/** A name that so few stories have tells which is meant (nats), and what two headlines need twice. */
const NAMING = 4.5
const TELLING = 3

interface Heading {
  readonly versions: readonly (readonly [family: string, version: string])[]
  readonly names: readonly number[]
  readonly places: readonly number[]
  /** Words that may be names; in Arabic nothing tells them from others. */
  readonly consonants: number
  readonly sides: number
  readonly isLaterStep: boolean
  readonly isColumn: boolean
  /** Numbers as they are written. */
  readonly digits: readonly number[]
}

/** Looks at headlines alone: what stands below them is mentioned for many reasons. */
export class Vetoes {
  readonly #features: Features
  #own: Heading = {
    versions: [],
    names: [],
    places: [],
    consonants: 0,
    sides: 0,
    isLaterStep: false,
    isColumn: false,
    digits: [],
  }
  #draft: Comparable | null = null

  constructor(features: Features) {
    this.#features = features
  }

  take(draft: Comparable): void {
    this.#draft = draft
    this.#own = this.#headingOf(draft.features, draft.levels, 0, draft.count)
  }

  /**
   * Why the item in the slot tells another event, or null; `isTemplate` where the headlines are alike word for word, `isSeries` where one outlet has
   * made them at different times.
   */
  find(shelf: Shelf, slot: number, isTemplate: boolean, isSeries: boolean): Veto | null {
    const draft = this.#draft
    if (draft === null) return null
    const [from, end] = [shelf.startAt(slot), shelf.endAt(slot)]
    const other = this.#headingOf(shelf.pool, shelf.levels, from, end)
    if (this.#own.isColumn && other.isColumn) return 'column'
    if (isSeries && isTemplate && areOtherIssues(this.#own.digits, other.digits)) return 'other-issue'
    if (areOtherVersions(this.#own.versions, other.versions)) return 'other-version'
    if (areContrary(this.#own.sides, other.sides)) return 'contrary'
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
    const areNamed = isTemplate && this.#own.consonants > 0 && other.consonants > 0 && !draft.isArabic
    if (areNamed && !this.#isShared(SKELETON, draft, shelf, from, end)) return 'other-name'
    return null
  }

  /** Whether the headline tells a later step of something. */
  get isLaterStep(): boolean {
    return this.#own.isLaterStep
  }

  /**
   * Whether the headlines speak of one matter: they share a rare name, of which a company's alone says little, or at least two things that few stories
   * have; and not of different places.
   */
  isOneMatter(shelf: Shelf, slot: number): boolean {
    const draft = this.#draft
    if (draft === null) return false
    const [from, end] = [shelf.startAt(slot), shelf.endAt(slot)]
    const hasPlace = this.#headingOf(shelf.pool, shelf.levels, from, end).places.length > 0
    if (hasPlace && this.#own.places.length > 0 && !this.#isShared(PLACE, draft, shelf, from, end)) return false
    let telling = 0
    for (let at = from; at < end; at += 1) {
      const id = shelf.pool[at] ?? 0
      if ((shelf.levels[at] ?? 0) < TITLE || (draft.weights[placeOf(id)] ?? 0) < TITLE) continue
      const kind = kindOf(id)
      const rarity = this.#features.rarity(id)
      const isName = kind === VERSION || kind === SKELETON || (kind === NAME && !this.#isCompany(id))
      if (isName && rarity >= NAMING) return true
      // A name counts once, not again with each of its words.
      const counts = kind === NAME || (kind !== SKELETON && kind !== CONCEPT && this.#features.isTelling(id))
      if (rarity >= TELLING && counts) telling += 1
    }
    return telling >= 2
  }

  #isCompany(name: number): boolean {
    const type = nameById(this.#features.labelOf(name).slice(1))?.type
    return type === 'company' || type === 'lab'
  }

  #headingOf(features: Int32Array, levels: Uint8Array, from: number, end: number): Heading {
    const versions: (readonly [string, string])[] = []
    const names: number[] = []
    const places: number[] = []
    let bits = 0
    let consonants = 0
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
      if (kind === PLACE) places.push(id)
      else if (kind === SKELETON) consonants += 1
      else if (kind === NAME) {
        if (nameById(this.#features.labelOf(id).slice(1))?.type !== 'rule') names.push(id)
      } else if (kind === VERSION) {
        const [, family = '', version = ''] = this.#features.labelOf(id).split('@')
        versions.push([family, version])
      }
    }
    return { versions, names, places, consonants, sides: bits, isLaterStep, isColumn, digits }
  }

  #isShared(kind: number, draft: Comparable, shelf: Shelf, from: number, end: number): boolean {
    for (let at = from; at < end; at += 1) {
      const id = shelf.pool[at] ?? 0
      if (kindOf(id) === kind && (draft.weights[placeOf(id)] ?? 0) > 0) return true
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
