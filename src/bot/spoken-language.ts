import { languageOf, withDigits } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { Database } from '../storage/database.ts'
import { findSettings } from '../storage/settings.ts'

/** A language (BCP 47) with the digits that a server chose for it; English where the code is none of ours. */
export async function spokenLanguage(database: Database, guildId: string | null, code: string): Promise<Language> {
  const digits = guildId === null ? null : (await findSettings(database, guildId)).digits
  return withDigits(languageOf(code), digits)
}
