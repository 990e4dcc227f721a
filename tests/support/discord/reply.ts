import { ComponentType } from 'discord.js'
import { isThinking } from './answers.ts'
import type { Choice, Interaction } from './interactions.ts'
import { type Component, everyPart } from './validate-components.ts'
import type { Embed } from './validate-embed.ts'
import type { Modal } from './validate-modal.ts'
import type { StoredMessage, World } from './world.ts'

/** What a person sees of the bot's answer. It is live: edits and follow-ups show up in it. */
export interface Reply {
  readonly interactionId: string
  /** Where it was asked, and from which message. */
  readonly asked: { readonly channel: string; readonly source: StoredMessage | null }
  /** How the bot answered first. */
  readonly kind: 'message' | 'thinking' | 'update' | 'update later' | 'choices' | 'modal'
  /** Whether the bot first only said that it got the question. */
  readonly deferred: boolean
  readonly ephemeral: boolean
  /** Milliseconds from the question to the first answer. */
  readonly afterMs: number
  /** The answer's message (of an update: the message updated); null when there is none, or no longer. */
  readonly message: StoredMessage | null
  readonly content: string
  readonly embeds: readonly Embed[]
  readonly components: readonly Component[]
  /** Everything that can be read in the answer and its follow-ups. */
  readonly text: string
  readonly followUps: readonly StoredMessage[]
  readonly choices: readonly Choice[]
  readonly modal: Modal | null
  /** Whether "thinking…" still stands there. */
  readonly thinking: boolean
  /** Resolves at the next edit, follow-up or deletion. */
  readonly changed: () => Promise<void>
}

/** The answer of an interaction that has one. */
export function toReply(world: World, interaction: Interaction): Reply {
  const { answer } = interaction
  if (!answer) throw new Error('The bot has not answered yet')
  const find = (id: string | null) =>
    id === null
      ? null
      : (world.ephemeral.get(id) ?? world.channels.get(interaction.channelId)?.messages.get(id) ?? null)
  return {
    ...{ interactionId: interaction.id, kind: answer.kind, afterMs: answer.afterMs },
    asked: { channel: interaction.channelId, source: interaction.source },
    deferred: answer.kind === 'thinking' || answer.kind === 'update later',
    get ephemeral() {
      return find(interaction.originalId)?.ephemeral ?? ('ephemeral' in answer && answer.ephemeral)
    },
    get message() {
      return find(interaction.originalId)
    },
    get content() {
      return this.message?.content ?? ''
    },
    get embeds() {
      return this.message?.embeds ?? []
    },
    get components() {
      return this.message?.components ?? []
    },
    get text() {
      return [this.message, ...this.followUps].flatMap((message) => (message ? readableText(message) : [])).join('\n')
    },
    get followUps() {
      return interaction.followUpIds.flatMap((id) => find(id) ?? [])
    },
    get thinking() {
      return isThinking(world, interaction)
    },
    choices: answer.kind === 'choices' ? answer.choices : [],
    modal: answer.kind === 'modal' ? answer.modal : null,
    changed: () => new Promise((resolve) => interaction.changes.once('change', resolve)),
  }
}

/** All words of a message, in reading order: content, embeds, texts and labels. */
function readableText(message: Pick<StoredMessage, 'content' | 'embeds' | 'components'>): string {
  const embeds = message.embeds.flatMap((embed) => [
    ...[embed.author?.name, embed.title, embed.description],
    ...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
    embed.footer?.text,
  ])
  const parts = everyPart(message.components).flatMap((part) => {
    if (part.type === ComponentType.TextDisplay) return part.content
    return 'label' in part ? part.label : 'placeholder' in part ? part.placeholder : []
  })
  return [message.content, ...embeds, ...parts].filter(Boolean).join('\n')
}
