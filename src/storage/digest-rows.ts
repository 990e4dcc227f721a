import type { AlertRule, Digest, DigestProblem, Ping, WebhookIdentity } from '../news/digest.ts'
import { toList } from './rows.ts'
import type { DigestsTable } from './schema.ts'

export function toDigest(row: DigestsTable): Digest {
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

export function toDigestRow(digest: Digest): DigestsTable {
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

/** What is absent is null, not "null". */
export function toJson(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value)
}
