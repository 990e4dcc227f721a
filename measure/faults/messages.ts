import type { RequestRecord } from '../../tests/support/discord/request-log.ts'
import type { StoredMessage } from '../../tests/support/discord/world.ts'
import type { Stage } from './stage.ts'

const CREATES = new Set([
  'POST /channels/:channel/messages',
  'POST /channels/:channel/threads',
  'POST /webhooks/:webhook/:token',
])

/** The delivery's key in a message or in the request for one: every button of the bot's carries it. */
export function keyIn(body: unknown): string | null {
  return /"custom_id":"[a-z-]+:([\w-]{22})/.exec(JSON.stringify(body) ?? '')?.[1] ?? null
}

/** The delivery whose message a request asks to create, or null where it asks for something else. */
export function creationOf(
  stage: Stage,
  record: RequestRecord,
): { readonly key: string; readonly channel: string; readonly part: number } | null {
  const key = CREATES.has(record.route) ? keyIn(record.body) : null
  if (key === null) return null
  const row = stage.reader.prepare('select channel_id, part from deliveries where nonce = ?').get(key)
  return row ? { key, channel: String(row.channel_id), part: Number(row.part) } : null
}

/** All that the bot has posted to a channel and its threads and that is still there, oldest first. */
export function postedTo({ discord }: Stage, channel: string): readonly StoredMessage[] {
  return [channel, ...discord.threads(channel)]
    .flatMap((place) => discord.messages(place))
    .filter(({ author, webhookId }) => author.id === discord.botUserId || webhookId !== null)
}
