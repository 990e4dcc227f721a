import { setImmediate } from 'node:timers/promises'
import type { Log } from '../lib/log.ts'
import type { Millis } from '../news/types.ts'
import type { Database } from '../storage/database.ts'
import { findFact, forgetFactsOfDigests, saveFact } from '../storage/facts.ts'
import { eraseGuild, KEPT_AFTER_LEAVING, listGuildsLeftBefore } from '../storage/guilds.ts'
import {
  emptyLog,
  forgetDigests,
  forgetEditions,
  forgetFeedback,
  forgetItems,
  forgetKeys,
  forgetPayloads,
  forgetSources,
  listKeyedSources,
} from '../storage/prune.ts'
import { forgetWords } from '../storage/search.ts'

export interface PruneOptions {
  readonly database: Database
  readonly log: Log
  readonly clock: () => Millis
  readonly signal: AbortSignal
}

const DAY: Millis = 24 * 3_600_000

/** How long what is kept. Items are kept far longer than any digest looks back (sixteen days), for those who search. */
const KEPT = {
  items: 90 * DAY,
  /** An entry that vanished and comes back is too old to be posted by its date; without a date only its keys tell. */
  undatedKeys: 365 * DAY,
  payloads: 30 * DAY,
  editions: 180 * DAY,
  sources: 180 * DAY,
  feedback: 365 * DAY,
  /** A digest that was deleted can be brought back for ten minutes. */
  deleted: DAY / 144,
} as const

const PRUNED_AT = 'pruned-at'

/** How much was forgotten, by its kind. */
export type Pruned = Readonly<Record<string, number>>

/**
 * Forgets what is old: deleted digests each time, the rest once a day. The file does not shrink: what became free in it is used again, so that it
 * stays as large as it was at its fullest.
 */
export async function prune(options: PruneOptions): Promise<Pruned> {
  const { database, log, clock, signal } = options
  const now = clock()
  const digests = await forgetDigests(database, now - KEPT.deleted)
  const last = Number((await findFact(database, PRUNED_AT)) ?? 0)
  // A time that lies ahead was written by a clock that was wrong.
  if (last <= now && now - last < DAY) return { digests }

  const pruned = {
    digests,
    servers: await forEach(await listGuildsLeftBefore(database, now - KEPT_AFTER_LEAVING), (id) =>
      eraseGuild(database, id),
    ),
    keys: await forEach(await listKeyedSources(database), ({ id, hasUndated }) =>
      forgetKeys(database, id, now - (hasUndated ? KEPT.undatedKeys : KEPT.items)),
    ),
    items: await inSteps(signal, () => forgetItems(database, now - KEPT.items)),
    payloads: await inSteps(signal, () => forgetPayloads(database, now - KEPT.payloads)),
    editions: await inSteps(signal, () => forgetEditions(database, now - KEPT.editions)),
    sources: await forgetSources(database, now - KEPT.sources),
    feedback: await forgetFeedback(database, now - KEPT.feedback),
    facts: await forgetFactsOfDigests(database),
  }
  if (signal.aborted) return pruned
  await forgetWords(database)
  await saveFact(database, PRUNED_AT, String(now))
  await emptyLog(database)
  log.info(pruned, 'what is old was forgotten')
  return pruned

  /** One after the other, with a turn for everybody else in between; the sum of what each said. */
  async function forEach<T>(all: readonly T[], act: (one: T) => Promise<number>): Promise<number> {
    let sum = 0
    for (const one of all) {
      if (signal.aborted) break
      sum += await act(one)
      await setImmediate()
    }
    return sum
  }
}

/** Again and again until there is nothing left. */
async function inSteps(signal: AbortSignal, step: () => Promise<number>): Promise<number> {
  let sum = 0
  for (let done = 1; done > 0 && !signal.aborted; sum += done) {
    done = await step()
    await setImmediate()
  }
  return sum
}
