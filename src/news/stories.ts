import type { Millis } from './types.ts'

/** What grouping knows of an item. */
export interface StoryItem {
  readonly id: string
  readonly storyId: string
  readonly sourceId: string
  /** The compared form of its address, or null. */
  readonly address: string | null
  readonly language: string
  readonly happenedAt: Millis
  /** Different stems of its title. */
  readonly stems: readonly string[]
  readonly names: readonly string[]
}

/** The story that an item belongs to, and why; storyId is null where it begins a story of its own. */
export interface StoryMatch {
  readonly storyId: string | null
  /** The earlier item that it repeats (same address, or same words), or null. */
  readonly duplicateOf: string | null
  readonly reasons: readonly string[]
}

/** Tellings of one event are rarely further apart; later ones are follow-ups. */
export const STORY_WINDOW: Millis = 72 * 3_600_000
/** Share of common stems (Dice) from which two titles of one language tell the same event. */
const SAME_EVENT = 0.62
/** The share from which one is a copy of the other. */
const SAME_TEXT = 0.95
const FEWEST_STEMS = 3

/** Decides which of the candidates' stories an item belongs to, if any. Pure; cost grows with the number of candidates alone. */
export function findStory(item: Omit<StoryItem, 'storyId'>, candidates: Iterable<StoryItem>): StoryMatch {
  let best: { readonly candidate: StoryItem; readonly similarity: number } | null = null
  for (const candidate of candidates) {
    if (Math.abs(item.happenedAt - candidate.happenedAt) > STORY_WINDOW) continue
    if (item.address !== null && item.address === candidate.address) {
      return { storyId: candidate.storyId, duplicateOf: candidate.id, reasons: ['same-address'] }
    }
    const similarity = similarityOf(item, candidate)
    if (similarity > (best?.similarity ?? 0)) best = { candidate, similarity }
  }
  if (best === null || best.similarity < SAME_EVENT) return { storyId: null, duplicateOf: null, reasons: ['new-story'] }
  const reasons = [`similar-title:${best.similarity.toFixed(2)}`]
  return {
    storyId: best.candidate.storyId,
    duplicateOf: best.similarity >= SAME_TEXT ? best.candidate.id : null,
    reasons,
  }
}

function similarityOf(item: Omit<StoryItem, 'storyId'>, candidate: StoryItem): number {
  if (item.language !== candidate.language) return 0
  if (Math.min(item.stems.length, candidate.stems.length) < FEWEST_STEMS) return 0
  if (differInNames(item.names, candidate.names)) return 0
  const other = new Set(candidate.stems)
  const common = item.stems.filter((stem) => other.has(stem)).length
  return (2 * common) / (item.stems.length + candidate.stems.length)
}

/** Other companies, or other versions of one model, are other events however alike the headlines. */
function differInNames(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  const bases = new Set(b.map(baseOf))
  if (!a.some((name) => bases.has(baseOf(name)))) return true
  const versioned = b.filter((name) => name.includes('@'))
  return a.some(
    (name) =>
      name.includes('@') && versioned.some((other) => baseOf(other) === baseOf(name)) && !versioned.includes(name),
  )
}

function baseOf(name: string): string {
  return name.split('@')[0] ?? name
}
