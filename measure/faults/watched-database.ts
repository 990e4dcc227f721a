import { type CompiledQuery, type DatabaseConnection, type Driver, Kysely } from 'kysely'
import type { Database } from '../../src/storage/database.ts'
import type { Schema } from '../../src/storage/schema.ts'
import { createSqliteDialect, openSqlite } from '../../src/storage/sqlite.ts'

/** What a process asks of its database. `write` is one outside a transaction. */
export type Operation = 'begin' | 'within' | 'commit' | 'write' | 'read'

/** Called around every operation; what it throws is what the database answers. */
export interface Watch {
  readonly before: (operation: Operation) => Promise<void>
  readonly after: (operation: Operation) => Promise<void>
}

/** Who writes to a file now: processes of one thread would block each other for good where real ones wait for a moment. */
const turns = new Map<string, { readonly promise: Promise<void>; readonly resolve: () => void }>()

async function takeTurn(path: string): Promise<() => void> {
  for (let other = turns.get(path); other; other = turns.get(path)) await other.promise
  const turn = Promise.withResolvers<void>()
  turns.set(path, turn)
  return () => {
    if (turns.get(path) === turn) turns.delete(path)
    turn.resolve()
  }
}

/** Opens a database whose tables are up to date already. Destroying it in the middle of a transaction undoes that one, as a killed process would. */
export function openWatched(path: string, watch: Watch): Database {
  const opened = openSqlite(path, '')
  if (opened === null) throw new Error("another program's database")
  const dialect = createSqliteDialect(opened)
  return new Kysely<Schema>({
    dialect: {
      createDriver: () => watchDriver(dialect.createDriver(), path, watch),
      createAdapter: () => dialect.createAdapter(),
      createIntrospector: (database) => dialect.createIntrospector(database),
      createQueryCompiler: () => dialect.createQueryCompiler(),
    },
  })
}

interface Watched extends DatabaseConnection {
  readonly inner: DatabaseConnection
  inTransaction: boolean
  endTurn: () => void
}

function watchDriver(driver: Driver, path: string, { before, after }: Watch): Driver {
  const all = new WeakMap<DatabaseConnection, Watched>()
  const known = (connection: DatabaseConnection): Watched => {
    const found = all.get(connection)
    if (!found) throw new Error('a connection of another driver')
    return found
  }
  return {
    init: () => driver.init(),
    async acquireConnection() {
      const inner = await driver.acquireConnection()
      const connection: Watched = {
        inner,
        inTransaction: false,
        endTurn: () => {},
        async executeQuery<R>(query: CompiledQuery) {
          const reads = query.query.kind === 'SelectQueryNode'
          const operation = connection.inTransaction ? 'within' : reads ? 'read' : 'write'
          await before(operation)
          const done = operation === 'write' ? await takeTurn(path) : () => {}
          const result = await inner.executeQuery<R>(query).finally(done)
          await after(operation)
          return result
        },
        streamQuery: (query, size) => inner.streamQuery(query, size),
      }
      all.set(connection, connection)
      return connection
    },
    async beginTransaction(connection, settings) {
      await before('begin')
      const own = known(connection)
      own.endTurn = await takeTurn(path)
      try {
        await driver.beginTransaction(own.inner, settings)
      } catch (error) {
        own.endTurn()
        throw error
      }
      own.inTransaction = true
      await after('begin')
    },
    async commitTransaction(connection) {
      await before('commit')
      await driver.commitTransaction(known(connection).inner)
      known(connection).inTransaction = false
      known(connection).endTurn()
      await after('commit')
    },
    async rollbackTransaction(connection) {
      // What begin refused, or a process that is dead, has nothing to undo.
      if (known(connection).inTransaction) await driver.rollbackTransaction(known(connection).inner)
      known(connection).inTransaction = false
      known(connection).endTurn()
    },
    releaseConnection: (connection) => driver.releaseConnection(known(connection).inner),
    destroy: () => driver.destroy(),
  }
}
