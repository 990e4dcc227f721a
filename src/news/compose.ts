import { type DigestFilter, refuseStory } from './digest-filter.ts'
import { findEarlier } from './earlier.ts'
import type { Edition, EditionStory, Removed, RemovedReason, ScorePart } from './edition.ts'
import { extractSentences } from './extract.ts'
import { companiesOf, SAME_COMPANY } from './rank.ts'
import { type Taste, withTaste } from './taste.ts'
import { byTime, happenedAt, sumOf, type TellingFilter, tellings, toStory, withCleanAddress } from './telling.ts'
import type { Item, Millis, Source } from './types.ts'

export interface Ingredients {
  readonly filter: DigestFilter
  /** At most so many stories; the others are left out as over the limit. */
  readonly stories: number
  /** Everything that this server may see of the days in question, in any order. */
  readonly items: readonly Item[]
  readonly sources: ReadonlyMap<string, Source>
  /** The stories that this digest posted before. */
  readonly posted: ReadonlySet<string>
  /** What this server's people said of earlier stories. */
  readonly taste: Taste
  /** What a story is worth where it is not the usual; absent: the usual. */
  readonly rank?: (story: EditionStory) => readonly ScorePart[]
  readonly now: Millis
  /** What happened longer ago is too old (milliseconds). */
  readonly maxAge: Millis
}

interface Candidate {
  readonly items: readonly Item[]
  /** In whose words it may be told, best first. */
  readonly told: readonly Item[]
  readonly story: EditionStory
}

/** Composes an edition: which stories, in which order, in whose words, and why the others are not in it. */
export function composeEdition(given: Ingredients): Edition {
  const removed: Removed[] = []
  const candidates: Candidate[] = []
  const byStory = Map.groupBy(given.items.toSorted(byTime), (item) => item.storyId)
  for (const [id, items] of byStory) {
    const told = tellings(given.filter, given.sources, items)
    const reason = refuse(given, id, items, told)
    if (reason === null) {
      const usual = {
        ...toStory(id, told, items, given.sources, given.now),
        followUpOf: findEarlier(given, items, byStory),
      }
      const parts = given.rank?.(usual)
      const story = parts ? { ...usual, parts, score: sumOf(parts) } : withTaste(usual, items, given.taste)
      candidates.push({ items, told, story })
    } else removed.push(toRemoved(id, items, reason, given.filter.language))
  }
  const { chosen, left } = choose(candidates, given.stories)
  for (const { story, items } of left) removed.push(toRemoved(story.id, items, 'over-limit', given.filter.language))
  return { language: given.filter.language, stories: withSummaries(chosen), removed }
}

/**
 * Tells stories again that were chosen before or asked for, in the order of `ids` and whatever would speak against them; in their own language where
 * nobody told them in the wanted one. What is no longer known is left out.
 */
export function retellStories(
  given: Pick<Ingredients, 'items' | 'sources' | 'now'> & { readonly filter: TellingFilter },
  ids: readonly string[],
): readonly EditionStory[] {
  const byStory = Map.groupBy(given.items.toSorted(byTime), (item) => item.storyId)
  const retold = ids.flatMap((id) => {
    const items = byStory.get(id) ?? []
    const wanted = tellings(given.filter, given.sources, items)
    const language = items.find((item) => item.relevance.relevant)?.language ?? given.filter.language
    const told = wanted.length > 0 ? wanted : tellings({ ...given.filter, language }, given.sources, items)
    if (told.length === 0) return []
    const story = toStory(id, told, items, given.sources, given.now)
    return [{ items, told, story: { ...story, followUpOf: findEarlier(given, items, byStory) } }]
  })
  return withSummaries(retold)
}

/** The first reason that holds, in the order in which people would ask. */
function refuse(given: Ingredients, id: string, items: readonly Item[], told: readonly Item[]): RemovedReason | null {
  const { filter } = given
  const relevant = items.filter((item) => item.relevance.relevant)
  if (relevant.length === 0) return 'not-ai'
  if (given.posted.has(id)) return 'posted'
  const allowed = relevant.filter((item) => filter.sources.length === 0 || filter.sources.includes(item.sourceId))
  if (allowed.length === 0) return 'source'
  const news = allowed.filter((item) => item.held === null && given.now - happenedAt(item) <= given.maxAge)
  if (news.length === 0) return allowed.find((item) => item.held !== null)?.held ?? 'too-old'
  return told.length === 0 ? 'language' : refuseStory(filter, allowed)
}

/** Takes the best story, then the best of the rest: each story about the same company before it makes one weigh less. */
function choose(
  candidates: readonly Candidate[],
  most: number,
): { readonly chosen: readonly Candidate[]; readonly left: readonly Candidate[] } {
  const rest = candidates.toSorted(byScore)
  const chosen: Candidate[] = []
  const told = new Map<string, number>()
  while (chosen.length < most && rest.length > 0) {
    let best = 0
    let bestScore = Number.NEGATIVE_INFINITY
    for (const [index, { story, items }] of rest.entries()) {
      // The rest is sorted: who is below the best even without a loss is not looked at.
      if (story.score <= bestScore) break
      const score = story.score - SAME_COMPANY * repeatsOf(items, told)
      if (score > bestScore) [best, bestScore] = [index, score]
    }
    const [taken] = rest.splice(best, 1)
    if (!taken) break
    const repeats = repeatsOf(taken.items, told)
    chosen.push(repeats === 0 ? taken : { ...taken, story: withLoss(taken.story, SAME_COMPANY * repeats) })
    const company = mainCompany(taken.items)
    if (company !== null) told.set(company, (told.get(company) ?? 0) + 1)
  }
  return { chosen, left: rest }
}

function repeatsOf(items: readonly Item[], told: ReadonlyMap<string, number>): number {
  return told.get(mainCompany(items) ?? '') ?? 0
}

function mainCompany(items: readonly Item[]): string | null {
  return companiesOf(items.slice(0, 1))[0] ?? null
}

function withLoss(story: EditionStory, loss: number): EditionStory {
  const parts = [...story.parts, { part: 'variety' as const, points: -loss }]
  return { ...story, parts, score: sumOf(parts) }
}

function byScore(a: Candidate, b: Candidate): number {
  return b.story.score - a.story.score || (a.story.id < b.story.id ? -1 : 1)
}

/** Writes the extracts in the edition's order, so that no sentence opens two of its stories. */
function withSummaries(chosen: readonly Candidate[]): readonly EditionStory[] {
  const used = new Set<string>()
  return chosen.map(({ story: ranked, told }) => {
    const story = { ...withCleanAddress(ranked), outlets: ranked.outlets.map(withCleanAddress) }
    for (const item of told) {
      const extract = extractSentences({ title: story.title, summary: item.summary, used })
      if (extract.text === '') continue
      for (const sentence of extract.sentences) used.add(sentence)
      return { ...story, summary: extract.text }
    }
    return story
  })
}

/** Under the title that its readers know, where an outlet told it in their language. */
function toRemoved(storyId: string, items: readonly Item[], reason: RemovedReason, language: string): Removed {
  const relevant = items.filter((item) => item.relevance.relevant)
  const shown = relevant.find((item) => item.language === language) ?? relevant[0] ?? items[0]
  return { title: shown?.title ?? '', url: shown?.url ?? null, storyId, reason }
}
