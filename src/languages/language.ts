import type { texts } from './english.ts'

/** The name of a text that the bot says. */
export type TextKey = keyof typeof texts

/** A language that the bot speaks: one file and a line in index.ts. */
export interface Language {
  /** BCP 47, lower case. */
  readonly code: string
  /** The language's name in itself. */
  readonly name: string
  /** For Intl: the code with the digits that readers expect. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  /** ICU messages (https://unicode-org.github.io/icu/userguide/format_parse/messages/); a missing one does not compile. */
  readonly texts: Readonly<Record<TextKey, string>>
  /** Where Discord's own interface has the language; else what is in it is English. */
  readonly discord?: DiscordWords
}

/** What people read in Discord's interface, not in our answers. */
export interface DiscordWords {
  /** https://docs.discord.com/developers/reference#locales */
  readonly locale: string
  /** Discord's own names of its permissions. */
  readonly permissions: Readonly<Record<string, string>>
  /** What commands and subcommands are called, by their English names: "digest", "digest create". In small letters, without spaces. */
  readonly names: Readonly<Record<string, string>>
  /** What commands, their options and choices are described with, by the English description; at most 100 characters. */
  readonly descriptions: Readonly<Record<string, string>>
}
