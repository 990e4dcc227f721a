import pLimit from 'p-limit'
import { createBatch } from '../lib/batch.ts'
import type { Log } from '../lib/log.ts'
import type { Millis } from '../news/types.ts'
import type { Reader, ReadFailure, ReadOutcome } from '../readers/reader.ts'
import type { Database } from '../storage/database.ts'
import { isDatabaseBusy, isDatabaseDamaged } from '../storage/database-faults.ts'
import { listDueSources, type SourceState } from '../storage/sources.ts'
import { createSourceKeeper } from './keep-source.ts'
import { createLearning } from './learn-items.ts'
import { type Reading, type Recorded, recordReadings } from './record-readings.ts'
import type { Sorter } from './sort-items.ts'

/** What came of polling one source. */
export interface PollLine extends Recorded {
  readonly url: string
  readonly outcome: ReadOutcome['outcome']
  /** Why it failed, or null. */
  readonly failure: ReadFailure | null
  /** Decoded bytes. */
  readonly bytes: number
}

export interface PollOptions {
  readonly database: Database
  readonly reader: Reader
  readonly sorter: Sorter
  readonly log: Log
  /** The shortest time between two polls of one source. */
  readonly interval: Millis
  readonly clock: () => Millis
  readonly signal: AbortSignal
  /** Awaited before each step that keeps the processor busy: people who are waiting come first. */
  readonly giveWay?: () => Promise<void>
}

export interface Poller {
  /** Polls the sources whose time has come (or `all`) and that no other round is at; ends with the slowest. One bad source stays one. */
  poll(options?: {
    readonly all?: boolean
    readonly onLine?: (line: PollLine, done: number, of: number) => void
  }): Promise<readonly PollLine[]>
}

const SOURCES_AT_ONCE = 16
/** What is in doubt has turns of its own: however many sources hang, those that work wait for none of them. */
const DOUBTFUL_AT_ONCE = 8
/** As the reader has it: a source that waits for its host's turn holds up no other. */
const SOURCES_A_HOST = 2
/** A commit costs a flush of the disk: readings that arrive within so many milliseconds share one. */
const READINGS_A_COMMIT = 5
const PATIENCE = 20

const UNFORESEEN: ReadOutcome = {
  outcome: 'failed',
  failure: { code: 'internal', status: null, detail: 'unforeseen; see the log' },
  retryAfter: null,
  bytes: 0,
}

export function createPoller(options: PollOptions): Poller {
  const { database, reader, sorter, log, clock, signal, giveWay } = options
  const reading = pLimit(SOURCES_AT_ONCE)
  const readingDoubtful = pLimit(DOUBTFUL_AT_ONCE)
  const hosts = new Map<string, ReturnType<typeof pLimit>>()
  const inFlight = new Set<string>()
  const learning = createLearning(sorter)
  const keeper = createSourceKeeper(log)
  let unstored = 0
  let room: PromiseWithResolvers<void> | null = null
  const record = createBatch({ most: READINGS_A_COMMIT, patience: PATIENCE, run: recordAll })

  return {
    async poll({ all = false, onLine } = {}) {
      // What an earlier round is still at is left to it: a slow source holds up no other.
      // What was in flight when they were listed may be done by now, and was listed as it had been before.
      const busy = new Set(inFlight)
      const due = (await listDueSources(database, clock(), all)).filter(({ id }) => !busy.has(id) && !inFlight.has(id))
      for (const { id } of due) inFlight.add(id)
      sorter.forget(clock())
      const lines: PollLine[] = []
      const round = due.map(async (source) => {
        try {
          const outcome = await atHost(source, () =>
            (isDoubtful(source) ? readingDoubtful : reading)(() => read(source)),
          )
          if (outcome === null) return
          const line = toLine(source, outcome, await store({ source, outcome }))
          lines.push(line)
          onLine?.(line, lines.length, due.length)
        } finally {
          inFlight.delete(source.id)
        }
      })
      // A database that stays busy fails the round, but not before all of it has ended.
      await Promise.allSettled(round)
      await Promise.all(round)
      return lines
    },
  }

  function atHost<T>({ url }: SourceState, task: () => Promise<T>): Promise<T> {
    const host = URL.parse(url)?.host.replace(/^www\./, '') ?? url
    const limit = hosts.get(host) ?? pLimit(SOURCES_A_HOST)
    hosts.set(host, limit)
    return limit(task).finally(() => {
      if (limit.activeCount + limit.pendingCount === 0) hosts.delete(host)
    })
  }

  async function store(given: Reading): Promise<Recorded> {
    unstored += 1
    try {
      return await record(given)
    } finally {
      unstored -= 1
      if (unstored < READINGS_A_COMMIT) {
        room?.resolve()
        room = null
      }
    }
  }

  /** Null when everything is stopping. */
  async function read(source: SourceState): Promise<ReadOutcome | null> {
    // What is read faster than it is stored would only fill the memory.
    while (unstored >= READINGS_A_COMMIT && !signal.aborted) {
      room ??= Promise.withResolvers()
      await room.promise
    }
    if (signal.aborted) return null
    try {
      const outcome = await reader.read(giveWay ? { ...source, giveWay } : source, signal)
      if (outcome.outcome === 'failed' && !signal.aborted)
        log.warn({ source: source.id, ...outcome.failure }, 'source could not be read')
      return signal.aborted ? null : outcome
    } catch (error) {
      if (signal.aborted) return null
      log.error({ err: error, source: source.id }, 'reading a source failed in an unforeseen way')
      return {
        outcome: 'failed',
        failure: { code: 'internal', status: null, detail: 'unforeseen' },
        retryAfter: null,
        bytes: 0,
      }
    }
  }

  /** All together; when that fails, one by one, so that a bad one takes no other with it. */
  async function recordAll(readings: readonly Reading[]): Promise<readonly Recorded[]> {
    await giveWay?.()
    const given = { database, sorter, learning, keeper, interval: options.interval, now: clock() }
    try {
      return await recordReadings(given, readings)
    } catch (error) {
      if (isDatabaseBusy(error) || isDatabaseDamaged(error)) throw error
      const [only] = readings
      if (only && readings.length === 1 && only.outcome !== UNFORESEEN) {
        log.error(
          { err: error, source: only.source.id },
          'what a source holds could not be stored; it is read again later',
        )
        return [{ items: 0, new: 0 }]
      }
      if (readings.length === 1) throw error
      const recorded: Recorded[] = []
      for (const reading of readings) recorded.push(...(await recordAll([reading])))
      return recorded
    }
  }
}

/** Failed last time, or named by somebody of a server and never read yet: a list of a hundred addresses is quickly uploaded. */
function isDoubtful({ failures, owner, firstReadAt }: SourceState): boolean {
  return failures > 0 || (owner !== null && firstReadAt === null)
}

function toLine({ url }: SourceState, outcome: ReadOutcome, recorded: Recorded): PollLine {
  return {
    url,
    outcome: outcome.outcome,
    ...recorded,
    failure: outcome.outcome === 'failed' ? outcome.failure : null,
    bytes: outcome.bytes,
  }
}
