// Finds, among the items of the last days, the story that an item belongs to. In memory; built anew at start.

import { STORY_MEMORY, STORY_WINDOW, type StoryItem, type StoryMatch } from './stories.ts'
import { Candidates } from './story-candidates.ts'
import { type Draft, DraftReader } from './story-draft.ts'
import { Features } from './story-features.ts'
import { Likeness } from './story-likeness.ts'
import { reasonsFor } from './story-reasons.ts'
import { Shelf, type ShelvedStory } from './story-shelf.ts'
import { Vetoes } from './story-vetoes.ts'
import { Words } from './story-words.ts'
import type { Millis } from './types.ts'

/** The items of the last days and their stories. */
export interface StoryIndex {
  /** Decides which of the stories that were added an item belongs to; changes none. */
  place(item: StoryItem): StoryMatch
  /** Adds an item to a story, which is new where nothing was added to it before. */
  add(item: StoryItem, storyId: string): void
  /** Takes an item away again that was added by mistake. */
  remove(id: string): void
  has(id: string): boolean
  /** The stored items that are likest to an item, likest first; for measuring and explaining. */
  likest(item: StoryItem): readonly LikeItem[]
  /** Drops what is too old to be of use to anything that happens at or after `now`. */
  forget(now: Millis): void
  readonly size: number
}

/** A stored item and the logarithm of the odds that it tells the same event. */
export interface LikeItem {
  readonly id: string
  readonly storyId: string
  readonly odds: number
}

/** The logarithm of the odds from which an item joins a story. */
const JOINS = 0
/** How much the likest item of a story counts beside the mean of its likest few. */
const LIKEST = 0.6
const FEW = 3
/** Items of a story that were not even proposed, and that were refused. */
const UNLIKE = -3
const REFUSED = -6
/** The odds from which vetoes are looked for. */
const LOOKS = -2
/** Headlines whose words are so alike were made after one pattern. */
const TEMPLATE = 0.4
/** The odds, but for the time, from which what does not join a story follows it up. */
const FOLLOWS = 1.5
/** What undoes the earlier deed is surely about it. */
const CONTRARY = 1.5
/** A later step comes later. */
const FOLLOWS_AFTER: Millis = 5 * 3_600_000
const FEWEST_WORDS = 5
/** Forgetting costs as much as adding everything again: it waits until a quarter is old. */
const OLD_PART = 0.25

interface Parts {
  readonly features: Features
  readonly reader: DraftReader
  readonly candidates: Candidates
  readonly likeness: Likeness
  readonly vetoes: Vetoes
  readonly shelf: Shelf
}

function newParts(): Parts {
  const features = new Features()
  return {
    features,
    reader: new DraftReader(features, new Words(features)),
    candidates: new Candidates(features),
    likeness: new Likeness(features),
    vetoes: new Vetoes(features),
    shelf: new Shelf(features),
  }
}

interface Found {
  readonly story: ShelvedStory
  readonly odds: number[]
  best: number
  /** The best odds, but for the time, of an item that it may follow up. */
  timeless: number
  refused: number
  /** The slot of its likest item. */
  slot: number
}

export function createStoryIndex(): StoryIndex {
  let parts = newParts()
  let last: { readonly item: StoryItem; readonly draft: Draft } | null = null

  /** Placing and adding one item reads it once. */
  function read(item: StoryItem): Draft {
    if (last?.item === item) return last.draft
    last = { item, draft: parts.reader.read(item) }
    return last.draft
  }

  function place(item: StoryItem): StoryMatch {
    const draft = read(item)
    const copied = findCopied(item, draft)
    if (copied !== null) return copied
    const found = compareAll(item, draft)
    let best: Found | null = null
    let bestOdds = JOINS
    for (const one of found) {
      const odds = oddsOf(one)
      if (odds > bestOdds && one.refused * 2 < one.odds.length) {
        best = one
        bestOdds = odds
      }
    }
    if (best === null) return follow(found)
    return {
      storyId: best.story.id,
      duplicateOf: null,
      followUpOf: null,
      reasons: reasonsFor(parts.features, draft, parts.shelf, best.slot, bestOdds),
    }
  }

  function findCopied(item: StoryItem, draft: Draft): StoryMatch | null {
    const { shelf } = parts
    const here = item.address === null || !item.address.includes('/') ? -1 : shelf.firstAt(item.address)
    const copy = draft.allWords < FEWEST_WORDS ? -1 : shelf.firstWith(draft.textHash)
    const [slot, reason] = here >= 0 ? [here, 'same-address'] : [copy, 'copied-text']
    const id = slot < 0 ? null : shelf.idAt(slot)
    const story = slot < 0 ? undefined : shelf.storyAt(slot)
    if (id === null || story === undefined || id === item.id) return null
    if (here < 0 && Math.abs(shelf.timeAt(slot) - item.happenedAt) > STORY_WINDOW) return null
    return { storyId: story.id, duplicateOf: id, followUpOf: null, reasons: [reason] }
  }

  function compareAll(item: StoryItem, draft: Draft): readonly Found[] {
    const { shelf, likeness, vetoes, candidates } = parts
    const found = new Map<ShelvedStory, Found>()
    candidates.find(shelf, draft, item.happenedAt)
    if (candidates.count === 0) return []
    likeness.take(draft)
    let hasTaken = false
    for (let rank = 0; rank < candidates.count; rank += 1) {
      const slot = candidates.slotAt(rank)
      const story = shelf.storyAt(slot)
      if (story === undefined) continue
      likeness.compare(shelf, slot, item.happenedAt, item.sourceId)
      let odds = likeness.timeless + likeness.time
      let { timeless } = likeness
      let refused = 0
      if (!likeness.hasMatter) odds = Math.min(odds, UNLIKE)
      if (odds > LOOKS || timeless > FOLLOWS) {
        if (!hasTaken) vetoes.take(draft)
        hasTaken = true
        const veto = vetoes.find(shelf, slot, likeness.words > TEMPLATE)
        if (veto !== null) {
          odds = REFUSED
          refused = 1
        }
        const isLater = item.happenedAt - shelf.timeAt(slot) >= FOLLOWS_AFTER
        const isStep = veto === 'contrary' || (veto === null && vetoes.isLaterStep)
        if (!(isLater && isStep && vetoes.isOneMatter(shelf, slot))) timeless = REFUSED
        else if (veto === 'contrary') timeless += CONTRARY
      }
      if (Math.abs(item.happenedAt - shelf.timeAt(slot)) > STORY_WINDOW) odds = REFUSED
      const known = found.get(story)
      if (known === undefined) found.set(story, { story, odds: [odds], best: odds, timeless, refused, slot })
      else {
        if (odds > known.best) {
          known.best = odds
          known.slot = slot
        }
        known.odds.push(odds)
        known.refused += refused
        known.timeless = Math.max(known.timeless, timeless)
      }
    }
    return [...found.values()]
  }

  function likest(item: StoryItem): readonly LikeItem[] {
    const draft = read(item)
    const { shelf, candidates, likeness } = parts
    likeness.take(draft)
    candidates.find(shelf, draft, item.happenedAt)
    return Array.from({ length: candidates.count }, (_, rank) => candidates.slotAt(rank))
      .map((slot) => {
        likeness.compare(shelf, slot, item.happenedAt, item.sourceId)
        const odds = likeness.timeless + likeness.time
        return { id: shelf.idAt(slot) ?? '', storyId: shelf.storyAt(slot)?.id ?? '', odds }
      })
      .sort((a, b) => b.odds - a.odds)
  }

  return {
    get size() {
      return parts.shelf.size
    },
    has: (id) => parts.shelf.has(id),
    place,
    likest,
    add(item, storyId) {
      const draft = read(item)
      parts.shelf.put(
        {
          ...draft,
          id: item.id,
          sourceId: item.sourceId,
          address: item.address,
          happenedAt: item.happenedAt,
        },
        storyId,
      )
    },
    remove: (id) => parts.shelf.take(id),
    forget(now) {
      const since = now - STORY_MEMORY
      let old = 0
      for (let slot = 0; slot < parts.shelf.slots; slot += 1) if (parts.shelf.timeAt(slot) < since) old += 1
      if (old === 0 || old < parts.shelf.slots * OLD_PART) return
      const next = newParts()
      parts.shelf.copyTo(next.shelf, since)
      parts = next
      last = null
    },
  }
}

/** The likest item counts most; the mean of the likest few keeps one bridging item from joining two stories. */
function oddsOf({ story, odds }: Found): number {
  odds.sort((a, b) => b - a)
  const count = Math.min(FEW, story.slots.length)
  let sum = 0
  for (let at = 0; at < count; at += 1) sum += Math.max(REFUSED, odds[at] ?? UNLIKE)
  return LIKEST * (odds[0] ?? REFUSED) + (1 - LIKEST) * (sum / count)
}

/** A story of its own; perhaps a later step of another. */
function follow(found: readonly Found[]): StoryMatch {
  let followed: Found | null = null
  for (const one of found) {
    if (one.timeless > Math.max(FOLLOWS, followed?.timeless ?? 0)) followed = one
  }
  const followUpOf = followed?.story.id ?? null
  return {
    storyId: null,
    duplicateOf: null,
    followUpOf,
    reasons: followUpOf === null ? ['new-story'] : [`follow-up-of:${followUpOf}`],
  }
}
