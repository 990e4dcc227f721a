import { composeEdition, type Ingredients } from '../news/compose.ts'
import { DEFAULT_SCHEDULE, DEFAULT_STORIES, type Digest, PLAIN } from '../news/digest.ts'
import type { Edition } from '../news/edition.ts'
import { maxAge } from '../news/freshness.ts'
import { scoreReview, type Votes, WEEK } from '../news/review.ts'
import { learnTaste, TASTE_MEMORY } from '../news/taste.ts'
import type { Millis, Source } from '../news/types.ts'
import { listVisibleSources } from '../storage/chosen-sources.ts'
import type { Database } from '../storage/database.ts'
import { listPostedStories } from '../storage/editions.ts'
import { listJudgements } from '../storage/feedback.ts'
import { listOtherItems, listRelevantItems } from '../storage/items.ts'
import { countVotes } from '../storage/votes.ts'

/** What an edition is prepared for; a digest is one. */
export type Order = Pick<
  Digest,
  'guildId' | 'language' | 'topics' | 'names' | 'sources' | 'include' | 'exclude' | 'stories' | 'schedule' | 'timezone'
> & {
  /** Null for an order that is no standing one: nothing was posted for it. */
  readonly id: string | null
}

/** Reads the AI news that the digest's server may see and composes the edition that would be posted now. Posts nothing, changes nothing. */
export async function prepareEdition(database: Database, order: Order, now: Millis): Promise<Edition> {
  return composeEdition(await gather(database, order, maxAge(order, now), now))
}

/** The same with all that was left out: also what is not about AI, which by far most entries are. */
export async function explainEdition(database: Database, order: Order, now: Millis): Promise<Edition> {
  const { from, to } = timesOf(maxAge(order, now), now)
  const [edition, others] = await Promise.all([
    prepareEdition(database, order, now),
    listOtherItems(database, order.guildId, from, to),
  ])
  return {
    ...edition,
    removed: [...edition.removed, ...others.map((item) => ({ ...item, reason: 'not-ai' as const }))],
  }
}

/** The edition of one story alone, for an alert; empty where the digest would not take it or has posted it. */
export async function prepareAlert(database: Database, order: Order, storyId: string, now: Millis): Promise<Edition> {
  const all = await gather(database, order, maxAge(order, now), now)
  const items = all.items.filter((item) => item.storyId === storyId)
  return composeEdition({ ...all, items, stories: 1 })
}

/** The week's stories, posted before or not, ranked by their publishers and by what this server's people made of them. */
export async function prepareReview(database: Database, order: Order, now: Millis): Promise<Edition> {
  const [all, votes] = await Promise.all([
    gather(database, order, WEEK, now),
    order.guildId === null ? new Map<string, Votes>() : countVotes(database, order.guildId, now - WEEK),
  ])
  return composeEdition({ ...all, posted: new Set(), rank: (story) => scoreReview(story, votes.get(story.id)) })
}

/** All that an edition is composed of. */
async function gather(database: Database, order: Order, age: Millis, now: Millis): Promise<Ingredients> {
  const { from, to } = timesOf(age, now)
  const [items, sources, posted, judgements] = await Promise.all([
    listRelevantItems(database, order.guildId, from, to),
    listVisibleSources(database, order.guildId),
    order.id === null ? new Set<string>() : listPostedStories(database, order.id),
    order.guildId === null ? [] : listJudgements(database, order.guildId, now - TASTE_MEMORY),
  ])
  return {
    filter: order,
    stories: order.stories,
    items,
    sources: new Map(sources.map((source): [string, Source] => [source.id, source])),
    posted,
    taste: learnTaste(judgements, now),
    now,
    maxAge: age,
  }
}

/** Twice the age, so that what became too old can be named with its reason. */
function timesOf(age: Millis, now: Millis) {
  return { from: now - 2 * age, to: now + age }
}

/** An order for all that a server (null: anybody) may see, in one language. */
export function orderOfAll(guildId: string | null, language: string, stories = DEFAULT_STORIES): Order {
  return { ...PLAIN, id: null, guildId, language, stories, schedule: DEFAULT_SCHEDULE, timezone: 'UTC' }
}
