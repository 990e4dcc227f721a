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
  /** What Discord calls its permissions where its interface has the language; else they have their English names. */
  readonly permissions?: Readonly<Record<string, string>>
}
