import { randomUUID } from 'node:crypto'
import type { ChatInputCommandInteraction } from 'discord.js'
import { say } from '../../../languages/index.ts'
import { stripBidi } from '../../../lib/bidi.ts'
import { isHttpAddress, toAddressKey } from '../../../news/address.ts'
import type { Focus, Source } from '../../../news/types.ts'
import { toTimestamp } from '../../../posters/layouts/story-lines.ts'
import { escapeWithin, toPlainLine } from '../../../posters/markdown.ts'
import { listMutedSources, listVisibleSources, muteSource } from '../../../storage/chosen-sources.ts'
import { listOfferedSources } from '../../../storage/offered-sources.ts'
import { addSourceWithin } from '../../../storage/within-limits.ts'
import type { BotContext, Caller } from '../../context.ts'
import { MOST_OWN_SOURCES } from '../../limits.ts'
import type { Reply } from '../../reply.ts'
import { asAddress, describeFailure, findByWords, nameOf } from './words.ts'

/** Chooses a source that the installation knows, or reads a feed once and, when it works, makes it the server's own source. */
export async function addOwnSource(
  interaction: ChatInputCommandInteraction,
  caller: Caller,
  context: BotContext,
): Promise<Reply> {
  const { language, guildId } = caller
  const { database } = context
  const typed = stripBidi(interaction.options.getString('url', true)).trim()
  const url = asAddress(typed)
  const urlKey = toAddressKey(url)
  const visible = await listVisibleSources(database, guildId)
  const isIt = (source: Source) => urlKey !== null && toAddressKey(source.url) === urlKey
  const here = findByWords(visible, typed) ?? visible.find(isIt)
  if (here) return { content: say(language, 'source.exists', { name: nameOf(here, language) }) }
  const offered = await listOfferedSources(database, guildId)
  const wanted = findByWords(offered, typed) ?? offered.find(isIt)
  if (wanted) {
    const wasRemoved = (await listMutedSources(database, guildId)).some(({ id }) => id === wanted.id)
    await muteSource(database, guildId, wanted.id, false)
    context.pollSoon()
    return { content: say(language, wasRemoved ? 'source.back' : 'source.chosen', { name: nameOf(wanted, language) }) }
  }
  if (!isHttpAddress(url) || urlKey === null)
    return { content: say(language, 'source.bad-address', { text: escapeWithin(typed, 200) }) }
  const limit: Reply = { content: say(language, 'source.limit', { count: MOST_OWN_SOURCES }) }
  if (visible.filter(({ owner }) => owner === guildId).length >= MOST_OWN_SOURCES) return limit

  const later = context.mayFetch(caller, context.clock())
  if (later !== null) return { content: say(language, 'source.later', { time: toTimestamp(later) }) }
  const reading = await context.reader.read({
    url,
    kind: 'feed',
    language: null,
    etag: null,
    lastModified: null,
    bodyHash: null,
  })
  if (reading.outcome !== 'fresh') {
    const reason = reading.outcome === 'failed' ? describeFailure(language, reading.failure) : ''
    return { content: say(language, 'source.fails', { name: escapeWithin(url, 200), reason }) }
  }
  const given = interaction.options.getString('name') ?? reading.title ?? URL.parse(url)?.host ?? url
  const name = toPlainLine(given).slice(0, 80).toWellFormed() || url.slice(0, 80).toWellFormed()
  const own = {
    id: randomUUID().slice(0, 8),
    owner: guildId,
    url,
    urlKey,
    name,
    site: reading.site,
    language: reading.language,
    kind: 'feed',
    focus: toFocus(interaction.options.getString('focus')),
  } as const
  // Others may have added sources while this one was read.
  if (!(await addSourceWithin(database, own, MOST_OWN_SOURCES))) return limit
  context.pollSoon()
  return { content: say(language, 'source.added', { name: nameOf({ name }, language), count: reading.items.length }) }
}

/** Without a word on it a source is filtered like any technology outlet. */
function toFocus(text: string | null): Focus {
  return text === 'ai' || text === 'general' ? text : 'tech'
}
