import type { BaseInteraction, Message, MessageCreateOptions } from 'discord.js'

/**
 * Writes to the person who asked, once for one question: discord.js repeats what Discord answers with a fault, and the message may be there all the
 * same. The interaction's id is the nonce (https://discord.com/developers/docs/resources/message#create-message: 25 characters at most).
 */
export function sendDirect(
  { id, user }: BaseInteraction,
  what: Pick<MessageCreateOptions, 'content' | 'embeds'>,
): Promise<Message> {
  return user.send({ ...what, nonce: id, enforceNonce: true, allowedMentions: { parse: [] } })
}
