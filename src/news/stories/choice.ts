// From how alike an item is to the items of some stories to the story that it joins or follows up.

import type { ShelvedStory } from './shelf.ts'

/** A story of which some items were compared with the new one. Odds are logarithms. */
export interface ComparedStory {
  readonly story: ShelvedStory
  /** Of each compared item. */
  readonly odds: number[]
  /** How many of them a veto refused. */
  refused: number
  /** The slot of the likest item, its odds, and how alike its words are (0 to 1). */
  slot: number
  best: number
  words: number
  /** The best odds, but for the time between them, of an item that the new one may follow up. */
  follows: number
}

/** The odds of an item that was not even proposed, and of one that was refused. */
export const UNLIKE = -3
export const REFUSED = -6
/** The odds from which what does not join a story may follow it up. */
export const FOLLOWS = 1.5
/** The odds from which an item joins a story. */
const JOINS = 0
/** How much the likest item of a story counts beside the mean of its likest few. */
const LIKEST = 0.6
const FEW = 3

/** The likest item counts most; the mean of the likest few keeps one bridging item from joining two stories. */
function oddsOf({ story, odds }: ComparedStory): number {
  odds.sort((a, b) => b - a)
  const count = Math.min(FEW, story.slots.length)
  let sum = 0
  for (let at = 0; at < count; at += 1) sum += Math.max(REFUSED, odds[at] ?? UNLIKE)
  return LIKEST * (odds[0] ?? REFUSED) + (1 - LIKEST) * (sum / count)
}

/** The story that the item joins, with its odds, or null. A story half of whose compared items are refused is none. */
export function chooseStory(
  compared: readonly ComparedStory[],
): { readonly chosen: ComparedStory; readonly odds: number } | null {
  let chosen: ComparedStory | null = null
  let odds = JOINS
  for (const one of compared) {
    const own = oddsOf(one)
    if (own > odds && one.refused * 2 < one.odds.length) {
      chosen = one
      odds = own
    }
  }
  return chosen === null ? null : { chosen, odds }
}

/** The story that the item follows up, or null. */
export function chooseFollowed(compared: readonly ComparedStory[]): ShelvedStory | null {
  let followed: ComparedStory | null = null
  for (const one of compared) {
    if (one.follows > (followed?.follows ?? FOLLOWS)) followed = one
  }
  return followed?.story ?? null
}
