import { type DatabaseConnection, type Driver, type SqliteDatabase, SqliteDriver } from 'kysely'
import { isDatabaseDamaged } from './database-faults.ts'
import { patienceFromNow, persist } from './persist.ts'

/** A database file as it was opened. */
export interface OpenedSqlite {
  readonly writing: SqliteDatabase
  /** A second connection, which sees what was committed and waits for no transaction; null where there can be none. */
  readonly reading: SqliteDatabase | null
}

/** What statements of one caller go through; it has the turn to write while `release` is set. */
interface Connection extends DatabaseConnection {
  release: (() => void) | null
  inTransaction: boolean
}

/**
 * Transactions and single changes take turns on the connection that writes. A selection outside a transaction reads on the other one meanwhile, and sees
 * all that was committed before it began: who has changed something sees it at once. What another program's lock refuses is repeated, for ten seconds
 * from when it was asked for: single statements, and the beginning and the commit of transactions, which a refusal leaves open. `onDamage`: a statement
 * found the file damaged.
 */
export function createSqliteDriver({ writing, reading }: OpenedSqlite, onDamage: () => void): Driver {
  const writer = new SqliteDriver({ database: writing })
  const reader = reading && new SqliteDriver({ database: reading })
  const open = new WeakMap<DatabaseConnection, Connection>()
  let turns = Promise.resolve()

  /** Resolves when all that came before have released. */
  async function takeTurn(): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const before = turns
    turns = promise
    await before
    return resolve
  }

  /** The one way to the file. */
  async function reach<T>(act: () => Promise<T>, until: number): Promise<T> {
    try {
      return await persist(act, until)
    } catch (error) {
      if (isDatabaseDamaged(error)) onDamage()
      throw error
    }
  }

  function known(connection: DatabaseConnection): Connection {
    const found = open.get(connection)
    if (!found) throw new Error('A connection of another driver.')
    return found
  }

  return {
    async init() {
      await Promise.all([writer.init(), reader?.init()])
    },
    async acquireConnection() {
      const onWriter = await writer.acquireConnection()
      const onReader = await reader?.acquireConnection()
      const connection: Connection = {
        release: null,
        inTransaction: false,
        async executeQuery(query) {
          // Repeating a part of a transaction could repeat it after the whole was undone; in one that has begun, only a file without a log is ever busy.
          if (connection.inTransaction) return reach(() => onWriter.executeQuery(query), AT_ONCE)
          const until = patienceFromNow()
          if (onReader && query.query.kind === 'SelectQueryNode')
            return reach(() => onReader.executeQuery(query), until)
          const release = await takeTurn()
          try {
            return await reach(() => onWriter.executeQuery(query), until)
          } finally {
            release()
          }
        },
        streamQuery: (query, size) =>
          (connection.inTransaction || !onReader ? onWriter : onReader).streamQuery(query, size),
      }
      open.set(connection, connection)
      return connection
    },
    async beginTransaction(connection) {
      const until = patienceFromNow()
      const own = known(connection)
      own.release = await takeTurn()
      own.inTransaction = true
      const onWriter = await writer.acquireConnection()
      await reach(() => writer.beginTransaction(onWriter), until)
    },
    async commitTransaction(connection) {
      const onWriter = await writer.acquireConnection()
      await reach(() => writer.commitTransaction(onWriter), patienceFromNow())
      end(known(connection))
    },
    async rollbackTransaction(connection) {
      await writer.rollbackTransaction(await writer.acquireConnection())
      end(known(connection))
    },
    async releaseConnection(connection) {
      // A transaction that could not be begun, or not be undone, gives its turn back, too.
      end(known(connection))
    },
    async destroy() {
      // The last one to close writes the log back, which a connection that only reads cannot.
      await reader?.destroy()
      await writer.destroy()
    },
  }
}

/** Before any time: one attempt. */
const AT_ONCE = 0

function end(connection: Connection): void {
  connection.inTransaction = false
  connection.release?.()
  connection.release = null
}
