import { Routes } from 'discord.js'
import type { Message } from '../message.ts'
import { listOf } from './parts.ts'
import type { Requests } from './requests.ts'

/**
 * Whether Discord left the embeds out of what it created: it does so in silence where Embed Links is missing
 * (https://github.com/discord/discord-api-docs/issues/5648), which may have been taken away after we had looked.
 */
export function isBare(asked: Message, created: unknown): boolean {
  return (asked.embeds ?? []).length > 0 && listOf(created, 'embeds').length === 0
}

/** Takes a message back; whether it is surely gone. */
export async function takeBack(requests: Requests, channelId: string, messageId: string): Promise<boolean> {
  const gone = await requests.delete(Routes.channelMessage(channelId, messageId))
  // Discord answers 204, with nothing in it; whatever else comes may be a proxy's.
  return gone.outcome === 'answer' ? gone.body instanceof ArrayBuffer : gone.outcome === 'deleted'
}
