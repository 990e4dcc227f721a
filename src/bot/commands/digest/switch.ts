import type { ChatInputCommandInteraction } from 'discord.js'
import { say } from '../../../languages/index.ts'
import type { Digest } from '../../../news/digest.ts'
import { deleteDigest, updateDigest } from '../../../storage/digest-changes.ts'
import { nextPollAt } from '../../../storage/sources.ts'
import { withUndo } from '../../components/undo.ts'
import type { BotContext, Caller } from '../../context.ts'
import type { Reply } from '../../reply.ts'
import { chooseDigest } from './choices.ts'
import { refuseChannel } from './refusal.ts'
import { nextTime } from './set.ts'

type Handler = (interaction: ChatInputCommandInteraction, caller: Caller, context: BotContext) => Promise<Reply>

/** Runs a handler on the digest that the interaction names. */
function onDigest(
  act: (
    digest: Digest,
    caller: Caller,
    context: BotContext,
    interaction: ChatInputCommandInteraction,
  ) => Promise<string | Reply>,
): Handler {
  return async (interaction, caller, context) => {
    const found = await chooseDigest(interaction, caller, context)
    if (found.outcome === 'wrong') return { content: found.message }
    const answer = await act(found.digest, caller, context, interaction)
    return typeof answer === 'string' ? { content: answer } : answer
  }
}

export const pauseOne = onDigest(async (digest, caller, context) => {
  await updateDigest(context.database, digest, { paused: true })
  return say(caller.language, 'digest.paused', { channel: `<#${digest.channelId}>` })
})

export const resumeOne = onDigest(async (digest, caller, context) => {
  const refusal = await refuseChannel(digest.channelId, caller, context, digest)
  if (refusal !== null) return refusal
  const now = context.clock()
  // What was due while it rested is not made up for.
  const change = { paused: false, problem: null, since: now }
  await updateDigest(context.database, digest, change)
  return say(caller.language, 'digest.resumed', { channel: `<#${digest.channelId}>`, next: nextTime(digest, now) })
})

export const deleteOne = onDigest(async (digest, caller, context) => {
  await deleteDigest(context.database, digest.id, context.clock())
  const text = say(caller.language, 'digest.deleted', { channel: `<#${digest.channelId}>` })
  return withUndo(text, 'digest', digest.id, caller.language)
})

export const publishOne = onDigest((digest, caller, context, interaction) =>
  publishNow(digest, interaction.id, caller, context),
)

/** Posts now what would be posted; the same order (an interaction's id) twice is carried out once. */
export async function publishNow(digest: Digest, order: string, caller: Caller, context: BotContext): Promise<string> {
  const channel = `<#${digest.channelId}>`
  const refusal = await refuseChannel(digest.channelId, caller, context, digest)
  if (refusal !== null) return refusal
  // The channel is open again: what had stopped the digest is mended.
  if (digest.problem !== null) await updateDigest(context.database, digest, { problem: null })
  const result = await context.publishNow(digest, order)
  if (result.outcome === 'claimed') return say(caller.language, 'digest.published', { count: result.stories, channel })
  if (result.outcome === 'taken') return say(caller.language, 'digest.already')
  // Sources that were never polled are due since the beginning of time.
  const isFirstRound = (await nextPollAt(context.database)) === 0
  return say(caller.language, isFirstRound ? 'digest.nothing-yet' : 'digest.nothing-new', { channel })
}
