import type { Delivery } from '../news/delivery.ts'
import type { Millis } from '../news/types.ts'
import type { Database } from './database.ts'
import { toDelivery } from './delivery-rows.ts'

/** The deliveries of digests since a time that are not known to be posted, newest first. */
export async function listTroubledDeliveries(
  database: Database,
  digestIds: readonly string[],
  since: Millis,
  limit: number,
): Promise<readonly Delivery[]> {
  if (digestIds.length === 0) return []
  const rows = await database
    .selectFrom('deliveries')
    .selectAll()
    .where('digest_id', 'in', digestIds)
    .where('created_at', '>=', since)
    .where((is) =>
      is.or([
        is('state', 'in', ['failed', 'uncertain']),
        is.and([is('state', '=', 'pending'), is('attempts', '>', 0)]),
      ]),
    )
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toDelivery)
}

/** How many deliveries are in each state. */
export async function countDeliveries(database: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await database
    .selectFrom('deliveries')
    .select((is) => ['state', is.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  return new Map(rows.map((row) => [row.state, Number(row.count)]))
}
