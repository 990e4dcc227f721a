import { listInWords, say } from '../../languages/index.ts'
import type { Digest } from '../../news/digest.ts'
import { findStale } from '../../pipeline/find-stale.ts'
import { missedKey } from '../../pipeline/publish-digests.ts'
import { toTimestamp } from '../../posters/layouts/story-lines.ts'
import { listVisibleSources } from '../../storage/chosen-sources.ts'
import { listTroubledDeliveries } from '../../storage/delivery-reports.ts'
import { lastEdition } from '../../storage/editions.ts'
import { findFact } from '../../storage/facts.ts'
import { findSettings } from '../../storage/settings.ts'
import type { BotContext, Caller } from '../context.ts'
import { digestsWithChannels } from '../gone-channels.ts'
import { listReply } from '../reply.ts'
import type { Command } from './command.ts'
import { nextTime } from './digest/set.ts'
import { describeProblem } from './digest/show.ts'
import { describeHealth, describeSwitchedOff } from './source/health.ts'
import { nameOf } from './source/words.ts'
import { describeReason } from './status/reason.ts'

const MOST_TROUBLES = 10
const MOST_SOURCES = 5
/** What is older has been seen, or matters no more. */
const WEEK = 7 * 24 * 3_600_000

/** `/status`: what works in this server, what does not, and why. */
export const status: Command = {
  data: { name: 'status', description: 'What works, what does not, and why', contexts: [0] },
  managed: [],
  async run(_, caller, context) {
    const { language } = caller
    const digests = await digestsWithChannels(caller, context)
    const sourceLines = await describeSources(caller, context)
    const digestLines = await Promise.all(digests.map((digest) => describeDigest(digest, caller, context)))
    const troubles = await describeTroubles(digests, caller, context)
    const lines = [
      ...sourceLines,
      say(language, 'status.digests', { count: digests.length }),
      ...digestLines,
      ...troubles,
      await describeSettings(caller, context),
    ]
    const isFine = troubles.length === 0 && sourceLines.length === 2 && digests.every(({ problem }) => problem === null)
    return listReply(
      say(language, 'status.heading'),
      isFine ? [...lines, say(language, 'status.fine')] : lines,
      (count) => say(language, 'source.more', { count }),
    )
  },
}

async function describeSources(
  { language, guildId }: Caller,
  { database, clock }: BotContext,
): Promise<readonly string[]> {
  const sources = await listVisibleSources(database, guildId)
  const stale = await findStale(database, sources, clock())
  const failing = sources.filter(({ failures }) => failures > 0)
  const off = await describeSwitchedOff(database, guildId, language, clock())
  const troubled = sources.filter(({ id, failures }) => failures > 0 || stale.has(id))
  const last = Math.max(...sources.map(({ lastPolledAt }) => lastPolledAt ?? 0))
  return [
    sources.length === 0
      ? say(language, 'source.none')
      : failing.length === 0
        ? say(language, 'status.sources-fine', { count: sources.length })
        : say(language, 'status.sources', { count: sources.length, failing: failing.length }),
    ...troubled
      .slice(0, MOST_SOURCES)
      .map((source) => `• ${nameOf(source, language)} · ${describeHealth(source, stale.get(source.id), language)}`),
    ...(troubled.length > MOST_SOURCES
      ? [`• ${say(language, 'source.more', { count: troubled.length - MOST_SOURCES })}`]
      : []),
    ...off.map((line) => `• ${line}`),
    last > 0 ? say(language, 'status.last-poll', { time: toTimestamp(last) }) : say(language, 'status.never-polled'),
  ]
}

/** What holds for the whole server. */
async function describeSettings({ language, guildId, timezone }: Caller, { database }: BotContext): Promise<string> {
  const { quietHours, ping } = await findSettings(database, guildId)
  const parts = [
    language.name,
    timezone,
    ...(quietHours === null ? [] : [say(language, 'status.quiet', { hours: quietHours })]),
    ...(ping === null ? [] : [say(language, 'status.role', { role: `<@&${ping.roleId}>`, count: ping.publishers })]),
  ]
  return `-# ${say(language, 'status.settings', { settings: listInWords(language, parts) })}`
}

async function describeDigest(digest: Digest, caller: Caller, { database, clock }: BotContext): Promise<string> {
  const { language } = caller
  const state = digest.problem
    ? say(language, 'digest.state-problem', { problem: describeProblem(digest, caller) })
    : digest.paused
      ? say(language, 'digest.state-paused')
      : say(language, 'digest.state-next', { next: nextTime(digest, clock()) })
  const edition = await lastEdition(database, digest.id)
  const last = edition ? [say(language, 'status.last-edition', { time: toTimestamp(edition.at) })] : []
  const missed = await findFact(database, missedKey(digest.id))
  const slots = missed === null ? [] : (JSON.parse(missed) as readonly number[]).filter((slot) => clock() - slot < WEEK)
  const times = slots.map((slot) => toTimestamp(slot, 'f'))
  const skipped = times.length > 0 ? [say(language, 'status.missed', { times: listInWords(language, times) })] : []
  return `• ${[`<#${digest.channelId}>`, state, ...last, ...skipped].join(' · ')}`
}

async function describeTroubles(
  digests: readonly Digest[],
  { language }: Caller,
  { database, clock }: BotContext,
): Promise<readonly string[]> {
  const deliveries = await listTroubledDeliveries(
    database,
    digests.map(({ id }) => id),
    clock() - WEEK,
    MOST_TROUBLES,
  )
  return deliveries.map(({ state, channelId, reason }) => {
    const key = state === 'uncertain' ? 'status.uncertain' : state === 'failed' ? 'status.failed' : 'status.waiting'
    return `• ${say(language, key, { channel: `<#${channelId}>`, reason: describeReason(language, state, reason) })}`
  })
}
