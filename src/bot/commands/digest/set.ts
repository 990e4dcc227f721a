import { randomUUID } from 'node:crypto'
import { ChannelType, type ChatInputCommandInteraction } from 'discord.js'
import { languageName, say } from '../../../languages/index.ts'
import { type Digest, newDigest } from '../../../news/digest.ts'
import { nextDue, parseSchedule } from '../../../news/schedule.ts'
import type { Posting } from '../../../posters/channel-access.ts'
import { toTimestamp } from '../../../posters/layouts/story-lines.ts'
import { type DigestChange, updateDigest } from '../../../storage/digest-changes.ts'
import { listGuildDigests } from '../../../storage/digests.ts'
import { findSettings } from '../../../storage/settings.ts'
import { insertDigestWithin } from '../../../storage/within-limits.ts'
import type { BotContext, Caller } from '../../context.ts'
import { MOST_DIGESTS } from '../../limits.ts'
import type { Reply } from '../../reply.ts'
import { chooseDigest } from './choices.ts'
import { defaultChoice, readOptions } from './options.ts'
import { refusePosting } from './refusal.ts'
import { remarksOn } from './remarks.ts'

export async function createDigest(
  interaction: ChatInputCommandInteraction,
  caller: Caller,
  context: BotContext,
): Promise<Reply> {
  const { language } = caller
  const now = context.clock()
  const limit: Reply = { content: say(language, 'digest.limit', { count: MOST_DIGESTS }) }
  if ((await listGuildDigests(context.database, caller.guildId)).length >= MOST_DIGESTS) return limit
  const { id: channelId, type } = interaction.options.getChannel('channel', true)
  // Who names a forum need not know that there are layouts for it.
  const base = { ...defaultChoice(caller), ...(type === ChannelType.GuildForum ? { layout: 'forum' } : {}) }
  const read = await readOptions(interaction, caller, context, base)
  if (read.outcome === 'wrong') return { content: read.message }
  const refusal = await refusePosting(channelId, caller, context, read.choice)
  if (refusal !== null) return { content: refusal }
  const { guildId } = caller
  const { ping } = await findSettings(context.database, guildId)
  const digest = newDigest({ ...read.choice, id: randomUUID().slice(0, 8), guildId, channelId, ping }, now)
  // Others may have made digests since they were counted.
  if ((await insertDigestWithin(context.database, digest, MOST_DIGESTS)) === 'over') return limit
  return {
    content: [
      describeDigest(digest, 'digest.created', caller, now),
      say(language, 'digest.created-now'),
      ...(await noteAnswers(digest, caller, context)),
      ...(await remarksOn(digest, caller, context)),
    ].join('\n'),
  }
}

export async function editDigest(
  interaction: ChatInputCommandInteraction,
  caller: Caller,
  context: BotContext,
): Promise<Reply> {
  const found = await chooseDigest(interaction, caller, context)
  if (found.outcome === 'wrong') return { content: found.message }
  const old = found.digest
  const read = await readOptions(interaction, caller, context, old)
  if (read.outcome === 'wrong') return { content: read.message }
  const channelId = interaction.options.getChannel('channel')?.id ?? old.channelId
  if (channelId !== old.channelId || !isSamePosting(old, read.choice)) {
    const refusal = await refusePosting(channelId, caller, context, read.choice)
    if (refusal !== null) return { content: refusal }
  }
  const now = context.clock()
  const isSameTime = read.choice.schedule === old.schedule && read.choice.timezone === old.timezone
  const change: DigestChange = {
    ...read.choice,
    channelId,
    // A new time holds from now on; its earlier slots are no missed ones.
    ...(isSameTime ? {} : { since: now }),
    ...(channelId === old.channelId ? {} : { problem: null }),
  }
  await updateDigest(context.database, old, change)
  const digest: Digest = { ...old, ...change }
  const isSameAudience = channelId === old.channelId && digest.language === old.language && digest.layout === old.layout
  const isSameChoice = isSameAudience && digest.sources.join() === old.sources.join()
  const remarks = isSameChoice ? [] : await remarksOn(digest, caller, context)
  return {
    content: [
      describeDigest(digest, 'digest.edited', caller, now),
      ...(await noteAnswers(digest, caller, context)),
      ...remarks,
    ].join('\n'),
  }
}

/** Where nobody chose one, the oldest digest's language is the server's: says so where a digest has just changed it. */
async function noteAnswers(
  { id, language: spoken }: Digest,
  { guildId, language }: Caller,
  { database }: BotContext,
): Promise<readonly string[]> {
  if (spoken === language.code || (await findSettings(database, guildId)).language !== null) return []
  const [oldest] = await listGuildDigests(database, guildId)
  return oldest?.id === id ? [say(language, 'digest.answers', { language: languageName(language, spoken) })] : []
}

/** Whether two digests are posted in the same way, so that the channel need not be looked at again. */
function isSamePosting(one: Posting, other: Posting): boolean {
  const wayOf = ({ layout, webhook, crosspost }: Posting) => JSON.stringify([layout, webhook, crosspost])
  return wayOf(one) === wayOf(other)
}

/** When a digest comes next, as Discord shows times; "–" where it never does. */
export function nextTime(digest: Digest, now: number): string {
  const parsed = parseSchedule(digest.schedule)
  const next = parsed.outcome === 'schedule' ? nextDue(parsed.schedule, digest.timezone, now) : null
  return next === null ? '–' : `${toTimestamp(next, 'f')} (${toTimestamp(next)})`
}

/** A digest that was made or changed, with when it comes next. */
export function describeDigest(
  digest: Digest,
  key: 'digest.created' | 'digest.edited',
  caller: Caller,
  now: number,
): string {
  return say(caller.language, key, {
    channel: `<#${digest.channelId}>`,
    schedule: digest.schedule,
    timezone: digest.timezone,
    language: languageName(caller.language, digest.language),
    next: nextTime(digest, now),
  })
}
