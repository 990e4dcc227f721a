// Compares an item with the stored ones that it may share its story with.

import { STORY_WINDOW, type StoryItem } from '../stories.ts'
import type { Millis } from '../types.ts'
import { Candidates } from './candidates.ts'
import { type ComparedStory, FOLLOWS, REFUSED, UNLIKE } from './choice.ts'
import type { Draft } from './draft.ts'
import type { Features } from './features.ts'
import { Likeness } from './likeness.ts'
import type { Shelf, ShelvedStory } from './shelf.ts'
import { Vetoes } from './vetoes.ts'

/** The odds from which vetoes are looked for. */
const LOOKS = -2
/** Headlines whose words are so alike were made after one pattern. */
const TEMPLATE = 0.4
/** How far what is shared may fall short of telling one item of all. */
const CHANCE = 1
/** What undoes the earlier deed is surely about it. */
const CONTRARY = 1.5
/** A later step comes later. */
const FOLLOWS_AFTER: Millis = 5 * 3_600_000

/** A stored item and the logarithm of the odds that it tells the same event. */
export interface LikeItem {
  readonly id: string
  readonly storyId: string
  readonly odds: number
}

export class Comparison {
  readonly #shelf: Shelf
  readonly #candidates: Candidates
  readonly #likeness: Likeness
  readonly #vetoes: Vetoes

  constructor(shelf: Shelf, features: Features) {
    this.#shelf = shelf
    this.#candidates = new Candidates(features)
    this.#likeness = new Likeness(features)
    this.#vetoes = new Vetoes(features)
  }

  /** The stories of the candidates, with the odds of their items. */
  compare(item: StoryItem, draft: Draft): readonly ComparedStory[] {
    const candidates = this.#candidates
    candidates.find(this.#shelf, draft, item.happenedAt)
    if (candidates.count === 0) return []
    this.#likeness.take(draft)
    this.#vetoes.take(draft)
    const found = new Map<ShelvedStory, ComparedStory>()
    for (let rank = 0; rank < candidates.count; rank += 1) {
      const slot = candidates.slotAt(rank)
      const story = this.#shelf.storyAt(slot)
      if (story !== undefined) this.#note(found, story, slot, item)
    }
    return [...found.values()]
  }

  /** The candidates, likest first, whatever speaks against them. */
  likest(item: StoryItem, draft: Draft): readonly LikeItem[] {
    const [candidates, likeness] = [this.#candidates, this.#likeness]
    candidates.find(this.#shelf, draft, item.happenedAt)
    likeness.take(draft)
    return Array.from({ length: candidates.count }, (_, rank) => candidates.slotAt(rank))
      .map((slot) => {
        likeness.compare(this.#shelf, slot, item.happenedAt, item.sourceId)
        const odds = likeness.timeless + likeness.time
        return { id: this.#shelf.idAt(slot) ?? '', storyId: this.#shelf.storyAt(slot)?.id ?? '', odds }
      })
      .sort((a, b) => b.odds - a.odds)
  }

  #note(found: Map<ShelvedStory, ComparedStory>, story: ShelvedStory, slot: number, item: StoryItem): void {
    const [shelf, likeness, vetoes] = [this.#shelf, this.#likeness, this.#vetoes]
    likeness.compare(shelf, slot, item.happenedAt, item.sourceId)
    const later = item.happenedAt - shelf.timeAt(slot)
    let odds = likeness.timeless + likeness.time
    let follows = REFUSED
    let refused = 0
    // Among many items some share a word or two by chance: it takes ln(size) to tell one of them.
    odds = Math.min(odds, likeness.evidence - Math.log(shelf.size + 1) + CHANCE)
    if (!likeness.hasMatter) odds = Math.min(odds, UNLIKE)
    if (odds > LOOKS || likeness.timeless > FOLLOWS) {
      const veto = vetoes.find(shelf, slot, likeness.words > TEMPLATE)
      if (veto !== null) {
        odds = REFUSED
        refused = 1
      }
      const isStep = veto === 'contrary' || (veto === null && vetoes.isLaterStep)
      if (isStep && later >= FOLLOWS_AFTER && vetoes.isOneMatter(shelf, slot)) {
        follows = likeness.timeless + (veto === 'contrary' ? CONTRARY : 0)
      }
    }
    if (Math.abs(later) > STORY_WINDOW) odds = REFUSED
    const known = found.get(story)
    const { words } = likeness
    if (known === undefined) found.set(story, { story, odds: [odds], refused, slot, best: odds, words, follows })
    else {
      if (odds > known.best) Object.assign(known, { best: odds, slot, words })
      known.odds.push(odds)
      known.refused += refused
      known.follows = Math.max(known.follows, follows)
    }
  }
}
