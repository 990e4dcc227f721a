import type { Lane } from './digest.ts'
import type { EditionStory } from './edition.ts'
import type { Millis } from './types.ts'

/** What a reader sees of a story in a posted message. */
export type ShownStory = Omit<EditionStory, 'score' | 'parts' | 'reasons'>

/** What a posted message shows, and all that writing it anew takes, so that later changes of its digest leave it as it is. */
export interface Shown {
  readonly language: string
  /** Which digits its numbers have, or null: the language's own. */
  readonly digits: 'arab' | 'latn' | null
  readonly timezone: string
  readonly lane: Lane
  /** The line that pings somebody, or ''. */
  readonly mention: string
  /** When its edition was composed. */
  readonly now: Millis
  /** How many messages its edition has. */
  readonly parts: number
  readonly stories: readonly ShownStory[]
}

export function toShownStory({ score: _, parts: __, reasons: ___, ...shown }: EditionStory): ShownStory {
  return shown
}

/** A shown story for a layout, which looks at nothing that is left out here. */
export function fromShownStory(shown: ShownStory): EditionStory {
  return { ...shown, score: 0, parts: [], reasons: [] }
}
