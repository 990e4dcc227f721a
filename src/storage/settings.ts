import type { Database } from './database.ts'

/** What a server chose for itself; null: not chosen. */
export interface GuildSettings {
  readonly language: string | null
  readonly timezone: string | null
}

export async function findSettings(database: Database, guildId: string): Promise<GuildSettings> {
  const row = await database
    .selectFrom('settings')
    .select(['language', 'timezone'])
    .where('guild_id', '=', guildId)
    .executeTakeFirst()
  return row ?? { language: null, timezone: null }
}

export async function saveSettings(database: Database, guildId: string, settings: GuildSettings): Promise<void> {
  await database
    .insertInto('settings')
    .values({ guild_id: guildId, ...settings })
    .onConflict((on) => on.column('guild_id').doUpdateSet(settings))
    .execute()
}
