import type { Digest } from '../news/digest.ts'
import type { Millis } from '../news/types.ts'
import { restoreSource } from './chosen-sources.ts'
import type { Database } from './database.ts'
import { insertDigest, restoreDigest } from './digest-changes.ts'
import { addSource, type NewSource } from './sources.ts'

// Counting and adding in one transaction: however many press at once, a limit holds.

/** Adds a digest of a server unless the server has `most`. `known`: its digest of this id is there already, and stays as it is. */
export async function insertDigestWithin(
  database: Database,
  digest: Digest,
  most: number,
): Promise<'inserted' | 'known' | 'over'> {
  return database.transaction().execute(async (tx) => {
    if (await isDigest(tx, digest)) return 'known'
    if ((await countDigests(tx, digest.guildId)) >= most) return 'over'
    await insertDigest(tx, digest)
    return 'inserted'
  })
}

/** Takes the deletion of a digest back unless the server has `most` by now; `gone`: too late. */
export async function restoreDigestWithin(
  database: Database,
  guildId: string,
  id: string,
  { since, now, most }: { readonly since: Millis; readonly now: Millis; readonly most: number },
): Promise<'restored' | 'gone' | 'over'> {
  return database.transaction().execute(async (tx) => {
    if ((await countDigests(tx, guildId)) >= most) return 'over'
    return (await restoreDigest(tx, guildId, id, { since, now })) ? 'restored' : 'gone'
  })
}

/** Adds a server's own source unless the server has `most`; tells whether it did. */
export async function addSourceWithin(database: Database, source: NewSource, most: number): Promise<boolean> {
  return database.transaction().execute(async (tx) => {
    if ((await listOwnSources(tx, source.owner)).length >= most) return false
    await addSource(tx, source)
    return true
  })
}

/** Takes the removal of a source back; an own one only where the server has fewer than `most`. */
export async function restoreSourceWithin(
  database: Database,
  guildId: string,
  sourceId: string,
  most: number,
): Promise<'restored' | 'gone' | 'over'> {
  return database.transaction().execute(async (tx) => {
    const own = await listOwnSources(tx, guildId)
    if (own.length >= most && !own.includes(sourceId) && (await isOwnSource(tx, guildId, sourceId))) return 'over'
    return (await restoreSource(tx, guildId, sourceId)) ? 'restored' : 'gone'
  })
}

async function isDigest(database: Database, { id, guildId }: Digest): Promise<boolean> {
  const row = await database
    .selectFrom('digests')
    .select('id')
    .where('id', '=', id)
    .where('guild_id', '=', guildId)
    .executeTakeFirst()
  return row !== undefined
}

async function countDigests(database: Database, guildId: string | null): Promise<number> {
  const rows = await database
    .selectFrom('digests')
    .select('id')
    .where('guild_id', '=', guildId)
    .where('user_id', 'is', null)
    .where('deleted_at', 'is', null)
    .execute()
  return rows.length
}

/** The ids of a server's own sources that are switched on. */
async function listOwnSources(database: Database, owner: string | null): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('sources')
    .select('id')
    .where('owner', '=', owner ?? '')
    .where('enabled', '=', 1)
    .execute()
  return rows.map(({ id }) => id)
}

async function isOwnSource(database: Database, guildId: string, id: string): Promise<boolean> {
  const row = await database
    .selectFrom('sources')
    .select('id')
    .where('id', '=', id)
    .where('owner', '=', guildId)
    .executeTakeFirst()
  return row !== undefined
}
