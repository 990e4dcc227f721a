import { createLog } from '../../src/lib/log.ts'
import { toAddressKey } from '../../src/news/address.ts'
import type { Digest } from '../../src/news/digest.ts'
import type { Item, Source } from '../../src/news/types.ts'
import { type Database, openDatabase } from '../../src/storage/database.ts'
import { insertDigest } from '../../src/storage/digest-changes.ts'
import { insertItems } from '../../src/storage/items.ts'
import { addSource } from '../../src/storage/sources.ts'

export const silentLog = createLog('silent')

/** A fresh database in memory, with what a test says is in it. */
export async function aDatabase(
  given: {
    readonly sources?: readonly Source[]
    readonly items?: readonly Item[]
    readonly digests?: readonly Digest[]
  } = {},
): Promise<Database> {
  const opened = await openDatabase(':memory:')
  if (opened.outcome !== 'open') throw new Error(opened.message)
  const { database } = opened
  for (const source of given.sources ?? [])
    await addSource(database, { ...source, urlKey: toAddressKey(source.url) ?? source.url })
  await insertItems(
    database,
    (given.items ?? []).map((item) => ({ item, keys: [`id:${item.id}`] })),
  )
  for (const digest of given.digests ?? []) await insertDigest(database, digest)
  return database
}
