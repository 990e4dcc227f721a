import { type Fate, fatesOf } from '../news/fate.ts'
import { maxAge } from '../news/freshness.ts'
import { byTime, happenedAt } from '../news/telling.ts'
import type { Item, Millis } from '../news/types.ts'
import { listVisibleSources } from '../storage/chosen-sources.ts'
import type { Database } from '../storage/database.ts'
import { listVisibleItems } from '../storage/items.ts'
import { listStoryDeliveries } from '../storage/story-deliveries.ts'
import type { Order } from './prepare-edition.ts'
import { recentEdition } from './recent-edition.ts'

/** An item, and why it was or was not posted. */
export interface ExplainedItem extends Pick<Item, 'title' | 'url' | 'language' | 'storyId'> {
  readonly outlet: string
  readonly at: Millis
  readonly fate: Fate
  /** Under which title its story is told or left out, where that is another item's; else null. */
  readonly toldAs: string | null
}

/** Every item that an order's edition of now looks at, the newest first. */
export async function explainItems(database: Database, order: Order, now: Millis): Promise<readonly ExplainedItem[]> {
  const age = maxAge(order, now)
  const [edition, items, sources, deliveries] = await Promise.all([
    recentEdition(database, order, now),
    listVisibleItems(database, order.guildId, now - 2 * age, now + age),
    listVisibleSources(database, order.guildId),
    order.id === null ? [] : listStoryDeliveries(database, order.id),
  ])
  const fates = fatesOf(edition, deliveries)
  const names = new Map(sources.map(({ id, name }) => [id, name]))
  const titles = new Map([
    ...edition.removed.map(({ storyId, title }): [string, string] => [storyId, title]),
    ...edition.stories.map(({ id, title }): [string, string] => [id, title]),
  ])
  return items
    .toSorted(byTime)
    .toReversed()
    .flatMap((item) => {
      const fate = fates.get(item.storyId)
      // Read since the edition was composed: it is explained a moment later.
      if (!fate) return []
      const { title, url, language, storyId } = item
      const told = titles.get(storyId) ?? title
      return {
        ...{ title, url, language, storyId, fate },
        outlet: names.get(item.sourceId) ?? '',
        at: happenedAt(item),
        toldAs: told === title ? null : told,
      }
    })
}
