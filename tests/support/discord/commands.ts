import { refuse } from './errors.ts'
import type { CommandInput } from './validate-command.ts'
import type { Command, World } from './world.ts'

/** Writes a command into the registry: its id stays when its name was known, its version changes only when it did. */
export function storeCommand(world: World, input: CommandInput): Command {
  const known = [...world.commands.values()].find((command) => command.name === input.name)
  if (!known && world.commands.size >= 100) throw refuse('tooManyCommands')
  const isSame =
    known && JSON.stringify(toCommand(world, known)) === JSON.stringify(toCommand(world, { ...known, ...input }))
  const command = { ...input, id: known?.id ?? world.ids.next(), version: isSame ? known.version : world.ids.next() }
  world.commands.set(command.id, command)
  return command
}

/**
 * A command as Discord writes it: what is left at its default in an option is left out. Lists leave the dictionaries of localizations out
 * unless asked. https://docs.discord.com/developers/interactions/application-commands#retrieving-localized-commands
 */
export function toCommand(
  world: World,
  command: Command,
  shows: 'localizations' | 'no localizations' = 'localizations',
) {
  const { parameters, branches, ...own } = command
  const localized = shows === 'localizations'
  const options = [...parameters, ...branches].map((option) => toOption(option, localized))
  const { name_localizations, description_localizations, ...rest } = own
  return {
    ...rest,
    application_id: world.application.id,
    ...(localized
      ? { name_localizations: name_localizations ?? null, description_localizations: description_localizations ?? null }
      : {}),
    ...(options.length ? { options } : {}),
    default_member_permissions: own.default_member_permissions ?? null,
    dm_permission: own.dm_permission ?? true,
    contexts: own.contexts ?? null,
    integration_types: own.integration_types ?? [0],
    nsfw: own.nsfw ?? false,
  }
}

function toOption(option: object, localized: boolean): unknown {
  const kept = Object.entries(option).filter(([key, value]) => {
    if (key.endsWith('_localizations')) return localized
    if (key === 'required' || key === 'autocomplete') return value === true
    return !(Array.isArray(value) && value.length === 0)
  })
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'options' && Array.isArray(value) ? value.map((inner: object) => toOption(inner, localized)) : value,
    ]),
  )
}
