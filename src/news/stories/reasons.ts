// Says in a few short strings why an item joined a story.

import { describeStep } from '../numbers/steps.ts'
import type { Draft } from './draft.ts'
import { type Features, kindOf, NAME, NUMBER, PLACE, placeOf, STEM, VERSION } from './features.ts'
import type { Shelf } from './shelf.ts'

const MOST_WORDS = 4
const MOST_NAMES = 4

/** "similar:0.91" (the tie to the story), "words:outage,certificate", "names:openai,gpt@6", "number:~500e9" and "places:italy", as far as they apply. */
export function reasonsFor(
  features: Features,
  draft: Draft,
  shelf: Shelf,
  slot: number,
  tie: number,
): readonly string[] {
  const shared: number[] = []
  for (let at = shelf.startAt(slot); at < shelf.endAt(slot); at += 1) {
    const feature = shelf.pool[at] ?? 0
    if ((draft.weights[placeOf(feature)] ?? 0) > 0) shared.push(feature)
  }
  shared.sort((a, b) => features.rarity(b) - features.rarity(a))
  const labels = (most: number, ...kinds: readonly number[]): readonly string[] =>
    shared
      .filter((feature) => kinds.includes(kindOf(feature)))
      .slice(0, most)
      .map((feature) => features.labelOf(feature))
  const bare = (label: string): string => label.slice(1)
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['words', labels(MOST_WORDS, STEM)],
    ['names', labels(MOST_NAMES, NAME, VERSION).map(bare)],
    ['places', labels(MOST_NAMES, PLACE).map(bare)],
    ['number', labels(MOST_NAMES, NUMBER).map(describeStep)],
  ]
  return [
    `similar:${Math.min(tie, 1).toFixed(2)}`,
    ...parts.filter(([, found]) => found.length > 0).map(([kind, found]) => `${kind}:${found.join(',')}`),
  ]
}
