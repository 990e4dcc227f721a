import { withoutTracking } from './address.ts'
import { listCopies } from './copied.ts'
import type { EditionStory, Outlet } from './edition.ts'
import { isCredited, type Publisher, publisherOf } from './publisher.ts'
import { scoreStory } from './rank.ts'
import type { Attribution, Item, Millis, Source } from './types.ts'

/** How stories may be told: in which language, and from which sources (none: all). */
export interface TellingFilter {
  readonly language: string
  readonly sources: readonly string[]
}

/** When an item happened: what its publisher says, but never later than we saw it. */
export function happenedAt(item: Item): Millis {
  return Math.min(item.publishedAt ?? item.seenAt, item.seenAt)
}

/** Earlier first; ids break ties, so that the order is the same everywhere. */
export function byTime(a: Item, b: Item): number {
  return happenedAt(a) - happenedAt(b) || (a.id < b.id ? -1 : 1)
}

/** An item with the source and the publisher that it comes from. */
interface Told {
  readonly item: Item
  readonly source: Source
  readonly publisher: Publisher
}

/**
 * The items in whose words a story may be told, best first: the company's own announcement, then whom others credit, then the first teller; copies,
 * undated items and bare headlines last. An item that is held is no news by itself, but may tell what others report as news.
 */
export function tellings(
  filter: TellingFilter,
  sources: ReadonlyMap<string, Source>,
  items: readonly Item[],
): readonly Item[] {
  const told = withSources(sources, items)
  const copies = listCopies(told)
  const rank = new Map(told.map((one) => [one.item.id, rankOf(one, told, copies)]))
  return told
    .map(({ item }) => item)
    .filter(
      (item) =>
        item.relevance.relevant &&
        item.language === filter.language &&
        item.held !== 'old-at-first-contact' &&
        (filter.sources.length === 0 || filter.sources.includes(item.sourceId)),
    )
    .toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0) || byTime(a, b))
}

function rankOf({ item, source, publisher }: Told, all: readonly Told[], copies: ReadonlySet<string>): number {
  const credits = all.filter((other) => other.publisher.key !== publisher.key && other.item.attribution !== null)
  const isFirst = credits.some(
    (other) => other.item.attribution !== null && isCredited(other.item.attribution, publisher, source),
  )
  return (
    (copies.has(item.id) ? 16 : 0) +
    (publisher.kind === 'lab' ? 0 : 8) +
    (isFirst ? 0 : 4) +
    (item.url === null || item.held !== null ? 2 : 0) +
    (item.summary ? 0 : 1)
  )
}

/** A story as an edition tells it; its extract is written, and its addresses are freed of marks, when its place is known. */
export function toStory(
  id: string,
  told: readonly Item[],
  items: readonly Item[],
  sources: ReadonlyMap<string, Source>,
  now: Millis,
): EditionStory {
  const [head] = told
  if (!head) throw new Error(`The story ${id} has nobody to tell it.`)
  const publishers = toPublishers(withSources(sources, [head, ...items.filter((item) => item !== head)]))
  const topics = [...new Set([...head.topics, ...items.flatMap((item) => item.topics)])].slice(0, 2)
  const parts = scoreStory({ items, publishers: publishers.map(({ publisher }) => publisher), topics }, now)
  return {
    id,
    title: head.title,
    url: head.url,
    summary: '',
    topics,
    image: head.image ?? told.find((item) => item.image !== null)?.image ?? null,
    outlets: publishers.map(asPublished),
    original: findOriginal(head, publishers),
    followUpOf: null,
    publishedAt: head.publishedAt,
    seenAt: head.seenAt,
    score: sumOf(parts),
    parts,
    reasons: head.relevance.reasons,
  }
}

export function sumOf(parts: EditionStory['parts']): number {
  return Math.round(parts.reduce((sum, { points }) => sum + points, 0) * 10) / 10
}

/** One entry a publisher, the first of those given first. A copy of another outlet's text adds no publisher. */
function toPublishers(told: readonly Told[]): readonly Told[] {
  const byPublisher = new Map<string, Told>()
  const copies = listCopies(told)
  for (const one of told) {
    if (!byPublisher.has(one.publisher.key) && (!copies.has(one.item.id) || one === told[0]))
      byPublisher.set(one.publisher.key, one)
  }
  return [...byPublisher.values()]
}

/** A publisher of a story. */
export interface StoryPublisher {
  /** What it published of it, the earliest first. */
  readonly outlets: readonly Outlet[]
  /** False where all that it has is a copy of another outlet's text. */
  readonly counts: boolean
  /** When it first told it. */
  readonly at: Millis
  isCreditedBy(credit: Attribution): boolean
}

/** The distinct publishers of a story's items, the earliest first. */
export function listPublishers(
  items: readonly Item[],
  sources: ReadonlyMap<string, Source>,
): readonly StoryPublisher[] {
  const told = withSources(sources, items.toSorted(byTime))
  const counted = toPublishers(told)
  return [...Map.groupBy(told, ({ publisher }) => publisher.key)].flatMap(([key, own]) => {
    const counting = counted.find(({ publisher }) => publisher.key === key)
    const first = counting ?? own[0]
    if (!first) return []
    return {
      outlets: [first, ...own.filter((one) => one !== first)].map(toOutlet),
      counts: counting !== undefined,
      at: happenedAt(first.item),
      isCreditedBy: (credit: Attribution) => isCredited(credit, first.publisher, first.source),
    }
  })
}

/** Whom the head credits; where it credits nobody, whom most of the others do. Nobody where that publisher tells the story here itself. */
function findOriginal(head: Item, told: readonly Told[]): Attribution | null {
  const credits = told.flatMap(({ item }) => item.attribution ?? [])
  const count = (credit: Attribution) => credits.filter(({ name }) => name === credit.name).length
  const credit = head.attribution ?? credits.toSorted((a, b) => count(b) - count(a))[0] ?? null
  return credit !== null && told.some(({ publisher, source }) => isCredited(credit, publisher, source)) ? null : credit
}

function withSources(sources: ReadonlyMap<string, Source>, items: readonly Item[]): readonly Told[] {
  return items.flatMap((item) => {
    const source = sources.get(item.sourceId)
    return source ? [{ item, source, publisher: publisherOf(source) }] : []
  })
}

function asPublished({ item, source }: Told): Outlet {
  return { name: source.name, url: item.url, language: item.language }
}

function toOutlet(told: Told): Outlet {
  return withCleanAddress(asPublished(told))
}

/** A story or an outlet with an address that does not track its reader. Reading an address takes long: for what is shown alone. */
export function withCleanAddress<T extends { readonly url: string | null }>(linked: T): T {
  return linked.url === null ? linked : { ...linked, url: withoutTracking(linked.url) }
}
