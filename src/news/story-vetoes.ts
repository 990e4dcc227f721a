// What tells two items apart however alike they are: another version, another company, a contrary deed, another place.

import { contraries } from '../catalogue/lexicon/contraries.ts'
import { nameById } from '../catalogue/names.ts'
import { compareVersions } from './names-versions.ts'
import { type Draft, TITLE } from './story-draft.ts'
import { CONCEPT, type Features, NAME, PLACE, VERSION } from './story-features.ts'
import type { Shelf } from './story-shelf.ts'

export type Veto = 'other-version' | 'other-company' | 'contrary' | 'other-place'

/** Bits of the sides of each pair of contraries, by the label of the concept. */
const sides: ReadonlyMap<string, number> = listSides()

function listSides(): ReadonlyMap<string, number> {
  const listed = new Map<string, number>()
  contraries
    .trim()
    .split('\n')
    .forEach((row, pair) => {
      row.split('|').forEach((side, which) => {
        for (const id of side.trim().split(' ')) {
          listed.set(`#${id}`, (listed.get(`#${id}`) ?? 0) | (1 << (2 * pair + which)))
        }
      })
    })
  return listed
}

const FIRST_SIDES = 0x55555555

/** Whether one has only the first side of a pair and the other only the second. */
function areContrary(left: number, right: number): boolean {
  const [leftFirst, leftSecond] = [left & FIRST_SIDES, (left >>> 1) & FIRST_SIDES]
  const [rightFirst, rightSecond] = [right & FIRST_SIDES, (right >>> 1) & FIRST_SIDES]
  return (
    ((leftFirst & ~leftSecond & rightSecond & ~rightFirst) | (leftSecond & ~leftFirst & rightFirst & ~rightSecond)) !==
    0
  )
}

interface Heading {
  readonly versions: readonly (readonly [family: string, version: string])[]
  readonly names: readonly number[]
  readonly places: readonly number[]
  readonly sides: number
}

/** Looks at headlines alone: what stands below them is mentioned for many reasons. */
export class Vetoes {
  readonly #features: Features
  #own: Heading = { versions: [], names: [], places: [], sides: 0 }
  #draft: Draft | null = null

  constructor(features: Features) {
    this.#features = features
  }

  take(draft: Draft): void {
    this.#draft = draft
    this.#own = this.#headingOf(draft.features, draft.levels, 0, draft.count)
  }

  /** Why the item in the slot tells another event, or null. */
  find(shelf: Shelf, slot: number): Veto | null {
    const draft = this.#draft
    if (draft === null) return null
    const [from, end] = [shelf.startAt(slot), shelf.endAt(slot)]
    const other = this.#headingOf(shelf.pool, shelf.levels, from, end)
    if (areOtherVersions(this.#own.versions, other.versions)) return 'other-version'
    if (areContrary(this.#own.sides, other.sides)) return 'contrary'
    if (this.#own.names.length > 0 && other.names.length > 0 && !this.#isShared(NAME, draft, shelf, from, end)) {
      return 'other-company'
    }
    if (this.#own.places.length > 0 && other.places.length > 0 && !this.#isShared(PLACE, draft, shelf, from, end)) {
      return 'other-place'
    }
    return null
  }

  #headingOf(features: Int32Array, levels: Uint8Array, from: number, end: number): Heading {
    const versions: (readonly [string, string])[] = []
    const names: number[] = []
    const places: number[] = []
    let bits = 0
    for (let at = from; at < end; at += 1) {
      if ((levels[at] ?? 0) < TITLE) continue
      const id = features[at] ?? 0
      const kind = this.#features.kindOf(id)
      if (kind === CONCEPT) bits |= sides.get(this.#features.labelOf(id)) ?? 0
      else if (kind === PLACE) places.push(id)
      else if (kind === NAME) {
        if (nameById(this.#features.labelOf(id).slice(1))?.type !== 'rule') names.push(id)
      } else if (kind === VERSION) {
        const [, family = '', version = ''] = this.#features.labelOf(id).split('@')
        versions.push([family, version])
      }
    }
    return { versions, names, places, sides: bits }
  }

  #isShared(kind: number, draft: Draft, shelf: Shelf, from: number, end: number): boolean {
    for (let at = from; at < end; at += 1) {
      const id = shelf.pool[at] ?? 0
      if (this.#features.kindOf(id) === kind && (draft.weights[id] ?? 0) > 0) return true
    }
    return false
  }
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
