import { createHash, randomUUID } from 'node:crypto'
import { languageOf, languages, topicName, withDigits } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { Digest, Lane } from '../news/digest.ts'
import type { Edition } from '../news/edition.ts'
import { FOLLOW_EVERY } from '../news/follow-up.ts'
import { mentionOf } from '../news/ping.ts'
import { type Shown, toShownStory } from '../news/shown.ts'
import type { Millis } from '../news/types.ts'
import { layoutOf } from '../posters/layouts/index.ts'
import { type Message, type MessagePart, NO_MENTIONS } from '../posters/message.ts'
import type { NewDelivery } from '../storage/editions.ts'

export interface Issue {
  readonly editionId: string
  readonly digest: Digest
  readonly lane: Lane
  readonly edition: Edition
  readonly digits: Shown['digits']
  readonly now: Millis
}

/** Writes an edition as the messages that its digest asks for: layout, webhook, ping, publishing to followers. */
export function toDeliveries({ editionId, digest, lane, edition, digits, now }: Issue): readonly NewDelivery[] {
  const language = withDigits(languageOf(digest.language), digits)
  const mention = mentionOf(digest.ping, lane, edition)
  const key = (part: number) => deliveryKey(editionId, digest.channelId, part)
  const { timezone } = digest
  const parts = layoutOf(digest.layout).render(edition, {
    ...{ language, timezone, now, lane, mention },
    keyOf: key,
  })
  const shown = { language: digest.language, digits, timezone, lane, mention, now, parts: parts.length }
  return parts.map((given, part): NewDelivery => {
    const { storyIds, thread } = given
    const { place, message } = throughWebhook(part === 0 ? withPing(given, digest, mention) : given, digest)
    const stories = edition.stories.filter((story) => storyIds.includes(story.id))
    return {
      ...{ id: randomUUID(), channelId: digest.channelId, part, nonce: key(part), storyIds, place },
      payload: JSON.stringify(message),
      layout: digest.layout,
      thread: thread === null ? null : { name: thread.name, tags: thread.topics.map((id) => namesOf(id, language)) },
      shown: stories.length === 0 ? null : { ...shown, stories: stories.map(toShownStory) },
      nextEditAt: stories.length === 0 ? null : now + FOLLOW_EVERY,
      // What is in a thread or a forum has no followers.
      crosspost: digest.crosspost && (place === 'channel' || place === 'webhook'),
      why: stories.map(({ title, score, parts: why, reasons }) => ({ title, score, parts: why, reasons })),
    }
  })
}

/** A forum's tags may be in another language than its digest, or a topic's id. */
function namesOf(topic: string, language: Language): readonly string[] {
  return [...new Set([...[language, ...languages].map((one) => topicName(one, topic)), topic])]
}

/** The one message that may ping, and the one role that it may (https://discord.com/developers/docs/resources/message#allowed-mentions-object). */
function withPing(part: MessagePart, { ping }: Digest, mention: string): MessagePart {
  if (ping === null || mention === '') return part
  return { ...part, message: { ...part.message, allowed_mentions: { ...NO_MENTIONS, roles: [ping.roleId] } } }
}

/** A message to the channel itself goes through the webhook where the digest has a name of its own; what answers in threads is the bot. */
function throughWebhook({ place, message }: MessagePart, { webhook }: Digest): Pick<MessagePart, 'place' | 'message'> {
  if (webhook === null || place !== 'channel') return { place, message }
  // Fields of "execute webhook" alone (https://discord.com/developers/docs/resources/webhook#execute-webhook).
  const speaker = { username: webhook.name, ...(webhook.avatar === null ? {} : { avatar_url: webhook.avatar }) }
  return { place: 'webhook', message: { ...message, ...speaker } satisfies Message & typeof speaker }
}

/** Nonce and button key of one message: the same for every attempt, 22 characters (Discord takes 25). */
function deliveryKey(editionId: string, channelId: string, part: number): string {
  return createHash('sha256').update(`${editionId}/${channelId}/${part}`).digest('base64url').slice(0, 22)
}
