// From how alike an item is to the items of some stories to the story that it joins or follows up.

import type { ShelvedStory } from './shelf.ts'

/** A story of which items were compared with the new one. Odds are logarithms. */
export interface ComparedStory {
  readonly story: ShelvedStory
  /** Of each compared item. */
  readonly odds: number[]
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

// Fitted as told in weights.ts. The mean probability over a story keeps one bridging item from joining two stories; a story that many
// outlets tell is likelier to be told once more.

/** The probability from which an item joins a story, and that which at least one item of it must have. */
const JOINS = 0.507
const LEAST_BEST = 0.417
/** How much the likest item counts beside the mean. */
const LIKEST = 0.065
/** Of n items the likest n to this power make the mean. */
const PART = 0.94
/** What each factor e in the number of its items adds to the odds of a story. */
const GROWTH = 0.22
/** A large event is told in many words: what is added from so many items on, and all of it from so many. */
const LARGE = 15
const VERY_LARGE = 60
const LARGE_GROWTH = 2

/** Of odds that are given as a logarithm. */
export function toProbability(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

function growthOf(items: number): number {
  const large = Math.log(items / LARGE) / Math.log(VERY_LARGE / LARGE)
  return GROWTH * Math.log(items) + LARGE_GROWTH * Math.min(1, Math.max(0, large))
}

/** The probability that the item tells the story; 0 for a story half of whose proposed items are refused. */
function likelihoodOf({ story, odds, best, proposed, refused }: ComparedStory): number {
  const growth = growthOf(story.slots.length)
  const likest = toProbability(best + growth)
  if (refused * 2 >= proposed || best < HOPELESS || likest < LEAST_BEST) return 0
  odds.sort((a, b) => b - a)
  const count = Math.ceil(odds.length ** PART)
  let sum = 0
  for (let at = 0; at < count; at += 1) sum += toProbability((odds[at] ?? REFUSED) + growth)
  return LIKEST * likest + (1 - LIKEST) * (sum / count)
}

/** A story that the item may join, with the probability that it tells it. */
export interface LikelyStory {
  readonly chosen: ComparedStory
  readonly likelihood: number
}

/** The stories that the item may join, likest first. */
export function chooseStories(compared: readonly ComparedStory[]): readonly LikelyStory[] {
  return compared
    .map((chosen) => ({ chosen, likelihood: likelihoodOf(chosen) }))
    .filter(({ likelihood }) => likelihood > JOINS)
    .sort((a, b) => b.likelihood - a.likelihood)
}

/** The story that the item follows up, or null. */
export function chooseFollowed(compared: readonly ComparedStory[]): ShelvedStory | null {
  let followed: ComparedStory | null = null
  for (const one of compared) {
    if (one.follows > (followed?.follows ?? FOLLOWS)) followed = one
  }
  return followed?.story ?? null
}
