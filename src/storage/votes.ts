import type { Votes } from '../news/review.ts'
import type { Millis } from '../news/types.ts'
import type { Database } from './database.ts'

/** How many of a server's people found each story useful or saved it since a time. */
export async function countVotes(
  database: Database,
  guildId: string,
  since: Millis,
): Promise<ReadonlyMap<string, Votes>> {
  const [useful, saves] = await Promise.all([
    database
      .selectFrom('feedback')
      .select((is) => ['story_id', is.fn.countAll<number>().as('count')])
      .where('guild_id', '=', guildId)
      .where('at', '>=', since)
      .where('value', '=', 1)
      .groupBy('story_id')
      .execute(),
    database
      .selectFrom('saves')
      .select((is) => ['story_id', is.fn.countAll<number>().as('count')])
      .where('guild_id', '=', guildId)
      .where('at', '>=', since)
      .groupBy('story_id')
      .execute(),
  ])
  const usefulOf = new Map(useful.map((row) => [row.story_id, Number(row.count)]))
  const savesOf = new Map(saves.map((row) => [row.story_id, Number(row.count)]))
  return new Map(
    [...usefulOf.keys(), ...savesOf.keys()].map((id): [string, Votes] => [
      id,
      { useful: usefulOf.get(id) ?? 0, saves: savesOf.get(id) ?? 0 },
    ]),
  )
}
