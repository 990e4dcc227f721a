// From how alike an item is to the items of some stories to the story that it joins or follows up.

import type { Cohesion } from './cohesion.ts'
import type { ShelvedStory } from './shelf.ts'
import { NEAR } from './tie.ts'

/** A story of which items were compared with the new one. Odds are logarithms. */
export interface ComparedStory {
  readonly story: ShelvedStory
  /** The sum of the ties to its proposed items, and to so many others of them. */
  ties: number
  rest: number
  others: number
  /** How many of its items were proposed, and how many of these a veto refused. */
  proposed: number
  refused: number
  /** The slot of the likest item, its odds, and how alike its words are (0 to 1). */
  slot: number
  best: number
  words: number
  /** The best odds, but for the time between them, of an item that the new one may follow up. */
  follows: number
}

/** The odds of an item with which too little is shared, and of one that was refused. */
export const UNLIKE = -3
export const REFUSED = -6
/** A story whose likest item has less is none. */
export const HOPELESS = -2.5
/** The odds from which what does not join a story may follow it up. */
export const FOLLOWS = 1.5

/** Of odds that are given as a logarithm. */
export function toProbability(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** The mean tie of the item to the story's; 0 for a story half of whose proposed items are refused. */
function meanOf(compared: ComparedStory): number {
  const { story, ties, rest, others, best, proposed, refused } = compared
  if (refused * 2 >= proposed || best < HOPELESS) return 0
  const items = story.slots.length
  const sum = ties + (others === 0 ? 0 : (rest / others) * (items - proposed))
  return sum / items
}

/** A story that the item is near, with its tie to it (from 0 to about 1). */
export interface NearStory {
  readonly chosen: ComparedStory
  readonly tie: number
  /** The same but for how the story hangs together. */
  readonly mean: number
}

/** The stories that the item is near, the nearest first. */
export function listNear(compared: readonly ComparedStory[], cohesion: Cohesion): readonly NearStory[] {
  return compared
    .map((chosen) => ({ chosen, mean: meanOf(chosen) }))
    .map(({ chosen, mean }) => ({ chosen, mean, tie: mean === 0 ? 0 : mean / Math.sqrt(cohesion.of(chosen.story)) }))
    .filter(({ tie }) => tie > NEAR)
    .sort((a, b) => b.tie - a.tie)
}

/** The story that the item follows up, or null. */
export function chooseFollowed(compared: readonly ComparedStory[]): ShelvedStory | null {
  let followed: ComparedStory | null = null
  for (const one of compared) {
    if (one.follows > (followed?.follows ?? FOLLOWS)) followed = one
  }
  return followed?.story ?? null
}
