import { detectLanguage } from '../languages/detect.ts'
import { toAddressKey } from '../news/address.ts'
import { findAttribution } from '../news/attribution.ts'
import { findNames, type NameHit, toNameIds } from '../news/names.ts'
import { judgeRelevance } from '../news/relevance.ts'
import { STORY_MEMORY, type StoryItem } from '../news/stories.ts'
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
  /** Takes items in the order given; the first of them may become the story of the next. What is not remembered afterwards is forgotten. */
  sort(items: readonly Unsorted[]): readonly Item[]
  /** Makes stored items known, so that later ones can join their stories. */
  remember(items: readonly Item[]): void
  forget(now: Millis): void
  readonly size: number
}

export interface SorterOptions {
  /** Groups every item; otherwise what is not about AI, and never in an edition, gets a story of its own unseen. */
  readonly groupsAll?: boolean
}

/** How far back items must be remembered for new ones to find their stories (milliseconds). */
export const MEMORY: Millis = STORY_MEMORY
const LONGEST_SUMMARY = 2_000
const LONGEST_TITLE = 500

export function createSorter({ groupsAll = false }: SorterOptions = {}): Sorter {
  const index = createStoryIndex()
  // Items that were sorted but are not stored yet: the transaction may still fail.
  const pending = new Set<string>()
  const isGrouped = (item: Item): boolean =>
    groupsAll || (item.relevance.relevant && item.seenAt - happenedAt(item) <= MEMORY)

  function dropPending(): void {
    for (const id of pending) index.remove(id)
    pending.clear()
  }

  return {
    get size() {
      return index.size
    },
    sort(items) {
      dropPending()
      return items.map((unsorted) => {
        const { item, names } = judge(unsorted)
        if (!isGrouped(item)) return item
        const told = toStoryItem(item, names)
        const match = index.place(told)
        const storyId = match.storyId ?? item.id
        index.add(told, storyId)
        pending.add(item.id)
        const reasons = [...item.relevance.reasons, ...match.reasons]
        return { ...item, storyId, duplicateOf: match.duplicateOf, relevance: { ...item.relevance, reasons } }
      })
    },
    remember(items) {
      for (const item of items) {
        if (pending.delete(item.id) || index.has(item.id) || !isGrouped(item)) continue
        index.add(toStoryItem(item, namesAgain(item)), item.storyId)
      }
    },
    forget: (now) => index.forget(now),
  }
}

function judge({ id, source, read, seenAt, held }: Unsorted): {
  readonly item: Item
  readonly names: readonly NameHit[]
} {
  const summary = read.summary === null ? null : read.summary.slice(0, LONGEST_SUMMARY).toWellFormed()
  const title = (read.title ?? firstWords(summary) ?? read.url ?? '').slice(0, LONGEST_TITLE).toWellFormed()
  const language = detectLanguage(title, read.language ?? source.language)
  const { focus } = source
  const names = findNames({ title, summary, focus })
  const relevance = judgeRelevance({
    title,
    summary,
    url: read.url,
    categories: read.categories,
    language,
    focus,
    names,
  })
  const item = {
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
  return { item, names }
}

/** Entries without a title (notes, posts) are called by their first words. */
function firstWords(summary: string | null): string | null {
  const words = summary?.trim().split(/\s+/).slice(0, 16).join(' ')
  return words ? words : null
}

/** The names of a stored item where they stand; what its source let count is known from the ids that were stored. */
function namesAgain(item: Item): readonly NameHit[] {
  const ids = new Set(item.names)
  return ids.size === 0 ? [] : findNames({ ...item, focus: 'ai' }).filter(({ id }) => ids.has(id))
}

function happenedAt(item: Item): Millis {
  return Math.min(item.publishedAt ?? item.seenAt, item.seenAt)
}

function toStoryItem(item: Item, names: readonly NameHit[]): StoryItem {
  return {
    id: item.id,
    sourceId: item.sourceId,
    address: item.url === null ? null : toAddressKey(item.url),
    title: item.title,
    summary: item.summary,
    language: item.language,
    happenedAt: happenedAt(item),
    names,
  }
}
