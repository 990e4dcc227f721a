import type { Language } from '../../languages/language.ts'
import type { Lane } from '../../news/digest.ts'
import type { Edition, EditionStory } from '../../news/edition.ts'
import type { Millis } from '../../news/types.ts'
import type { Message, MessagePart } from '../message.ts'

/** What a layout needs besides the edition. */
export interface LayoutOptions {
  readonly language: Language
  /** An IANA name: which day the heading tells. */
  readonly timezone: string
  readonly now: Millis
  /** The delivery's key of the n-th message (from 0); its buttons carry it. */
  readonly keyOf: (part: number) => string
  /** Which heading it gets; without it a digest's. */
  readonly lane?: Lane
  /** Who is pinged: a line above the heading of the first message, or ''. */
  readonly mention?: string
}

/** Which message of an edition, counted from 0, and of how many. */
export interface Which {
  readonly part: number
  readonly parts: number
}

export function isLast({ part, parts }: Which): boolean {
  return part === parts - 1
}

/** A way of showing an edition. */
export interface Layout {
  readonly id: string
  /** Where its messages go: text and announcement channels, or forums. */
  readonly home: 'channels' | 'forums'
  /** Turns an edition into messages that keep every limit of Discord, in their order; each story is in exactly one of them. */
  render(edition: Edition, options: LayoutOptions): readonly MessagePart[]
  /**
   * Writes one posted message anew with the same stories as they stand now, for an edit in place; null where they would not fit into it. Part and
   * parts as they were when it was posted.
   */
  rewrite(stories: readonly EditionStory[], options: LayoutOptions, which: Which): Message | null
}
