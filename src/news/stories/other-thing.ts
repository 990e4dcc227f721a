import { TITLE } from './draft.ts'
import { CONCEPT, type Features, kindOf, NUMBER, placeOf, SKELETON, STEM, VERSION } from './features.ts'
import type { Shelf } from './shelf.ts'
import type { Comparable } from './stored-draft.ts'

/**
 * Whether two headlines are one but for a single thing ("Google releases AI tool for lawyers", "… for teachers"), and nothing rare speaks for one event:
 * outlets that tell the same use other words for more than one thing, or words that mean the same.
 */
export function areOtherThings(features: Features, draft: Comparable, shelf: Shelf, slot: number): boolean {
  const isCross = draft.isArabic !== shelf.isArabicAt(slot)
  const [from, end] = [shelf.startAt(slot), shelf.endAt(slot)]
  let [things, unknown] = [0, 0]
  for (let at = from; at < end; at += 1) {
    const id = shelf.pool[at] ?? 0
    if ((shelf.levels[at] ?? 0) < TITLE || (draft.weights[placeOf(id)] ?? 0) >= TITLE) continue
    if (kindOf(id) === CONCEPT) things += 1
    else if (isUnlisted(features, id)) unknown += 1
  }
  if (!isOneThing(things, unknown, isCross) || shareRare(features, draft, shelf, slot)) return false
  const theirs = new Set<number>()
  for (let at = from; at < end; at += 1) if ((shelf.levels[at] ?? 0) >= TITLE) theirs.add(shelf.pool[at] ?? 0)
  things = 0
  unknown = 0
  for (let at = 0; at < draft.count; at += 1) {
    const id = draft.features[at] ?? 0
    if ((draft.levels[at] ?? 0) < TITLE || theirs.has(id)) continue
    if (kindOf(id) === CONCEPT) things += 1
    else if (isUnlisted(features, id)) unknown += 1
  }
  return isOneThing(things, unknown, isCross)
}

/** Across scripts what is not in the lexicon may be what the other says. */
function isOneThing(things: number, unknown: number, isCross: boolean): boolean {
  return isCross ? things === 1 && unknown === 0 : things + unknown === 1
}

function isUnlisted(features: Features, id: number): boolean {
  return kindOf(id) === STEM && features.isUnlisted(id)
}

/** Whether two items have something in common that is hardly shared by chance. */
export function shareRare(features: Features, draft: Comparable, shelf: Shelf, slot: number): boolean {
  for (let at = shelf.startAt(slot); at < shelf.endAt(slot); at += 1) {
    const id = shelf.pool[at] ?? 0
    if ((draft.weights[placeOf(id)] ?? 0) > 0 && isRare(features, id)) return true
  }
  return false
}

/** What two headlines hardly share by chance. */
function isRare(features: Features, id: number): boolean {
  const kind = kindOf(id)
  if (kind === NUMBER || kind === VERSION) return true
  return isUnlisted(features, id) || (kind === SKELETON && features.isTelling(id))
}
