// The simple methods that grouping is measured against. Each gets the threshold that suits it best, on the very set and for the very measure:
// more than can be had in use.

import { wordsOf } from '../../src/languages/words-lead.ts'
import { stem } from '../../src/languages/words-stem.ts'
import { skeleton } from '../../src/news/names/skeleton.ts'
import { lookUp } from '../../src/news/stories/lexicon.ts'
import type { StoryItem } from '../../src/news/stories.ts'
import type { LabelledItem } from './stories-data.ts'
import type { Grouped } from './stories-score.ts'

/** The terms of an item; several items with rare terms in common tell one event. */
export type Terms = (item: StoryItem) => readonly string[]

const textOf = (item: StoryItem): string => `${item.title} ${item.summary ?? ''}`

/** The stems of its words. */
export const stems: Terms = (item) => [...new Set(wordsOf(textOf(item)).map(({ key }) => stem(key, item.language)))]

/** What its words mean by the bilingual list, the consonants of all others, and digits. */
export const meanings: Terms = (item) => {
  const terms = wordsOf(textOf(item)).map(({ text, key }) => {
    if (/^\d/u.test(key)) return key
    const isArabic = /^\p{Script=Arabic}/u.test(key)
    const concept = lookUp(text, key, stem(key, 'en'), isArabic)?.concept
    if (concept) return `#${concept.id}`
    const consonants = skeleton(stem(key, isArabic ? 'ar' : ''))
    return consonants.length < 3 ? '' : `~${consonants}`
  })
  return [...new Set(terms)].filter((term) => term !== '')
}

type Vector = ReadonlyMap<string, number>

function toVectors(items: readonly LabelledItem[], terms: Terms): readonly Vector[] {
  const all = items.map(({ item }) => terms(item))
  const counts = new Map<string, number>()
  for (const one of all) for (const term of one) counts.set(term, (counts.get(term) ?? 0) + 1)
  return all.map((one) => {
    const weights = one.map((term) => Math.log((items.length + 1) / ((counts.get(term) ?? 0) + 0.5)))
    const length = Math.hypot(...weights) || 1
    return new Map(one.map((term, at) => [term, (weights[at] ?? 0) / length]))
  })
}

const WINDOW = 3 * 86_400_000
const THRESHOLDS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5]

/** The best score of a single pass: an item joins the story whose centre is nearest (TF-IDF, cosine) where it is near enough, within three days. */
export function scoreSimply(
  items: readonly LabelledItem[],
  terms: Terms,
  measure: (items: readonly Grouped[]) => number,
): number {
  const vectors = toVectors(items, terms)
  return Math.max(...THRESHOLDS.map((threshold) => measure(groupBy(items, vectors, threshold))))
}

function groupBy(items: readonly LabelledItem[], vectors: readonly Vector[], threshold: number): readonly Grouped[] {
  const stories: { readonly id: string; readonly sum: Map<string, number>; at: number }[] = []
  return items.map(({ item, event }, number) => {
    const vector = vectors[number] ?? new Map<string, number>()
    let best: (typeof stories)[number] | null = null
    let nearest = threshold
    for (const story of stories) {
      if (item.happenedAt - story.at > WINDOW) continue
      const near = cosine(vector, story.sum)
      if (near > nearest) {
        best = story
        nearest = near
      }
    }
    if (best === null) {
      best = { id: item.id, sum: new Map(), at: 0 }
      stories.push(best)
    }
    for (const [term, weight] of vector) best.sum.set(term, (best.sum.get(term) ?? 0) + weight)
    best.at = item.happenedAt
    return { event, story: best.id }
  })
}

/** `left` has length 1. */
function cosine(left: Vector, right: Vector): number {
  let dot = 0
  for (const [term, weight] of left) dot += weight * (right.get(term) ?? 0)
  return dot === 0 ? 0 : dot / Math.hypot(...right.values())
}

/** For each of `asked`, whether the nearest of `items` tells the same event. */
export function findNearestSimply(
  asked: readonly LabelledItem[],
  items: readonly LabelledItem[],
  terms: Terms,
): readonly boolean[] {
  const vectors = toVectors([...asked, ...items], terms)
  return asked.map(({ event }, number) => {
    let found = ''
    let nearest = 0
    items.forEach((other, at) => {
      const near = cosine(vectors[number] ?? new Map(), vectors[asked.length + at] ?? new Map())
      if (near > nearest) {
        found = other.event
        nearest = near
      }
    })
    return found === event
  })
}
