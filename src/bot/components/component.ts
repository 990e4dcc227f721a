import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js'
import type { CustomId } from '../../posters/custom-id.ts'
import type { BotContext, Caller } from '../context.ts'
import type { FormReply, Reply } from '../reply.ts'

/** What a button or menu does: one file, one line in index.ts. */
export interface Component {
  /** The first part of its custom_id. */
  readonly action: string
  /** Whether it demands Manage Server. */
  readonly managed?: boolean
  /** Whether its answer replaces the message that it is on, if that is an answer to this person; else it is an answer of its own. */
  readonly updates?: boolean
  /** Whether it opens a form: then it must answer at once, for a form cannot be announced. */
  readonly opensForm?: boolean
  run(
    interaction: MessageComponentInteraction,
    id: CustomId,
    caller: Caller,
    context: BotContext,
  ): Promise<Reply | FormReply>
}

/** What a form that was sent off does; the same rules. */
export interface Form {
  readonly action: string
  readonly managed?: boolean
  readonly updates?: boolean
  run(interaction: ModalSubmitInteraction, id: CustomId, caller: Caller, context: BotContext): Promise<Reply>
}
