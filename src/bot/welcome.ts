import { ButtonStyle, ChannelType, ComponentType, type Guild, type GuildTextBasedChannel } from 'discord.js'
import { languageOf, say } from '../languages/index.ts'
import { toCustomId } from '../posters/custom-id.ts'
import { languageOfLocale } from './locale-language.ts'

/**
 * Says hello in a server that has just invited the bot, in the first channel where it may write, with a button that begins the set-up. Repeated
 * within minutes it says nothing twice.
 */
export async function welcome(guild: Guild, defaultLanguage: string): Promise<void> {
  const channel = findChannel(guild)
  if (channel === null) return
  const spoken = languageOf(languageOfLocale(guild.preferredLocale) ?? defaultLanguage)
  await channel.send({
    content: say(spoken, 'welcome.hello'),
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Primary,
            label: say(spoken, 'welcome.button'),
            custom_id: toCustomId('setup-start', guild.id),
          },
        ],
      },
    ],
    nonce: `hello-${guild.id}`.slice(0, 25),
    enforceNonce: true,
    allowedMentions: { parse: [] },
  })
}

/** The channel for system messages, else the first text channel. */
function findChannel(guild: Guild): GuildTextBasedChannel | null {
  const me = guild.members.me
  if (me === null) return null
  const channels = [...guild.channels.cache.values()]
    .filter((channel) => channel.type === ChannelType.GuildText)
    .toSorted((a, b) => a.rawPosition - b.rawPosition)
  const first = guild.systemChannel === null ? [] : [guild.systemChannel]
  return (
    [...first, ...channels].find((channel) => channel.permissionsFor(me).has(['ViewChannel', 'SendMessages'])) ?? null
  )
}
