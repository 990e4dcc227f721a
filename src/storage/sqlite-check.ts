import { existsSync, statfsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { migrations } from './migrations/index.ts'
import { findDamage } from './sqlite-copy.ts'
import { ownerOf } from './sqlite-owner.ts'

export type DatabaseCheck =
  /** There is none yet. */
  | { readonly outcome: 'missing'; readonly freeBytes: number }
  | {
      readonly outcome: 'sound'
      readonly bytes: number
      readonly freeBytes: number
      /** Migrations that are applied at the next start. */
      readonly pending: readonly string[]
    }
  | { readonly outcome: 'damaged'; readonly detail: string }
  | { readonly outcome: 'no-database' }
  | { readonly outcome: 'locked' }
  /** Its tables are another program's. */
  | { readonly outcome: 'not-ours' }
  | { readonly outcome: 'newer'; readonly unknown: string }

/** Looks at a database file without changing anything. Reads all of it. */
export function checkSqlite(path: string): DatabaseCheck {
  const freeBytes = freeIn(dirname(resolve(path)))
  if (!existsSync(path)) return { outcome: 'missing', freeBytes }
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { readOnly: true, timeout: 2_000 })
    const detail = findDamage(database)
    if (detail !== null) return { outcome: 'damaged', detail }
    const [firstMigration = ''] = Object.keys(migrations)
    if (ownerOf(database, firstMigration) === 'another program') return { outcome: 'not-ours' }
    const done = database
      .prepare("SELECT name FROM sqlite_schema WHERE name = 'kysely_migration'")
      .all()
      .flatMap(() => database?.prepare('SELECT name FROM kysely_migration').all() ?? [])
      .map(({ name }) => String(name))
    const unknown = done.find((name) => !(name in migrations))
    if (unknown !== undefined) return { outcome: 'newer', unknown }
    const pending = Object.keys(migrations).filter((name) => !done.includes(name))
    return { outcome: 'sound', bytes: statSync(path).size, freeBytes, pending }
  } catch (error) {
    // SQLite's primary result codes: https://www.sqlite.org/rescode.html
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
    if (code === 5 || code === 6) return { outcome: 'locked' }
    if (code === 11) return { outcome: 'damaged', detail: 'its pages cannot be read' }
    if (code === 26 || code === 14) return { outcome: 'no-database' }
    throw error
  } finally {
    database?.close()
  }
}

/** Free bytes for us on the disk of a folder, or of the nearest that exists above it. */
function freeIn(folder: string): number {
  if (!existsSync(folder)) return freeIn(dirname(folder))
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
