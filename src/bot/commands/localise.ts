import { languages } from '../../languages/index.ts'

/** A command, a subcommand or an option. */
export interface Described {
  readonly name: string
  readonly description?: string | undefined
  readonly options?: readonly Described[] | undefined
  readonly name_localizations?: Readonly<Record<string, string | null | undefined>> | null | undefined
  readonly description_localizations?: Readonly<Record<string, string | null | undefined>> | null | undefined
}

/**
 * A command as people see it whose Discord speaks one of our languages
 * (https://docs.discord.com/developers/interactions/application-commands#localization). Names that are typed stay as they are: examples in `/help`
 * hold in every language. A message's menu command has nothing but its name, which nobody types.
 */
export function localise(part: Described): Described {
  if (part.description === undefined) return { ...part, name_localizations: wordsFor(part.name) }
  return {
    ...part,
    description_localizations: wordsFor(part.description),
    ...(part.options === undefined ? {} : { options: part.options.map(localise) }),
  }
}

function wordsFor(english: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    languages.flatMap(({ discord }) => {
      const words = discord?.descriptions[english]
      return discord === undefined || words === undefined ? [] : [[discord.locale, words]]
    }),
  )
}
