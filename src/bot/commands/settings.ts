import { ApplicationCommandOptionType as Type } from 'discord.js'
import { findLanguage, languageOf, languages, say } from '../../languages/index.ts'
import { stripBidi } from '../../lib/bidi.ts'
import { findTimezone, searchTimezones } from '../../news/schedule.ts'
import { findSettings, saveSettings } from '../../storage/settings.ts'
import type { Command } from './command.ts'
import { typedIn, unknownLanguage } from './digest-options.ts'
import { forgetPerson } from './settings-forget.ts'

/** `/settings`: what holds for the whole server. */
export const settings: Command = {
  data: {
    name: 'settings',
    description: 'Language and time zone of this server',
    contexts: [0],
    options: [
      {
        type: Type.Subcommand,
        name: 'language',
        description: 'In which language Mujaz answers here',
        options: [
          {
            type: Type.String,
            name: 'language',
            description: 'The language',
            required: true,
            choices: languages.map(({ code, name }) => ({ name, value: code })),
          },
        ],
      },
      {
        type: Type.Subcommand,
        name: 'timezone',
        description: 'In which time zone new digests are set',
        options: [
          { type: Type.String, name: 'timezone', description: 'Type a city', required: true, autocomplete: true },
        ],
      },
      { type: Type.Subcommand, name: 'forget-me', description: 'Erase what Mujaz keeps of you, in every server' },
    ],
  },
  managed: ['language', 'timezone'],

  async run(interaction, caller, context) {
    if (interaction.options.getSubcommand() === 'forget-me') return forgetPerson(interaction.user.id, caller, context)
    const old = await findSettings(context.database, caller.guildId)
    if (interaction.options.getSubcommand() === 'language') {
      const code = interaction.options.getString('language', true)
      if (!findLanguage(code)) return { content: unknownLanguage(caller, code) }
      await saveSettings(context.database, caller.guildId, { ...old, language: code })
      return { content: say(languageOf(code), 'settings.language', { language: languageOf(code).name }) }
    }
    const typed = stripBidi(interaction.options.getString('timezone', true)).trim()
    const timezone = findTimezone(typed)
    if (timezone === null)
      return { content: say(caller.language, 'digest.unknown-timezone', { timezone: typed.slice(0, 100) }) }
    await saveSettings(context.database, caller.guildId, { ...old, timezone })
    return { content: say(caller.language, 'settings.timezone', { timezone }) }
  },

  complete: async (interaction) =>
    searchTimezones(typedIn(interaction).value).map((zone) => ({ name: zone, value: zone })),
}
