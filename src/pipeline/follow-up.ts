import pLimit from 'p-limit'
import { languageOf, withDigits } from '../languages/index.ts'
import type { Log } from '../lib/log.ts'
import { FOLLOW_EVERY, FOLLOW_FOR, growStory } from '../news/follow-up.ts'
import { fromShownStory, type Shown } from '../news/shown.ts'
import type { Item, Millis, Source } from '../news/types.ts'
import type { DiscordPoster } from '../posters/discord.ts'
import { layoutOf } from '../posters/layouts/index.ts'
import { type Message, simplify } from '../posters/message.ts'
import { toEdit } from '../posters/rewrite.ts'
import { listVisibleSources } from '../storage/chosen-sources.ts'
import type { Database } from '../storage/database.ts'
import { isDatabaseBusy } from '../storage/database-faults.ts'
import { findDigest } from '../storage/digests.ts'
import { listGrownStories } from '../storage/grown-stories.ts'
import { listStoryItems } from '../storage/items.ts'
import {
  type EditableMessage,
  hastenEdits,
  holdEdits,
  listDueEdits,
  postponeEdits,
  recordShown,
} from '../storage/posted-messages.ts'

export interface FollowUpOptions {
  readonly database: Database
  readonly poster: DiscordPoster
  readonly log: Log
  readonly clock: () => Millis
  readonly signal: AbortSignal
}

const CHANNELS_AT_ONCE = 4
const AT_ONCE = 200
/** The oldest item of a story that is still followed: as old as a digest's stories may be, and two days. */
const LOOK_BACK: Millis = 10 * 24 * 3_600_000 + FOLLOW_FOR
const SHORTEST_WAIT: Millis = 60_000
/** So far back it is asked which stories have grown: two turns of a step that comes every minute, and the time that storing takes. */
const JUST_NOW: Millis = 3 * 60_000
const A_MOMENT: Millis = 60_000

/** Writes posted messages anew whose stories have gained outlets, in place, never a second time. Returns how many were edited. */
export async function followUp(options: FollowUpOptions): Promise<number> {
  const { database, log, clock, signal } = options
  let edited = 0
  const now = clock()
  // What a process missed that was away for longer comes with the look of every ten minutes.
  await hastenEdits(database, await listGrownStories(database, now - JUST_NOW, now + A_MOMENT), now)
  for (;;) {
    const due = await listDueEdits(database, clock(), AT_ONCE)
    for (const [digestId, messages] of Map.groupBy(due, (message) => message.digestId)) {
      if (signal.aborted) return edited
      try {
        edited += await followDigest(options, digestId, messages)
      } catch (error) {
        if (isDatabaseBusy(error)) throw error
        log.error({ err: error, digest: digestId }, 'messages could not be followed up; it is tried again')
        await holdEdits(database, idsOf(messages), clock() + FOLLOW_EVERY)
      }
    }
    // Whatever was looked at is due later, or never again.
    if (due.length < AT_ONCE) return edited
  }
}

async function followDigest(
  options: FollowUpOptions,
  digestId: string,
  messages: readonly EditableMessage[],
): Promise<number> {
  const { database, clock } = options
  const now = clock()
  const digest = await findDigest(database, digestId)
  const isOver = (message: EditableMessage) => digest === null || now - message.createdAt > FOLLOW_FOR
  await postponeEdits(database, idsOf(messages.filter(isOver)), null)
  const followed = messages.filter((message) => !isOver(message))
  if (digest === null || followed.length === 0) return 0

  const storyIds = [...new Set(followed.flatMap((message) => message.storyIds))]
  const [items, sources] = await Promise.all([
    listStoryItems(database, digest.guildId, storyIds, now - LOOK_BACK),
    listVisibleSources(database, digest.guildId),
  ])
  const byId = new Map(sources.map((source): [string, Source] => [source.id, source]))
  const byStory = Map.groupBy(items, (item) => item.storyId)
  const grown = followed.flatMap((message) => grow(message, byStory, byId) ?? [])
  // What is paused or stopped is silent; it is looked at again when it may speak.
  const spoken = digest.paused || digest.problem !== null ? [] : grown
  const silent = followed.filter((message) => !spoken.some(({ id }) => id === message.id))
  await postponeEdits(database, idsOf(silent), now + FOLLOW_EVERY)
  const byChannel = Map.groupBy(spoken, ({ channelId, at }) => at.threadId ?? channelId)
  const counts = await pLimit(CHANNELS_AT_ONCE).map([...byChannel.values()], (some) => editAll(options, some))
  return counts.reduce((sum, count) => sum + count, 0)
}

/** The message with its stories as they stand now, or null where none of them grew. */
function grow(
  message: EditableMessage,
  byStory: ReadonlyMap<string, readonly Item[]>,
  sources: ReadonlyMap<string, Source>,
): EditableMessage | null {
  const grown = message.shown.stories.map((story) => growStory(story, byStory.get(story.id) ?? [], sources))
  if (grown.every((story) => story === null)) return null
  const stories = message.shown.stories.map((story, index) => grown[index] ?? story)
  return { ...message, shown: { ...message.shown, stories } }
}

/** Edits the messages of one channel until its limit is met. */
async function editAll(options: FollowUpOptions, messages: readonly EditableMessage[]): Promise<number> {
  const { database, log, clock, signal } = options
  let edited = 0
  for (const [index, message] of messages.entries()) {
    if (signal.aborted) break
    const now = clock()
    // What the layout wrote and we stored.
    const before = JSON.parse(message.payload) as Message
    const after = rewrite(message)
    const edit = after === null ? null : toEdit(before, after)
    const nextEditAt = now + FOLLOW_EVERY
    if (edit === null) {
      // Too long for its message by now, or nothing of it can be seen in this layout.
      if (after === null) await postponeEdits(database, [message.id], null)
      else await recordShown(database, message.id, { ...message, nextEditAt, editedAt: null })
      continue
    }
    const result = await send(options, message, edit)
    if (result.outcome === 'done') {
      const payload = JSON.stringify({ ...before, ...result.sent, allowed_mentions: before.allowed_mentions })
      await recordShown(database, message.id, { shown: message.shown, payload, nextEditAt, editedAt: clock() })
      edited += 1
    } else if (result.outcome === 'later') {
      await holdEdits(database, idsOf(messages.slice(index)), clock() + Math.max(SHORTEST_WAIT, result.retryAfter))
      break
    } else {
      log.info({ delivery: message.id, reason: result.detail }, 'a message is not edited any more')
      await postponeEdits(database, [message.id], null)
    }
  }
  return edited
}

function rewrite({ shown, layout, nonce, part }: EditableMessage): Message | null {
  const language = withDigits(languageOf(shown.language), shown.digits)
  const { timezone, now, lane, mention, parts } = shown satisfies Shown
  return layoutOf(layout).rewrite(
    shown.stories.map(fromShownStory),
    { language, timezone, now, lane, mention, keyOf: () => nonce },
    { part, parts },
  )
}

/** Sends an edit; one that Discord refuses once more without what feeds put into it besides words. */
async function send({ poster }: FollowUpOptions, { channelId, at }: EditableMessage, edit: Message) {
  for (let message = edit; ; ) {
    const result = await poster.edit(channelId, at, message)
    const simpler = result.outcome === 'rejected' ? simplify(message) : null
    if (simpler === null) return { ...result, sent: message }
    message = simpler
  }
}

function idsOf(messages: readonly { readonly id: string }[]): readonly string[] {
  return messages.map(({ id }) => id)
}
