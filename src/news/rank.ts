import { companyOf } from '../catalogue/names.ts'
import type { ScorePart } from './edition.ts'
import type { Publisher } from './publisher.ts'
import type { Item, Millis } from './types.ts'

/** What a story is ranked by: its items and who published them, each publisher once. */
export interface Ranked {
  readonly items: readonly Item[]
  readonly publishers: readonly Publisher[]
  readonly topics: readonly string[]
}

/** A story's score as a sum of named parts; what `why` shows is what is added here. Points are at most 10 a part. */
export function scoreStory({ items, publishers, topics }: Ranked, now: Millis): readonly ScorePart[] {
  const newest = Math.max(...items.map((item) => Math.min(item.publishedAt ?? item.seenAt, item.seenAt)))
  const companies = companiesOf(items)
  const parts: readonly ScorePart[] = [
    { part: 'outlets', points: 3 * Math.log2(Math.max(1, publishers.length)), count: publishers.length },
    { part: 'reporters', points: Math.max(0, ...publishers.map(({ kind }) => REPORTER[kind])) },
    { part: 'fresh', points: 10 * 0.5 ** (Math.max(0, now - newest) / HALF_LIFE) },
    { part: 'relevance', points: 5 * Math.max(...items.map((item) => item.relevance.score)) },
    { part: 'topic', points: Math.max(0, ...topics.map((topic) => TOPIC[topic] ?? 0)) },
    {
      part: 'names',
      points: Math.min(
        3,
        companies.reduce((sum, id) => sum + (PROMINENT.has(id) ? 1 : 0.4), 0),
      ),
      count: companies.length,
    },
    { part: 'own', points: publishers.some(({ kind }) => kind === 'lab') ? 2 : 0 },
  ]
  return parts
    .filter(({ part, points }) => points > 0 || part === 'fresh')
    .map((part) => ({ ...part, points: round(part.points) }))
}

/** The companies and laboratories that a story is about, those of its title's names first. */
export function companiesOf(items: readonly Item[]): readonly string[] {
  return [
    ...new Set(items.flatMap((item) => item.names.flatMap((name) => companyOf(name.split('@')[0] ?? name) ?? []))),
  ]
}

/** What a story loses for each one before it in the edition that is about the same company: its score then competes with others'. */
export const SAME_COMPANY = 3

/** After a day a story counts half as fresh. */
const HALF_LIFE = 24 * 3_600_000
const REPORTER = { lab: 2, press: 2, other: 0 }
// What people who follow the industry ask for first.
const TOPIC: Readonly<Record<string, number>> = {
  models: 2,
  funding: 1.5,
  hardware: 1.5,
  policy: 1.5,
  legal: 1.5,
  safety: 1.5,
  'open-source': 1.5,
  research: 1,
  products: 1,
  people: 1,
  security: 1,
  robotics: 1,
  business: 0.5,
}
// Those whose news other outlets repeat.
const PROMINENT = new Set(
  'openai anthropic google google-deepmind microsoft meta meta-ai nvidia apple amazon xai deepseek mistral alibaba tesla amd tsmc'.split(
    ' ',
  ),
)

function round(points: number): number {
  return Math.round(Math.min(10, points) * 10) / 10
}
