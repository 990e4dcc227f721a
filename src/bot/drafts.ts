import { randomUUID } from 'node:crypto'
import type { Millis } from '../news/types.ts'

/** Whose a draft is: nobody else finds it. */
interface Owner {
  readonly guildId: string
  readonly userId: string
}

/** What somebody was shown and has not confirmed yet. Kept in memory: a restart forgets it. */
export interface Drafts<Content> {
  /** Keeps a draft in place of the same person's last one in that server; gives the key (12 characters) for buttons. */
  keep(content: Content, owner: Owner, now: Millis): string
  /** The draft of that key, or null when it is gone, too old, or another's. */
  find(key: string, owner: Owner, now: Millis): Content | null
  /** The same, and it is gone: what is confirmed twice is done once. */
  take(key: string, owner: Owner, now: Millis): Content | null
}

/** As long as Discord lets an answer be followed up (https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages). */
const KEPT_FOR: Millis = 15 * 60_000
const MOST_DRAFTS = 100

export function createDrafts<Content>(): Drafts<Content> {
  const drafts = new Map<string, Owner & { readonly content: Content; readonly since: Millis }>()

  function find(key: string, { guildId, userId }: Owner, now: Millis): Content | null {
    const draft = drafts.get(key)
    if (!draft || draft.guildId !== guildId || draft.userId !== userId) return null
    return now - draft.since < KEPT_FOR ? draft.content : null
  }

  return {
    keep(content, { guildId, userId }, now) {
      for (const [key, draft] of drafts)
        if ((draft.guildId === guildId && draft.userId === userId) || now - draft.since >= KEPT_FOR) drafts.delete(key)
      const [oldest] = drafts.keys()
      if (drafts.size >= MOST_DRAFTS && oldest !== undefined) drafts.delete(oldest)
      const key = randomUUID().slice(-12)
      drafts.set(key, { guildId, userId, content, since: now })
      return key
    },
    find,
    take(key, owner, now) {
      const content = find(key, owner, now)
      if (content !== null) drafts.delete(key)
      return content
    },
  }
}
