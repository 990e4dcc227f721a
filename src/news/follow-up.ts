import type { ShownStory } from './shown.ts'
import { listPublishers } from './telling.ts'
import type { Item, Millis, Source } from './types.ts'

/** For how long after it was posted a message is written anew when its stories gain outlets. */
export const FOLLOW_FOR: Millis = 48 * 3_600_000
/** A message is not edited more often, and looked at as often at least; soon where a story of it has just grown. */
export const FOLLOW_EVERY: Millis = 10 * 60_000

/**
 * A posted story as it stands now: the same words, with the publishers that came to it since behind those that are shown; null when none did. Who was
 * credited as the original and now tells it itself is an outlet like others.
 */
export function growStory(
  shown: ShownStory,
  items: readonly Item[],
  sources: ReadonlyMap<string, Source>,
): ShownStory | null {
  const publishers = listPublishers(items, sources)
  const known = (one: (typeof publishers)[number]) =>
    one.outlets.some(({ name, url }) =>
      shown.outlets.some((outlet) => outlet.url === url && (url !== null || outlet.name === name)),
    )
  const added = publishers.filter((one) => one.counts && !known(one))
  if (added.length === 0) return null
  const { original } = shown
  return {
    ...shown,
    outlets: [...shown.outlets, ...added.flatMap(({ outlets }) => outlets.slice(0, 1))],
    original: original !== null && added.some((one) => one.isCreditedBy(original)) ? null : original,
  }
}
