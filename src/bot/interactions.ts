import { randomUUID } from 'node:crypto'
import { type AutocompleteInteraction, DiscordAPIError, type Interaction, MessageFlags } from 'discord.js'
import { languageOf, say } from '../languages/index.ts'
import { readCustomId } from '../posters/custom-id.ts'
import { isDatabaseBusy } from '../storage/database-faults.ts'
import { alignReply } from './align-reply.ts'
import { type Repliable, toCaller } from './caller.ts'
import { offerable } from './commands/command.ts'
import { commands, messageCommands } from './commands/index.ts'
import { components, forms } from './components/index.ts'
import type { BotContext, Caller } from './context.ts'
import { CHOICES_A_MINUTE, COMMANDS_A_MINUTE, createPace } from './pace.ts'
import type { FormReply, Reply } from './reply.ts'

/**
 * Discord gives three seconds for the first answer (https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages).
 * What takes longer than this many milliseconds is announced first and told afterwards.
 */
const PATIENCE = 1_200

/** What an interaction leads to. */
interface Handler {
  /** Whether it demands Manage Server. */
  readonly managed: boolean
  /** Whether its answer replaces the message that it came from, where that is one for this person alone. */
  readonly updates: boolean
  /** Whether it opens a form, which cannot be announced first. */
  readonly opensForm: boolean
  run(caller: Caller): Promise<Reply | FormReply>
}

/** Answers every interaction, whatever happens. The one place that catches handlers' errors. */
export function createInteractionHandler(context: BotContext): (interaction: Interaction) => Promise<void> {
  const pace = createPace(COMMANDS_A_MINUTE)
  const typing = createPace(CHOICES_A_MINUTE)

  return async (interaction) => {
    try {
      if (interaction.isAutocomplete()) return await complete(interaction)
      if (
        interaction.isChatInputCommand() ||
        interaction.isMessageContextMenuCommand() ||
        interaction.isMessageComponent() ||
        interaction.isModalSubmit()
      )
        await answer(interaction)
    } catch (error) {
      // The answer itself could not be given: the token is stale, or Discord is out of reach.
      context.log.warn({ err: error, interaction: interaction.id }, 'an interaction could not be answered')
    }
  }

  async function answer(interaction: Repliable): Promise<void> {
    const handler = findHandler(interaction, context)
    const updates = handler?.updates === true && isAnswerTo(interaction)
    const work = handle(interaction, handler)
    const first = await Promise.race([
      work,
      ...(handler?.opensForm ? [] : [new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))]),
    ])
    if (first === null) await announce(interaction, updates)
    const reply = first ?? (await work)
    if ('form' in reply) {
      if ('showModal' in interaction) await interaction.showModal(reply.form)
      return
    }
    const send = (payload: Payload) => {
      if (first === null) return interaction.editReply(payload)
      if (updates && interaction.isMessageComponent()) return interaction.update(payload)
      if (updates && interaction.isModalSubmit() && interaction.isFromMessage()) return interaction.update(payload)
      return interaction.reply({ ...payload, flags: MessageFlags.Ephemeral | payload.flags })
    }
    try {
      await send(toPayload(reply))
    } catch (error) {
      // Discord refuses the answer (a picture or link that it does not like): the person still gets one, of its text alone or of ours.
      if (!isRefusal(error)) throw error
      const failure = toFailure(error, interaction)
      if (!reply.content) return void (await send(toPayload(failure)))
      try {
        await send(toPayload({ content: reply.content }))
      } catch (second) {
        if (!isRefusal(second)) throw second
        await send(toPayload(failure))
      }
    }
  }

  /** Never rejects: a fault becomes an answer with a code that the log has too; a busy database one that says so. */
  async function handle(interaction: Repliable, handler: Handler | null): Promise<Reply | FormReply> {
    let caller: Caller | null = null
    try {
      caller = await toCaller(interaction, context)
      if (caller === null) return { content: say(languageOf(context.defaults.language), 'reply.guild-only') }
      if (pace(interaction.user.id, context.clock()) !== null)
        return { content: say(caller.language, 'reply.rate-limited') }
      if (handler === null) return { content: say(caller.language, 'reply.stale-button') }
      if (handler.managed && !caller.canManage) return { content: say(caller.language, 'reply.needs-manage') }
      const reply = await handler.run(caller)
      return 'form' in reply ? reply : alignReply(reply, reply.language ?? caller.language)
    } catch (error) {
      return toFailure(error, interaction, caller)
    }
  }

  function toFailure(error: unknown, interaction: Repliable, caller: Caller | null = null): Reply {
    const language = caller?.language ?? languageOf(context.defaults.language)
    if (isDatabaseBusy(error)) {
      context.log.warn({ interaction: interaction.id }, 'an interaction met a database that another program keeps busy')
      return { content: say(language, 'reply.busy') }
    }
    const code = randomUUID().slice(0, 8)
    context.log.error({ err: error, code, interaction: interaction.id }, 'an interaction failed')
    return { content: say(language, 'reply.failed', { code }) }
  }

  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    try {
      if (typing(interaction.user.id, context.clock()) !== null) return await interaction.respond([])
      const caller = await toCaller(interaction, context)
      const command = commands.find(({ data }) => data.name === interaction.commandName)
      const choices = caller === null ? [] : ((await command?.complete?.(interaction, caller, context)) ?? [])
      await interaction.respond([...offerable(choices)])
    } catch (error) {
      context.log.warn({ err: error, interaction: interaction.id }, 'choices could not be given')
      if (!interaction.responded) await interaction.respond([])
    }
  }
}

/** What an interaction is for; null for what this version does not know. */
function findHandler(interaction: Repliable, context: BotContext): Handler | null {
  const plain = { updates: false, opensForm: false }
  if (interaction.isChatInputCommand()) {
    const command = commands.find(({ data }) => data.name === interaction.commandName)
    const managed = command?.managed.includes(interaction.options.getSubcommand(false) ?? '') === true
    return command ? { ...plain, managed, run: (caller) => command.run(interaction, caller, context) } : null
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = messageCommands.find(({ data }) => data.name === interaction.commandName)
    return command ? { ...plain, managed: false, run: (caller) => command.run(interaction, caller, context) } : null
  }
  const id = readCustomId(interaction.customId)
  if (id === null) return null
  if (interaction.isModalSubmit()) {
    const form = forms.find(({ action }) => action === id.action)
    return form
      ? {
          ...plain,
          managed: form.managed === true,
          updates: form.updates === true,
          run: (caller) => form.run(interaction, id, caller, context),
        }
      : null
  }
  const component = components.find(({ action }) => action === id.action)
  return component
    ? {
        managed: component.managed === true,
        updates: component.updates === true,
        opensForm: component.opensForm === true,
        run: (caller) => component.run(interaction, id, caller, context),
      }
    : null
}

/**
 * Whether the message that something was pressed on is an answer to the very person who pressed it. Any other message stays as it is, whoever presses what:
 * a press can be forged, and names what it likes.
 */
function isAnswerTo(interaction: Repliable): boolean {
  const message = 'message' in interaction ? interaction.message : null
  return (
    message !== null &&
    (message.flags.has(MessageFlags.Ephemeral) || message.interactionMetadata?.user.id === interaction.user.id)
  )
}

/** Discord read it and did not like it. */
function isRefusal(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 400
}

async function announce(interaction: Repliable, updates: boolean): Promise<void> {
  if (updates && (interaction.isMessageComponent() || interaction.isModalSubmit())) {
    await interaction.deferUpdate()
  } else {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral })
  }
}

type Payload = ReturnType<typeof toPayload>

function toPayload(reply: Reply) {
  const flags = reply.flags ?? 0
  return {
    // A message of components alone takes neither text nor embeds beside them.
    ...(flags & MessageFlags.IsComponentsV2 ? {} : { content: reply.content ?? '', embeds: [...(reply.embeds ?? [])] }),
    flags,
    components: [...(reply.components ?? [])],
    files: (reply.files ?? []).map(({ name, text }) => ({ name, attachment: Buffer.from(text) })),
    allowedMentions: { parse: [] },
  }
}
