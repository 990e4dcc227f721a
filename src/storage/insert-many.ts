import { CompiledQuery } from 'kysely'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'

// Kysely builds an insert of many rows anew each time, which costs more than the insert. Here it builds each size once, for whichever database it
// is, and the text is used again. Sizes are few, so that the databases' prepared statements are few, too.
const SIZES = [64, 16, 4, 1]
const texts = new WeakMap<object, Map<string, string>>()

/** Inserts rows of one table, a key that exists left as it is when asked for. Every row has the same columns. */
export async function insertMany<Table extends keyof Schema & string>(
  database: Database,
  table: Table,
  rows: readonly Readonly<Schema[Table]>[],
  ifExists: 'fail' | 'leave' = 'fail',
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first).sort()
  let start = 0
  for (const size of SIZES) {
    for (; rows.length - start >= size; start += size) {
      const parameters: unknown[] = []
      for (const row of rows.slice(start, start + size)) {
        for (const column of columns) parameters.push(Reflect.get(row, column))
      }
      await database.executeQuery(CompiledQuery.raw(toText(database, table, columns, size, ifExists), parameters))
    }
  }
}

function toText(
  database: Database,
  table: keyof Schema & string,
  columns: readonly string[],
  size: number,
  ifExists: 'fail' | 'leave',
): string {
  const executor = database.getExecutor().adapter
  const known = texts.get(executor) ?? new Map<string, string>()
  texts.set(executor, known)
  const name = `${table}/${size}/${ifExists}`
  const text = known.get(name)
  if (text !== undefined) return text
  const row = Object.fromEntries(columns.map((column) => [column, '']))
  // Only the shape of the statement is taken from these rows.
  const query = database
    .withTables<Record<string, Record<string, string>>>()
    .insertInto(table)
    .values(Array.from({ length: size }, () => row))
  const made = (ifExists === 'leave' ? query.onConflict((on) => on.doNothing()) : query).compile().sql
  known.set(name, made)
  return made
}
