import { existsSync, readFileSync, unlinkSync } from 'node:fs'
import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Schema } from './schema.ts'
import { copySqlite } from './sqlite-copy.ts'

export type Migrations = Readonly<Record<string, Migration>>

export type MigrateOutcome =
  /** `copy`: where the database is kept as it was before; null where nothing had to be done, or there was nothing to keep. */
  | { readonly outcome: 'done'; readonly copy: string | null }
  | { readonly outcome: 'newer'; readonly unknown: string }
  | { readonly outcome: 'no-copy'; readonly cause: unknown }
  /** Nothing was changed. */
  | { readonly outcome: 'failed'; readonly step: string; readonly copy: string | null; readonly cause: unknown }

/**
 * Brings the tables up to date, all or nothing. A database with data in it is copied first, beside itself and never over another file; `path` null:
 * it is in memory. Touches nothing that a newer Mujaz has written.
 */
export async function migrate(db: Kysely<Schema>, path: string | null, known: Migrations): Promise<MigrateOutcome> {
  const done = await listDone(db)
  const unknown = done.find((name) => !(name in known))
  if (unknown !== undefined) return { outcome: 'newer', unknown }
  const [next] = Object.keys(known).filter((name) => !done.includes(name))
  if (next === undefined) return { outcome: 'done', copy: null }
  let copy: string | null = null
  try {
    if (path !== null && done.length > 0) copy = keepCopy(path, next)
  } catch (cause) {
    return { outcome: 'no-copy', cause }
  }
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...known }) } })
  const { error, results } = await migrator.migrateToLatest()
  if (error === undefined) return { outcome: 'done', copy }
  const step = results?.find(({ status }) => status === 'Error')?.migrationName ?? next
  return { outcome: 'failed', step, copy, cause: error }
}

/** The migrations that a database has had, in their order; none where it is new. */
async function listDone(db: Kysely<Schema>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === 'kysely_migration')) return []
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .orderBy('name')
    .execute()
  return rows.map((row) => row.name)
}

/** Where the copy is. A bot that is restarted again and again over a migration that fails keeps one copy, not one a start. */
function keepCopy(path: string, next: string): string {
  const nameOf = (number: number) => `${path}.before-${next}${number === 1 ? '' : `.${number}`}`
  let number = 1
  while (existsSync(nameOf(number))) number += 1
  const name = nameOf(number)
  const made = copySqlite(path, name)
  if (made.outcome !== 'copied') throw new Error(made.outcome === 'damaged' ? made.detail : made.outcome)
  const last = nameOf(number - 1)
  if (number === 1 || !readFileSync(last).equals(readFileSync(name))) return name
  unlinkSync(name)
  return last
}
