import type { Millis } from './types.ts'

/** A name of the catalogue in an item, with its version. */
export interface StoryName {
  readonly id: string
  readonly version: string | null
  readonly in: 'title' | 'summary'
}

/** What grouping asks of an item. */
export interface StoryItem {
  readonly id: string
  /** "" where the outlet is not known. */
  readonly sourceId: string
  /** The compared form of its address, or null. */
  readonly address: string | null
  readonly title: string
  readonly summary: string | null
  readonly language: string
  readonly happenedAt: Millis
  readonly names: readonly StoryName[]
}

/** The story that an item belongs to, and why. */
export interface StoryMatch {
  /** Null: it begins a story of its own. */
  readonly storyId: string | null
  /** The earlier item that it repeats (same address or copied text), or null. */
  readonly duplicateOf: string | null
  /** The story that it is a later development of, or null. */
  readonly followUpOf: string | null
  /** "similar:0.61", "names:openai,gpt@6", "number:500e9usd", "same-address", "copied-text", "follow-up-of:…", "new-story". */
  readonly reasons: readonly string[]
}

/** Tellings of one event are rarely further apart; later ones are follow-ups. */
export const STORY_WINDOW: Millis = 72 * 3_600_000
/** How long an item is remembered: follow-ups find their story so late. */
export const STORY_MEMORY: Millis = 2 * STORY_WINDOW
