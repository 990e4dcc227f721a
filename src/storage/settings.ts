import type { Ping } from '../news/digest.ts'
import type { Database } from './database.ts'

/** What a server chose for itself; null: not chosen. */
export interface GuildSettings {
  readonly language: string | null
  readonly timezone: string | null
  readonly digits: Digits | null
  /** Readable by parseQuietHours. */
  readonly quietHours: string | null
  /** Which role its digests ping, and when. */
  readonly ping: Ping | null
}

/** The numbering systems between which Arabic readers choose (https://www.unicode.org/reports/tr35/tr35-numbers.html#Numbering_Systems). */
export type Digits = 'arab' | 'latn'

const NOTHING: GuildSettings = { language: null, timezone: null, digits: null, quietHours: null, ping: null }

export async function findSettings(database: Database, guildId: string): Promise<GuildSettings> {
  const row = await database.selectFrom('settings').selectAll().where('guild_id', '=', guildId).executeTakeFirst()
  if (!row) return NOTHING
  return {
    language: row.language,
    timezone: row.timezone,
    digits: row.digits === 'arab' || row.digits === 'latn' ? row.digits : null,
    quietHours: row.quiet_hours,
    ping: row.ping_role === null ? null : (JSON.parse(row.ping_role) as Ping),
  }
}

/** Changes what is given and nothing else. */
export async function saveSettings(database: Database, guildId: string, change: Partial<GuildSettings>): Promise<void> {
  const { language, timezone, digits, quietHours, ping } = change
  const set = {
    ...(language === undefined ? {} : { language }),
    ...(timezone === undefined ? {} : { timezone }),
    ...(digits === undefined ? {} : { digits }),
    ...(quietHours === undefined ? {} : { quiet_hours: quietHours }),
    ...(ping === undefined ? {} : { ping_role: ping === null ? null : JSON.stringify(ping) }),
  }
  if (Object.keys(set).length === 0) return
  await database
    .insertInto('settings')
    .values({ guild_id: guildId, ...set })
    .onConflict((on) => on.column('guild_id').doUpdateSet(set))
    .execute()
}
