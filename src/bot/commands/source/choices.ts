import type { AutocompleteInteraction } from 'discord.js'
import type { Source } from '../../../news/types.ts'
import { listVisibleSources } from '../../../storage/chosen-sources.ts'
import { listOfferedSources } from '../../../storage/offered-sources.ts'
import type { BotContext, Caller } from '../../context.ts'
import { type Choice, LONGEST_CHOICE, matchChoices } from '../command.ts'
import { typedIn } from '../digest/options.ts'

/** Completes a source's name: one query, whatever is typed. */
export async function sourceChoices(
  interaction: AutocompleteInteraction,
  { guildId }: Caller,
  { database }: BotContext,
): Promise<readonly Choice[]> {
  const { name, value } = typedIn(interaction)
  if (name === 'url') return matchChoices((await listOfferedSources(database, guildId)).map(toAddress), value)
  const subcommand = interaction.options.getSubcommand()
  if (subcommand === 'mute' && interaction.options.getBoolean('muted') === false)
    return matchChoices((await listOfferedSources(database, guildId)).map(toChoice), value)
  const visible = await listVisibleSources(database, guildId)
  const shown = subcommand === 'mute' ? visible.filter(({ owner }) => owner === null) : visible
  return matchChoices(shown.map(toChoice), value)
}

function toChoice({ id, name, site }: Source): Choice {
  return { name: site === null ? name : `${name} (${site.replace(/^https?:\/\//, '')})`, value: id }
}

/** The feed's address, or the id where the address is longer than a choice may be: /source add takes both. */
function toAddress(source: Source): Choice {
  return { ...toChoice(source), value: source.url.length <= LONGEST_CHOICE ? source.url : source.id }
}
