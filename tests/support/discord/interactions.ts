import { EventEmitter } from 'node:events'
import { refuse } from './errors.ts'
import type { Modal } from './validate-modal.ts'
import type { StoredMessage, World } from './world.ts'

/** "You must send an initial response within 3 seconds of receiving the event." */
export const ANSWER_WITHIN_MS = 3000
/** "Interaction tokens are valid for 15 minutes." */
const TOKEN_LIFE_MS = 15 * 60_000
// Both: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback

/** Something that a person asked of the bot, and how far the bot's answer has come. */
export interface Interaction {
  readonly id: string
  readonly token: string
  readonly kind: 'command' | 'component' | 'autocomplete' | 'modal'
  readonly userId: string
  readonly channelId: string
  readonly guildId: string | null
  /** The message whose button, menu or modal was used. */
  readonly source: StoredMessage | null
  readonly createdAt: number
  /** On the stopwatch, not the calendar: the 3 seconds are always real ones. */
  readonly askedAt: number
  answer: Answer | null
  isLate: boolean
  /** The first message of the answer; for an update the message that was updated. */
  originalId: string | null
  readonly followUpIds: string[]
  readonly changes: EventEmitter<{ change: [] }>
}

/** The bot's first answer. */
type Answer = { readonly afterMs: number } & (
  | { readonly kind: 'message' | 'thinking'; readonly ephemeral: boolean }
  | { readonly kind: 'update' | 'update later' }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'modal'; readonly modal: Modal }
)

export interface Choice {
  readonly name: string
  readonly value: string | number
}

export interface Interactions {
  /** Starts one; its 3 seconds begin. */
  readonly open: (asked: Pick<Interaction, 'kind' | 'userId' | 'channelId' | 'guildId' | 'source'>) => Interaction
  /** The one that waits for its first answer, or "Unknown interaction", or "already acknowledged". */
  readonly awaiting: (id: string, token: string) => Interaction
  /** The one whose answer may still be added to, or "Unknown Webhook", or "Invalid Webhook Token" after 15 minutes. */
  readonly answered: (token: string) => Interaction
}

export function createInteractions(world: World): Interactions {
  const byToken = new Map<string, Interaction>()
  const isLate = (one: Interaction) => one.isLate || performance.now() - one.askedAt > ANSWER_WITHIN_MS
  return {
    open(asked) {
      const id = world.ids.next()
      const interaction: Interaction = {
        ...asked,
        ...{ id, token: `interaction-token-${id}`, createdAt: world.now(), askedAt: performance.now() },
        ...{ answer: null, isLate: false, originalId: null, followUpIds: [], changes: new EventEmitter() },
      }
      byToken.set(interaction.token, interaction)
      return interaction
    },
    awaiting(id, token) {
      const interaction = byToken.get(token)
      if (!interaction || interaction.id !== id) throw refuse('unknownInteraction')
      if (interaction.answer) throw refuse('alreadyAcknowledged')
      if (isLate(interaction)) throw refuse('unknownInteraction')
      return interaction
    },
    answered(token) {
      const interaction = byToken.get(token)
      if (!interaction?.answer) throw refuse('unknownWebhook')
      if (world.now() - interaction.createdAt > TOKEN_LIFE_MS) throw refuse('webhookToken')
      return interaction
    },
  }
}
