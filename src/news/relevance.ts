// Whether an item is about the AI industry, and why: a sum of weighted words, names, categories and the place it was published at.

import { nameById } from '../catalogue/names.ts'
import { aiCategories } from '../catalogue/relevance/places.ts'
import { foldWord } from '../languages/words-fold.ts'
import { leadOf, wordsOf } from '../languages/words-lead.ts'
import { findNames, type NameHit } from './names.ts'
import { placeOf } from './relevance/place.ts'
import { hitsIn, type WordHit } from './relevance/words.ts'
import type { Focus, Relevance } from './types.ts'

/** What is judged; `language` is a detected one ("und" where unknown). */
export interface Judged {
  readonly title: string
  readonly summary: string | null
  readonly url: string | null
  readonly categories: readonly string[]
  readonly language: string
  readonly focus: Focus
  /** The names that were found in it before, to spare finding them again. */
  readonly names?: readonly NameHit[]
}

/** What an item needs to be relevant. Measured with `measure/quality/relevance.ts`. */
const NEEDED = 4.6
/** What a source's focus is worth: an AI source passes unless something speaks against it. */
const FOCUS: Readonly<Record<Focus, number>> = { ai: 7, tech: 0.5, general: 0 }
const TITLE = 1.7
const CATEGORY = 4
const NAME = { ai: 3, near: 1, tech: 0.4, other: 0 } as const
/** The sum that turns 0.5 into about 0.73. */
const SOFTNESS = 2

interface Reason {
  readonly points: number
  readonly text: string
}

/** Judges an item; its reasons stand in order of weight ("word:language model", "name:openai", "focus:ai", "not:promo code"). Linear. */
export function judgeRelevance(item: Judged): Relevance {
  const lead = leadOf(item.summary)
  const reasons: Reason[] = [
    ...wordReasons(item.title, lead, item.language),
    ...nameReasons(item.names ?? findNames(item)),
    ...categoryReasons(item.categories),
    ...placeOf(item.url),
  ]
  if (FOCUS[item.focus] > 0) reasons.push({ points: FOCUS[item.focus], text: `focus:${item.focus}` })
  const sum = reasons.reduce((total, { points }) => total + points, 0)
  const score = 1 / (1 + Math.exp((NEEDED - sum) / SOFTNESS))
  return {
    relevant: sum >= NEEDED,
    score: Math.round(score * 1000) / 1000,
    reasons: reasons.sort((left, right) => Math.abs(right.points) - Math.abs(left.points)).map(({ text }) => text),
  }
}

function wordReasons(title: string, lead: string, language: string): readonly Reason[] {
  const points = new Map<string, number>()
  const add = (hits: readonly WordHit[], factor: number): void => {
    for (const { word, weight } of hits)
      points.set(word, Math.max(points.get(word) ?? 0, Math.abs(weight * factor)) * Math.sign(weight))
  }
  add(hitsIn(title, wordsOf(title), language), TITLE)
  add(hitsIn(lead, wordsOf(lead), language), 1)
  return [...points].map(([word, value]) => ({ points: value, text: `${value < 0 ? 'not' : 'word'}:${word}` }))
}

function nameReasons(names: readonly NameHit[]): readonly Reason[] {
  const points = new Map<string, number>()
  for (const { id, in: where } of names) {
    const worth = NAME[nameById(id)?.about ?? 'other'] * (where === 'title' ? TITLE : 1)
    if (worth > 0) points.set(id, Math.max(points.get(id) ?? 0, worth))
  }
  return [...points].map(([id, value]) => ({ points: value, text: `name:${id}` }))
}

const categories: ReadonlySet<string> = new Set(aiCategories.map(foldCategory))

function foldCategory(category: string): string {
  return foldWord(category.trim().slice(0, 100))
}

function categoryReasons(given: readonly string[]): readonly Reason[] {
  const category = given.slice(0, 50).find((each) => categories.has(foldCategory(each)))
  return category === undefined ? [] : [{ points: CATEGORY, text: `category:${category.trim()}` }]
}
