import type { ChatInputCommandInteraction } from 'discord.js'
import { say } from '../../../languages/index.ts'
import { stripBidi } from '../../../lib/bidi.ts'
import { listVisibleSources, muteSource, removeSource } from '../../../storage/chosen-sources.ts'
import { listOfferedSources } from '../../../storage/offered-sources.ts'
import { withUndo } from '../../components/undo.ts'
import type { BotContext, Caller } from '../../context.ts'
import type { Reply } from '../../reply.ts'
import { findByWords, nameOf } from './words.ts'

/** Reads a source for this server no longer: its own is switched off, one of the installation muted. */
export async function removeHere(
  interaction: ChatInputCommandInteraction,
  { language, guildId }: Caller,
  { database }: BotContext,
): Promise<Reply> {
  const found = findByWords(await listVisibleSources(database, guildId), wantedIn(interaction))
  if (!found) return { content: say(language, 'source.unknown') }
  await removeSource(database, guildId, found)
  return withUndo(say(language, 'source.removed', { name: nameOf(found, language) }), 'source', found.id, language)
}

/** Leaves a source of the installation out for this server alone, or takes it back. */
export async function muteHere(
  interaction: ChatInputCommandInteraction,
  { language, guildId }: Caller,
  { database, pollSoon }: BotContext,
): Promise<Reply> {
  const muted = interaction.options.getBoolean('muted') ?? true
  const wanted = wantedIn(interaction)
  const read = findByWords(await listVisibleSources(database, guildId), wanted)
  const away = findByWords(await listOfferedSources(database, guildId), wanted)
  const found = read ?? away
  if (!found) return { content: say(language, 'source.unknown') }
  const name = nameOf(found, language)
  if (found.owner !== null) return { content: say(language, 'source.mute-own', { name }) }
  if (muted === (read === undefined))
    return { content: say(language, muted ? 'source.muted-already' : 'source.exists', { name }) }
  await muteSource(database, guildId, found.id, muted)
  if (muted) return withUndo(say(language, 'source.removed', { name }), 'source', found.id, language)
  pollSoon()
  return { content: say(language, 'source.back', { name }) }
}

function wantedIn(interaction: ChatInputCommandInteraction): string {
  return stripBidi(interaction.options.getString('source', true)).trim()
}
