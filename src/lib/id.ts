import { randomBytes } from 'node:crypto'

let process: string | undefined
let count = 0

/**
 * An id that sorts by the time of its making, so that a table grows at its end: milliseconds, 40 random bits of this process, and a counter of it.
 * 21 characters of 0–9 and a–z.
 */
export function createId(now: number): string {
  process ??= randomBytes(5).readUIntBE(0, 5).toString(36).padStart(8, '0')
  count = (count + 1) % 1_679_616
  return `${idPrefix(now)}${process}${count.toString(36).padStart(4, '0')}`
}

/** How every id begins that is made at this time. */
export function idPrefix(now: number): string {
  return Math.max(0, now).toString(36).padStart(9, '0')
}
