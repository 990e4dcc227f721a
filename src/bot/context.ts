import type { Language } from '../languages/language.ts'
import type { Log } from '../lib/log.ts'
import type { Digest } from '../news/digest.ts'
import type { Millis } from '../news/types.ts'
import type { PublishOutcome } from '../pipeline/publish-digests.ts'
import type { DiscordPoster } from '../posters/discord.ts'
import type { Reader, ReadFailure } from '../readers/reader.ts'
import type { Database } from '../storage/database.ts'
import type { ImportDraft } from './commands/source/import-plan.ts'
import type { Drafts } from './drafts.ts'
import type { FetchPace } from './pace.ts'

/** What handlers may use. */
export interface BotContext {
  readonly database: Database
  readonly reader: Reader
  readonly poster: DiscordPoster
  readonly log: Log
  readonly clock: () => Millis
  /** Publishes a digest now; the same order (an interaction's id) twice is carried out once. */
  readonly publishNow: (digest: Digest, order: string) => Promise<PublishOutcome>
  /** Wakes the poller, for a source that was just added. */
  readonly pollSoon: () => void
  /** Whether somebody may make the bot fetch an address now: null, or from when on. */
  readonly mayFetch: FetchPace
  /** Why an address may not be read at all, before anything is asked; or null. */
  readonly objectionTo: (url: string) => ReadFailure | null
  /** Lists of sources that somebody was shown and has not confirmed yet. */
  readonly imports: Drafts<ImportDraft>
  readonly defaults: { readonly language: string; readonly timezone: string }
}

/** Who asks, where, and in which language to answer. */
export interface Caller {
  readonly userId: string
  /** In a direct message: the server in which the digest was set that it is about. */
  readonly guildId: string
  readonly language: Language
  /** The server's zone, an IANA name. */
  readonly timezone: string
  /** Whether this person has Discord's permission Manage Server. */
  readonly canManage: boolean
  /** Whether a channel is one of the server's, as far as the gateway has told: for when Discord cannot be asked. */
  readonly knowsChannel: (channelId: string) => boolean
}
