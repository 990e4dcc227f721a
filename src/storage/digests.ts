import type { Digest } from '../news/digest.ts'
import type { Database } from './database.ts'
import { toDigest } from './digest-rows.ts'

export async function findDigest(database: Database, id: string): Promise<Digest | null> {
  const row = await database
    .selectFrom('digests')
    .selectAll()
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row ? toDigest(row) : null
}

/** The digest that posted the message with this key, or null. */
export async function findDeliveredDigest(database: Database, nonce: string): Promise<Digest | null> {
  const row = await database
    .selectFrom('digests')
    .innerJoin('deliveries', 'deliveries.digest_id', 'digests.id')
    .selectAll('digests')
    .where('deliveries.nonce', '=', nonce)
    .where('digests.deleted_at', 'is', null)
    .executeTakeFirst()
  return row ? toDigest(row) : null
}

/** A person's own digest of what this server may see, or null. */
export async function findPersonalDigest(database: Database, userId: string, guildId: string): Promise<Digest | null> {
  const row = await database
    .selectFrom('digests')
    .selectAll()
    .where('user_id', '=', userId)
    .where('guild_id', '=', guildId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row ? toDigest(row) : null
}

/** A server's digests, oldest first. */
export async function listGuildDigests(database: Database, guildId: string): Promise<readonly Digest[]> {
  const rows = await database
    .selectFrom('digests')
    .selectAll()
    .where('guild_id', '=', guildId)
    .where('user_id', 'is', null)
    .where('deleted_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(toDigest)
}

/** The digests of all servers, oldest first. */
export async function listDigests(database: Database): Promise<readonly Digest[]> {
  const rows = await database
    .selectFrom('digests')
    .selectAll()
    .where('user_id', 'is', null)
    .where('deleted_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(toDigest)
}

/** The digests that may be due: neither paused, nor stopped by a problem, nor of a server that the bot was removed from. */
export async function listActiveDigests(database: Database): Promise<readonly Digest[]> {
  const rows = await database
    .selectFrom('digests')
    .selectAll()
    .where('paused', '=', 0)
    .where('problem', 'is', null)
    .where('deleted_at', 'is', null)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('guilds')
            .select('id')
            .whereRef('guilds.id', '=', 'digests.guild_id')
            .where('left_at', 'is not', null),
        ),
      ),
    )
    .orderBy('id')
    .execute()
  return rows.map(toDigest)
}
