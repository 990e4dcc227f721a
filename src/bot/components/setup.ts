import {
  ComponentType,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js'
import { findLanguage, say } from '../../languages/index.ts'
import { stripBidi } from '../../lib/bidi.ts'
import { formatSchedule, searchTimezones, timezoneOf } from '../../news/schedule.ts'
import { type CustomId, toCustomId } from '../../posters/custom-id.ts'
import { escapeWithin } from '../../posters/markdown.ts'
import { findDigest } from '../../storage/digests.ts'
import { showPreview } from '../commands/digest/preview.ts'
import { readSchedule } from '../commands/digest/schedule.ts'
import { publishNow } from '../commands/digest/switch.ts'
import {
  LONGEST_SCHEDULE,
  readDraft,
  type SetupDraft,
  showSetup,
  spokenToAsDraft,
  toDigest,
} from '../commands/setup/draft.ts'
import { finishSetup } from '../commands/setup/finish.ts'
import { beginSetup } from '../commands/setup.ts'
import type { BotContext, Caller } from '../context.ts'
import type { FormReply, Reply } from '../reply.ts'
import type { Component, Form } from './component.ts'

type Handler<Answer> = (
  draft: SetupDraft,
  caller: Caller,
  context: BotContext,
  interaction: MessageComponentInteraction,
  id: CustomId,
) => Promise<Answer>

/** Runs a handler on the draft that the message shows, in the draft's language; its id is bound to the server. */
function onDraft<Answer extends Reply | FormReply>(act: Handler<Answer>): Component['run'] {
  return async (interaction, id, caller, context) => {
    const draft = id.key === caller.guildId ? readDraft(interaction.message) : null
    if (draft === null) return { content: say(caller.language, 'reply.stale-button') }
    const spokenTo = await spokenToAsDraft(draft, caller, context)
    return { language: spokenTo.language, ...(await act(draft, spokenTo, context, interaction, id)) }
  }
}

/** The menus and buttons of `/setup`. */
export const setupSteps: readonly Component[] = [
  {
    action: 'setup-start',
    managed: true,
    run: (interaction, _, caller, context) => beginSetup(interaction, caller, context),
  },
  {
    action: 'setup-set',
    managed: true,
    updates: true,
    run: onDraft(async (draft, caller, context, interaction, { rest }) => {
      const values = interaction.isAnySelectMenu() ? interaction.values : []
      const [first = null] = values
      const chosen: Partial<SetupDraft> =
        rest === 'channel'
          ? { channelId: first }
          : rest === 'language'
            ? { language: findLanguage(first ?? '')?.code ?? draft.language }
            : rest === 'topics'
              ? { topics: values }
              : { packs: values }
      return showSetup({ ...draft, ...chosen }, caller, context)
    }),
  },
  {
    action: 'setup-time',
    managed: true,
    opensForm: true,
    run: onDraft(async (draft, { language, guildId }) => ({
      form: {
        custom_id: toCustomId('setup-time', guildId),
        title: say(language, 'setup.time'),
        components: [
          field(say(language, 'setup.schedule'), say(language, 'setup.schedule-help'), 'schedule', draft.schedule),
          field(say(language, 'setup.timezone'), say(language, 'setup.timezone-help'), 'timezone', draft.timezone),
        ],
      },
    })),
  },
  {
    action: 'setup-preview',
    managed: true,
    run: onDraft(async (draft, caller, context) => {
      const digest = toDigest(draft, 'preview', caller, context.clock())
      return showPreview(digest, caller, context)
    }),
  },
  {
    action: 'setup-confirm',
    managed: true,
    updates: true,
    run: onDraft(finishSetup),
  },
  {
    action: 'setup-publish',
    managed: true,
    async run(interaction, { key }, caller, context) {
      const digest = await findDigest(context.database, key)
      if (digest?.guildId !== caller.guildId || digest.userId !== null)
        return { content: say(caller.language, 'digest.unknown') }
      // Pressed twice, this button posts once.
      return { content: await publishNow(digest, interaction.message.id, caller, context) }
    },
  },
]

/** The form with time and time zone. */
export const setupTime: Form = {
  action: 'setup-time',
  managed: true,
  updates: true,
  async run(interaction, { key }, caller, context) {
    const draft = key === caller.guildId && interaction.isFromMessage() ? readDraft(interaction.message) : null
    if (draft === null) return { content: say(caller.language, 'reply.stale-button') }
    const read = readTime(interaction, draft, await spokenToAsDraft(draft, caller, context))
    return showSetup(read.draft, caller, context, read.note)
  },
}

/** What can be read is taken; what cannot stays as it was, and the note says what is allowed. A city is enough of a time zone. */
function readTime(
  interaction: ModalSubmitInteraction,
  draft: SetupDraft,
  { language }: Caller,
): { readonly draft: SetupDraft; readonly note: string } {
  const typed = stripBidi(interaction.fields.getTextInputValue('schedule')).trim()
  const read = readSchedule(typed, language)
  const schedule = read.outcome === 'schedule' ? formatSchedule(read.schedule) : typed
  const zone = stripBidi(interaction.fields.getTextInputValue('timezone')).trim()
  const timezone = timezoneOf(zone) ?? (zone === '' ? undefined : searchTimezones(zone, 1)[0])
  const notes = [
    read.outcome === 'wrong' ? read.message : '',
    schedule.length > LONGEST_SCHEDULE ? say(language, 'setup.long-schedule') : '',
    timezone === undefined ? say(language, 'digest.unknown-timezone', { timezone: escapeWithin(zone, 100) }) : '',
  ]
  const isGood = read.outcome === 'schedule' && schedule.length <= LONGEST_SCHEDULE
  return {
    draft: { ...draft, ...(isGood ? { schedule } : {}), ...(timezone === undefined ? {} : { timezone }) },
    note: notes.filter((note) => note !== '').join('\n'),
  }
}

/** Labels have at most 45 characters, descriptions 100 (https://discord.com/developers/docs/components/reference#label). */
function field(label: string, description: string, custom_id: string, value: string) {
  return {
    type: ComponentType.Label as const,
    label,
    description,
    component: {
      type: ComponentType.TextInput as const,
      custom_id,
      style: TextInputStyle.Short as const,
      value,
      required: true,
      max_length: 100,
    },
  }
}
