import type { Source } from '../news/types.ts'
import type { Database } from './database.ts'
import { toSource } from './rows.ts'
import { visibleSources } from './visible.ts'

/** The sources of the installation that this server does not read: those that it removed, and optional ones that it did not choose; by name. */
export async function listOfferedSources(database: Database, guildId: string): Promise<readonly Source[]> {
  const rows = await database
    .selectFrom('sources')
    .selectAll()
    .where('owner', '=', '')
    .where('enabled', '=', 1)
    .where('id', 'not in', visibleSources(database, guildId).select('sources.id'))
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(toSource)
}

/** Whether the installation reads any of these, or would if asked to. */
export async function hasInstallationSource(database: Database, ids: readonly string[]): Promise<boolean> {
  const row = await database
    .selectFrom('sources')
    .select('id')
    .where('owner', '=', '')
    .where('enabled', '=', 1)
    .where('id', 'in', ids)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Which of these ids are a source's that has another address: one that moved keeps the id of its old address. */
export async function listTakenIds(
  database: Database,
  sources: readonly { readonly id: string; readonly urlKey: string }[],
): Promise<ReadonlySet<string>> {
  const wanted = new Map(sources.map(({ id, urlKey }) => [id, urlKey]))
  const rows = await database
    .selectFrom('sources')
    .select(['id', 'url_key'])
    .where('id', 'in', [...wanted.keys()])
    .execute()
  return new Set(rows.filter(({ id, url_key }) => wanted.get(id) !== url_key).map(({ id }) => id))
}
