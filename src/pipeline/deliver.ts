import pLimit from 'p-limit'
import type { Log } from '../lib/log.ts'
import {
  afterAttempt,
  asFailed,
  asPosted,
  asUncertain,
  inDoubt,
  isGivenUp,
  isNonceFresh,
  isSettled,
  waitFor,
} from '../news/attempt.ts'
import type { Delivery, DeliveryChange } from '../news/delivery.ts'
import type { DigestProblem } from '../news/digest.ts'
import { haltOf } from '../news/halt.ts'
import type { Millis } from '../news/types.ts'
import { permissionsOfPlace } from '../posters/channel-access.ts'
import type { DiscordPoster } from '../posters/discord.ts'
import { type Message, simplify } from '../posters/message.ts'
import type { Database } from '../storage/database.ts'
import { isDatabaseBusy } from '../storage/database-faults.ts'
import { listDueDeliveries, replacePayload, settleDelivery, startSending } from '../storage/deliveries.ts'
import { findOrder, listUnsettled, stopDigest } from '../storage/delivery-orders.ts'
import { releaseStories } from '../storage/editions.ts'
import type { AttemptMemory } from './attempt-memory.ts'
import { findPosted, openTarget } from './delivery-target.ts'

export interface DeliverOptions {
  readonly database: Database
  readonly poster: DiscordPoster
  readonly log: Log
  readonly clock: () => Millis
  /** One for the life of the process. */
  readonly memory: AttemptMemory
  readonly signal: AbortSignal
}

type Due = Delivery & { readonly createdAt: Millis }

const CHANNELS_AT_ONCE = 8

/** Posts what is due in the outbox: channels side by side, the messages of one channel in their order. Returns how many were posted. */
export async function deliver(options: DeliverOptions): Promise<number> {
  let posted = 0
  for (;;) {
    options.memory.watch(await listUnsettled(options.database))
    const due = await listDueDeliveries(options.database, options.clock())
    const byChannel = Map.groupBy(due, (delivery) => delivery.channelId)
    const limit = pLimit(CHANNELS_AT_ONCE)
    const lanes = [...byChannel.values()].map((deliveries) =>
      limit(async () => {
        let done = 0
        for (const delivery of deliveries) {
          if (options.signal.aborted) break
          const state = await deliverOne(options, delivery)
          if (state === 'posted') done += 1
          // What waits holds up the later messages of its channel's edition, and they would only meet the same limit.
          if (state === 'pending') break
        }
        return done
      }),
    )
    // A busy database ends the step, but not before all channels have ended: they must not overlap its next turn.
    await Promise.allSettled(lanes)
    const now = (await Promise.all(lanes)).reduce((sum, done) => sum + done, 0)
    posted += now
    // The next part of an edition becomes due when the one before it is settled.
    if (now === 0 || options.signal.aborted) return posted
  }
}

async function deliverOne(options: DeliverOptions, delivery: Due): Promise<Delivery['state']> {
  const { database, log, clock } = options
  try {
    const end = await attempt(options, delivery)
    // Another process is at it or has just been, or a request of before may still be on its way.
    if (end === null) return 'pending'
    const { change } = end
    const problem = await problemOf(options, delivery, change)
    await database.transaction().execute(async (tx) => {
      if (!(await settleDelivery(tx, delivery, end, clock()))) return
      if (change.state === 'failed' && !isRejected(change))
        await releaseStories(tx, delivery.editionId, delivery.storyIds)
      if (problem) await stopDigest(tx, delivery, problem)
    })
    const line = { delivery: delivery.id, channel: delivery.channelId, state: change.state, reason: change.reason }
    if (change.state === 'posted') log.info(line, 'posted')
    else log.warn(line, 'not posted')
    return change.state
  } catch (error) {
    if (isDatabaseBusy(error)) throw error
    log.error({ err: error, delivery: delivery.id }, 'a delivery failed in an unforeseen way; it is tried again')
    return 'pending'
  }
}

/** Looks first where an earlier attempt may have succeeded, notes that one is about to be made, then makes it. */
async function attempt(
  options: DeliverOptions,
  delivery: Due,
): Promise<{ readonly change: DeliveryChange; readonly sent: boolean } | null> {
  const { database, clock, memory } = options
  const { createdAt } = delivery
  const known = memory.known(delivery)
  if (delivery.unsettledSince !== null && !isSettled(delivery.place, known)) return null
  const search = await searchFirst(options, delivery)
  if (search.outcome === 'settled') return { change: search.change, sent: false }
  const { searched } = search

  // Only what is surely not posted can be halted.
  if (searched || delivery.unsettledSince === null) {
    const halted = await findHalt(options, delivery)
    if (halted !== null) return { change: halted, sent: false }
  }
  const opened = await openTarget(options, delivery)
  if (opened.outcome === 'homeless') return { change: asFailed(clock(), `thread: ${opened.detail}`), sent: false }
  if (opened.outcome !== 'target')
    return {
      change: afterAttempt({ delivery, createdAt, searched, known, result: opened, now: clock() }),
      sent: false,
    }
  const { target } = opened

  const now = clock()
  const sending = { now, unsettledSince: inDoubt(delivery, now, known), afterMessage: target.afterMessage }
  if (!(await startSending(database, delivery, sending))) return null
  // The payload is what a layout made and we stored.
  const message = JSON.parse(delivery.payload) as Message
  const result = await target.send(message, delivery.nonce)
  memory.note({ id: delivery.id, unsettledSince: sending.unsettledSince })
  const simpler = result.outcome === 'rejected' ? simplify(message) : null
  if (simpler === null || result.outcome !== 'rejected')
    return { change: afterAttempt({ delivery, createdAt, searched, known, result, now }), sent: true }
  // One picture or link that Discord dislikes is no reason to lose the stories.
  await replacePayload(database, delivery.id, JSON.stringify(simpler))
  const again = { outcome: 'later', retryAfter: 0, detail: result.detail } as const
  return { change: afterAttempt({ delivery, createdAt, searched: true, known, result: again, now }), sent: true }
}

/** How a delivery ends that nobody wants any more, or that it is to wait where that cannot be found out; null: it is wanted. */
async function findHalt({ database, poster, clock }: DeliverOptions, delivery: Due): Promise<DeliveryChange | null> {
  const order = await findOrder(database, delivery)
  // Forgotten meanwhile: its deliveries are gone with it.
  if (order === null) return null
  const { lane, digest } = order
  const { userId, guildId } = digest
  const member = userId === null || guildId === null ? null : await poster.isMember(guildId, userId)
  const now = clock()
  if (member?.outcome === 'later')
    return waitFor(delivery, delivery.createdAt, now, null, { retryAfter: member.retryAfter, detail: member.detail })
  const halt = haltOf({ channelId: delivery.channelId, lane, digest, isMember: member?.outcome !== 'left' })
  return halt === null ? null : asFailed(now, `${halt}: since it was claimed`)
}

type Search =
  | { readonly outcome: 'go-on'; readonly searched: boolean }
  | { readonly outcome: 'settled'; readonly change: DeliveryChange }

async function searchFirst(options: DeliverOptions, delivery: Due): Promise<Search> {
  const { createdAt, unsettledSince } = delivery
  if (unsettledSince === null) return { outcome: 'go-on', searched: false }
  const found = await findPosted(options, delivery)
  const now = options.clock()
  if (found.outcome === 'found') return { outcome: 'settled', change: asPosted(now, found) }
  if (found.outcome === 'closed') return { outcome: 'settled', change: asFailed(now, `${found.code}: ${found.detail}`) }
  // While its nonce is remembered a repeat is harmless, whatever the history says.
  if (isNonceFresh(delivery.place, options.memory.known(delivery)))
    return { outcome: 'go-on', searched: found.outcome === 'absent' }
  if (found.outcome === 'later')
    return { outcome: 'settled', change: waitFor(delivery, createdAt, now, unsettledSince, found) }
  if (found.outcome === 'unreadable') return { outcome: 'settled', change: asUncertain(now, found.detail) }
  return isGivenUp(createdAt, now)
    ? { outcome: 'settled', change: asFailed(now, delivery.reason ?? 'given up') }
    : { outcome: 'go-on', searched: true }
}

/** What Discord rejects it would reject again: its stories stay claimed, and /status tells why. Everything else that surely failed is given back. */
function isRejected(change: DeliveryChange): boolean {
  return change.reason?.startsWith('rejected') ?? false
}

/** A channel that is gone or closed stops being tried: what its digest needs, or null. */
async function problemOf(
  { poster, clock }: DeliverOptions,
  delivery: Due,
  change: DeliveryChange,
): Promise<DigestProblem | null> {
  const code = change.state === 'failed' ? change.reason?.split(':')[0] : undefined
  if (code === 'rejected' || code === 'left-server') return { code, permissions: [], at: clock() }
  if (code !== 'unknown-channel' && code !== 'missing-access' && code !== 'missing-permissions') return null
  const access = await poster.access(delivery.channelId, permissionsOfPlace(delivery.place, delivery.thread !== null))
  const permissions = access.outcome === 'access' ? (access.missing ?? []) : []
  // A thread that was deleted or locked says nothing of its channel.
  if (delivery.place === 'thread' && access.outcome === 'access' && permissions.length === 0) return null
  return { code, permissions, at: clock() }
}
