import {
  type APIMessageTopLevelComponent,
  type ChatInputCommandInteraction,
  ComponentType,
  MessageFlags,
} from 'discord.js'
import { isolateIn, languageName, numberInWords, say } from '../../../languages/index.ts'
import type { Digest } from '../../../news/digest.ts'
import type { Edition } from '../../../news/edition.ts'
import { explainEdition } from '../../../pipeline/prepare-edition.ts'
import { fitsInMessage } from '../../../posters/layouts/component-limits.ts'
import { align } from '../../../posters/layouts/direction.ts'
import { layoutOf } from '../../../posters/layouts/index.ts'
import { escapeWithin, toPlainLine } from '../../../posters/markdown.ts'
import type { Message, MessagePart } from '../../../posters/message.ts'
import type { BotContext, Caller } from '../../context.ts'
import { fitLines, type Reply } from '../../reply.ts'
import { spokenLanguage } from '../../spoken-language.ts'
import { chooseDigest } from './choices.ts'
import { remarksOn } from './remarks.ts'

/** `/digest preview`: the first message as it would be posted now, and what was left out and why. */
export async function previewDigest(
  interaction: ChatInputCommandInteraction,
  caller: Caller,
  context: BotContext,
): Promise<Reply> {
  const found = await chooseDigest(interaction, caller, context)
  if (found.outcome === 'wrong') return { content: found.message }
  return showPreview(found.digest, caller, context)
}

/** What a digest would post now. */
export async function showPreview(digest: Digest, caller: Caller, context: BotContext): Promise<Reply> {
  const { database, clock } = context
  const now = clock()
  const edition = await explainEdition(database, digest, now)
  const language = await spokenLanguage(database, digest.guildId, digest.language)
  const draw = (stories: Edition['stories']) =>
    layoutOf(digest.layout).render(
      { ...edition, stories },
      {
        language,
        timezone: digest.timezone,
        now,
        keyOf: () => 'preview',
      },
    )
  const parts = draw(edition.stories)
  const channel = `<#${digest.channelId}>`
  const head = say(caller.language, parts.length > 0 ? 'digest.preview' : 'digest.preview-empty', { channel })
  const shown = storiesIn(firstMessages(parts))
  const left = edition.stories.length - shown
  const note = [
    head,
    ...(left > 0 ? [say(caller.language, 'source.more', { count: left })] : []),
    ...(await remarksOn(digest, caller, context)),
    ...describeRemoved(edition, caller, digest),
  ]
  const more = (count: number) => say(caller.language, 'source.more', { count })
  const [first] = parts
  if (first && isCards(first.message)) {
    const aligned = note.map((line) => align(caller.language, line))
    return withCards(fitLines(aligned, more, LONGEST_NOTE), edition, draw)
  }
  const messages = firstMessages(parts).map(({ message }) => message)
  const lines = messages.flatMap(({ content, embeds }) => (content && !embeds?.length ? [content] : []))
  return {
    content: fitLines([...lines, ...note], more),
    embeds: messages.flatMap(({ embeds }) => embeds ?? []),
    ...(messages[0]?.flags === undefined ? {} : { flags: messages[0].flags }),
  }
}

const LONGEST_NOTE = 1_200

/** A thread's head has no stories of its own: the first of its messages is shown with it. */
function firstMessages(parts: readonly MessagePart[]): readonly MessagePart[] {
  return parts.slice(0, parts[0]?.storyIds.length === 0 ? 2 : 1)
}

function storiesIn(parts: readonly MessagePart[]): number {
  return parts.reduce((sum, { storyIds }) => sum + storyIds.length, 0)
}

function isCards({ flags }: Message): boolean {
  return ((flags ?? 0) & MessageFlags.IsComponentsV2) !== 0
}

/** Components take no text beside them: the note is one of them, and as many stories are shown as leave it room. */
function withCards(
  note: string,
  edition: Edition,
  draw: (stories: Edition['stories']) => readonly MessagePart[],
): Reply {
  for (let count = edition.stories.length; count > 0; count -= 1) {
    const [first] = draw(edition.stories.slice(0, count))
    const components: APIMessageTopLevelComponent[] = [
      { type: ComponentType.TextDisplay, content: note },
      // Buttons under what is not posted would lead nowhere.
      ...(first?.message.components ?? []).filter(({ type }) => type !== ComponentType.ActionRow),
    ]
    if (fitsInMessage(components)) return { components, flags: MessageFlags.IsComponentsV2 }
  }
  return { content: note }
}

/** For each reason how many it left out, and the first of them. */
function describeRemoved(edition: Edition, { language }: Caller, digest: Digest): readonly string[] {
  const byReason = Map.groupBy(edition.removed, ({ reason }) => reason)
  if (byReason.size === 0) return []
  const lines = [...byReason].map(([reason, all]) => {
    const name = say(language, `removed.${reason}`, { language: languageName(language, digest.language) })
    const titles = all.slice(0, 3).map(({ title }) => isolateIn(language, escapeWithin(toPlainLine(title), 60)))
    return `-# ${say(language, 'digest.removed-count', { reason: name, count: numberInWords(language, all.length) })} · ${titles.join(' · ')}`
  })
  return [say(language, 'digest.preview-removed'), ...lines]
}
