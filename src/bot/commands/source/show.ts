import type { ChatInputCommandInteraction } from 'discord.js'
import { detectLanguage } from '../../../languages/detect.ts'
import { say } from '../../../languages/index.ts'
import { stripBidi } from '../../../lib/bidi.ts'
import { isHttpAddress } from '../../../news/address.ts'
import { judgeRelevance } from '../../../news/relevance.ts'
import type { Focus, Millis, ReadItem } from '../../../news/types.ts'
import { findStale } from '../../../pipeline/find-stale.ts'
import { toTimestamp } from '../../../posters/layouts/story-lines.ts'
import { escapeWithin, toPlainLine } from '../../../posters/markdown.ts'
import { listMutedSources, listVisibleSources } from '../../../storage/chosen-sources.ts'
import type { SourceState } from '../../../storage/sources.ts'
import type { BotContext, Caller } from '../../context.ts'
import { pagedReply } from '../../paging.ts'
import type { Reply } from '../../reply.ts'
import { describeHealth, describeSwitchedOff } from './health.ts'
import { describeFailure, findByWords, nameOf } from './words.ts'

/** What the server reads: its own first, then what fails, then the others. */
export async function listSources(caller: Caller, context: BotContext, page = 0): Promise<Reply> {
  const { language, guildId } = caller
  const sources = await listVisibleSources(context.database, guildId)
  const muted = await listMutedSources(context.database, guildId)
  const now = context.clock()
  const off = await describeSwitchedOff(context.database, guildId, language, now)
  if (sources.length + muted.length + off.length === 0) return { content: say(language, 'source.none') }
  const stale = await findStale(context.database, sources, now)
  const rank = (source: SourceState) =>
    source.owner === guildId ? 0 : source.failure !== null || stale.has(source.id) ? 1 : 2
  const lines = [
    ...sources.toSorted((a, b) => rank(a) - rank(b)).map((source) => describe(source, stale.get(source.id), caller)),
    ...off,
    ...muted.map((source) => `~~${nameOf(source, language)}~~ · ${say(language, 'source.muted')}`),
  ]
  const title = say(language, 'source.list', { count: sources.length })
  return pagedReply({ list: 'sources', title, lines, page }, language)
}

/** Reads a source of the server, or any address, and tells what it holds; stores nothing. */
export async function testSource(
  interaction: ChatInputCommandInteraction,
  caller: Caller,
  context: BotContext,
): Promise<Reply> {
  const { language, guildId } = caller
  const wanted = stripBidi(interaction.options.getString('source', true)).trim()
  const known = [
    ...(await listVisibleSources(context.database, guildId)),
    ...(await listMutedSources(context.database, guildId)),
  ]
  const source = findByWords(known, wanted)
  const url = source?.url ?? wanted
  if (!isHttpAddress(url)) return { content: say(language, 'source.unknown') }
  // Whoever may not add a source may not make the bot fetch any address either.
  if (!source && !caller.canManage) return { content: say(language, 'reply.needs-manage') }
  const request = {
    url,
    kind: source?.kind ?? 'feed',
    language: source?.language ?? null,
    etag: null,
    lastModified: null,
    bodyHash: null,
  }
  const later = context.mayFetch(caller, context.clock())
  if (later !== null) return { content: say(language, 'source.later', { time: toTimestamp(later) }) }
  const reading = await context.reader.read(request)
  const name = source ? nameOf(source, language) : escapeWithin(url, 200)
  if (reading.outcome === 'failed')
    return { content: say(language, 'source.fails', { name, reason: describeFailure(language, reading.failure) }) }
  const items = reading.outcome === 'fresh' ? reading.items : []
  const newest = Math.max(...items.map((item) => item.publishedAt ?? 0))
  return {
    content: say(language, 'source.works', {
      name: source ? name : escapeWithin(toPlainLine((reading.outcome === 'fresh' ? reading.title : null) ?? url), 200),
      count: items.length,
      ai: items.filter((item) => isRelevant(item, source?.focus ?? 'tech', source?.language ?? null)).length,
      newest: newest > 0 ? toTimestamp(newest) : say(language, 'source.newest-none'),
    }),
  }
}

function isRelevant(item: ReadItem, focus: Focus, declared: string | null): boolean {
  const { summary, url, categories } = item
  const title = item.title ?? ''
  return judgeRelevance({
    title,
    summary,
    url,
    categories,
    focus,
    language: detectLanguage(title, item.language ?? declared),
  }).relevant
}

function describe(source: SourceState, stale: Millis | undefined, { language }: Caller): string {
  const own = source.owner === null ? [] : [say(language, 'source.own')]
  return [`**${nameOf(source, language)}**`, ...own, describeHealth(source, stale, language)].join(' · ')
}
