// What ties two items, and how much of it makes them one story.

import type { Millis } from '../types.ts'

/** What alike words count beside the probability of one event: it tells degrees where the probability knows only yes and no. */
const WORDS = 0.4
/** Alike words are worth 1/e of it after so long. */
const FADES: Millis = 48 * 3_600_000

/** The tie of two items, from 0 to 1. */
export function toTie(probability: number, words: number, apart: Millis): number {
  return WORDS * words * Math.exp(-apart / FADES) + (1 - WORDS) * probability
}

// Two items may share some words by chance; many items of one event are told in many words, and their mean has little chance in it. Chosen on og2021
// (whole, its halves, without its largest events) and events-open, alone and among the items of techstream2026.

const LEAST_OF_TWO = 0.38
const LEAST_OF_MANY = 0.18
const TWO = 2
const MANY = 60

/** Diffuse stories tie what is as diffuse: below such a mean nothing is one, however the stories hang together (chosen on the same). */
const LEAST_MEAN = 0.1

/** Whether two stories that have so many items together are one: `mean` ties their items, `tie` is that beside how the stories hang together. */
export function areOne(tie: number, mean: number, items: number): boolean {
  return mean >= LEAST_MEAN && tie >= leastTie(items)
}

function leastTie(items: number): number {
  const part = Math.log(items / TWO) / Math.log(MANY / TWO)
  return LEAST_OF_TWO - (LEAST_OF_TWO - LEAST_OF_MANY) * Math.min(1, part)
}

/** What has less is not looked at again when stories are merged. */
export const NEAR = 0.06
