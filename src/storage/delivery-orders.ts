import type { Delivery } from '../news/delivery.ts'
import type { Digest, DigestProblem, Lane } from '../news/digest.ts'
import type { Database } from './database.ts'

/** What a message comes from, as it stands now. */
export interface DeliveryOrder {
  readonly lane: Lane
  readonly digest: Pick<Digest, 'channelId' | 'paused' | 'guildId' | 'userId'>
}

/** The order of a message, or null where its digest was forgotten. */
export async function findOrder(
  database: Database,
  { digestId, editionId }: Pick<Delivery, 'digestId' | 'editionId'>,
): Promise<DeliveryOrder | null> {
  const row = await database
    .selectFrom('digests')
    .innerJoin('editions', 'editions.digest_id', 'digests.id')
    .select(['channel_id', 'paused', 'guild_id', 'user_id', 'lane'])
    .where('digests.id', '=', digestId)
    .where('editions.id', '=', editionId)
    .executeTakeFirst()
  if (!row) return null
  const { channel_id: channelId, guild_id: guildId, user_id: userId } = row
  return { lane: toLane(row.lane), digest: { channelId, guildId, userId, paused: row.paused === 1 } }
}

/** Notes what stopped a digest, unless it has moved to another channel than the one that a message met. */
export async function stopDigest(
  database: Database,
  { digestId, channelId }: Pick<Delivery, 'digestId' | 'channelId'>,
  problem: DigestProblem,
): Promise<void> {
  await database
    .updateTable('digests')
    .set({ problem: JSON.stringify(problem) })
    .where('id', '=', digestId)
    .where('channel_id', '=', channelId)
    .execute()
}

/** The attempts whose end is not known, whoever makes or made them. */
export function listUnsettled(database: Database): Promise<readonly Pick<Delivery, 'id' | 'unsettledSince'>[]> {
  return database
    .selectFrom('deliveries')
    .select(['id', 'unsettled_since as unsettledSince'])
    .where('state', '=', 'pending')
    .where('unsettled_since', 'is not', null)
    .execute()
}

function toLane(text: string): Lane {
  return text === 'manual' || text === 'alert' || text === 'review' ? text : 'scheduled'
}
