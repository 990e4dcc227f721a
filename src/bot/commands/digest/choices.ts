import type { AutocompleteInteraction, ChatInputCommandInteraction, Client } from 'discord.js'
import { languageOf, say } from '../../../languages/index.ts'
import type { Digest } from '../../../news/digest.ts'
import { listGuildDigests } from '../../../storage/digests.ts'
import type { BotContext, Caller } from '../../context.ts'
import type { Choice } from '../command.ts'

export type DigestSearch =
  | { readonly outcome: 'found'; readonly digest: Digest }
  | { readonly outcome: 'wrong'; readonly message: string }

/** The digest that an option names; without one, that of this channel, else the server's only one. Never another server's. */
export async function chooseDigest(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  caller: Caller,
  context: BotContext,
): Promise<DigestSearch> {
  const digests = await listGuildDigests(context.database, caller.guildId)
  const wanted = interaction.options.getString('digest')
  if (wanted !== null) {
    const digest = digests.find(({ id }) => id === wanted.trim())
    return digest ? { outcome: 'found', digest } : { outcome: 'wrong', message: say(caller.language, 'digest.unknown') }
  }
  const here = digests.filter(({ channelId }) => channelId === interaction.channelId)
  const [only] = here.length === 1 ? here : digests.length === 1 ? digests : []
  if (only) return { outcome: 'found', digest: only }
  return { outcome: 'wrong', message: say(caller.language, digests.length === 0 ? 'digest.none' : 'digest.which') }
}

/** A server's digests as choices: channel, schedule, language. */
export async function digestChoices(client: Client, caller: Caller, context: BotContext): Promise<readonly Choice[]> {
  const digests = await listGuildDigests(context.database, caller.guildId)
  return digests.map((digest) => {
    const channel = client.channels.cache.get(digest.channelId)
    const name = channel && 'name' in channel && channel.name ? `#${channel.name}` : digest.channelId
    return { name: `${name} · ${digest.schedule} · ${languageOf(digest.language).name}`, value: digest.id }
  })
}
