import type { ChatInputCommandInteraction } from 'discord.js'
import { topicName } from '../../catalogue/topics.ts'
import { languageOf, listInWords, say } from '../../languages/index.ts'
import type { Digest } from '../../news/digest.ts'
import type { Edition, RemovedReason } from '../../news/edition.ts'
import { prepareEdition } from '../../pipeline/prepare-edition.ts'
import { layoutOf } from '../../posters/layouts/index.ts'
import { escapeWithin } from '../../posters/markdown.ts'
import { listGuildDigests } from '../../storage/digests.ts'
import { listVisibleSources } from '../../storage/sources.ts'
import type { BotContext, Caller } from '../context.ts'
import { listReply, type Reply } from '../reply.ts'
import { chooseDigest } from './digest-choices.ts'
import { nextTime, permissionNames } from './digest-set.ts'

export async function listDigests(caller: Caller, context: BotContext): Promise<Reply> {
  const { language } = caller
  const digests = await listGuildDigests(context.database, caller.guildId)
  if (digests.length === 0) return { content: say(language, 'digest.none') }
  const sources = new Map(
    (await listVisibleSources(context.database, caller.guildId)).map(({ id, name }) => [id, name]),
  )
  const lines = digests.map((digest) => describe(digest, caller, sources, context.clock()))
  return listReply(say(language, 'status.digests', { count: digests.length }), lines, (count) =>
    say(language, 'source.more', { count }),
  )
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
  const first = layoutOf(digest.layout).render(edition, {
    language: languageOf(digest.language),
    timezone: digest.timezone,
    now,
    topicName: (id) => topicName(id, digest.language),
    keyOf: () => 'preview',
  })[0]
  const head = say(caller.language, first ? 'digest.preview' : 'digest.preview-empty', { channel })
  return {
    content: removed === '' ? head : `${head}\n-# ${removed}`,
    ...(first?.message.embeds ? { embeds: first.message.embeds } : {}),
  }
}

/** Why a digest is not tried any more, with what mends it. */
export function describeProblem(digest: Digest, caller: Caller): string {
  if (digest.problem === null) return ''
  const permissions =
    digest.problem.permissions.length === 0 ? ['ViewChannel', 'SendMessages'] : digest.problem.permissions
  const what = say(caller.language, `problem.${digest.problem.code}`, {
    permissions: permissionNames(caller, permissions),
  })
  return `${what}. ${say(caller.language, 'problem.mend')}`
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
    language: languageOf(digest.language).name,
    count: digest.stories,
    state,
  })
  const words = (list: readonly string[]) =>
    listInWords(
      language,
      list.map((word) => escapeWithin(word, 60)),
    )
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

function describeRemoved(edition: Edition, caller: Caller, digest: Digest): string {
  const counts = new Map<RemovedReason, number>()
  for (const { reason } of edition.removed) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  if (counts.size === 0) return ''
  const parts = [...counts].map(([reason, count]) =>
    say(caller.language, 'digest.removed-count', {
      reason: say(caller.language, `removed.${reason}`, { language: languageOf(digest.language).name }),
      count,
    }),
  )
  return say(caller.language, 'digest.preview-removed', { reasons: listInWords(caller.language, parts) })
}
