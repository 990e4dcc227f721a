import type { DatabaseSync } from 'node:sqlite'

/** "Mujz", so that other programs know whose a file is (https://www.sqlite.org/pragma.html#pragma_application_id). */
const OURS = 0x4d756a7a
/** What Kysely makes before the first of our tables: a start may have been cut off in between. */
const BOOKKEEPING = ['kysely_migration', 'kysely_migration_lock']

/** Whose tables a file holds. Changes nothing. Databases of the first releases bear no mark: they are known by their first migration. */
export function ownerOf(database: DatabaseSync, firstMigration: string): 'nobody' | 'us' | 'another program' {
  const mark = database.prepare('PRAGMA application_id').get()?.application_id
  if (mark !== 0 && mark !== OURS) return 'another program'
  const names = database
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    .all()
    .map(({ name }) => String(name))
  if (names.every((name) => BOOKKEEPING.includes(name))) return 'nobody'
  if (mark === OURS) return 'us'
  if (!names.includes('kysely_migration')) return 'another program'
  const first = database.prepare('SELECT 1 FROM kysely_migration WHERE name = ?').get(firstMigration)
  return first ? 'us' : 'another program'
}

/** Marks a new file as ours. */
export function markAsOurs(database: DatabaseSync): void {
  database.exec(`PRAGMA application_id = ${OURS}`)
}
