import { withoutTracking } from './address.ts'
import type { EarlierStory } from './edition.ts'
import { type TellingFilter, tellings } from './telling.ts'
import type { Item, Source } from './types.ts'

/** The story that most of these items follow up on, in the words of its best telling; null where none of the given stories is it. */
export function findEarlier(
  given: { readonly filter: TellingFilter; readonly sources: ReadonlyMap<string, Source> },
  items: readonly Item[],
  byStory: ReadonlyMap<string, readonly Item[]>,
): EarlierStory | null {
  const votes = new Map<string, number>()
  for (const { followUpOf, storyId } of items) {
    if (followUpOf !== null && followUpOf !== storyId) votes.set(followUpOf, (votes.get(followUpOf) ?? 0) + 1)
  }
  for (const [id] of [...votes].sort(([, a], [, b]) => b - a)) {
    const [head] = tellings(given.filter, given.sources, byStory.get(id) ?? [])
    if (head) return { title: head.title, url: head.url === null ? null : withoutTracking(head.url) }
  }
  return null
}
