import { randomUUID } from 'node:crypto'
import pLimit from 'p-limit'
import type { Log } from '../lib/log.ts'
import { toItemKeys } from '../news/identity.ts'
import { holdBack, nextPoll } from '../news/poll-pace.ts'
import type { Millis, ReadItem } from '../news/types.ts'
import type { Reader, ReadFailure, ReadOutcome } from '../readers/reader.ts'
import type { Database } from '../storage/database.ts'
import { findKnownKeys, insertItems, insertKeys, type KeyedItem } from '../storage/items.ts'
import { listDueSources, type SourceState, updateSource } from '../storage/sources.ts'
import type { Sorter, Unsorted } from './sort-items.ts'

/** What came of polling one source. */
export interface PollLine {
  readonly url: string
  readonly outcome: 'fresh' | 'unchanged' | 'failed'
  readonly items: number
  readonly new: number
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
}

const SOURCES_AT_ONCE = 16

export interface Poller {
  /** Polls the sources whose time has come (or `all`), each to its end; one bad source stays one. */
  poll(options?: {
    readonly all?: boolean
    readonly onLine?: (line: PollLine, done: number, of: number) => void
  }): Promise<readonly PollLine[]>
}

export function createPoller(options: PollOptions): Poller {
  // Items are sorted and stored one source at a time, so that two reports of one event that arrive together find each other.
  const storing = pLimit(1)

  return {
    async poll({ all = false, onLine } = {}) {
      const due = await listDueSources(options.database, options.clock(), all)
      options.sorter.forget(options.clock())
      const reading = pLimit(SOURCES_AT_ONCE)
      const lines: PollLine[] = []
      await reading.map(due, async (source) => {
        if (options.signal.aborted) return
        const line = await pollOne(source)
        if (line === null) return
        lines.push(line)
        onLine?.(line, lines.length, due.length)
      })
      return lines
    },
  }

  async function pollOne(source: SourceState): Promise<PollLine | null> {
    let outcome: ReadOutcome
    try {
      outcome = await options.reader.read(source, options.signal)
    } catch (error) {
      if (options.signal.aborted) return null
      options.log.error({ err: error, source: source.id }, 'reading a source failed in an unforeseen way')
      outcome = {
        outcome: 'failed',
        failure: { code: 'internal', status: null, detail: 'unforeseen' },
        retryAfter: null,
        bytes: 0,
      }
    }
    if (options.signal.aborted) return null
    return storing(() => record(source, outcome))
  }

  async function record(source: SourceState, outcome: ReadOutcome): Promise<PollLine> {
    const now = options.clock()
    const pace = { now, interval: options.interval, spread: Math.random() }
    if (outcome.outcome === 'failed') {
      const failures = source.failures + 1
      await updateSource(options.database, source.id, {
        last_polled_at: now,
        failures,
        failure: JSON.stringify(outcome.failure),
        next_poll_at: nextPoll({
          ...pace,
          failures,
          notBefore: outcome.retryAfter === null ? null : now + outcome.retryAfter,
        }),
      })
      options.log.warn({ source: source.id, ...outcome.failure }, 'source could not be read')
      return { url: source.url, outcome: 'failed', items: 0, new: 0, failure: outcome.failure, bytes: outcome.bytes }
    }
    const update = {
      last_polled_at: now,
      failures: 0,
      failure: null,
      next_poll_at: nextPoll({ ...pace, failures: 0, notBefore: outcome.notBefore }),
      etag: outcome.etag,
      last_modified: outcome.lastModified,
      body_hash: outcome.bodyHash ?? source.bodyHash,
      ...(outcome.movedTo === null ? {} : { url: outcome.movedTo }),
    }
    if (outcome.outcome === 'unchanged') {
      await updateSource(options.database, source.id, update)
      return { url: source.url, outcome: 'unchanged', items: 0, new: 0, failure: null, bytes: outcome.bytes }
    }
    const entries = outcome.items.filter((item) => item.title !== null || item.summary !== null)
    const added = await options.database.transaction().execute(async (tx) => {
      const { unsorted, keys, newKeys } = await findNew(tx, source, entries, now)
      const items = options.sorter.sort(unsorted)
      await insertItems(
        tx,
        items.map((item): KeyedItem => ({ item, keys: keys.get(item.id) ?? [] })),
      )
      await insertKeys(tx, newKeys)
      const dates = entries.flatMap((item) =>
        item.publishedAt === null || item.publishedAt > now ? [] : [item.publishedAt],
      )
      const newest = Math.max(source.newestItemAt ?? 0, ...dates)
      await updateSource(tx, source.id, {
        ...update,
        first_read_at: source.firstReadAt ?? now,
        ...(newest > 0 ? { newest_item_at: newest } : {}),
        ...(source.site === null && outcome.site !== null ? { site: outcome.site } : {}),
        ...(source.language === null && outcome.language !== null ? { language: outcome.language } : {}),
      })
      return items
    })
    options.sorter.remember(added)
    return {
      url: source.url,
      outcome: 'fresh',
      items: entries.length,
      new: added.length,
      failure: null,
      bytes: outcome.bytes,
    }
  }
}

/** Tells new entries from known ones, and the further keys of the known ones. */
async function findNew(database: Database, source: SourceState, entries: readonly ReadItem[], now: Millis) {
  const keysOf = toItemKeys(entries)
  const known = new Map(await findKnownKeys(database, source.id, [...new Set(keysOf.flat())]))
  const firstKnown = known.size
  const keys = new Map<string, readonly string[]>()
  const newKeys: { source_id: string; key: string; item_id: string }[] = []
  const fresh: { id: string; read: ReadItem }[] = []
  let knownEntries = 0
  entries.forEach((read, index) => {
    const own = keysOf[index] ?? []
    const match = own.map((key) => known.get(key)).find((id) => id !== undefined)
    const id = match ?? randomUUID()
    if (match === undefined) {
      keys.set(id, own)
      fresh.push({ id, read })
    } else {
      if (firstKnown > 0) knownEntries += 1
      for (const key of own) if (!known.has(key)) newKeys.push({ source_id: source.id, key, item_id: id })
    }
    for (const key of own) known.set(key, id)
  })
  const reading = { isFirst: source.firstReadAt === null, entries: entries.length, known: knownEntries, now }
  const unsorted = fresh.map(
    ({ id, read }): Unsorted => ({ id, source, read, seenAt: now, held: holdBack(read, reading) }),
  )
  // Oldest first, as they happened: the first report begins the story.
  unsorted.sort((a, b) => (a.read.publishedAt ?? now) - (b.read.publishedAt ?? now))
  return { unsorted, keys, newKeys }
}
