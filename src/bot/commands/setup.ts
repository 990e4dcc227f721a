import {
  ChannelType,
  type ChatInputCommandInteraction,
  type Interaction,
  PermissionFlagsBits,
  ApplicationCommandOptionType as Type,
} from 'discord.js'
import { findLanguage, languages, say } from '../../languages/index.ts'
import { stripBidi } from '../../lib/bidi.ts'
import { DEFAULT_SCHEDULE } from '../../news/digest.ts'
import { searchTimezones, timezoneOf } from '../../news/schedule.ts'
import { escapeWithin } from '../../posters/markdown.ts'
import { findSettings } from '../../storage/settings.ts'
import type { BotContext, Caller } from '../context.ts'
import type { Reply } from '../reply.ts'
import type { Command } from './command.ts'
import { typedIn } from './digest/options.ts'
import { type SetupDraft, showSetup } from './setup/draft.ts'
import { guessTimezone } from './setup/guess-timezone.ts'
import { chosenPacks } from './source/catalogue-packs.ts'

/** `/setup`: a first digest in a minute, with menus. What is given beforehand is chosen already. */
export const setup: Command = {
  data: {
    name: 'setup',
    description: 'Your first digest in a minute: channel, language, time, topics, sources',
    contexts: [0],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: Type.Channel,
        name: 'channel',
        description: 'Where it is posted',
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      },
      {
        type: Type.String,
        name: 'language',
        description: 'In which language',
        choices: languages.map(({ code, name }) => ({ name, value: code })),
      },
      { type: Type.String, name: 'timezone', description: 'In which time zone; type a city', autocomplete: true },
    ],
  },
  managed: [''],

  async run(interaction, caller, context) {
    const typed = interaction.options.getString('timezone')
    const timezone = typed === null ? null : timezoneOf(stripBidi(typed).trim())
    if (typed !== null && timezone === null)
      return { content: say(caller.language, 'digest.unknown-timezone', { timezone: escapeWithin(typed, 100) }) }
    return beginSetup(interaction, caller, context, {
      channelId: interaction.options.getChannel('channel')?.id ?? null,
      ...languageIn(interaction),
      ...(timezone === null ? {} : { timezone }),
    })
  },

  complete: async (interaction) =>
    searchTimezones(typedIn(interaction).value).map((zone) => ({ name: zone, value: zone })),
}

/** Shows the set-up with what is known or can be guessed. */
export async function beginSetup(
  interaction: Pick<Interaction, 'guildLocale'>,
  caller: Caller,
  context: BotContext,
  given: Partial<SetupDraft> = {},
): Promise<Reply> {
  const { timezone } = await findSettings(context.database, caller.guildId)
  const draft: SetupDraft = {
    channelId: null,
    language: caller.language.code,
    topics: [],
    packs: await chosenPacks(context.database, caller.guildId),
    schedule: DEFAULT_SCHEDULE,
    timezone: timezone ?? guessTimezone(interaction.guildLocale) ?? caller.timezone,
    ...given,
  }
  return showSetup(draft, caller, context)
}

function languageIn(interaction: ChatInputCommandInteraction): Partial<SetupDraft> {
  const chosen = findLanguage(interaction.options.getString('language') ?? '')
  return chosen ? { language: chosen.code } : {}
}
