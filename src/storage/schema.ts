import type { Millis } from '../news/types.ts'

// One interface a table. Booleans are 0 or 1, lists and objects are JSON text, times are Millis: the same on both databases.

type Flag = 0 | 1

export interface SourcesTable {
  id: string
  /** A server's id, or '' where the source belongs to the installation (an empty text, so that it can be part of a unique key). */
  owner: string
  url: string
  /** The address in the form that is compared. */
  url_key: string
  name: string
  site: string | null
  language: string | null
  kind: string
  focus: string
  /** Off: no longer in the list that it came from, or switched off; its history is kept. */
  enabled: Flag
  etag: string | null
  last_modified: string | null
  body_hash: string | null
  next_poll_at: Millis
  last_polled_at: Millis | null
  /** When it was first read with success; null until then. */
  first_read_at: Millis | null
  failures: number
  failure: string | null
  newest_item_at: Millis | null
}

/** What one server decided about a source that it shares with others. */
export interface SourceChoicesTable {
  guild_id: string
  source_id: string
  muted: Flag
}

export interface ItemsTable {
  id: string
  source_id: string
  url: string | null
  title: string
  summary: string | null
  author: string | null
  image: string | null
  language: string
  published_at: Millis | null
  seen_at: Millis
  /** The earlier of published_at and seen_at: what freshness is measured by. */
  happened_at: Millis
  held: string | null
  attribution: string | null
  relevant: Flag
  relevance: number
  reasons: string
  topics: string
  names: string
  story_id: string
  duplicate_of: string | null
}

/** By which an item is known again when its source is read the next time. */
export interface ItemKeysTable {
  source_id: string
  /** The key's hash: a number takes a quarter of the room. */
  key: number
  item_id: string
}

export interface DigestsTable {
  id: string
  /** Null until the channel's server was asked (digests of DIGEST_CHANNELS). */
  guild_id: string | null
  channel_id: string
  schedule: string
  timezone: string
  language: string
  topics: string
  sources: string
  include: string
  exclude: string
  stories: number
  layout: string
  created_at: Millis
  /** Since when the schedule holds: slots at or before it are never due. */
  since: Millis
  paused: Flag
  /** Why it is no longer tried, as JSON; null while all is well. */
  problem: string | null
}

export interface EditionsTable {
  id: string
  digest_id: string
  lane: string
  slot: string
  claimed_at: Millis
  /** How many stories it holds: 0 is an edition that found nothing new. */
  stories: number
}

export interface PostedTable {
  digest_id: string
  story_id: string
  edition_id: string
}

export interface DeliveriesTable {
  id: string
  edition_id: string
  digest_id: string
  channel_id: string
  part: number
  /** The exact message, as JSON. */
  payload: string
  /** At most 25 characters; also the key in its buttons' custom_id. */
  nonce: string
  story_ids: string
  /** Why each of its stories was chosen, as JSON; what "Why these" shows. */
  why: string
  state: string
  attempts: number
  next_attempt_at: Millis
  /** Set while a process works on it; another may take it over once this has passed. */
  leased_until: Millis | null
  /** When an attempt was first made whose end is not known. */
  unsettled_since: Millis | null
  /** The newest message of the channel before the first attempt: ours can only be after it. */
  after_message: string | null
  message_id: string | null
  reason: string | null
  created_at: Millis
  settled_at: Millis | null
}

export interface SettingsTable {
  guild_id: string
  language: string | null
  timezone: string | null
}

/** What the installation remembers of itself: the commands it registered, the channels it seeded. */
export interface FactsTable {
  key: string
  value: string
}

export interface Schema {
  sources: SourcesTable
  source_choices: SourceChoicesTable
  items: ItemsTable
  item_keys: ItemKeysTable
  digests: DigestsTable
  editions: EditionsTable
  posted: PostedTable
  deliveries: DeliveriesTable
  settings: SettingsTable
  facts: FactsTable
}
