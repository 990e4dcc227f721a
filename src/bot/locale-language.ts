import { findLanguage } from '../languages/index.ts'

/** Every server's and nearly every client's until somebody changes it: it says nothing (https://discord.com/developers/docs/reference#locales). */
const SILENT = 'en-US'

/** The code of our language that one of Discord's locales suggests, or null. */
export function languageOfLocale(locale: string | null | undefined): string | null {
  if (!locale || locale === SILENT) return null
  return findLanguage(locale.slice(0, 2))?.code ?? null
}
