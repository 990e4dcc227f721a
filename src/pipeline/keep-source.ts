import type { Log } from '../lib/log.ts'
import { toAddressKey } from '../news/address.ts'
import { nextPoll } from '../news/poll-pace.ts'
import { afterFailure, afterSuccess, type LifeNotice, type SourceLife } from '../news/source-life.ts'
import { type Move, nextMove } from '../news/source-move.ts'
import type { Millis, Source } from '../news/types.ts'
import type { FreshReading, ReadOutcome } from '../readers/reader.ts'
import type { Database } from '../storage/database.ts'
import { isAddressTaken, type SourceState, type SourceUpdate } from '../storage/sources.ts'

/** Decides what a reading changes of its source: when it is read next, whether it sleeps, where it lives. */
export interface SourceKeeper {
  /** To be called in the transaction that stores the reading. */
  toUpdate(
    database: Database,
    reading: { readonly source: SourceState; readonly outcome: ReadOutcome },
    /** The shortest time between two polls of one source, and the time. */
    pace: { readonly interval: Millis; readonly now: Millis },
  ): Promise<SourceUpdate>
}

const NOTICES: Readonly<Record<LifeNotice, string>> = {
  'fell-asleep': 'a source has failed for two weeks; it is asked once a day from now on, until it answers',
  gone: 'the publisher says that a source is gone for good; it is asked once a week for two weeks more',
  'switched-off': 'the publisher keeps saying that a source is gone for good; it is switched off',
  woke: 'a source that was asleep answers again',
}

export function createSourceKeeper(log: Log): SourceKeeper {
  // Kept in memory: a restart begins to count anew, and until then redirects are followed each time.
  const moves = new Map<Source['id'], Move>()
  let lastAnswer: Millis | null = null

  return {
    async toUpdate(database, { source, outcome }, { interval, now }) {
      const life = outcome.outcome === 'failed' ? fail(source, outcome.failure.code, now) : afterSuccess(toLife(source))
      if (life.notice !== null) log.warn({ source: source.id }, NOTICES[life.notice])
      const pace = { now, interval, failures: life.failures, leastWait: life.wait, spread: Math.random() }
      const common = {
        last_polled_at: now,
        failures: life.failures,
        failing_since: life.failingSince,
        asleep_since: life.asleepSince,
        ...(life.isEnabled ? {} : { enabled: 0 as const }),
      }
      if (outcome.outcome === 'failed') {
        const notBefore = outcome.retryAfter === null ? null : now + outcome.retryAfter
        return {
          ...common,
          failure: JSON.stringify(outcome.failure),
          next_poll_at: nextPoll({ ...pace, notBefore }),
        }
      }
      lastAnswer = now
      return {
        ...common,
        failure: null,
        next_poll_at: nextPoll({ ...pace, notBefore: outcome.notBefore }),
        etag: outcome.etag,
        last_modified: outcome.lastModified,
        body_hash: outcome.bodyHash ?? source.bodyHash,
        ...(await findMove(database, source, outcome.movedTo, now)),
        ...(outcome.outcome === 'fresh' ? describe(source, outcome, now) : {}),
      }
    },
  }

  function fail(source: SourceState, code: string, now: Millis) {
    moves.delete(source.id)
    return afterFailure(toLife(source), { code, now, lastAnswer })
  }

  async function findMove(database: Database, source: SourceState, movedTo: string | null, now: Millis) {
    const { move, settled } = nextMove(moves.get(source.id) ?? null, movedTo, now)
    if (move === null) moves.delete(source.id)
    else moves.set(source.id, move)
    const urlKey = settled === null ? null : toAddressKey(settled)
    if (settled === null || urlKey === null) return {}
    if (await isAddressTaken(database, source, urlKey)) {
      log.warn({ source: source.id }, 'a source has moved to where another one is read already; one can be removed')
      return {}
    }
    log.info({ source: source.id }, 'a source has moved for good; it is read at its new address')
    return { url: settled, url_key: urlKey }
  }
}

function toLife({ failures, failingSince, asleepSince, failure }: SourceState): SourceLife {
  return { failures, failingSince, asleepSince, lastFailure: failure === null ? null : codeOf(failure) }
}

/** The code in a failure that storage keeps as JSON. */
function codeOf(failure: string): string | null {
  const parsed: unknown = JSON.parse(failure)
  return typeof parsed === 'object' && parsed !== null && 'code' in parsed ? String(parsed.code) : null
}

/** What a document tells of its source. */
function describe(source: SourceState, reading: FreshReading, now: Millis): Partial<SourceUpdate> {
  const dates = reading.items.flatMap(({ publishedAt }) =>
    publishedAt === null || publishedAt > now ? [] : [publishedAt],
  )
  const newest = dates.reduce((latest, at) => Math.max(latest, at), source.newestItemAt ?? 0)
  return {
    first_read_at: source.firstReadAt ?? now,
    ...(newest > 0 ? { newest_item_at: newest } : {}),
    ...(source.site === null && reading.site !== null ? { site: reading.site } : {}),
    ...(source.language === null && reading.language !== null ? { language: reading.language } : {}),
  }
}
