// Which of the catalogue's topics an item belongs to: the one with most cues, and a second that comes near it.

import { formsOf } from '../catalogue/list.ts'
import { type NameType, nameById } from '../catalogue/names.ts'
import { type TopicId, topics } from '../catalogue/topics.ts'
import type { Token } from '../languages/words.ts'
import { leadOf, wordsOf } from '../languages/words-lead.ts'
import { Phrases } from '../languages/words-phrases.ts'
import type { NameHit } from './names.ts'

interface Cue {
  readonly topic: TopicId
  /** The same for all forms of one word: it counts once. */
  readonly key: string
  readonly weight: number
  readonly exact: string | null
}

const IN_TITLE = 3
const IN_LEAD = 1
/** A second topic is kept from this share of the first one's points. */
const SECOND = 0.6
/** What a name in the title says about the topic, where its type says something. */
const NAMED: Partial<Readonly<Record<NameType, TopicId>>> = { chip: 'hardware', rule: 'policy' }

let cues: Phrases<Cue> | null = null

function listCues(): Phrases<Cue> {
  const listed = new Phrases<Cue>()
  for (const { id: topic, cues: written } of topics) {
    for (const cue of written) {
      const unmarked = cue.replace(/^!/u, '')
      const word = unmarked.replace(/^=/u, '')
      const weight = cue === unmarked ? 1 : 2
      for (const form of formsOf(word))
        listed.add(form, { topic, key: `${topic}:${word}`, weight, exact: word === unmarked ? null : form })
    }
  }
  return listed
}

/** The ids of an item's topics, best first, at most two; none where nothing speaks for any. Linear. */
export function findTopics(item: {
  readonly title: string
  readonly summary: string | null
  readonly names: readonly NameHit[]
}): readonly TopicId[] {
  const points = new Map<TopicId, number>()
  const lead = leadOf(item.summary)
  const seen = new Set<string>()
  addCues(points, seen, item.title, wordsOf(item.title), IN_TITLE)
  addCues(points, seen, lead, wordsOf(lead), IN_LEAD)
  addNames(points, item.names)
  const ranked = [...points].sort(
    ([left, leftPoints], [right, rightPoints]) => rightPoints - leftPoints || order(left) - order(right),
  )
  const [best, second] = settle(ranked, points, item.names)
  if (best === undefined) return []
  return second !== undefined && second[1] >= SECOND * best[1] ? [best[0], second[0]] : [best[0]]
}

const order = (id: TopicId): number => topics.findIndex((topic) => topic.id === id)

function addCues(
  points: Map<TopicId, number>,
  seen: Set<string>,
  text: string,
  tokens: readonly Token[],
  factor: number,
): void {
  cues ??= listCues()
  const counts = ({ exact }: Cue, from: number): boolean => exact === null || tokens[from]?.text === exact
  let at = 0
  while (at < tokens.length) {
    const match = cues.longestAt(text, tokens, at, counts)
    if (match === null) {
      at += 1
      continue
    }
    for (const { topic, key, weight } of match.values) {
      if (seen.has(key)) continue
      seen.add(key)
      points.set(topic, (points.get(topic) ?? 0) + weight * factor)
    }
    at = match.end
  }
}

function addNames(points: Map<TopicId, number>, names: readonly NameHit[]): void {
  const add = (topic: TopicId, value: number): void => void points.set(topic, (points.get(topic) ?? 0) + value)
  for (const { id, version, in: where } of names) {
    if (where === 'summary') continue
    const topic = NAMED[nameById(id)?.type ?? 'product']
    if (topic !== undefined) add(topic, IN_TITLE)
    if (version !== null) add('models', IN_TITLE)
  }
}

/** Which of two topics wins when both are spoken for; the first is the one that says more of the event. */
const STRONGER: readonly (readonly [TopicId, TopicId])[] = [
  ['legal', 'policy'],
  ['legal', 'business'],
  ['funding', 'business'],
  ['people', 'business'],
  ['hardware', 'funding'],
  ['robotics', 'products'],
  ['security', 'products'],
  ['open-source', 'products'],
]
/** How near its rival a stronger topic must come to be put before it. */
const NEAR = 0.75

type Ranked = readonly (readonly [TopicId, number])[]

function settle(ranked: Ranked, points: ReadonlyMap<TopicId, number>, names: readonly NameHit[]): Ranked {
  const [best] = ranked
  if (best === undefined) return ranked
  const hasVersion = names.some(({ version, in: where }) => version !== null && where === 'title')
  const rules = hasVersion ? [...STRONGER, ['models', 'products'] as const] : STRONGER
  const winner = rules.find(([strong, weak]) => weak === best[0] && (points.get(strong) ?? 0) >= NEAR * best[1])?.[0]
  if (winner === undefined) return ranked
  return [[winner, best[1]], ...ranked.filter(([id]) => id !== winner)]
}
