import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'
import { createSqliteDriver, type OpenedSqlite } from './sqlite-driver.ts'
import { markAsOurs, ownerOf } from './sqlite-owner.ts'

const MOST_STATEMENTS = 300

// The busy timeout (milliseconds) bridges another process's commit. It blocks this process, so it is short; what meets a longer lock is tried again by the
// driver (persist.ts) while everything else goes on. Opening may block: nobody is being answered yet.
const BUSY = 20
const BUSY_WHILE_OPENING = 500

/**
 * Opens a file for writing, and again for reading meanwhile. Write-ahead log; every commit is flushed to the disk. Null where its tables are another
 * program's: it is left as it is. `firstMigration`: what every database of ours has had.
 */
export function openSqlite(path: string, firstMigration: string): OpenedSqlite | null {
  const writing = new DatabaseSync(path, { timeout: BUSY_WHILE_OPENING, enableForeignKeyConstraints: true })
  try {
    const owner = ownerOf(writing, firstMigration)
    if (owner !== 'another program') return prepare(path, writing, owner === 'nobody')
  } catch (error) {
    writing.close()
    throw error
  }
  writing.close()
  return null
}

function prepare(path: string, writing: DatabaseSync, isNew: boolean): OpenedSqlite {
  const mode = writing.prepare('PRAGMA journal_mode = WAL').get()?.journal_mode
  writing.exec('PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY')
  // 16 MB of pages in memory; the log is written back every 16 MB rather than every four.
  writing.exec('PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 4000')
  if (isNew) markAsOurs(writing)
  writing.exec(`PRAGMA busy_timeout = ${BUSY}`)
  // What is in memory has one connection; and without a log (some network drives have none) who reads would have to wait, and block us meanwhile.
  if (mode !== 'wal') return { writing: toSqliteDatabase(writing), reading: null }
  const reading = new DatabaseSync(path, { timeout: BUSY, readOnly: true })
  reading.exec('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -4000')
  return { writing: toSqliteDatabase(writing), reading: toSqliteDatabase(reading) }
}

/** node:sqlite in the shape that Kysely's SQLite driver asks for. */
function toSqliteDatabase(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare(sql) {
      // A full disk ends a transaction by itself; rolling back then would fail and hide why.
      if (sql === 'rollback' && !database.isTransaction) return NOTHING
      const known = statements.get(sql)
      if (known) return known
      // A deferred transaction that reads first and then writes fails when another process wrote between; an immediate one waits.
      const statement = toStatement(database.prepare(sql === 'begin' ? 'begin immediate' : sql))
      if (statements.size >= MOST_STATEMENTS) statements.clear()
      statements.set(sql, statement)
      return statement
    },
  }
}

/**
 * Kysely's SQLite with a driver of our own, and with migrations in a transaction: SQLite has always undone changes of tables, too; Kysely does not
 * count on it. `onDamage`: a statement found the file damaged; it fails nevertheless.
 */
export function createSqliteDialect(opened: OpenedSqlite, onDamage: () => void = () => {}): SqliteDialect {
  return new (class extends SqliteDialect {
    override createDriver() {
      return createSqliteDriver(opened, onDamage)
    }
    override createAdapter() {
      return new (class extends SqliteAdapter {
        override get supportsTransactionalDdl() {
          return true
        }
        // Else Kysely lets one caller in at a time.
        override get supportsMultipleConnections() {
          return true
        }
      })()
    }
  })({ database: opened.writing })
}

const NOTHING: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
}

type Bindable = string | number | bigint | null | Uint8Array

function toStatement(statement: StatementSync): SqliteStatement {
  // Kysely hands over what our typed queries hold: texts, numbers and nulls.
  const bind = (parameters: readonly unknown[]) => parameters as readonly Bindable[]
  const columns = statement.columns()
  const reader = columns.length > 0
  // The row that was inserted last may be one of the full-text index's own, whose number is too large for a number of JavaScript's.
  if (!reader) statement.setReadBigInts(true)
  // Rows as node:sqlite makes them have no prototype, which surprises deepEqual, and are slow; copying them takes as long as reading them.
  statement.setReturnArrays(true)
  let names = columns.map(({ name }) => name)
  const toRow = (row: unknown) => {
    const values = row as readonly unknown[]
    // SQLite follows by itself when another program has added a column.
    if (values.length !== names.length) names = statement.columns().map(({ name }) => name)
    const named: Record<string, unknown> = {}
    for (let index = 0; index < values.length; index += 1) named[names[index] ?? ''] = values[index]
    return named
  }
  return {
    reader,
    all: (parameters) => statement.all(...bind(parameters)).map(toRow),
    run: (parameters) => statement.run(...bind(parameters)),
    *iterate(parameters) {
      for (const row of statement.iterate(...bind(parameters))) yield toRow(row)
    },
  }
}
