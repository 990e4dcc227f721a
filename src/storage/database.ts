import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { Kysely } from 'kysely'
import { DAMAGED, isDatabaseDamaged, isDatabaseLocked, isDatabaseUnwritable } from './database-faults.ts'
import { databaseFile } from './database-file.ts'
import { type MigrateOutcome, type Migrations, migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import type { Schema } from './schema.ts'
import { createSqliteDialect, openSqlite } from './sqlite.ts'

export type Database = Kysely<Schema>

export type OpenOutcome =
  | {
      readonly outcome: 'open'
      readonly database: Database
      /** Where it is kept as it was before its tables were brought up to date; null where they were. */
      readonly copy: string | null
    }
  | { readonly outcome: 'failed'; readonly code: OpenFailure; readonly message: string }

export type OpenFailure =
  | 'unwritable'
  | 'locked'
  | 'not-a-database'
  | 'not-ours'
  | 'newer'
  | 'no-copy'
  | 'not-up-to-date'

/**
 * Opens the database and brings its tables up to date. This is the only file that knows which database it is. `onDamage`: a statement found the file
 * damaged, now or any time later; it fails, too.
 */
export async function openDatabase(
  url: string,
  known: Migrations = migrations,
  onDamage: () => void = () => {},
): Promise<OpenOutcome> {
  const path = databaseFile(url)
  let database: Database | undefined
  try {
    if (path !== ':memory:') makeFolder(dirname(resolve(path)))
    const [firstMigration = ''] = Object.keys(known)
    const opened = openSqlite(path, firstMigration)
    if (opened === null)
      return failed(
        'not-ours',
        "DATABASE_URL: the file is another program's database. It was left as it is; give another file.",
      )
    database = new Kysely<Schema>({ dialect: createSqliteDialect(opened, onDamage) })
    const migrated = await migrate(database, path === ':memory:' ? null : path, known)
    const refusal = toRefusal(migrated)
    if (refusal) {
      await database.destroy()
      return refusal
    }
    // Reading alone would not notice a lock, nor a file that may not be written.
    await database.transaction().execute((tx) => tx.deleteFrom('facts').where('key', '=', '').execute())
    return { outcome: 'open', database, copy: migrated.outcome === 'done' ? migrated.copy : null }
  } catch (error) {
    await database?.destroy()
    const outcome = toFailure(error)
    if (outcome) return outcome
    throw new Error('The database could not be opened.', { cause: error })
  }
}

/** Whether the database answers. */
export async function isReachable(database: Database): Promise<boolean> {
  try {
    await database.selectFrom('facts').select('key').limit(1).execute()
    return true
  } catch {
    return false
  }
}

/** One folder at a time: Node's own recursive way never ends where a file system answers ENOENT to making one (/proc). */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

function toRefusal(migrated: MigrateOutcome): OpenOutcome | undefined {
  switch (migrated.outcome) {
    case 'done':
      return undefined
    case 'newer':
      return failed(
        'newer',
        `The database was written by a newer Mujaz (it knows "${migrated.unknown}"). Update Mujaz, or give DATABASE_URL another file.`,
      )
    case 'no-copy':
      return failed(
        'no-copy',
        `Before the database is brought up to date it is copied beside itself, and that failed (${reasonOf(migrated.cause)}). Nothing was changed. Check the folder's owner and free space, then start again.`,
      )
    case 'failed': {
      const outcome = toFailure(migrated.cause)
      if (outcome?.outcome === 'failed' && ['locked', 'not-a-database'].includes(outcome.code)) return outcome
      const kept = migrated.copy === null ? '' : ` A copy from before is beside it: ${basename(migrated.copy)}.`
      return failed(
        'not-up-to-date',
        `The database could not be brought up to date (${migrated.step}: ${reasonOf(migrated.cause)}). It is as it was, and the earlier Mujaz can go on with it.${kept}`,
      )
    }
  }
}

/** What an error says without naming places: messages of the file system, and of SQLite about files, hold paths. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const isGeneral = 'errcode' in cause && cause.errcode === 1
  if ('errstr' in cause && !isGeneral) return String(cause.errstr)
  return 'code' in cause && !isGeneral ? String(cause.code) : cause.message
}

function toFailure(error: unknown): OpenOutcome | undefined {
  if (!(error instanceof Error)) return undefined
  const system = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (isDatabaseLocked(error)) {
    return failed(
      'locked',
      'The database is locked by another program. Stop that program, or give DATABASE_URL another file.',
    )
  }
  if (isDatabaseDamaged(error)) return failed('not-a-database', DAMAGED)
  if (isDatabaseUnwritable(error) || ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(system)) {
    return failed(
      'unwritable',
      'DATABASE_URL: the file cannot be written. Check its folder, its owner and the free space, or give another path.',
    )
  }
  return undefined
}

function failed(code: OpenFailure, message: string): OpenOutcome {
  return { outcome: 'failed', code, message }
}
