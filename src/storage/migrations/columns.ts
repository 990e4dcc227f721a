import { type Kysely, SqliteAdapter, sql } from 'kysely'

/** Milliseconds since 1970. */
export const time = sql`bigint`
export const real = sql`double precision`

export const isSqlite = (db: Kysely<unknown>): boolean => db.getExecutor().adapter instanceof SqliteAdapter
