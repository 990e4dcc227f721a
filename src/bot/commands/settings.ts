import { type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js'
import { findLanguage, languageOf, numberInWords, say, withDigits } from '../../languages/index.ts'
import { stripBidi } from '../../lib/bidi.ts'
import { formatQuietHours, parseQuietHours } from '../../news/quiet-hours.ts'
import { searchTimezones, timezoneOf } from '../../news/schedule.ts'
import { escapeWithin } from '../../posters/markdown.ts'
import { pingRole } from '../../storage/digest-changes.ts'
import { saveSettings } from '../../storage/settings.ts'
import type { BotContext, Caller } from '../context.ts'
import type { Reply } from '../reply.ts'
import type { Command } from './command.ts'
import { typedIn, unknownLanguage } from './digest/options.ts'
import { settingsData } from './settings/data.ts'
import { showFeedback } from './settings/feedback.ts'
import { forgetPerson } from './settings/forget.ts'

const DEFAULT_OUTLETS = 3

/** `/settings`: what holds for the whole server, and what is kept of a person. */
export const settings: Command = {
  data: settingsData,
  managed: ['language', 'timezone', 'role', 'quiet-hours'],

  async run(interaction, caller, context) {
    switch (interaction.options.getSubcommand()) {
      case 'language':
        return setLanguage(interaction, caller, context)
      case 'timezone':
        return setTimezone(interaction, caller, context)
      case 'role':
        return setRole(interaction, caller, context)
      case 'quiet-hours':
        return setQuietHours(interaction, caller, context)
      case 'feedback':
        return showFeedback(caller, context)
      default:
        return forgetPerson(caller.userId, caller, context)
    }
  },

  complete: async (interaction) =>
    searchTimezones(typedIn(interaction).value).map((zone) => ({ name: zone, value: zone })),
}

type Handler = (interaction: ChatInputCommandInteraction, caller: Caller, context: BotContext) => Promise<Reply>

const setLanguage: Handler = async (interaction, caller, { database }) => {
  const code = interaction.options.getString('language', true)
  if (!findLanguage(code)) return { content: unknownLanguage(caller, code) }
  const chosen = interaction.options.getString('digits')
  const digits = chosen === 'arab' || chosen === 'latn' ? chosen : null
  await saveSettings(database, caller.guildId, { language: code, digits })
  const language = withDigits(languageOf(code), digits)
  const example = numberInWords(language, 1_234.5)
  return {
    language,
    content: [
      say(language, 'settings.language', { language: language.name }),
      ...(digits === null ? [] : [say(language, 'settings.digits', { example })]),
    ].join('\n'),
  }
}

const setTimezone: Handler = async (interaction, caller, { database }) => {
  const typed = stripBidi(interaction.options.getString('timezone', true)).trim()
  const timezone = timezoneOf(typed)
  if (timezone === null)
    return { content: say(caller.language, 'digest.unknown-timezone', { timezone: escapeWithin(typed, 100) }) }
  await saveSettings(database, caller.guildId, { timezone })
  return { content: say(caller.language, 'settings.timezone', { timezone }) }
}

/** Holds for the digests that there are and for those to come. */
const setRole: Handler = async (interaction, { guildId, language }, { database }) => {
  const role = interaction.options.getRole('role')
  // The role that everybody has bears the server's id.
  if (role?.id === guildId) return { content: say(language, 'settings.role-everyone') }
  const publishers = interaction.options.getInteger('outlets') ?? DEFAULT_OUTLETS
  const ping = role === null ? null : { roleId: role.id, publishers }
  await saveSettings(database, guildId, { ping })
  await pingRole(database, guildId, ping)
  if (role === null) return { content: say(language, 'settings.role-off') }
  const named = `<@&${role.id}>`
  // A mention that notifies nobody looks like any other (https://discord.com/developers/docs/resources/message#allowed-mentions-object).
  const isHeard = role.mentionable || interaction.appPermissions.has(PermissionFlagsBits.MentionEveryone)
  return {
    content: [
      say(language, 'settings.role', { role: named, count: publishers }),
      ...(isHeard ? [] : [say(language, 'settings.role-silent', { role: named })]),
    ].join('\n'),
  }
}

const setQuietHours: Handler = async (interaction, { guildId, language, timezone }, { database }) => {
  const typed = stripBidi(interaction.options.getString('hours', true)).trim()
  if (['off', 'none', '-', 'بلا', 'إيقاف'].includes(typed.toLowerCase())) {
    await saveSettings(database, guildId, { quietHours: null })
    return { content: say(language, 'settings.quiet-off') }
  }
  const hours = parseQuietHours(typed)
  if (hours === null) return { content: say(language, 'settings.quiet-wrong', { text: escapeWithin(typed, 40) }) }
  const quietHours = formatQuietHours(hours)
  await saveSettings(database, guildId, { quietHours })
  return { content: say(language, 'settings.quiet', { hours: quietHours, timezone }) }
}
