import type { Log } from '../lib/log.ts'
import type { Digest } from '../news/digest.ts'
import { dueSlot, parseSchedule } from '../news/schedule.ts'
import type { Millis } from '../news/types.ts'
import type { Database } from '../storage/database.ts'
import { newestScheduledSlot } from '../storage/editions.ts'
import { findFact, saveFact } from '../storage/facts.ts'
import { issueEdition } from './issue-edition.ts'
import { prepareReview } from './prepare-edition.ts'

/** Claims a digest's review if it is due. */
export async function publishReview(database: Database, log: Log, digest: Digest, now: Millis): Promise<void> {
  if (digest.review === null) return
  const parsed = parseSchedule(digest.review)
  if (parsed.outcome !== 'schedule')
    return log.error({ digest: digest.id }, 'the schedule of a review cannot be read; edit it')
  const { timezone } = digest
  const since = await reviewedSince(database, digest.id, `${timezone} ${digest.review}`, now)
  const newestClaimed = await newestScheduledSlot(database, digest.id, 'review')
  const { slot } = dueSlot({ schedule: parsed.schedule, timezone, since, now, newestClaimed })
  if (slot === null) return
  const prepare = () => prepareReview(database, digest, now)
  const result = await issueEdition(database, digest, { lane: 'review', slot: String(slot), prepare }, now)
  log.info({ digest: digest.id, slot: new Date(slot).toISOString(), ...result }, 'review due')
}

/** Where it is remembered since when a review's schedule holds. */
function reviewKey(digestId: string): string {
  return `review:${digestId}`
}

/** A review's schedule holds from when it is first seen: its earlier slots are no missed ones. */
async function reviewedSince(database: Database, digestId: string, rule: string, now: Millis): Promise<Millis> {
  const [known, since] = (await findFact(database, reviewKey(digestId)))?.split('\n') ?? []
  if (known === rule && since !== undefined) return Number(since)
  await saveFact(database, reviewKey(digestId), `${rule}\n${now}`)
  return now
}
