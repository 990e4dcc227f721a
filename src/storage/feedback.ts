import type { Judgement } from '../news/taste.ts'
import type { Millis } from '../news/types.ts'
import type { Database } from './database.ts'
import { toList } from './rows.ts'

/** Remembers what a person of a server says of a story; the last word counts, once a person and story. */
export async function saveJudgement(
  database: Database,
  who: { readonly guildId: string; readonly userId: string },
  storyId: string,
  judgement: Judgement,
): Promise<void> {
  const said = {
    value: judgement.value,
    topics: JSON.stringify(judgement.topics),
    names: JSON.stringify(judgement.names),
    at: judgement.at,
  }
  await database
    .insertInto('feedback')
    .values({ guild_id: who.guildId, user_id: who.userId, story_id: storyId, ...said })
    .onConflict((on) => on.columns(['guild_id', 'user_id', 'story_id']).doUpdateSet(said))
    .execute()
}

/** What a server's people said since a time. */
export async function listJudgements(
  database: Database,
  guildId: string,
  since: Millis,
): Promise<readonly Judgement[]> {
  const rows = await database
    .selectFrom('feedback')
    .select(['value', 'topics', 'names', 'at'])
    .where('guild_id', '=', guildId)
    .where('at', '>=', since)
    .execute()
  return rows.map((row) => ({
    value: row.value > 0 ? 1 : -1,
    topics: toList(row.topics),
    names: toList(row.names),
    at: row.at,
  }))
}

/** Forgets all that a server's people said; returns how much it was. */
export async function resetJudgements(database: Database, guildId: string): Promise<number> {
  const result = await database.deleteFrom('feedback').where('guild_id', '=', guildId).executeTakeFirst()
  return Number(result.numDeletedRows)
}

/** Remembers that a person saved a story; false when they had before. */
export async function saveStory(
  database: Database,
  save: { readonly guildId: string; readonly userId: string; readonly storyId: string; readonly at: Millis },
): Promise<boolean> {
  const result = await database
    .insertInto('saves')
    .values({ user_id: save.userId, story_id: save.storyId, guild_id: save.guildId, at: save.at })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows ?? 0) === 1
}
