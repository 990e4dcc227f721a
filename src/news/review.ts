import type { EditionStory, ScorePart } from './edition.ts'
import type { Millis } from './types.ts'

/** Of how long a time a review tells. */
export const WEEK: Millis = 7 * 24 * 3_600_000

/** What a server's people made of a story: how many found it useful, how many saved it. */
export interface Votes {
  readonly useful: number
  readonly saves: number
}

/**
 * A story's score in a review: who told it and what readers made of it, however old it is within the week. Discord reports no reads. Doubling the
 * publishers counts as much as in a digest, twice as much as doubling the readers who pressed.
 */
export function scoreReview(
  { outlets }: Pick<EditionStory, 'outlets'>,
  { useful, saves }: Votes = { useful: 0, saves: 0 },
): readonly ScorePart[] {
  const parts: readonly ScorePart[] = [
    { part: 'outlets', points: 3 * Math.log2(Math.max(1, outlets.length)), count: outlets.length },
    { part: 'useful', points: 1.5 * Math.log2(1 + useful), count: useful },
    { part: 'saves', points: 1.5 * Math.log2(1 + saves), count: saves },
  ]
  return parts
    .filter(({ part, points }) => points > 0 || part === 'outlets')
    .map((part) => ({ ...part, points: Math.round(part.points * 10) / 10 }))
}
