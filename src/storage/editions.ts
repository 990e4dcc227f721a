import type { Place, PlannedThread } from '../news/delivery.ts'
import type { Lane } from '../news/digest.ts'
import type { WhyStory } from '../news/edition.ts'
import type { Shown } from '../news/shown.ts'
import type { Millis } from '../news/types.ts'
import type { Database } from './database.ts'

/** A message of an edition as it enters the outbox. */
export interface NewDelivery {
  readonly id: string
  readonly channelId: string
  readonly part: number
  readonly payload: string
  readonly nonce: string
  readonly storyIds: readonly string[]
  /** Where in the channel it goes. */
  readonly place: Place
  /** The layout that wrote it: its message keeps it. */
  readonly layout: string
  readonly thread: PlannedThread | null
  /** What it shows, so that it can be written anew; absent: it stays as it is. */
  readonly shown?: Shown | null
  /** When it is first looked at for an edit. */
  readonly nextEditAt?: Millis | null
  /** Whether it is published to the channel's followers. */
  readonly crosspost?: boolean
  readonly why: readonly WhyStory[]
}

export interface Claim {
  readonly editionId: string
  readonly digestId: string
  readonly lane: Lane
  /** A scheduled edition's and a review's due time in milliseconds, a manual one's interaction id, an alert's story. */
  readonly slot: string
  readonly claimedAt: Millis
  /** At most so many editions of this lane since a time, this one included; absent: any number. */
  readonly limit?: { readonly since: Millis; readonly most: number }
  readonly deliveries: readonly NewDelivery[]
}

/**
 * `taken`: this slot has its edition already. `over`: the lane has its most editions. `stale`: another lane claimed one of the stories meanwhile;
 * compose anew.
 */
export type ClaimOutcome = 'claimed' | 'taken' | 'over' | 'stale'

// What undoes a claim.
class Stale extends Error {}
class Over extends Error {}

/** Claims a slot and its stories and fills the outbox, all or nothing: the unique keys are the lock. */
export async function claimEdition(database: Database, claim: Claim): Promise<ClaimOutcome> {
  const storyIds = claim.deliveries.flatMap((delivery) => delivery.storyIds)
  try {
    return await database.transaction().execute(async (tx) => {
      const edition = await tx
        .insertInto('editions')
        .values({
          id: claim.editionId,
          digest_id: claim.digestId,
          lane: claim.lane,
          slot: claim.slot,
          claimed_at: claim.claimedAt,
          stories: storyIds.length,
        })
        .onConflict((on) => on.doNothing())
        .executeTakeFirst()
      if (Number(edition.numInsertedOrUpdatedRows ?? 0) === 0) return 'taken'
      if (claim.limit && (await countEditions(tx, claim, claim.limit.since)) > claim.limit.most) throw new Over()
      if (storyIds.length === 0) return 'claimed'

      // A review shows stories again: it claims none.
      if (claim.lane !== 'review') await claimStories(tx, claim, storyIds)

      await tx
        .insertInto('deliveries')
        .values(
          claim.deliveries.map((delivery) => ({
            id: delivery.id,
            edition_id: claim.editionId,
            digest_id: claim.digestId,
            channel_id: delivery.channelId,
            part: delivery.part,
            payload: delivery.payload,
            nonce: delivery.nonce,
            story_ids: JSON.stringify(delivery.storyIds),
            why: JSON.stringify(delivery.why),
            state: 'pending',
            attempts: 0,
            next_attempt_at: claim.claimedAt,
            leased_until: null,
            unsettled_since: null,
            after_message: null,
            message_id: null,
            reason: null,
            created_at: claim.claimedAt,
            settled_at: null,
            place: delivery.place,
            layout: delivery.layout,
            thread: delivery.thread === null ? null : JSON.stringify(delivery.thread),
            shown: delivery.shown ? JSON.stringify(delivery.shown) : null,
            next_edit_at: delivery.nextEditAt ?? null,
            crosspost: delivery.crosspost ? 'wanted' : null,
            crosspost_at: delivery.crosspost ? claim.claimedAt : null,
          })),
        )
        .execute()
      return 'claimed'
    })
  } catch (error) {
    if (error instanceof Stale) return 'stale'
    if (error instanceof Over) return 'over'
    throw error
  }
}

async function claimStories(database: Database, claim: Claim, storyIds: readonly string[]): Promise<void> {
  const posted = await database
    .insertInto('posted')
    .values(storyIds.map((story_id) => ({ digest_id: claim.digestId, story_id, edition_id: claim.editionId })))
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  if (Number(posted.numInsertedOrUpdatedRows ?? 0) !== storyIds.length) throw new Stale()
}

/** How many editions a lane of a digest has had since a time. */
async function countEditions(
  database: Database,
  { digestId, lane }: Pick<Claim, 'digestId' | 'lane'>,
  since: Millis,
): Promise<number> {
  const row = await database
    .selectFrom('editions')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('digest_id', '=', digestId)
    .where('lane', '=', lane)
    .where('claimed_at', '>=', since)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** The newest claimed slot of a digest's schedule, or of its review's, or null. */
export async function newestScheduledSlot(
  database: Database,
  digestId: string,
  lane: 'scheduled' | 'review' = 'scheduled',
): Promise<Millis | null> {
  const rows = await database
    .selectFrom('editions')
    .select('slot')
    .where('digest_id', '=', digestId)
    .where('lane', '=', lane)
    .orderBy('claimed_at', 'desc')
    .limit(50)
    .execute()
  // Not the newest claim alone: where the clock was set back, a later claim may be of an earlier slot.
  return rows.length === 0 ? null : Math.max(...rows.map((row) => Number(row.slot)))
}

/** The stories that a digest has posted or is about to post. */
export async function listPostedStories(database: Database, digestId: string): Promise<ReadonlySet<string>> {
  const rows = await database.selectFrom('posted').select('story_id').where('digest_id', '=', digestId).execute()
  return new Set(rows.map((row) => row.story_id))
}

/** Gives stories back to their digest: they were surely not posted and may come in a later edition. */
export async function releaseStories(
  database: Database,
  editionId: string,
  storyIds: readonly string[],
): Promise<void> {
  if (storyIds.length === 0) return
  await database.deleteFrom('posted').where('edition_id', '=', editionId).where('story_id', 'in', storyIds).execute()
}

/** The last edition of a digest that held stories, or null. */
export async function lastEdition(
  database: Database,
  digestId: string,
): Promise<{ readonly at: Millis; readonly stories: number } | null> {
  const row = await database
    .selectFrom('editions')
    .select(['claimed_at', 'stories'])
    .where('digest_id', '=', digestId)
    .where('stories', '>', 0)
    .orderBy('claimed_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { at: row.claimed_at, stories: row.stories } : null
}
