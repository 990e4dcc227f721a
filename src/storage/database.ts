import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kysely, SqliteDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import { migrations } from './migrations/index.ts'
import type { Schema } from './schema.ts'
import { openSqlite } from './sqlite.ts'

export type Database = Kysely<Schema>

export type OpenOutcome =
  | { readonly outcome: 'open'; readonly database: Database }
  | {
      readonly outcome: 'failed'
      readonly code: 'unwritable' | 'locked' | 'not-a-database' | 'newer' | 'unsupported'
      readonly message: string
    }

/** Opens the database and brings its tables up to date. This is the only file that knows which database it is. */
export async function openDatabase(url: string): Promise<OpenOutcome> {
  if (/^postgres(ql)?:\/\//i.test(url)) {
    return failed('unsupported', 'DATABASE_URL: PostgreSQL is not supported yet; give the path of a file')
  }
  const path = url.startsWith('file://') ? fileURLToPath(url) : url
  let database: Database | undefined
  try {
    if (path !== ':memory:') makeFolder(dirname(resolve(path)))
    const sqlite = openSqlite(path)
    database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqlite }) })
    const unknown = await unknownMigration(database)
    if (unknown) {
      await database.destroy()
      return failed(
        'newer',
        `The database was written by a newer Mujaz (it knows "${unknown}"). Update Mujaz, or give DATABASE_URL another file.`,
      )
    }
    const { error } = await new Migrator({
      db: database,
      provider: { getMigrations: async () => ({ ...migrations }) },
    }).migrateToLatest()
    if (error) throw error
    // Reading alone would not notice a lock, nor a file that may not be written.
    await database.transaction().execute((tx) => tx.deleteFrom('facts').where('key', '=', '').execute())
    return { outcome: 'open', database }
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

async function unknownMigration(database: Database): Promise<string | undefined> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === 'kysely_migration')) return undefined
  const rows = await database
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .orderBy('name')
    .execute()
  return rows.map((row) => row.name).find((name) => !(name in migrations))
}

function toFailure(error: unknown): OpenOutcome | undefined {
  if (!(error instanceof Error)) return undefined
  // SQLite's primary result codes (https://www.sqlite.org/rescode.html) come as errcode; those of the file system as code.
  const code = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : 0
  const system = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code === 5 || code === 6) {
    return failed(
      'locked',
      'The database is locked by another program. Stop that program, or give DATABASE_URL another file.',
    )
  }
  if (code === 26 || code === 11) {
    return failed(
      'not-a-database',
      'DATABASE_URL: the file is damaged or is no SQLite database. Restore a backup, or give another file.',
    )
  }
  if (
    code === 8 ||
    code === 14 ||
    code === 10 ||
    code === 13 ||
    ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(system)
  ) {
    return failed(
      'unwritable',
      'DATABASE_URL: the file cannot be written. Check its folder, its owner and the free space, or give another path.',
    )
  }
  return undefined
}

function failed(
  code: 'unwritable' | 'locked' | 'not-a-database' | 'newer' | 'unsupported',
  message: string,
): OpenOutcome {
  return { outcome: 'failed', code, message }
}
