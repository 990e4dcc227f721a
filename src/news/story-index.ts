import { STORY_WINDOW, type StoryItem } from './stories.ts'
import type { Millis } from './types.ts'

/** Finds, among the items of the last days, the few that an item could share its story with. In memory; built anew at start. */
export interface StoryIndex {
  add(item: StoryItem): void
  /** Items that share the address or at least one of the rarest words, newest first, at most `most`. */
  candidates(item: Omit<StoryItem, 'storyId'>, most?: number): Iterable<StoryItem>
  has(id: string): boolean
  /** Drops what is too old to share a story with anything at or after `now`. */
  forget(now: Millis): void
  readonly size: number
}

const RAREST_WORDS = 6
const MOST_CANDIDATES = 200

export function createStoryIndex(): StoryIndex {
  const items = new Map<string, StoryItem>()
  const byWord = new Map<string, string[]>()
  const byAddress = new Map<string, string>()

  return {
    get size() {
      return items.size
    },
    has: (id) => items.has(id),
    add(item) {
      items.set(item.id, item)
      if (item.address !== null && !byAddress.has(item.address)) byAddress.set(item.address, item.id)
      for (const stem of item.stems) {
        const ids = byWord.get(stem)
        if (ids) ids.push(item.id)
        else byWord.set(stem, [item.id])
      }
    },
    candidates(item, most = MOST_CANDIDATES) {
      const found = new Set<StoryItem>()
      const same = item.address === null ? undefined : items.get(byAddress.get(item.address) ?? '')
      if (same) found.add(same)
      const words = item.stems
        .map((stem) => byWord.get(stem) ?? [])
        .filter((ids) => ids.length > 0)
        .sort((a, b) => a.length - b.length)
      for (const ids of words.slice(0, RAREST_WORDS)) {
        for (let at = ids.length - 1; at >= 0 && found.size < most; at -= 1) {
          const candidate = items.get(ids[at] ?? '')
          if (candidate) found.add(candidate)
        }
      }
      return found
    },
    forget(now) {
      const kept = [...items.values()].filter((item) => now - item.happenedAt <= 2 * STORY_WINDOW)
      if (kept.length === items.size) return
      items.clear()
      byWord.clear()
      byAddress.clear()
      for (const item of kept) this.add(item)
    },
  }
}
