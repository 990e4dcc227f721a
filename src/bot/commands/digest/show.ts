import { nameIn } from '../../../catalogue/names.ts'
import { languageName, listInWords, numberInWords, say, topicName } from '../../../languages/index.ts'
import type { Digest } from '../../../news/digest.ts'
import { escapeWithin } from '../../../posters/markdown.ts'
import { listVisibleSources } from '../../../storage/chosen-sources.ts'
import type { BotContext, Caller } from '../../context.ts'
import { digestsWithChannels } from '../../gone-channels.ts'
import { pagedReply } from '../../paging.ts'
import type { Reply } from '../../reply.ts'
import { permissionNames } from './refusal.ts'
import { nextTime } from './set.ts'

const MOST_WORDS = 10

export async function listDigests(caller: Caller, context: BotContext, page = 0): Promise<Reply> {
  const { language } = caller
  const digests = await digestsWithChannels(caller, context)
  if (digests.length === 0) return { content: say(language, 'digest.none') }
  const sources = new Map(
    (await listVisibleSources(context.database, caller.guildId)).map(({ id, name }) => [id, name]),
  )
  const lines = digests.map((digest) => describe(digest, caller, sources, context.clock()))
  const title = say(language, 'status.digests', { count: digests.length })
  return pagedReply({ list: 'digests', title, lines, page }, language)
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
      ? say(language, 'digest.topics', { topics: words(digest.topics.map((id) => topicName(language, id))) })
      : '',
    digest.sources.length > 0
      ? say(language, 'digest.sources', { sources: words(digest.sources.map((id) => sources.get(id) ?? id)) })
      : '',
    digest.names.length > 0
      ? say(language, 'digest.names', { names: words(digest.names.map((id) => nameIn(id, language.code))) })
      : '',
    digest.include.length > 0 ? say(language, 'digest.include', { words: words(digest.include) }) : '',
    digest.exclude.length > 0 ? say(language, 'digest.exclude', { words: words(digest.exclude) }) : '',
    digest.layout === 'embeds' ? '' : say(language, 'digest.layout', { layout: digest.layout }),
    digest.alert === null ? '' : say(language, 'digest.alert', { ...digest.alert }),
    digest.review === null ? '' : say(language, 'digest.review', { schedule: digest.review }),
    digest.webhook === null ? '' : say(language, 'digest.post-as', { name: escapeWithin(digest.webhook.name, 80) }),
    digest.crosspost ? say(language, 'digest.crosspost') : '',
  ].filter((text) => text !== '')
  return filters.length === 0 ? line : `${line}\n-# ${filters.join(' · ')}`
}
