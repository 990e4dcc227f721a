import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js'
import { languageOf, withDigits } from '../languages/index.ts'
import { readCustomId } from '../posters/custom-id.ts'
import { findDeliveredDigest, listGuildDigests } from '../storage/digests.ts'
import { findSettings } from '../storage/settings.ts'
import type { BotContext, Caller } from './context.ts'
import { languageOfLocale } from './locale-language.ts'
import { spokenLanguage } from './spoken-language.ts'

/** What is answered with words. */
export type Repliable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction

/**
 * Who asks, and where. Null outside a server, but for the buttons of a person's own digests. The server's language is its setting, else that of its
 * oldest digest, which a further one does not change, else its locale's, else that of the person's client, else the installation's.
 */
export async function toCaller(
  interaction: Repliable | AutocompleteInteraction,
  context: BotContext,
): Promise<Caller | null> {
  const { guildId } = interaction
  if (guildId === null) return toReader(interaction, context)
  const chosen = await findSettings(context.database, guildId)
  const language =
    chosen.language ??
    (await listGuildDigests(context.database, guildId))[0]?.language ??
    languageOfLocale(interaction.guildLocale) ??
    languageOfLocale(interaction.locale) ??
    context.defaults.language
  return {
    userId: interaction.user.id,
    guildId,
    language: withDigits(languageOf(language), chosen.digits),
    timezone: chosen.timezone ?? context.defaults.timezone,
    canManage: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    knowsChannel: (id) => interaction.client.guilds.cache.get(guildId)?.channels.cache.has(id) ?? false,
  }
}

/**
 * In a direct message the digest that posted there tells the server and the language; only its owner gets an answer, and none who left that server: what
 * it tells is the server's.
 */
async function toReader(
  interaction: Repliable | AutocompleteInteraction,
  { database, poster }: BotContext,
): Promise<Caller | null> {
  if (!interaction.isMessageComponent()) return null
  const id = readCustomId(interaction.customId)
  const digest = id === null ? null : await findDeliveredDigest(database, id.key)
  if (digest === null || digest.guildId === null || digest.userId !== interaction.user.id) return null
  if ((await poster.isMember(digest.guildId, digest.userId)).outcome === 'left') return null
  return {
    userId: interaction.user.id,
    guildId: digest.guildId,
    language: await spokenLanguage(database, digest.guildId, digest.language),
    timezone: digest.timezone,
    canManage: false,
    knowsChannel: () => false,
  }
}
