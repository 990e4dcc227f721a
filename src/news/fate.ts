import type { DeliveryState } from './delivery.ts'
import type { Edition, EditionStory, RemovedReason } from './edition.ts'
import type { Millis } from './types.ts'

/** Why a story was or was not posted by one digest. */
export type Fate =
  | { readonly fate: 'posted'; readonly at: Millis }
  /** Claimed, and on its way. */
  | { readonly fate: 'waiting' }
  /** Nobody can find out whether it was posted. */
  | { readonly fate: 'uncertain' }
  /** Discord refuses the message that tells it. */
  | { readonly fate: 'refused' }
  /** It would be posted now, at this place from 1. */
  | { readonly fate: 'next'; readonly place: number; readonly story: EditionStory }
  | { readonly fate: 'left-out'; readonly reason: RemovedReason }

/** How the message ended that tells a story. */
export interface StoryDelivery {
  readonly storyId: string
  readonly state: DeliveryState
  readonly at: Millis
}

/** What tells more than what: a story that failed once may have been posted later. */
const STRENGTH: Readonly<Record<DeliveryState, number>> = { failed: 0, uncertain: 1, pending: 2, posted: 3 }

/** The fate of every story that an edition of now holds or leaves out; `deliveries` are those of the same digest, in any order. */
export function fatesOf(edition: Edition, deliveries: readonly StoryDelivery[]): ReadonlyMap<string, Fate> {
  const strongest = new Map<string, StoryDelivery>()
  for (const delivery of deliveries) {
    const known = strongest.get(delivery.storyId)
    if (!known || STRENGTH[delivery.state] >= STRENGTH[known.state]) strongest.set(delivery.storyId, delivery)
  }
  const next = edition.stories.map((story, index): [string, Fate] => [
    story.id,
    { fate: 'next', place: index + 1, story },
  ])
  const others = edition.removed.map(({ storyId, reason }): [string, Fate] => [
    storyId,
    // "Posted before" is all that composing needs to know: the outbox tells what really became of it.
    reason === 'posted' ? fateOfClaimed(strongest.get(storyId)) : { fate: 'left-out', reason },
  ])
  return new Map([...others, ...next])
}

function fateOfClaimed(delivery: StoryDelivery | undefined): Fate {
  switch (delivery?.state) {
    case 'posted':
      return { fate: 'posted', at: delivery.at }
    case 'pending':
      return { fate: 'waiting' }
    case 'uncertain':
      return { fate: 'uncertain' }
    case 'failed':
      return { fate: 'refused' }
    // Its message was forgotten since.
    default:
      return { fate: 'left-out', reason: 'posted' }
  }
}
