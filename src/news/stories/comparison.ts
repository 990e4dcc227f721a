// Compares an item with the stored ones that it may share its story with.

import { STORY_WINDOW, type StoryItem } from '../stories.ts'
import type { Millis } from '../types.ts'
import { Candidates } from './candidates.ts'
import { type ComparedStory, FOLLOWS, HOPELESS, REFUSED, toProbability, UNLIKE } from './choice.ts'
import type { Draft } from './draft.ts'
import type { Features } from './features.ts'
import { Likeness } from './likeness.ts'
import type { Shelf, ShelvedStory } from './shelf.ts'
import { StoredDraft } from './stored-draft.ts'
import { toTie } from './tie.ts'
import { GOES_ON, type Veto, Vetoes } from './vetoes.ts'

/** The odds from which vetoes are looked for. */
const LOOKS = -2
/** Headlines whose words are so alike were made after one pattern. */
const TEMPLATE = 0.4
/** How far what is shared may fall short of telling one item of all. */
const CHANCE = 1.24
/** So many items of a story are compared besides those that were proposed. */
const OTHERS = 12
/** The odds, but for the time between, of what tells how an event went on. */
const ALIKE = 4
/** What undoes the earlier deed is surely about it. */
const CONTRARY = 1.5
/** A column comes again after so long. */
export const NEXT_ISSUE: Millis = 12 * 3_600_000
/** A later step comes later. */
const FOLLOWS_AFTER: Millis = 5 * 3_600_000

/** A stored item and the logarithm of the odds that it tells the same event. */
export interface LikeItem {
  readonly id: string
  readonly storyId: string
  readonly odds: number
}

/** The odds that two items tell one event, what speaks against it, and their tie (see tie.ts). */
export interface Judged {
  readonly odds: number
  readonly veto: Veto | null
  readonly tie: number
}

/** Two headlines of one page have words in common, though one outlet chose its own (cosine). */
const AGREES = 0.08

export class Comparison {
  readonly #shelf: Shelf
  readonly #candidates: Candidates
  readonly #likeness: Likeness
  readonly #vetoes: Vetoes
  readonly #stored = new StoredDraft()

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
    for (const one of found.values()) this.#compareOthers(one, item)
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

  /** Whether an item and a stored one have at least some words or names in common. */
  agree(draft: Draft, item: StoryItem, slot: number): boolean {
    const likeness = this.#likeness
    likeness.take(draft)
    likeness.compare(this.#shelf, slot, item.happenedAt, item.sourceId)
    return likeness.hasMatter && likeness.words > AGREES
  }

  /** How alike a stored item is to others. */
  compareStored(slot: number, others: readonly number[]): readonly Judged[] {
    const shelf = this.#shelf
    const draft = this.#stored.take(shelf, slot)
    this.#likeness.take(draft)
    this.#vetoes.take(draft)
    const item = { happenedAt: shelf.timeAt(slot), sourceId: shelf.sourceAt(slot) }
    return others.map((other) => this.#judge(other, item))
  }

  /** The other stories of items that have in common with a story what its items have in common. */
  nearStory(story: ShelvedStory): readonly ShelvedStory[] {
    const [shelf, candidates] = [this.#shelf, this.#candidates]
    const middle = shelf.timeAt(story.slots[story.slots.length >> 1] ?? 0)
    candidates.find(shelf, this.#stored.takeCentre(shelf, story), middle, story)
    const found = Array.from({ length: candidates.count }, (_, rank) => shelf.storyAt(candidates.slotAt(rank)))
    return [...new Set(found)].filter((one) => one !== undefined)
  }

  /** Notes how alike a proposed item is. */
  #note(found: Map<ShelvedStory, ComparedStory>, story: ShelvedStory, slot: number, item: StoryItem): void {
    const [shelf, likeness, vetoes] = [this.#shelf, this.#likeness, this.#vetoes]
    const { odds, veto, tie } = this.#judge(slot, item)
    const later = item.happenedAt - shelf.timeAt(slot)
    // What would tell the same event, but for the time between, tells how it went on.
    const goesOn = later >= GOES_ON && likeness.timeless > ALIKE
    const isStep = veto === 'contrary' || veto === 'later-step' || (veto === null && (vetoes.isLaterStep || goesOn))
    const isLater = later >= FOLLOWS_AFTER
    let follows = REFUSED
    if (likeness.timeless > FOLLOWS && isStep && isLater && vetoes.isOneMatter(shelf, slot, veto === 'contrary')) {
      follows = likeness.timeless + (veto === 'contrary' ? CONTRARY : 0)
    }
    const refused = veto === null ? 0 : 1
    const { words } = likeness
    const known = found.get(story)
    if (known === undefined) {
      found.set(story, { story, ties: tie, rest: 0, others: 0, proposed: 1, refused, slot, best: odds, words, follows })
      return
    }
    if (odds > known.best) Object.assign(known, { best: odds, slot, words })
    known.ties += tie
    known.proposed += 1
    known.refused += refused
    known.follows = Math.max(known.follows, follows)
  }

  /** Compares some of the story's other items, from the first to the last. */
  #compareOthers(one: ComparedStory, item: StoryItem): void {
    const { slots } = one.story
    const left = slots.length - one.proposed
    if (left === 0 || one.best < HOPELESS) return
    const proposed = new Set<number>()
    for (let rank = 0; rank < this.#candidates.count; rank += 1) proposed.add(this.#candidates.slotAt(rank))
    const step = Math.max(1, left / OTHERS)
    let number = 0
    for (const slot of slots) {
      if (proposed.has(slot)) continue
      if (number >= one.others * step) {
        one.rest += this.#judge(slot, item).tie
        one.others += 1
      }
      number += 1
    }
  }

  /** The odds of a stored item, and what refuses it. */
  #judge(slot: number, item: Pick<StoryItem, 'happenedAt' | 'sourceId'>): Judged {
    const [shelf, likeness] = [this.#shelf, this.#likeness]
    likeness.compare(shelf, slot, item.happenedAt, item.sourceId)
    // Among many items some share a word or two by chance: it takes ln(size) to tell one of them.
    const most = likeness.hasMatter ? likeness.evidence - Math.log(shelf.size + 1) + CHANCE : UNLIKE
    const odds = Math.max(REFUSED, Math.min(likeness.timeless + likeness.time, most))
    const later = item.happenedAt - shelf.timeAt(slot)
    const apart = Math.abs(later)
    const isSeries = apart >= NEXT_ISSUE && item.sourceId !== '' && item.sourceId === shelf.sourceAt(slot)
    const isLooked = odds > LOOKS || likeness.timeless > FOLLOWS
    const veto = isLooked ? this.#vetoes.find(shelf, slot, likeness.words > TEMPLATE, isSeries, later) : null
    if (veto !== null || apart > STORY_WINDOW) return { odds: REFUSED, veto, tie: 0 }
    return { odds, veto, tie: toTie(toProbability(odds), likeness.sense, apart) }
  }
}
