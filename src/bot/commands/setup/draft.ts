import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ChannelType,
  ComponentType,
  type Message,
} from 'discord.js'
import { topics } from '../../../catalogue/topics.ts'
import { languageOf, languages, say, topicName } from '../../../languages/index.ts'
import { type Digest, newDigest, PLAIN } from '../../../news/digest.ts'
import type { Millis } from '../../../news/types.ts'
import { readCustomId, toCustomId } from '../../../posters/custom-id.ts'
import type { BotContext, Caller } from '../../context.ts'
import type { Reply } from '../../reply.ts'
import { spokenLanguage } from '../../spoken-language.ts'
import { refuseChannel } from '../digest/refusal.ts'
import { remarksOn } from '../digest/remarks.ts'
import { packOptions } from '../source/catalogue-packs.ts'

/** What was chosen so far. It is kept in the message itself, in what its menus show as chosen, so that it outlives everything. */
export interface SetupDraft {
  readonly channelId: string | null
  readonly language: string
  /** None: all. */
  readonly topics: readonly string[]
  readonly packs: readonly string[]
  /** Words or a cron expression, at most LONGEST_SCHEDULE characters. */
  readonly schedule: string
  readonly timezone: string
}

/** So that schedule, time zone and server fit a button's id together. */
export const LONGEST_SCHEDULE = 36
const CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement]

/** The digest that a draft would be. */
export function toDigest(draft: SetupDraft, id: string, { guildId }: Caller, now: Millis): Digest {
  const { schedule, timezone, topics } = draft
  const language = languageOf(draft.language).code
  return newDigest({ id, guildId, channelId: draft.channelId ?? '', schedule, timezone, language, topics }, now)
}

/**
 * Whoever asks, spoken to in the language of the draft: Confirm makes that the server's, so everything of the set-up is in it from the moment that it is
 * chosen, and one who chose a language that nobody there reads sees it in time.
 */
export async function spokenToAsDraft(draft: SetupDraft, caller: Caller, { database }: BotContext): Promise<Caller> {
  return { ...caller, language: await spokenLanguage(database, caller.guildId, draft.language) }
}

/** The message of `/setup`: menus and buttons, and under them what is missing, with the fix. `note`: what went wrong just now. */
export async function showSetup(draft: SetupDraft, asker: Caller, context: BotContext, note?: string): Promise<Reply> {
  const caller = await spokenToAsDraft(draft, asker, context)
  const { language, guildId } = caller
  const refusal = draft.channelId === null ? null : await refuseChannel(draft.channelId, caller, context, PLAIN)
  const id = (action: string, rest = '') => toCustomId(action, guildId, rest)
  const isReady = draft.channelId !== null && refusal === null
  const lines = [
    say(language, 'setup.intro'),
    say(language, 'setup.state', { schedule: draft.schedule, timezone: draft.timezone }),
    note ?? '',
    refusal ?? '',
    draft.channelId === null ? say(language, 'setup.no-channel') : '',
    ...(await remarksOn(toDigest(draft, '', caller, context.clock()), caller, context)),
  ]
  return {
    language,
    content: lines.filter((line) => line !== '').join('\n'),
    components: [
      row({
        type: ComponentType.ChannelSelect,
        custom_id: id('setup-set', 'channel'),
        channel_types: CHANNELS,
        placeholder: say(language, 'setup.channel'),
        ...(draft.channelId === null ? {} : { default_values: [{ id: draft.channelId, type: 'channel' as never }] }),
      }),
      row({
        type: ComponentType.StringSelect,
        custom_id: id('setup-set', 'language'),
        placeholder: say(language, 'setup.language'),
        options: languages.map(({ code, name }) => ({ label: name, value: code, default: code === draft.language })),
      }),
      row({
        type: ComponentType.StringSelect,
        custom_id: id('setup-set', 'topics'),
        placeholder: say(language, 'setup.topics'),
        min_values: 0,
        max_values: topics.length,
        options: topics.map((topic) => ({
          label: topicName(language, topic.id),
          value: topic.id,
          default: draft.topics.includes(topic.id),
        })),
      }),
      row({
        type: ComponentType.StringSelect,
        custom_id: id('setup-set', 'packs'),
        placeholder: say(language, 'packs.menu'),
        min_values: 0,
        max_values: packOptions(language, []).length,
        options: packOptions(language, draft.packs),
      }),
      row(
        button(ButtonStyle.Secondary, say(language, 'setup.time'), id('setup-time', timeOf(draft))),
        button(ButtonStyle.Secondary, say(language, 'setup.preview'), id('setup-preview'), !isReady),
        button(ButtonStyle.Success, say(language, 'setup.confirm'), id('setup-confirm'), !isReady),
      ),
    ],
  }
}

/** Reads the draft from the message that shows it; null for a message that is none. */
export function readDraft(message: Message): SetupDraft | null {
  const parts = message.components.flatMap((each) => {
    const component = each.toJSON()
    return component.type === ComponentType.ActionRow ? component.components : []
  })
  const menu = (field: string) => {
    const found = parts.find(
      (part) => part.type === ComponentType.StringSelect && readCustomId(part.custom_id)?.rest === field,
    )
    if (found?.type !== ComponentType.StringSelect) return []
    return found.options.filter((option) => option.default).map(({ value }) => value)
  }
  const channel = parts.find((part) => part.type === ComponentType.ChannelSelect)
  const time = parts.find(
    (part) => part.type === ComponentType.Button && 'custom_id' in part && part.custom_id.startsWith('setup-time:'),
  )
  if (channel?.type !== ComponentType.ChannelSelect || time === undefined || !('custom_id' in time)) return null
  const [schedule = '', timezone = ''] = (readCustomId(time.custom_id)?.rest ?? '').split('|')
  return {
    channelId: channel.default_values?.[0]?.id ?? null,
    language: menu('language')[0] ?? '',
    topics: menu('topics'),
    packs: menu('packs'),
    schedule,
    timezone,
  }
}

function timeOf({ schedule, timezone }: SetupDraft): string {
  return `${schedule}|${timezone}`
}

function row(...components: APIComponentInMessageActionRow[]): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components }
}

function button(
  style: ButtonStyle.Secondary | ButtonStyle.Success,
  label: string,
  custom_id: string,
  disabled = false,
): APIComponentInMessageActionRow {
  return { type: ComponentType.Button, style, label, custom_id, disabled }
}
