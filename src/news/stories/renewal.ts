// Leaves behind what is too old, and all words that nobody else used.

import type { Millis } from '../types.ts'
import { type Features, kindOf } from './features.ts'
import type { Shelf } from './shelf.ts'

/** Puts the items that happened at `since` or later on another shelf, in their order, with features of its own. */
export function copyRecent(
  from: { readonly shelf: Shelf; readonly features: Features },
  to: { readonly shelf: Shelf; readonly features: Features },
  since: Millis,
): void {
  const renamed = new Map<number, number>()
  const rename = (feature: number): number => {
    const known = renamed.get(feature)
    if (known !== undefined) return known
    const { features } = from
    const id = to.features.idOf(features.labelOf(feature), kindOf(feature), features.shareOf(feature))
    renamed.set(feature, id)
    return id
  }
  for (let slot = 0; slot < from.shelf.slots; slot += 1) {
    const story = from.shelf.storyAt(slot)
    const item = story === undefined || from.shelf.timeAt(slot) < since ? null : from.shelf.itemAt(slot)
    if (item === null || story === undefined) continue
    to.shelf.put({ ...item, features: item.features.map(rename) }, story.id)
  }
}
