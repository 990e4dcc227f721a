import { createHash, randomUUID } from 'node:crypto'
import { topicName } from '../catalogue/topics.ts'
import { languageOf } from '../languages/index.ts'
import type { Log } from '../lib/log.ts'
import type { Digest, Lane } from '../news/digest.ts'
import { dueSlot, parseSchedule } from '../news/schedule.ts'
import type { Millis } from '../news/types.ts'
import { layoutOf } from '../posters/layouts/index.ts'
import type { Database } from '../storage/database.ts'
import { listActiveDigests } from '../storage/digests.ts'
import { claimEdition, newestScheduledSlot } from '../storage/editions.ts'
import { saveFact } from '../storage/facts.ts'
import { prepareEdition } from './prepare-edition.ts'

/** What became of an order. `empty`: nothing new, nothing posted. `taken`: it was carried out before. */
export type PublishOutcome =
  | { readonly outcome: 'claimed'; readonly stories: number }
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'taken' }

const TRIES = 3

/** Claims the editions of all digests that are due; what they hold is in the outbox afterwards. One bad digest stays one. */
export async function publishDue(database: Database, log: Log, now: Millis): Promise<void> {
  for (const digest of await listActiveDigests(database)) {
    try {
      await publishIfDue(database, log, digest, now)
    } catch (error) {
      log.error({ err: error, digest: digest.id }, 'a digest could not be published; it is tried again')
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

/** Prepares an edition and claims it with its messages. A manual order with nothing new claims nothing. */
export async function publish(
  database: Database,
  digest: Digest,
  lane: Lane,
  slot: string,
  now: Millis,
): Promise<PublishOutcome> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const edition = await prepareEdition(database, digest, now)
    if (edition.stories.length === 0 && lane === 'manual') return { outcome: 'empty' }
    const editionId = randomUUID()
    const language = languageOf(digest.language)
    const parts = layoutOf(digest.layout).render(edition, {
      language,
      timezone: digest.timezone,
      now,
      topicName: (id) => topicName(id, language.code),
      keyOf: (part) => deliveryKey(editionId, digest.channelId, part),
    })
    const outcome = await claimEdition(database, {
      editionId,
      digestId: digest.id,
      lane,
      slot,
      claimedAt: now,
      deliveries: parts.map(({ message, storyIds, place, thread }, part) => ({
        id: randomUUID(),
        channelId: digest.channelId,
        part,
        payload: JSON.stringify(message),
        nonce: deliveryKey(editionId, digest.channelId, part),
        storyIds,
        place,
        thread:
          thread === null ? null : { name: thread.name, tags: thread.topics.map((id) => topicName(id, language.code)) },
        layout: digest.layout,
        why: edition.stories
          .filter((story) => storyIds.includes(story.id))
          .map(({ title, score, parts: why, reasons }) => ({ title, score, parts: why, reasons })),
      })),
    })
    if (outcome === 'taken') return { outcome }
    if (outcome === 'claimed')
      return edition.stories.length === 0 ? { outcome: 'empty' } : { outcome, stories: edition.stories.length }
  }
  throw new Error(`The stories of digest ${digest.id} were claimed by another lane ${TRIES} times in a row.`)
}

/** Nonce and button key of one message: the same for every attempt, 22 characters (Discord takes 25). */
function deliveryKey(editionId: string, channelId: string, part: number): string {
  return createHash('sha256').update(`${editionId}/${channelId}/${part}`).digest('base64url').slice(0, 22)
}
