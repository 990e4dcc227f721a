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
}

/** What stopped a digest; people mend it and resume. */
export interface DigestProblem {
  readonly code: 'unknown-channel' | 'wrong-channel' | 'missing-access' | 'missing-permissions' | 'rejected'
  /** Discord's names of the permissions that are missing. */
  readonly permissions: readonly string[]
  readonly at: Millis
}

/** From which order an edition came. */
export type Lane = 'scheduled' | 'manual' | 'alert' | 'review'

export const DEFAULT_STORIES = 8
export const MOST_STORIES = 25
