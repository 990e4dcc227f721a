import { detectLanguage } from '../languages/detect.ts'
import { toAddressKey } from '../news/address.ts'
import { findAttribution } from '../news/attribution.ts'
import { findNames, type NameHit, toNameIds } from '../news/names.ts'
import { judgeRelevance } from '../news/relevance.ts'
import { createStoryIndex, type StoryIndex } from '../news/stories/index.ts'
import { STORY_MEMORY, type StoryItem } from '../news/stories.ts'
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

/** An item with the server that owns its source, or null. */
export interface StoredItem {
  readonly item: Item
  readonly owner: string | null
}

/** Gives new items their language, relevance, names, topics and story. Holds the last days' items in memory. */
export interface Sorter {
  /** Takes items in the order given; the first of them may become the story of the next. */
  sort(items: readonly Unsorted[]): readonly Item[]
  /** Gives items that were sorted and not remembered since the stories that they have by now: some turned out to be one. */
  settle(items: readonly Item[]): readonly Item[]
  /** Forgets what was sorted and not remembered since: it was not stored. */
  discard(): void
  /** Makes stored items known, so that later ones can join their stories. */
  remember(items: readonly StoredItem[]): void
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
  // What a server's own source says may join a story that all may see, but decides nothing for items outside that server.
  const shared = createStoryIndex()
  const own = new Map<string, StoryIndex>()
  const indexOf = (owner: string | null): StoryIndex => {
    if (owner === null) return shared
    const index = own.get(owner) ?? createStoryIndex()
    own.set(owner, index)
    return index
  }
  // Items that were sorted but are not stored yet, with the index that has them: the transaction may still fail.
  const pending = new Map<string, StoryIndex>()
  const isGrouped = (item: Item): boolean =>
    groupsAll || (item.relevance.relevant && item.seenAt - happenedAt(item) <= MEMORY)

  const indexes = (): readonly StoryIndex[] => [shared, ...own.values()]

  function dropPending(): void {
    for (const [id, index] of pending) index.remove(id)
    pending.clear()
    for (const index of indexes()) index.settle()
  }

  return {
    get size() {
      return indexes().reduce((sum, index) => sum + index.size, 0)
    },
    discard: dropPending,
    sort(items) {
      return items.map((unsorted) => {
        const { item, names } = judge(unsorted, groupsAll)
        if (!isGrouped(item)) return item
        const told = toStoryItem(item, names)
        const index = indexOf(unsorted.source.owner)
        const near = index.place(told)
        const match = near.storyId === null && index !== shared ? shared.place(told) : near
        const storyId = match.storyId ?? item.id
        index.begin(told, storyId)
        pending.set(item.id, index)
        const reasons = [...item.relevance.reasons, ...match.reasons]
        return {
          ...item,
          storyId,
          duplicateOf: match.duplicateOf,
          followUpOf: match.followUpOf,
          relevance: { ...item.relevance, reasons },
        }
      })
    },
    settle(items) {
      return items.map((item) => {
        const index = pending.get(item.id)
        const storyId = index?.storyOf(item.id) ?? item.storyId
        const followed = item.followUpOf === null ? null : (index?.currentId(item.followUpOf) ?? item.followUpOf)
        return { ...item, storyId, followUpOf: followed === storyId ? null : followed }
      })
    },
    remember(items) {
      for (const index of indexes()) index.settle()
      for (const { item, owner } of items) {
        const index = indexOf(owner)
        if (pending.delete(item.id) || index.has(item.id) || !isGrouped(item)) continue
        index.add(toStoryItem(item, namesAgain(item)), item.storyId)
      }
    },
    forget(now) {
      for (const index of indexes()) index.forget(now)
    },
  }
}

function judge(
  { id, source, read, seenAt, held }: Unsorted,
  groupsAll: boolean,
): {
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
    topics: relevance.relevant || groupsAll ? findTopics({ title, summary, names }) : [],
    names: toNameIds(names),
    storyId: id,
    duplicateOf: null,
    followUpOf: null,
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
