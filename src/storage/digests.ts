import type { AlertRule, Digest, DigestProblem, Ping, WebhookIdentity } from '../news/digest.ts'
import type { Millis } from '../news/types.ts'
import type { Database } from './database.ts'
import { toList } from './rows.ts'
import type { DigestsTable } from './schema.ts'

export async function insertDigest(database: Database, digest: Digest): Promise<void> {
  await database.insertInto('digests').values(toRow(digest)).execute()
}

/** What people change of a digest. */
export type DigestChange = Partial<Omit<Digest, 'id' | 'guildId' | 'createdAt'>>

/** Changes what is given and nothing else: two changes at once do not undo each other. */
export async function updateDigest(database: Database, digest: Digest, change: DigestChange): Promise<void> {
  const whole = toRow({ ...digest, ...change })
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

export async function findDigest(database: Database, id: string): Promise<Digest | null> {
  const row = await database
    .selectFrom('digests')
    .selectAll()
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
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

/** Forgets a digest at once, with its editions and what it has posted. */
export async function eraseDigest(database: Database, id: string): Promise<void> {
  await database.deleteFrom('digests').where('id', '=', id).execute()
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

/** Notes what stopped a digest, or clears it. */
export async function setDigestProblem(database: Database, id: string, problem: DigestProblem | null): Promise<void> {
  await database
    .updateTable('digests')
    .set({ problem: toJson(problem) })
    .where('id', '=', id)
    .execute()
}

function toDigest(row: DigestsTable): Digest {
  return {
    id: row.id,
    guildId: row.guild_id,
    channelId: row.channel_id,
    schedule: row.schedule,
    timezone: row.timezone,
    language: row.language,
    topics: toList(row.topics),
    sources: toList(row.sources),
    include: toList(row.include),
    exclude: toList(row.exclude),
    stories: row.stories,
    layout: row.layout,
    createdAt: row.created_at,
    since: row.since,
    paused: row.paused === 1,
    problem: fromJson<DigestProblem>(row.problem),
    userId: row.user_id,
    names: toList(row.names),
    webhook: fromJson<WebhookIdentity>(row.webhook),
    crosspost: row.crosspost === 1,
    ping: fromJson<Ping>(row.ping),
    alert: fromJson<AlertRule>(row.alert),
    review: row.review,
    deletedAt: row.deleted_at,
  }
}

function toRow(digest: Digest): DigestsTable {
  return {
    id: digest.id,
    guild_id: digest.guildId,
    channel_id: digest.channelId,
    schedule: digest.schedule,
    timezone: digest.timezone,
    language: digest.language,
    topics: JSON.stringify(digest.topics),
    sources: JSON.stringify(digest.sources),
    include: JSON.stringify(digest.include),
    exclude: JSON.stringify(digest.exclude),
    stories: digest.stories,
    layout: digest.layout,
    created_at: digest.createdAt,
    since: digest.since,
    paused: digest.paused ? 1 : 0,
    problem: toJson(digest.problem),
    user_id: digest.userId,
    names: JSON.stringify(digest.names),
    webhook: toJson(digest.webhook),
    crosspost: digest.crosspost ? 1 : 0,
    ping: toJson(digest.ping),
    alert: toJson(digest.alert),
    review: digest.review,
    deleted_at: digest.deletedAt,
  }
}

/** Reads what we wrote ourselves. */
function fromJson<T>(json: string | null): T | null {
  return json === null ? null : (JSON.parse(json) as T)
}

function toJson(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value)
}
