import type { Attribution, Millis } from './types.ts'

/** One issue of a digest, composed but not yet written for a channel. */
export interface Edition {
  readonly language: string
  /** Best first. */
  readonly stories: readonly EditionStory[]
  /** What was looked at and left out, each with its reason. */
  readonly removed: readonly Removed[]
}

/** A story as one edition tells it. */
export interface EditionStory {
  readonly id: string
  /** Plain text. */
  readonly title: string
  /** Absolute http(s), or null where no outlet gave one. */
  readonly url: string | null
  /** One or two whole sentences, or '' where the outlets gave none. */
  readonly summary: string
  readonly topics: readonly string[]
  readonly image: string | null
  /** The outlets that tell it, the one whose words are shown first. */
  readonly outlets: readonly Outlet[]
  /** Whom the shown item credits, where that is another outlet. */
  readonly original: Attribution | null
  /** The earlier story of which it tells a later step, where this server may see that one in the edition's language. */
  readonly followUpOf: EarlierStory | null
  /** What the publisher says, or null. */
  readonly publishedAt: Millis | null
  readonly seenAt: Millis
  readonly score: number
  readonly parts: readonly ScorePart[]
  /** Why it is about AI: the reasons of the shown item. */
  readonly reasons: readonly string[]
}

export interface EarlierStory {
  /** Plain text. */
  readonly title: string
  readonly url: string | null
}

export interface Outlet {
  readonly name: string
  readonly url: string | null
  readonly language: string
}

/** One summand of a score. */
export interface ScorePart {
  readonly part:
    | 'outlets'
    | 'reporters'
    | 'fresh'
    | 'relevance'
    | 'topic'
    | 'names'
    | 'own'
    | 'variety'
    | 'taste'
    | 'useful'
    | 'saves'
  readonly points: number
  readonly count?: number
}

/** What is remembered of a posted story's choice. */
export type WhyStory = Pick<EditionStory, 'title' | 'score' | 'parts' | 'reasons'>

export type RemovedReason =
  | 'not-ai'
  | 'too-old'
  | 'old-at-first-contact'
  | 'undated-at-first-contact'
  | 'posted'
  | 'language'
  | 'topic'
  | 'source'
  | 'include'
  | 'exclude'
  | 'over-limit'

export interface Removed {
  readonly title: string
  readonly url: string | null
  readonly storyId: string
  readonly reason: RemovedReason
}
