import type { Millis } from './types.ts'

/** A standing order: which stories, in which language, where and when. */
export interface Digest {
  readonly id: string
  /** Null until the channel's server is known. */
  readonly guildId: string | null
  readonly channelId: string
  /** Words or a cron expression, readable by parseSchedule. */
  readonly schedule: string
  /** An IANA name. */
  readonly timezone: string
  readonly language: string
  /** Ids of the catalogue's topics; none: all. */
  readonly topics: readonly string[]
  /** Ids of sources; none: all that the server sees. */
  readonly sources: readonly string[]
  /** At least one of these words must appear in a story; none: no condition. */
  readonly include: readonly string[]
  /** None of these words may appear in a story. */
  readonly exclude: readonly string[]
  /** At most so many stories in an edition. */
  readonly stories: number
  readonly layout: string
  readonly createdAt: Millis
  /** Since when its schedule holds; slots at or before it are never due. */
  readonly since: Millis
  readonly paused: boolean
  /** Why it is no longer tried, or null. */
  readonly problem: DigestProblem | null
  /** Whose own digest it is, by direct message, or null: a server's. */
  readonly userId: string | null
  /** Ids of the catalogue's names, of which a story must hold one; none: no condition. */
  readonly names: readonly string[]
  /** Under which name and picture it is posted, or null: the bot's own. */
  readonly webhook: WebhookIdentity | null
  /** Whether its messages in an announcement channel are published to the channel's followers. */
  readonly crosspost: boolean
  /** Which role is pinged, and when, or null: none. */
  readonly ping: Ping | null
  /** When a story is posted at once, or null: never. */
  readonly alert: AlertRule | null
  /** The schedule of its review, readable by parseSchedule, or null: none. */
  readonly review: string | null
  /** When it was deleted, or null; it can be brought back for ten minutes. */
  readonly deletedAt: Millis | null
}

export interface WebhookIdentity {
  readonly name: string
  /** Absolute https, or null: the bot's own picture. */
  readonly avatar: string | null
}

/** A role is pinged by an edition in which a story has at least so many publishers. */
export interface Ping {
  readonly roleId: string
  readonly publishers: number
}

/** A story that reaches so many distinct publishers within so many minutes is posted at once, at most so many a day. */
export interface AlertRule {
  readonly publishers: number
  readonly minutes: number
  readonly most: number
}

/** What stopped a digest; people mend it and resume. */
export interface DigestProblem {
  readonly code:
    | 'unknown-channel'
    | 'wrong-channel'
    | 'missing-access'
    | 'missing-permissions'
    | 'rejected'
    /** Whose own digest it is left the server whose news it tells. */
    | 'left-server'
  /** Discord's names of the permissions that are missing. */
  readonly permissions: readonly string[]
  readonly at: Millis
}

/** From which order an edition came. */
export type Lane = 'scheduled' | 'manual' | 'alert' | 'review'

export const DEFAULT_STORIES = 8
export const MOST_STORIES = 25
export const DEFAULT_SCHEDULE = 'daily 09:00'

/** What a new digest is where nobody asked for more: a server's, of all that it sees, posted as the bot itself, without pings, alerts and reviews. */
export const PLAIN = {
  topics: [],
  sources: [],
  include: [],
  exclude: [],
  stories: DEFAULT_STORIES,
  layout: 'embeds',
  paused: false,
  problem: null,
  userId: null,
  names: [],
  webhook: null,
  crosspost: false,
  ping: null,
  alert: null,
  review: null,
  deletedAt: null,
} as const satisfies Partial<Digest>

/** A new digest: what is given, plain in everything else, with slots from now on. */
export function newDigest(
  given: Partial<Digest> & Pick<Digest, 'id' | 'guildId' | 'channelId' | 'schedule' | 'timezone' | 'language'>,
  now: Millis,
): Digest {
  return { ...PLAIN, createdAt: now, since: now, ...given }
}
