// Finds, among the items of the last days, the story that an item belongs to. In memory; built anew at start.

import { STORY_MEMORY, STORY_WINDOW, type StoryItem, type StoryMatch } from '../stories.ts'
import type { Millis } from '../types.ts'
import { chooseFollowed, listNear } from './choice.ts'
import { Cohesion } from './cohesion.ts'
import { Comparison, type LikeItem, NEXT_ISSUE } from './comparison.ts'
import { type Draft, DraftReader } from './draft.ts'
import { Features } from './features.ts'
import { OpenStories } from './open-stories.ts'
import { reasonsFor } from './reasons.ts'
import { copyRecent } from './renewal.ts'
import { Shelf } from './shelf.ts'
import { areOne } from './tie.ts'
import { Words } from './words.ts'

/** The items of the last days and their stories. */
export interface StoryIndex {
  /** Decides which of the stories that were added an item belongs to; changes none. */
  place(item: StoryItem): StoryMatch
  /** Adds an item to a story, which is new where nothing was added to it before. */
  add(item: StoryItem, storyId: string): void
  /**
   * The same for an item that was just placed. Stories begun so may still turn out to be one, or one with an older story: until they are settled an
   * item's story is asked from `storyOf`.
   */
  begin(item: StoryItem, storyId: string): void
  /** The story that an item belongs to by now, or null where it was not added. */
  storyOf(itemId: string): string | null
  /** The story that has taken in the story of this id, or the id itself. */
  currentId(storyId: string): string
  /** From now on the stories that were begun stay as they are. */
  settle(): void
  /** Takes an item away again that was added by mistake. */
  remove(id: string): void
  has(id: string): boolean
  /** The stored items that are likest to an item, likest first; for measuring and explaining. */
  likest(item: StoryItem): readonly LikeItem[]
  /** Drops what is too old to be of use to anything that happens at or after `now`. */
  forget(now: Millis): void
  readonly size: number
}

/** Texts of fewer words are equal by chance. */
const FEWEST_WORDS = 5
/** Two texts of so many words that are so alike (cosine) are one text, shortened or touched up. */
const COPIED = 0.93
const FEWEST_COPIED = 8
/** Forgetting costs as much as adding everything again: it waits until a quarter is old. */
const OLD_PART = 0.25

function newParts() {
  const features = new Features()
  const shelf = new Shelf(features)
  const comparison = new Comparison(shelf, features)
  return {
    features,
    shelf,
    reader: new DraftReader(features, new Words(features)),
    comparison,
    cohesion: new Cohesion(comparison),
  }
}

export function createStoryIndex(): StoryIndex {
  let parts = newParts()
  let last: { readonly item: StoryItem; readonly draft: Draft } | null = null
  /** An item of each story that the item which was placed last is near, and whether it surely belongs to its own: it is a copy. */
  let near: readonly string[] = []
  let isSure = true
  const open = new OpenStories()

  /** Placing and adding one item reads it once. */
  function read(item: StoryItem): Draft {
    if (last?.item === item) return last.draft
    last = { item, draft: parts.reader.read(item) }
    return last.draft
  }

  function place(item: StoryItem): StoryMatch {
    const draft = read(item)
    const { shelf, features, comparison, cohesion } = parts
    near = []
    isSure = true
    const copied = findCopied(item, draft)
    if (copied !== null) return copied
    const compared = comparison.compare(item, draft)
    const stories = listNear(compared, cohesion)
    near = stories.flatMap(({ chosen }) => shelf.idAt(chosen.story.slots[0] ?? -1) ?? [])
    const choice = stories.find(({ chosen, tie, mean }) => areOne(tie, mean, chosen.story.slots.length + 1))
    if (choice === undefined) return begin(chooseFollowed(compared)?.id ?? null)
    const { story, slot, words } = choice.chosen
    const isCopy = words >= COPIED && draft.allWords >= FEWEST_COPIED && shelf.isArabicAt(slot) === draft.isArabic
    const reasons = reasonsFor(features, draft, shelf, slot, choice.tie)
    isSure = isCopy
    return {
      storyId: story.id,
      duplicateOf: isCopy ? shelf.idAt(slot) : null,
      followUpOf: null,
      reasons: isCopy ? ['copied-text', ...reasons] : reasons,
    }
  }

  function findCopied(item: StoryItem, draft: Draft): StoryMatch | null {
    const { shelf, comparison } = parts
    // An address without a path is an outlet's home page.
    const here = item.address?.includes('/') ? shelf.copies.firstAt(item.address) : -1
    const copy = draft.allWords < FEWEST_WORDS ? -1 : shelf.copies.firstWith(draft.textHash)
    const [slot, reason] = here >= 0 ? [here, 'same-address'] : [copy, 'copied-text']
    const id = slot < 0 ? null : shelf.idAt(slot)
    const story = slot < 0 ? undefined : shelf.storyAt(slot)
    if (id === null || story === undefined || id === item.id) return null
    // A page of changes, or a feed that gives one address to all, tells many things.
    if (here >= 0 && item.sourceId !== '' && !comparison.agree(draft, item, slot)) return null
    const most = draft.isColumn ? NEXT_ISSUE : STORY_WINDOW
    if (here < 0 && Math.abs(shelf.timeAt(slot) - item.happenedAt) > most) return null
    return { storyId: story.id, duplicateOf: id, followUpOf: null, reasons: [reason] }
  }

  function add(item: StoryItem, storyId: string): void {
    const draft = read(item)
    const { id, sourceId, address, happenedAt } = item
    parts.reader.note(item, draft.titleHash)
    parts.shelf.put({ ...draft, id, sourceId, address, happenedAt }, storyId)
  }

  return {
    get size() {
      return parts.shelf.size
    },
    has: (id) => parts.shelf.has(id),
    place,
    likest: (item) => parts.comparison.likest(item, read(item)),
    add,
    begin(item, storyId) {
      // Whether it joins a story that is itself open is decided when all are there.
      const isPlaced = last?.item === item
      const own = isPlaced && !isSure && open.has(storyId) ? item.id : storyId
      if (parts.shelf.storyWith(own) === undefined) open.begin(own)
      add(item, own)
      if (open.has(own)) open.meet(item.id, isPlaced ? near : [])
      near = []
    },
    storyOf(itemId) {
      open.merge(parts)
      return parts.shelf.storyOf(itemId)?.id ?? null
    },
    currentId(storyId) {
      open.merge(parts)
      return open.currentId(storyId)
    },
    settle: () => open.settle(),
    remove: (id) => parts.shelf.take(id),
    forget(now) {
      const since = now - STORY_MEMORY
      let old = 0
      for (let slot = 0; slot < parts.shelf.slots; slot += 1) if (parts.shelf.timeAt(slot) < since) old += 1
      if (old === 0 || old < parts.shelf.slots * OLD_PART) return
      const next = newParts()
      copyRecent(parts, next, since)
      parts = next
      last = null
      near = []
    },
  }
}

/** A story of its own, perhaps a later step of another. */
function begin(followUpOf: string | null): StoryMatch {
  const reasons = followUpOf === null ? ['new-story'] : [`follow-up-of:${followUpOf}`]
  return { storyId: null, duplicateOf: null, followUpOf, reasons }
}
