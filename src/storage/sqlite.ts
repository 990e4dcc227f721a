import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'

const MOST_STATEMENTS = 300

/** node:sqlite in the shape that Kysely's SQLite dialect asks for. Write-ahead log; every commit is flushed to the disk. */
export function openSqlite(path: string): SqliteDatabase {
  // The busy timeout (milliseconds) bridges another process's commit. It blocks this process, so it must stay far below the three seconds in which
  // an interaction is answered; what meets a longer lock fails and is tried again.
  const database = new DatabaseSync(path, { timeout: 500, enableForeignKeyConstraints: true })
  // 16 MB of pages in memory; the log is written back every 16 MB rather than every four.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY')
  database.exec('PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 4000')
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

/** Kysely's SQLite, with migrations in a transaction: SQLite has always undone changes of tables, too; Kysely does not count on it. */
export function createSqliteDialect(database: SqliteDatabase): SqliteDialect {
  return new (class extends SqliteDialect {
    override createAdapter() {
      return new (class extends SqliteAdapter {
        override get supportsTransactionalDdl() {
          return true
        }
      })()
    }
  })({ database })
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
  const reader = statement.columns().length > 0
  // The row that was inserted last may be one of the full-text index's own, whose number is too large for a number of JavaScript's.
  if (!reader) statement.setReadBigInts(true)
  return {
    reader,
    // Rows have a null prototype, which surprises deepEqual and spreads: copy them.
    all: (parameters) => statement.all(...bind(parameters)).map((row) => ({ ...row })),
    run: (parameters) => statement.run(...bind(parameters)),
    *iterate(parameters) {
      for (const row of statement.iterate(...bind(parameters))) yield { ...row }
    },
  }
}
