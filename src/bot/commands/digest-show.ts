import type { ChatInputCommandInteraction } from 'discord.js'
import { topicName } from '../../catalogue/topics.ts'
import { isolateIn, languageName, languageOf, listInWords, numberInWords, say } from '../../languages/index.ts'
import type { Digest } from '../../news/digest.ts'
import type { Edition } from '../../news/edition.ts'
import { prepareEdition } from '../../pipeline/prepare-edition.ts'
import { layoutOf } from '../../posters/layouts/index.ts'
import { escapeWithin, toPlainLine } from '../../posters/markdown.ts'
import { listGuildDigests } from '../../storage/digests.ts'
import { listVisibleSources } from '../../storage/sources.ts'
import type { BotContext, Caller } from '../context.ts'
import { pagedReply } from '../paging.ts'
import { fitLines, type Reply } from '../reply.ts'
import { chooseDigest } from './digest-choices.ts'
import { nextTime, permissionNames } from './digest-set.ts'

const MOST_WORDS = 10

export async function listDigests(caller: Caller, context: BotContext, page = 0): Promise<Reply> {
  const { language } = caller
  const digests = await listGuildDigests(context.database, caller.guildId)
  if (digests.length === 0) return { content: say(language, 'digest.none') }
  const sources = new Map(
    (await listVisibleSources(context.database, caller.guildId)).map(({ id, name }) => [id, name]),
  )
  const lines = digests.map((digest) => describe(digest, caller, sources, context.clock()))
  const title = say(language, 'status.digests', { count: digests.length })
  return pagedReply({ list: 'digests', title, lines, page }, language)
}

export async function previewDigest(
  interaction: ChatInputCommandInteraction,
  caller: Caller,
  context: BotContext,
): Promise<Reply> {
  const found = await chooseDigest(interaction, caller, context)
  if (found.outcome === 'wrong') return { content: found.message }
  const { digest } = found
  const now = context.clock()
  const edition = await prepareEdition(context.database, digest, now)
  const channel = `<#${digest.channelId}>`
  const removed = describeRemoved(edition, caller, digest)
  const [first, ...others] = layoutOf(digest.layout).render(edition, {
    language: languageOf(digest.language),
    timezone: digest.timezone,
    now,
    topicName: (id) => topicName(id, digest.language),
    keyOf: () => 'preview',
  })
  const more = others.reduce((sum, { storyIds }) => sum + storyIds.length, 0)
  const head = say(caller.language, first ? 'digest.preview' : 'digest.preview-empty', { channel })
  const lines = [head, ...(more > 0 ? [say(caller.language, 'source.more', { count: more })] : []), ...removed]
  return {
    content: fitLines(lines, (count) => say(caller.language, 'source.more', { count })),
    ...(first?.message.embeds ? { embeds: first.message.embeds } : {}),
  }
}

/** Why a digest is not tried any more, with what mends it. */
export function describeProblem(digest: Digest, caller: Caller): string {
  if (digest.problem === null) return ''
  const { code, permissions } = digest.problem
  const needed = permissions.length === 0 ? ['ViewChannel', 'SendMessages'] : permissions
  const what = say(caller.language, `problem.${code}`, {
    permissions: permissionNames(caller, needed),
    count: needed.length,
  })
  const isGone = code === 'unknown-channel' || code === 'wrong-channel'
  return `${what}. ${say(caller.language, isGone ? 'problem.move' : 'problem.mend')}`
}

function describe(digest: Digest, caller: Caller, sources: ReadonlyMap<string, string>, now: number): string {
  const { language } = caller
  const state = digest.problem
    ? say(language, 'digest.state-problem', { problem: describeProblem(digest, caller) })
    : digest.paused
      ? say(language, 'digest.state-paused')
      : say(language, 'digest.state-next', { next: nextTime(digest, now) })
  const line = say(language, 'digest.line', {
    channel: `<#${digest.channelId}>`,
    schedule: digest.schedule,
    timezone: digest.timezone,
    language: languageName(language, digest.language),
    count: digest.stories,
    state,
  })
  const words = (list: readonly string[]) => {
    const shown = list.slice(0, MOST_WORDS).map((word) => escapeWithin(word, 60))
    const left = list.length - shown.length
    return listInWords(language, left > 0 ? [...shown, `+${numberInWords(language, left)}`] : shown)
  }
  const filters = [
    digest.topics.length > 0
      ? say(language, 'digest.topics', { topics: words(digest.topics.map((id) => topicName(id, language.code))) })
      : '',
    digest.sources.length > 0
      ? say(language, 'digest.sources', { sources: words(digest.sources.map((id) => sources.get(id) ?? id)) })
      : '',
    digest.include.length > 0 ? say(language, 'digest.include', { words: words(digest.include) }) : '',
    digest.exclude.length > 0 ? say(language, 'digest.exclude', { words: words(digest.exclude) }) : '',
  ].filter((text) => text !== '')
  return filters.length === 0 ? line : `${line}\n-# ${filters.join(' · ')}`
}

/** For each reason how many it left out, and the first of them. */
function describeRemoved(edition: Edition, { language }: Caller, digest: Digest): readonly string[] {
  const byReason = Map.groupBy(edition.removed, ({ reason }) => reason)
  if (byReason.size === 0) return []
  const lines = [...byReason].map(([reason, all]) => {
    const name = say(language, `removed.${reason}`, { language: languageName(language, digest.language) })
    const titles = all.slice(0, 3).map(({ title }) => isolateIn(language, escapeWithin(toPlainLine(title), 60)))
    return `-# ${say(language, 'digest.removed-count', { reason: name, count: all.length })} · ${titles.join(' · ')}`
  })
  return [say(language, 'digest.preview-removed'), ...lines]
}
