import { languageOf } from '../languages/index.ts'
import type { Edition } from '../news/edition.ts'
import type { Millis } from '../news/types.ts'
import { layoutOf } from '../posters/layouts/index.ts'
import type { MessagePart } from '../posters/message.ts'

/** An edition's messages as this layout would post them now. */
export function toMessages(
  edition: Edition,
  { layout, timezone, now }: { readonly layout: string; readonly timezone: string; readonly now: Millis },
): readonly MessagePart[] {
  const language = languageOf(edition.language)
  return layoutOf(layout).render(edition, {
    language,
    timezone,
    now,
    keyOf: (part) => `preview-${part}`,
  })
}

const PLACES: Readonly<Record<MessagePart['place'], string>> = {
  channel: 'in the channel',
  webhook: 'in the channel',
  thread: 'in the thread',
  forum: 'a post in the forum',
}

/** Messages for a terminal: where each goes, its words as Discord's markdown, and its buttons in brackets. */
export function toMessagesText(parts: readonly MessagePart[]): string {
  return parts
    .map(({ message, place, thread }, part) => {
      const name = thread ? `: ${thread.name}` : ''
      const { flags: _, allowed_mentions: __, ...shown } = message
      return [`== ${part + 1}/${parts.length} ${PLACES[place]}${name} ==`, ...wordsIn(shown)].join('\n')
    })
    .join('\n\n')
}

/** Every word that a payload shows, in its order. */
function wordsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') {
    if (key === 'label') return [`[${value}]`]
    return ['content', 'title', 'description', 'text'].includes(key) ? [value] : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => wordsIn(inner, Array.isArray(value) ? key : name))
}
