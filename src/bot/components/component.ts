import type { MessageComponentInteraction } from 'discord.js'
import type { CustomId } from '../../posters/custom-id.ts'
import type { BotContext, Caller } from '../context.ts'
import type { Reply } from '../reply.ts'

/** What a button or menu does: one file, one line in index.ts. */
export interface Component {
  /** The first part of its custom_id. */
  readonly action: string
  run(interaction: MessageComponentInteraction, id: CustomId, caller: Caller, context: BotContext): Promise<Reply>
}
