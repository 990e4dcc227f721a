// Deeds and their undoing, in bits: each pair of contraries has two.

import { contraries, laterSteps } from '../../catalogue/lexicon/contraries.ts'

/** Bits of the sides of each pair of contraries, by the label of the concept. */
const sides: ReadonlyMap<string, number> = listSides()
/** First sides of the pairs in which the second undoes the first. */
const undone: number = listUndone()

function rowsOf(): readonly string[] {
  return contraries.trim().split('\n')
}

function listSides(): ReadonlyMap<string, number> {
  const listed = new Map<string, number>()
  rowsOf().forEach((row, pair) => {
    row.split(/[|~]/u).forEach((side, which) => {
      for (const id of side.trim().split(' ')) {
        listed.set(`#${id}`, (listed.get(`#${id}`) ?? 0) | (1 << (2 * pair + which)))
      }
    })
  })
  return listed
}

function listUndone(): number {
  return rowsOf().reduce((bits, row, pair) => (row.includes('|') ? bits | (1 << (2 * pair)) : bits), 0)
}

const FIRST_SIDES = 0x55555555

/** The sides that a headline takes: of a deed and its undoing the undoing, of two opposites none. */
function taken(bits: number): number {
  const both = bits & (bits >>> 1) & FIRST_SIDES
  return bits & ~both & ~((both & ~undone) << 1)
}

/** Whether two headlines, by the bits of their concepts, take contrary sides. */
export function areContrary(left: number, right: number): boolean {
  const [one, other] = [taken(left), taken(right)]
  return ((one & (other >>> 1) & FIRST_SIDES) | (other & (one >>> 1) & FIRST_SIDES)) !== 0
}

/** The bits of a concept, by the label of its feature. */
export function sidesOf(label: string): number {
  return sides.get(label) ?? 0
}

const later: ReadonlySet<string> = new Set(
  laterSteps
    .trim()
    .split(/\s+/u)
    .map((id) => `#${id}`),
)

/** Whether the concept of this label tells a later step of something. */
export function isLater(label: string): boolean {
  return later.has(label)
}
