import { toAddressKey, withoutTracking } from './address.ts'
import { type DigestFilter, refuseStory } from './digest-filter.ts'
import type { Edition, EditionStory, Outlet, Removed, RemovedReason } from './edition.ts'
import { extractSentences } from './extract.ts'
import { scoreStory } from './rank.ts'
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
  readonly now: Millis
  /** What happened longer ago is too old (milliseconds). */
  readonly maxAge: Millis
}

/** Composes an edition: which stories, in which order, in whose words, and why the others are not in it. */
export function composeEdition(given: Ingredients): Edition {
  const removed: Removed[] = []
  const chosen: { readonly items: readonly Item[]; readonly story: EditionStory }[] = []
  for (const [id, items] of groupByStory(given.items)) {
    const reason = refuse(given, id, items)
    if (reason === null) chosen.push({ items, story: toStory(given, id, items) })
    else removed.push(toRemoved(id, items, reason))
  }
  chosen.sort((a, b) => b.story.score - a.story.score || (a.story.id < b.story.id ? -1 : 1))
  for (const { story, items } of chosen.slice(given.stories)) removed.push(toRemoved(story.id, items, 'over-limit'))
  return { language: given.filter.language, stories: withSummaries(given, chosen.slice(0, given.stories)), removed }
}

function groupByStory(items: readonly Item[]): Map<string, readonly Item[]> {
  return Map.groupBy(items.toSorted(byTime), (item) => item.storyId)
}

function byTime(a: Item, b: Item): number {
  return happenedAt(a) - happenedAt(b) || (a.id < b.id ? -1 : 1)
}

function happenedAt(item: Item): Millis {
  return Math.min(item.publishedAt ?? item.seenAt, item.seenAt)
}

/** The first reason that holds, in the order in which people would ask. */
function refuse(given: Ingredients, id: string, items: readonly Item[]): RemovedReason | null {
  const { filter } = given
  const isAllowed = (item: Item) => filter.sources.length === 0 || filter.sources.includes(item.sourceId)
  const relevant = items.filter((item) => item.relevance.relevant)
  if (relevant.length === 0) return 'not-ai'
  if (given.posted.has(id)) return 'posted'
  const allowed = relevant.filter(isAllowed)
  if (allowed.length === 0) return 'source'
  const news = allowed.filter((item) => item.held === null && given.now - happenedAt(item) <= given.maxAge)
  if (news.length === 0) return allowed.find((item) => item.held !== null)?.held ?? 'too-old'
  if (tellings(given, items).length === 0) return 'language'
  return refuseStory(filter, allowed)
}

/**
 * The items in whose words the story may be told: in the digest's language, from the chosen sources. An item that is held is no news by itself,
 * but may tell what others report as news.
 */
function tellings({ filter }: Ingredients, items: readonly Item[]): readonly Item[] {
  return items.filter(
    (item) =>
      item.relevance.relevant &&
      item.language === filter.language &&
      item.held !== 'old-at-first-contact' &&
      (filter.sources.length === 0 || filter.sources.includes(item.sourceId)),
  )
}

function toStory(given: Ingredients, id: string, items: readonly Item[]): EditionStory {
  const told = tellings(given, items)
  const head = told.toSorted((a, b) => headRank(a) - headRank(b) || byTime(a, b))[0]
  if (!head) throw new Error(`The story ${id} has nobody to tell it.`)
  const outlets = toOutlets(given, head, items)
  const parts = scoreStory(items, outlets.length, given.now)
  const credited = head.attribution
  const isOther = credited !== null && credited.name.toLowerCase() !== outlets[0]?.name.toLowerCase()
  return {
    id,
    title: head.title,
    url: head.url === null ? null : withoutTracking(head.url),
    summary: '',
    topics: [...new Set([...head.topics, ...items.flatMap((item) => item.topics)])].slice(0, 2),
    image: head.image ?? told.find((item) => item.image !== null)?.image ?? null,
    outlets,
    original: isOther ? credited : null,
    publishedAt: head.publishedAt,
    seenAt: head.seenAt,
    score: Math.round(parts.reduce((sum, part) => sum + part.points, 0) * 10) / 10,
    parts,
    reasons: head.relevance.reasons,
  }
}

/** A first telling with a link and a summary comes before copies, undated ones and bare headlines. */
function headRank(item: Item): number {
  return (
    (item.duplicateOf === null ? 0 : 4) +
    (item.url === null ? 2 : 0) +
    (item.held === null ? 0 : 2) +
    (item.summary ? 0 : 1)
  )
}

/** One entry a publisher, the head's first; several feeds of one site are one publisher, and so are copies of one text. */
function toOutlets({ sources }: Ingredients, head: Item, items: readonly Item[]): readonly Outlet[] {
  const outlets = new Map<string, Outlet>()
  for (const item of [head, ...items.filter((other) => other !== head)]) {
    const source = sources.get(item.sourceId)
    if (!source) continue
    const publisher = (source.site && toAddressKey(source.site)?.split('/')[0]) ?? source.name
    if (!outlets.has(publisher)) {
      outlets.set(publisher, {
        name: source.name,
        url: item.url === null ? null : withoutTracking(item.url),
        language: item.language,
      })
    }
  }
  return [...outlets.values()]
}

/** Writes the extracts in the edition's order, so that no sentence opens two of its stories. */
function withSummaries(
  given: Ingredients,
  chosen: readonly { readonly items: readonly Item[]; readonly story: EditionStory }[],
): readonly EditionStory[] {
  const used = new Set<string>()
  return chosen.map(({ story, items }) => {
    const told = tellings(given, items).toSorted((a, b) => headRank(a) - headRank(b) || byTime(a, b))
    for (const item of told) {
      const extract = extractSentences({ title: story.title, summary: item.summary, used })
      if (extract.text === '') continue
      for (const sentence of extract.sentences) used.add(sentence)
      return { ...story, summary: extract.text }
    }
    return story
  })
}

function toRemoved(storyId: string, items: readonly Item[], reason: RemovedReason): Removed {
  const shown = items.find((item) => item.relevance.relevant) ?? items[0]
  return { title: shown?.title ?? '', url: shown?.url ?? null, storyId, reason }
}
