import type { RESTPostAPIChannelMessageJSONBody } from 'discord.js'

/** The body of Discord's "create message" without its nonce, which the poster adds. */
export type Message = RESTPostAPIChannelMessageJSONBody

/** One message of an edition, with the stories that it tells. */
export interface MessagePart {
  readonly message: Message
  readonly storyIds: readonly string[]
}

/** Nobody is pinged by what feeds say (https://discord.com/developers/docs/resources/message#allowed-mentions-object). */
export const NO_MENTIONS: NonNullable<Message['allowed_mentions']> = { parse: [] }
