import type { Millis, Source } from '../news/types.ts'
import type { Database } from './database.ts'
import { toSource } from './rows.ts'
import type { SourcesTable } from './schema.ts'
import { readSources } from './visible.ts'

/** A source with what its last readings left behind. */
export interface SourceState extends Source {
  readonly enabled: boolean
  readonly etag: string | null
  readonly lastModified: string | null
  readonly bodyHash: string | null
  readonly nextPollAt: Millis
  readonly lastPolledAt: Millis | null
  /** Null until it was read once: then only what is new is posted. */
  readonly firstReadAt: Millis | null
  /** How many readings failed since the last that did not. */
  readonly failures: number
  /** Why the last one failed, as JSON of the reader's failure; null when it did not. */
  readonly failure: string | null
  readonly newestItemAt: Millis | null
  /** When the first of the failures in a row happened, or null. */
  readonly failingSince: Millis | null
  /** Since when it is asked only now and then, or null. */
  readonly asleepSince: Millis | null
}

/** What one reading changes of its source. */
export type SourceUpdate = Partial<
  Pick<
    SourcesTable,
    | 'url'
    | 'url_key'
    | 'enabled'
    | 'etag'
    | 'last_modified'
    | 'body_hash'
    | 'first_read_at'
    | 'failure'
    | 'newest_item_at'
    | 'failing_since'
    | 'asleep_since'
    | 'oldest_listed'
    | 'site'
    | 'language'
  >
> & { readonly next_poll_at: Millis; readonly last_polled_at: Millis; readonly failures: number }

export type NewSource = Source & {
  readonly urlKey: string
  /** Seen only by servers that choose it. */
  readonly optional?: boolean
}

/** A row in our terms. */
export function toSourceState(row: SourcesTable): SourceState {
  return {
    ...toSource(row),
    enabled: row.enabled === 1,
    etag: row.etag,
    lastModified: row.last_modified,
    bodyHash: row.body_hash,
    nextPollAt: row.next_poll_at,
    lastPolledAt: row.last_polled_at,
    firstReadAt: row.first_read_at,
    failures: row.failures,
    failure: row.failure,
    newestItemAt: row.newest_item_at,
    failingSince: row.failing_since,
    asleepSince: row.asleep_since,
  }
}

/** What is gone for good is asked once a week, and a tenth is added to spread readings. */
const LONGEST_WAIT: Millis = 8 * 24 * 3_600_000
/** By so much the clocks of two processes may differ. */
const A_MOMENT: Millis = 60_000

/** The sources whose time has come, longest waiting first; `all`: every one, whenever it was last read. */
export async function listDueSources(database: Database, now: Millis, all = false): Promise<readonly SourceState[]> {
  const query = readSources(database).selectAll('sources').orderBy('next_poll_at').orderBy('id')
  // No wait that could be given now is longer, and nothing was polled in the future: such times come from a clock that was wrong.
  const due = query.where((is) =>
    is.or([
      is('next_poll_at', '<=', now),
      is('next_poll_at', '>', now + LONGEST_WAIT),
      is('last_polled_at', '>', now + A_MOMENT),
    ]),
  )
  return (await (all ? query : due).execute()).map(toSourceState)
}

/** The sources that are switched off, of the installation and of servers. */
export async function listUnreadSources(database: Database): Promise<readonly SourceState[]> {
  const rows = await database.selectFrom('sources').selectAll().where('enabled', '=', 0).orderBy('name').execute()
  return rows.map(toSourceState)
}

/** Which of these sources were read before; asked in the transaction that stores, since another process may have read one meanwhile. */
export async function listReadSources(database: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await database
    .selectFrom('sources')
    .select('id')
    .where('id', 'in', ids)
    .where('first_read_at', 'is not', null)
    .execute()
  return new Set(rows.map((row) => row.id))
}

/** When the next source is due, or null without sources. */
export async function nextPollAt(database: Database): Promise<Millis | null> {
  const row = await readSources(database)
    .select((is) => is.fn.min('next_poll_at').as('at'))
    .executeTakeFirst()
  return row?.at ?? null
}

/** Whether another source of the same owner has this address, switched on or not. */
export async function isAddressTaken(database: Database, source: Source, urlKey: string): Promise<boolean> {
  const row = await database
    .selectFrom('sources')
    .select('id')
    .where('owner', '=', source.owner ?? '')
    .where('url_key', '=', urlKey)
    .where('id', '!=', source.id)
    .executeTakeFirst()
  return row !== undefined
}

/** What a source that nobody has failed to read remembers of failures. */
export const NEW_LIFE = { failures: 0, failure: null, failing_since: null, asleep_since: null } as const

/** Adds a source, or switches it on again with its history. */
export async function addSource(database: Database, source: NewSource): Promise<void> {
  await database
    .insertInto('sources')
    .values(toRow(source))
    .onConflict((on) =>
      on
        .columns(['owner', 'url_key'])
        .doUpdateSet({ enabled: 1, name: source.name, focus: source.focus, next_poll_at: 0, ...NEW_LIFE }),
    )
    .execute()
}

export async function updateSource(database: Database, id: string, update: SourceUpdate): Promise<void> {
  await database.updateTable('sources').set(update).where('id', '=', id).execute()
}

/** A source that was never read, as a row. */
export function toRow(source: NewSource): SourcesTable {
  return {
    id: source.id,
    owner: source.owner ?? '',
    url: source.url,
    url_key: source.urlKey,
    name: source.name,
    site: source.site,
    language: source.language,
    kind: source.kind,
    focus: source.focus,
    enabled: 1,
    etag: null,
    last_modified: null,
    body_hash: null,
    next_poll_at: 0,
    last_polled_at: null,
    first_read_at: null,
    failures: 0,
    failure: null,
    newest_item_at: null,
    failing_since: null,
    asleep_since: null,
    oldest_listed: null,
    imported: 0,
    optional: source.optional === true ? 1 : 0,
  }
}

/** How many sources are switched on, by whether their last reading succeeded. */
export async function countSources(
  database: Database,
): Promise<{ readonly working: number; readonly failing: number }> {
  const rows = await readSources(database).select('failures').execute()
  const failing = rows.filter((row) => row.failures > 0).length
  return { working: rows.length - failing, failing }
}
