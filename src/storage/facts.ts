import type { Database } from './database.ts'

/** What the installation remembers of itself under a key, or null. */
export async function findFact(database: Database, key: string): Promise<string | null> {
  const row = await database.selectFrom('facts').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value ?? null
}

export async function saveFact(database: Database, key: string, value: string): Promise<void> {
  await database
    .insertInto('facts')
    .values({ key, value })
    .onConflict((on) => on.column('key').doUpdateSet({ value }))
    .execute()
}
