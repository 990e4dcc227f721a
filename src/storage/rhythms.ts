import type { Rhythm } from '../news/source-rhythm.ts'
import type { Source } from '../news/types.ts'
import type { Database } from './database.ts'

/** When each of these sources published what is remembered of it; one without items is missing. */
export async function listRhythms(
  database: Database,
  ids: readonly Source['id'][],
): Promise<ReadonlyMap<Source['id'], Rhythm>> {
  if (ids.length === 0) return new Map()
  const rows = await database
    .selectFrom('items')
    .select((is) => [
      'source_id',
      is.fn.countAll<number>().as('items'),
      is.fn.min('happened_at').as('oldest'),
      is.fn.max('happened_at').as('newest'),
    ])
    .where('source_id', 'in', ids)
    .groupBy('source_id')
    .execute()
  return new Map(
    rows.map((row) => [
      row.source_id,
      { items: Number(row.items), oldest: Number(row.oldest), newest: Number(row.newest) },
    ]),
  )
}
