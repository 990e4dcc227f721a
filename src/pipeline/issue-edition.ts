import { randomUUID } from 'node:crypto'
import type { Digest, Lane } from '../news/digest.ts'
import type { Edition } from '../news/edition.ts'
import type { Millis } from '../news/types.ts'
import type { Database } from '../storage/database.ts'
import { type Claim, claimEdition } from '../storage/editions.ts'
import { findSettings } from '../storage/settings.ts'
import { toDeliveries } from './fill-outbox.ts'

/**
 * What became of an order. `empty`: nothing new, nothing posted. `taken`: it was carried out before. `over`: its lane has had its most editions.
 */
export type PublishOutcome =
  | { readonly outcome: 'claimed'; readonly stories: number }
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'over' }

export interface IssueOrder extends Pick<Claim, 'slot' | 'limit'> {
  readonly lane: Lane
  /** Composed anew where another lane took one of its stories meanwhile. */
  readonly prepare: () => Promise<Edition>
}

const TRIES = 3

/** Prepares an edition and claims it with its messages. With nothing new a slot of a schedule is claimed all the same; other orders claim nothing. */
export async function issueEdition(
  database: Database,
  digest: Digest,
  { lane, slot, limit, prepare }: IssueOrder,
  now: Millis,
): Promise<PublishOutcome> {
  const isSlot = lane === 'scheduled' || lane === 'review'
  const digits = digest.guildId === null ? null : (await findSettings(database, digest.guildId)).digits
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const edition = await prepare()
    if (edition.stories.length === 0 && !isSlot) return { outcome: 'empty' }
    const editionId = randomUUID()
    const outcome = await claimEdition(database, {
      ...{ editionId, digestId: digest.id, lane, slot, claimedAt: now },
      ...(limit === undefined ? {} : { limit }),
      deliveries: toDeliveries({ editionId, digest, lane, edition, digits, now }),
    })
    if (outcome === 'taken' || outcome === 'over') return { outcome }
    if (outcome === 'claimed')
      return edition.stories.length === 0 ? { outcome: 'empty' } : { outcome, stories: edition.stories.length }
  }
  throw new Error(`The stories of digest ${digest.id} were claimed by another lane ${TRIES} times in a row.`)
}
