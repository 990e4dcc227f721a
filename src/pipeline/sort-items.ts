import { detectLanguage } from '../languages/detect.ts'
import { tokenise } from '../languages/words.ts'
import { stem } from '../languages/words-stem.ts'
import { toAddressKey } from '../news/address.ts'
import { findAttribution } from '../news/attribution.ts'
import { findNames, toNameIds } from '../news/names.ts'
import { judgeRelevance } from '../news/relevance.ts'
import { findStory, STORY_WINDOW, type StoryItem } from '../news/stories.ts'
import { createStoryIndex } from '../news/story-index.ts'
import { findTopics } from '../news/topics.ts'
import type { HeldReason, Item, Millis, ReadItem, Source } from '../news/types.ts'

/** A new item on its way in: what was read, and what the poller decided about it. */
export interface Unsorted {
  readonly id: string
  readonly source: Source
  readonly read: ReadItem
  readonly seenAt: Millis
  readonly held: HeldReason | null
}

/** Gives new items their language, relevance, names, topics and story. Holds the last days' items in memory. */
export interface Sorter {
  /** Takes items in the order given; the first of them may become the story of the next. Remembers nothing until `remember`. */
  sort(items: readonly Unsorted[]): readonly Item[]
  /** Makes stored items known, so that later ones can join their stories. */
  remember(items: readonly Item[]): void
  forget(now: Millis): void
  readonly size: number
}

/** How far back items must be remembered for new ones to find their stories (milliseconds). */
export const MEMORY: Millis = 2 * STORY_WINDOW
const LONGEST_SUMMARY = 2_000
const LONGEST_TITLE = 500

export function createSorter(): Sorter {
  const index = createStoryIndex()
  return {
    get size() {
      return index.size
    },
    sort(items) {
      // What is not stored yet must not be remembered: the transaction may still fail.
      const batch = createStoryIndex()
      return items.map((unsorted) => {
        const item = judge(unsorted)
        const draft = toStoryItem(item)
        const match = findStory(draft, [...index.candidates(draft), ...batch.candidates(draft)])
        const storyId = match.storyId ?? item.id
        batch.add({ ...draft, storyId })
        const reasons = [...item.relevance.reasons, ...match.reasons]
        return { ...item, storyId, duplicateOf: match.duplicateOf, relevance: { ...item.relevance, reasons } }
      })
    },
    remember(items) {
      for (const item of items) if (!index.has(item.id)) index.add({ ...toStoryItem(item), storyId: item.storyId })
    },
    forget: (now) => index.forget(now),
  }
}

function judge({ id, source, read, seenAt, held }: Unsorted): Item {
  const summary = read.summary === null ? null : read.summary.slice(0, LONGEST_SUMMARY).toWellFormed()
  const title = (read.title ?? firstWords(summary) ?? read.url ?? '').slice(0, LONGEST_TITLE).toWellFormed()
  const language = detectLanguage(title, read.language ?? source.language)
  const names = findNames({ title, summary, focus: source.focus })
  const relevance = judgeRelevance({
    title,
    summary,
    url: read.url,
    categories: read.categories,
    language,
    focus: source.focus,
  })
  return {
    id,
    sourceId: source.id,
    url: read.url,
    title,
    summary,
    author: read.author,
    image: read.image,
    language,
    publishedAt: read.publishedAt,
    seenAt,
    held,
    attribution:
      read.attribution ??
      (relevance.relevant && summary !== null ? findAttribution(summary, { publisher: read.url ?? source.url }) : null),
    relevance,
    topics: findTopics({ title, summary, names }),
    names: toNameIds(names),
    storyId: id,
    duplicateOf: null,
  }
}

/** Entries without a title (notes, posts) are called by their first words. */
function firstWords(summary: string | null): string | null {
  const words = summary?.trim().split(/\s+/).slice(0, 16).join(' ')
  return words ? words : null
}

function toStoryItem(item: Item): Omit<StoryItem, 'storyId'> {
  const keys = tokenise(item.title).map((token) => token.key)
  return {
    id: item.id,
    sourceId: item.sourceId,
    address: item.url === null ? null : toAddressKey(item.url),
    language: item.language,
    happenedAt: Math.min(item.publishedAt ?? item.seenAt, item.seenAt),
    stems: [...new Set(keys.map((key) => stem(key, item.language)))].filter((key) => key.length > 1),
    names: item.names,
  }
}
