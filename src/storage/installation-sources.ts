import type { Database } from './database.ts'
import { NEW_LIFE, type NewSource, toRow } from './sources.ts'

/** Makes the installation's sources these and what was imported: new ones are added, missing ones switched off with their history kept. */
export async function replaceInstallationSources(database: Database, sources: readonly NewSource[]): Promise<void> {
  await database.transaction().execute(async (tx) => {
    const known = await tx
      .selectFrom('sources')
      .select(['id', 'url_key', 'enabled', 'imported'])
      .where('owner', '=', '')
      .execute()
    const byKey = new Map(known.map((row) => [row.url_key, row]))
    const byId = new Map(known.map((row) => [row.id, row]))
    const kept = new Set<string>()
    for (const source of sources) {
      const { id, name, site, language, kind, focus, url, urlKey } = source
      // A source whose address changed keeps its id and its history.
      const row = byKey.get(urlKey) ?? byId.get(id)
      if (row === undefined) {
        await tx.insertInto('sources').values(toRow(source)).execute()
        kept.add(id)
      } else if (!kept.has(row.id)) {
        const moved =
          row.url_key === urlKey
            ? {}
            : { url, url_key: urlKey, etag: null, last_modified: null, body_hash: null, next_poll_at: 0, ...NEW_LIFE }
        await tx
          .updateTable('sources')
          .set({
            enabled: 1,
            name,
            site,
            language,
            kind,
            focus,
            optional: source.optional === true && row.imported === 0 ? 1 : 0,
            ...moved,
          })
          .where('id', '=', row.id)
          .execute()
        kept.add(row.id)
      }
    }
    for (const row of known) {
      if (row.enabled === 1 && row.imported === 0 && !kept.has(row.id))
        await tx
          .updateTable('sources')
          .set({ enabled: 0, ...NEW_LIFE })
          .where('id', '=', row.id)
          .execute()
    }
  })
}

/** Keeps sources of the installation though its list does not name them: somebody imported them. */
export async function keepImported(database: Database, urlKeys: readonly string[]): Promise<void> {
  for (const key of urlKeys)
    await database
      .updateTable('sources')
      .set({ imported: 1, optional: 0 })
      .where('owner', '=', '')
      .where('url_key', '=', key)
      .execute()
}
