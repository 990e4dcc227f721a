import type { Digest, DigestProblem, Ping } from '../news/digest.ts'
import type { Millis } from '../news/types.ts'
import type { Database } from './database.ts'
import { toDigestRow, toJson } from './digest-rows.ts'

export async function insertDigest(database: Database, digest: Digest): Promise<void> {
  await database.insertInto('digests').values(toDigestRow(digest)).execute()
}

/** What people change of a digest. */
export type DigestChange = Partial<Omit<Digest, 'id' | 'guildId' | 'createdAt'>>

/** Changes what is given and nothing else: two changes at once do not undo each other. */
export async function updateDigest(database: Database, digest: Digest, change: DigestChange): Promise<void> {
  const whole = toDigestRow({ ...digest, ...change })
  const columns = Object.keys(change).map((name) => COLUMNS[name] ?? name)
  const set = Object.fromEntries(Object.entries(whole).filter(([column]) => columns.includes(column)))
  if (columns.length > 0) await database.updateTable('digests').set(set).where('id', '=', digest.id).execute()
}

/** Where a column is called otherwise than its field. */
const COLUMNS: Readonly<Record<string, string>> = {
  channelId: 'channel_id',
  userId: 'user_id',
  deletedAt: 'deleted_at',
}

/** Marks a digest as deleted: from now on it is due no more and nobody sees it. Pruning forgets it later. */
export async function deleteDigest(database: Database, id: string, now: Millis): Promise<void> {
  await database.updateTable('digests').set({ deleted_at: now }).where('id', '=', id).execute()
}

/** Brings back a digest of this server that was deleted since then; false when it is too late. What was due meanwhile is not made up for. */
export async function restoreDigest(
  database: Database,
  guildId: string,
  id: string,
  { since, now }: { readonly since: Millis; readonly now: Millis },
): Promise<boolean> {
  const result = await database
    .updateTable('digests')
    .set({ deleted_at: null, since: now })
    .where('id', '=', id)
    .where('guild_id', '=', guildId)
    .where('deleted_at', '>=', since)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** Forgets a digest at once, with its editions and what it has posted. */
export async function eraseDigest(database: Database, id: string): Promise<void> {
  await database.deleteFrom('digests').where('id', '=', id).execute()
}

/** Sets which role all digests of a server ping. */
export async function pingRole(database: Database, guildId: string, ping: Ping | null): Promise<void> {
  await database
    .updateTable('digests')
    .set({ ping: toJson(ping) })
    .where('guild_id', '=', guildId)
    .where('user_id', 'is', null)
    .execute()
}

/** Notes to which server a digest's channel belongs, and whether it can be used. */
export async function adoptDigest(
  database: Database,
  id: string,
  guildId: string,
  problem: DigestProblem | null,
): Promise<void> {
  await database
    .updateTable('digests')
    .set({ guild_id: guildId, problem: toJson(problem) })
    .where('id', '=', id)
    .execute()
}

/** Notes what stopped the digests of a channel; what stopped one before stays. */
export async function stopDigestsIn(database: Database, channelId: string, problem: DigestProblem): Promise<void> {
  await database
    .updateTable('digests')
    .set({ problem: toJson(problem) })
    .where('channel_id', '=', channelId)
    .where('problem', 'is', null)
    .execute()
}

/** Notes what stopped a digest, or clears it. */
export async function setDigestProblem(database: Database, id: string, problem: DigestProblem | null): Promise<void> {
  await database
    .updateTable('digests')
    .set({ problem: toJson(problem) })
    .where('id', '=', id)
    .execute()
}
