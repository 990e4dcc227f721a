import { randomUUID } from 'node:crypto'
import { ChannelType, type ChatInputCommandInteraction } from 'discord.js'
import { languageName, listInWords, permissionName, say } from '../../../languages/index.ts'
import { type Digest, newDigest } from '../../../news/digest.ts'
import { nextDue, parseSchedule } from '../../../news/schedule.ts'
import { canHoldDigests, type Posting, permissionsOfDigest } from '../../../posters/channel-access.ts'
import { toTimestamp } from '../../../posters/layouts/story-lines.ts'
import { type DigestChange, listGuildDigests, updateDigest } from '../../../storage/digests.ts'
import { findSettings } from '../../../storage/settings.ts'
import { insertDigestWithin } from '../../../storage/within-limits.ts'
import type { BotContext, Caller } from '../../context.ts'
import { MOST_DIGESTS } from '../../limits.ts'
import type { Reply } from '../../reply.ts'
import { chooseDigest } from './choices.ts'
import { defaultChoice, readOptions } from './options.ts'

export async function createDigest(
  interaction: ChatInputCommandInteraction,
  caller: Caller,
  context: BotContext,
): Promise<Reply> {
  const { language } = caller
  const now = context.clock()
  const limit: Reply = { content: say(language, 'digest.limit', { count: MOST_DIGESTS }) }
  if ((await listGuildDigests(context.database, caller.guildId)).length >= MOST_DIGESTS) return limit
  const read = await readOptions(interaction, caller, context, defaultChoice(caller))
  if (read.outcome === 'wrong') return { content: read.message }
  const channelId = interaction.options.getChannel('channel', true).id
  const refusal =
    refuseCrosspost(interaction, read.choice.crosspost, caller) ??
    (await refuseChannel(channelId, caller, context, read.choice))
  if (refusal !== null) return { content: refusal }
  const { guildId } = caller
  const { ping } = await findSettings(context.database, guildId)
  const digest = newDigest({ ...read.choice, id: randomUUID().slice(0, 8), guildId, channelId, ping }, now)
  // Others may have made digests since they were counted.
  if ((await insertDigestWithin(context.database, digest, MOST_DIGESTS)) === 'over') return limit
  return { content: `${describeDigest(digest, 'digest.created', caller, now)}\n${say(language, 'digest.created-now')}` }
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
  const posting = permissionsOfDigest(old).join()
  if (channelId !== old.channelId || posting !== permissionsOfDigest({ ...old, ...read.choice }).join()) {
    const refusal = await refuseChannel(channelId, caller, context, { ...old, ...read.choice })
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
  return { content: describeDigest(digest, 'digest.edited', caller, now) }
}

/** Only an announcement channel has followers. */
function refuseCrosspost(
  interaction: ChatInputCommandInteraction,
  crosspost: boolean,
  { language }: Caller,
): string | null {
  const channel = interaction.options.getChannel('channel')
  return crosspost && channel && channel.type !== ChannelType.GuildAnnouncement
    ? say(language, 'digest.no-followers', { channel: `<#${channel.id}>` })
    : null
}

/** When a digest comes next, as Discord shows times; "–" where it never does. */
export function nextTime(digest: Digest, now: number): string {
  const parsed = parseSchedule(digest.schedule)
  const next = parsed.outcome === 'schedule' ? nextDue(parsed.schedule, digest.timezone, now) : null
  return next === null ? '–' : `${toTimestamp(next, 'f')} (${toTimestamp(next)})`
}

/** Why a channel cannot hold a digest that is posted so, in the caller's language, or null. */
export async function refuseChannel(
  channelId: string,
  caller: Caller,
  context: BotContext,
  posting: Posting,
): Promise<string | null> {
  const { language } = caller
  const channel = `<#${channelId}>`
  const access = await context.poster.access(channelId, permissionsOfDigest(posting))
  const wrong = posting.layout === 'forum' ? 'digest.wrong-forum' : 'digest.wrong-channel'
  if (access.outcome === 'access') {
    const isOurs = access.guildId === caller.guildId
    if (!isOurs || !canHoldDigests(access.type, posting.layout)) return say(language, wrong, { channel })
    if (access.missing === null || access.missing.length === 0) return null
    return say(language, 'digest.missing-permissions', {
      channel,
      permissions: permissionNames(caller, access.missing),
      count: access.missing.length,
    })
  }
  if (access.reason.outcome !== 'closed') return null
  if (access.reason.code === 'unknown-channel') return say(language, wrong, { channel })
  return say(language, 'digest.missing-permissions', {
    channel,
    permissions: permissionNames(caller, ['ViewChannel']),
    count: 1,
  })
}

/** Discord's own names of permissions, in bold. */
export function permissionNames(caller: Caller, names: readonly string[]): string {
  return listInWords(
    caller.language,
    names.map((name) => `**${permissionName(caller.language, name)}**`),
  )
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
