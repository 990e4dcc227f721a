import { ApplicationCommandOptionType as Type } from 'discord.js'
import { languages } from '../../languages/index.ts'
import type { DiscordWords } from '../../languages/language.ts'

/** A command, a subcommand or an option. */
export interface Described {
  readonly name: string
  readonly type?: number | undefined
  readonly description?: string | undefined
  readonly options?: readonly Described[] | undefined
  readonly choices?: readonly NamedChoice[] | undefined
  readonly name_localizations?: Localizations
  readonly description_localizations?: Localizations
}

interface NamedChoice {
  readonly name: string
  readonly value: string | number
  readonly name_localizations?: Localizations
}

type Localizations = Readonly<Record<string, string | null | undefined>> | null | undefined

/**
 * A command as people see it whose Discord speaks one of our languages
 * (https://docs.discord.com/developers/interactions/application-commands#localization). Commands are found by their English names there, too
 * (https://github.com/discord/discord-api-docs/issues/5001), so that examples in answers hold for everybody; options keep theirs, because answers name
 * them.
 */
export function localise(command: Described): Described {
  if (command.description === undefined)
    return { ...command, name_localizations: words(({ descriptions }) => descriptions[command.name]) }
  const named = describe(command, command.name)
  const options = named.options?.map((option) =>
    option.type === Type.Subcommand ? describe(option, `${command.name} ${option.name}`) : option,
  )
  return options === undefined ? named : { ...named, options }
}

/** Its description and those of its options; `path`: the name under which it is called. */
function describe(part: Described, path?: string): Described {
  const { description = '', options, choices } = part
  const name_localizations = path === undefined ? {} : words(({ names }) => names[path])
  return {
    ...part,
    ...(Object.keys(name_localizations).length === 0 ? {} : { name_localizations }),
    description_localizations: words(({ descriptions }) => descriptions[description]),
    ...(options === undefined ? {} : { options: options.map((option) => describe(option)) }),
    ...(choices === undefined ? {} : { choices: choices.map(localiseChoice) }),
  }
}

function localiseChoice(choice: NamedChoice): NamedChoice {
  const name_localizations = words(({ descriptions }) => descriptions[choice.name])
  return Object.keys(name_localizations).length === 0 ? choice : { ...choice, name_localizations }
}

/** What each language that Discord speaks says, by its locale. */
function words(of: (discord: DiscordWords) => string | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    languages.flatMap(({ discord }) => {
      const said = discord === undefined ? undefined : of(discord)
      return discord === undefined || said === undefined ? [] : [[discord.locale, said]]
    }),
  )
}
