import type { Log } from '../lib/log.ts'
import type { Digest, Lane } from '../news/digest.ts'
import { dueSlot, parseSchedule } from '../news/schedule.ts'
import type { Millis } from '../news/types.ts'
import type { Database } from '../storage/database.ts'
import { isDatabaseBusy } from '../storage/database-faults.ts'
import { listActiveDigests } from '../storage/digests.ts'
import { newestScheduledSlot } from '../storage/editions.ts'
import { saveFact } from '../storage/facts.ts'
import { issueEdition, type PublishOutcome } from './issue-edition.ts'
import { prepareEdition } from './prepare-edition.ts'
import { publishAlerts } from './publish-alerts.ts'
import { publishReview } from './publish-review.ts'

export type { PublishOutcome } from './issue-edition.ts'

const LANES = [publishIfDue, publishAlerts, publishReview]

/** Claims the editions of all digests that are due, in all their lanes; what they hold is in the outbox afterwards. One bad digest stays one. */
export async function publishDue(database: Database, log: Log, now: Millis): Promise<void> {
  for (const digest of await listActiveDigests(database)) {
    for (const publishLane of LANES) {
      try {
        await publishLane(database, log, digest, now)
      } catch (error) {
        if (isDatabaseBusy(error)) throw error
        log.error({ err: error, digest: digest.id }, 'a digest could not be published; it is tried again')
      }
    }
  }
}

async function publishIfDue(database: Database, log: Log, digest: Digest, now: Millis): Promise<void> {
  const parsed = parseSchedule(digest.schedule)
  if (parsed.outcome !== 'schedule')
    return log.error({ digest: digest.id }, 'the schedule of a digest cannot be read; edit it')
  const newestClaimed = await newestScheduledSlot(database, digest.id)
  const due = dueSlot({ schedule: parsed.schedule, timezone: digest.timezone, since: digest.since, now, newestClaimed })
  if (due.missed.length > 0) await saveFact(database, missedKey(digest.id), JSON.stringify(due.missed.slice(-10)))
  if (due.slot === null) return
  const result = await publish(database, digest, 'scheduled', String(due.slot), now)
  log.info(
    { digest: digest.id, slot: new Date(due.slot).toISOString(), missed: due.missed.length, ...result },
    'digest due',
  )
}

/** Where the slots are remembered that were missed and will not be made up for. */
export function missedKey(digestId: string): string {
  return `missed:${digestId}`
}

/** Claims the edition of a digest that would be posted now. A manual order with nothing new claims nothing. */
export function publish(
  database: Database,
  digest: Digest,
  lane: Lane,
  slot: string,
  now: Millis,
): Promise<PublishOutcome> {
  return issueEdition(database, digest, { lane, slot, prepare: () => prepareEdition(database, digest, now) }, now)
}
