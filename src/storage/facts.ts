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

/** The kinds of facts about one digest each: their keys end with its id. */
const OF_DIGESTS = ['missed:', 'review:']

/** Forgets what is remembered about digests that are no more. Returns how much it was. */
export async function forgetFactsOfDigests(database: Database): Promise<number> {
  const rows = await database
    .selectFrom('facts')
    .select('key')
    .where((is) => is.or(OF_DIGESTS.map((kind) => is('key', 'like', `${kind}%`))))
    .execute()
  const digests = await database.selectFrom('digests').select('id').execute()
  const known = new Set(digests.flatMap(({ id }) => OF_DIGESTS.map((kind) => `${kind}${id}`)))
  const gone = rows.map(({ key }) => key).filter((key) => !known.has(key))
  for (const key of gone) await database.deleteFrom('facts').where('key', '=', key).execute()
  return gone.length
}
