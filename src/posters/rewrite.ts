import { type Message, NO_MENTIONS } from './message.ts'

/** Fields of a message that an edit may change. */
const FIELDS = ['content', 'embeds', 'components'] as const

/**
 * What an edit sends so that `before` reads like `after`; null where nothing of it would change. Content that stays is left out, because Discord reads
 * its mentions anew in every edit that holds it (https://discord.com/developers/docs/resources/message#edit-message); nobody is ever pinged.
 */
export function toEdit(before: Message, after: Message): Message | null {
  const changed = FIELDS.filter((field) => !isSame(before[field], after[field]))
  if (changed.length === 0) return null
  const fields = Object.fromEntries(changed.map((field) => [field, after[field] ?? (field === 'content' ? '' : [])]))
  return { ...fields, allowed_mentions: NO_MENTIONS }
}

function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before ?? null) === JSON.stringify(after ?? null)
}
