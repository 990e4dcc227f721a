import { randomUUID } from 'node:crypto'
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js'
import { languageOf, say } from '../languages/index.ts'
import { readCustomId } from '../posters/custom-id.ts'
import { listGuildDigests } from '../storage/digests.ts'
import { findSettings } from '../storage/settings.ts'
import { commands } from './commands/index.ts'
import { components } from './components/index.ts'
import type { BotContext, Caller } from './context.ts'
import { createPace } from './pace.ts'
import type { Reply } from './reply.ts'

/**
 * Discord gives three seconds for the first answer (https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages).
 * What takes longer than this many milliseconds is announced first and told afterwards.
 */
const PATIENCE = 1_200

type Repliable = ChatInputCommandInteraction | MessageComponentInteraction

/** Answers every interaction, whatever happens. The one place that catches handlers' errors. */
export function createInteractionHandler(context: BotContext): (interaction: Interaction) => Promise<void> {
  const pace = createPace()

  return async (interaction) => {
    try {
      if (interaction.isAutocomplete()) return await complete(interaction)
      if (interaction.isChatInputCommand() || interaction.isMessageComponent()) await answer(interaction)
    } catch (error) {
      // The answer itself could not be given: the token is stale, or Discord is out of reach.
      context.log.warn({ err: error, interaction: interaction.id }, 'an interaction could not be answered')
    }
  }

  async function answer(interaction: Repliable): Promise<void> {
    const work = handle(interaction)
    const first = await Promise.race([work, new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))])
    if (first === null) await interaction.deferReply({ flags: MessageFlags.Ephemeral })
    const send = (reply: Reply) =>
      first === null
        ? interaction.editReply(toPayload(reply))
        : interaction.reply({ ...toPayload(reply), flags: MessageFlags.Ephemeral })
    const reply = first ?? (await work)
    try {
      await send(reply)
    } catch (error) {
      // Discord refuses the answer (a picture or link that it does not like): the person still gets one.
      if (!(error instanceof DiscordAPIError) || error.status !== 400) throw error
      const failure = toFailure(error, interaction)
      await send({ content: reply.content || (failure.content ?? '') })
    }
  }

  /** Never rejects: a fault becomes an answer with a code that the log has too. */
  async function handle(interaction: Repliable): Promise<Reply> {
    let caller: Caller | null = null
    try {
      caller = await toCaller(interaction)
      if (caller === null) return { content: say(languageOf(context.defaults.language), 'reply.guild-only') }
      if (!pace(interaction.user.id, context.clock())) return { content: say(caller.language, 'reply.rate-limited') }
      return interaction.isChatInputCommand()
        ? await runCommand(interaction, caller)
        : await runComponent(interaction, caller)
    } catch (error) {
      return toFailure(error, interaction, caller)
    }
  }

  function toFailure(error: unknown, interaction: Repliable, caller: Caller | null = null): Reply {
    const code = randomUUID().slice(0, 8)
    context.log.error({ err: error, code, interaction: interaction.id }, 'an interaction failed')
    return { content: say(caller?.language ?? languageOf(context.defaults.language), 'reply.failed', { code }) }
  }

  async function runCommand(interaction: ChatInputCommandInteraction, caller: Caller): Promise<Reply> {
    const command = commands.find(({ data }) => data.name === interaction.commandName)
    if (!command) return { content: say(caller.language, 'reply.stale-button') }
    const subcommand = interaction.options.getSubcommand(false) ?? ''
    if (command.managed.includes(subcommand) && !caller.canManage)
      return { content: say(caller.language, 'reply.needs-manage') }
    return command.run(interaction, caller, context)
  }

  async function runComponent(interaction: MessageComponentInteraction, caller: Caller): Promise<Reply> {
    const id = readCustomId(interaction.customId)
    const component = components.find(({ action }) => action === id?.action)
    if (!component || id === null) return { content: say(caller.language, 'reply.stale-button') }
    return component.run(interaction, id, caller, context)
  }

  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    try {
      const caller = await toCaller(interaction)
      const command = commands.find(({ data }) => data.name === interaction.commandName)
      await interaction.respond(
        caller === null ? [] : [...((await command?.complete?.(interaction, caller, context)) ?? [])],
      )
    } catch (error) {
      context.log.warn({ err: error, interaction: interaction.id }, 'choices could not be given')
      if (!interaction.responded) await interaction.respond([])
    }
  }

  /** Null outside a server. The server's language is its setting, else that of its newest digest, else the installation's. */
  async function toCaller(interaction: Repliable | AutocompleteInteraction): Promise<Caller | null> {
    const { guildId } = interaction
    if (guildId === null) return null
    const chosen = await findSettings(context.database, guildId)
    const language =
      chosen.language ??
      (await listGuildDigests(context.database, guildId)).at(-1)?.language ??
      context.defaults.language
    return {
      guildId,
      language: languageOf(language),
      timezone: chosen.timezone ?? context.defaults.timezone,
      canManage: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    }
  }
}

function toPayload(reply: Reply) {
  return { content: reply.content ?? '', embeds: [...(reply.embeds ?? [])], allowedMentions: { parse: [] } }
}
