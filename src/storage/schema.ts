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
  /** When the first of the failures in a row happened. */
  failing_since: Millis | null
  /** Since when it is asked only now and then, because it has long been dead. */
  asleep_since: Millis | null
  /** Seen only by servers that chose it, and read only while one has. */
  optional: Flag
  /** The first made of the items that its last fresh reading still listed: what is not older must be known again. */
  oldest_listed: string | null
  /** Whether somebody imported it into the installation: then it stays, though the list does not name it. */
  imported: Flag
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
  /** The earlier story that this item's story follows up on. */
  follow_up_of: string | null
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
  /** Whose own digest it is, by direct message; null: a server's. */
  user_id: string | null
  /** Ids of the catalogue's names, as JSON; none: no condition. */
  names: string
  /** Under which name and picture it is posted, as JSON; null: the bot's own. */
  webhook: string | null
  /** Whether messages in an announcement channel are published to its followers. */
  crosspost: Flag
  /** Which role is pinged when, as JSON; null: none. */
  ping: string | null
  /** When a story is posted at once, as JSON; null: never. */
  alert: string | null
  /** The schedule of the review, in words; null: none. */
  review: string | null
  /** When it was deleted: it can be brought back for ten minutes, then it is forgotten. */
  deleted_at: Millis | null
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
  /** When Discord may next be asked for it: to post it, and once it is posted to edit it. */
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
  /** Where in the channel it goes: into it, into a thread of it, as a post of a forum, or through a webhook. */
  place: string
  layout: string
  /** The thread that begins with it, as JSON. */
  thread: string | null
  /** The thread that holds the message, once it is known. */
  thread_id: string | null
  /** The webhook that posted it. */
  webhook_id: string | null
  /** What its stories showed when it was last written, as JSON; by it is known that a story grew. */
  shown: string | null
  edited_at: Millis | null
  /** When it is next to be edited; null: nothing to edit. */
  next_edit_at: Millis | null
  /** Publishing to followers: null not asked for, else 'wanted', 'done' or 'failed'. */
  crosspost: string | null
  /** When crossposting is next tried. */
  crosspost_at: Millis | null
}

export interface SettingsTable {
  guild_id: string
  language: string | null
  timezone: string | null
  /** 'arab' or 'latn'; null: as the language has them. */
  digits: string | null
  /** "22:00-07:00" in the server's zone; null: none. */
  quiet_hours: string | null
  /** The role that alerts and digests may ping. */
  ping_role: string | null
}

/** The servers that the bot is in, or was. */
export interface GuildsTable {
  id: string
  /** Discord's preferred locale of the server. */
  locale: string | null
  joined_at: Millis
  /** When the first message of set-up was posted. */
  welcomed_at: Millis | null
  /** When the bot was removed; its data is erased thirty days later. */
  left_at: Millis | null
}

/** What people of a server said of a story: 1 useful, -1 not for me. Topics and names outlive the story. */
export interface FeedbackTable {
  guild_id: string
  user_id: string
  story_id: string
  value: number
  topics: string
  names: string
  at: Millis
}

/** Stories that people saved. */
export interface SavesTable {
  user_id: string
  story_id: string
  guild_id: string
  at: Millis
}

/** What the installation remembers of itself: the commands it registered, the channels it seeded. */
export interface FactsTable {
  key: string
  value: string
}

/** The words of relevant items, for searching. */
export interface ItemWordsTable {
  item_id: string
  /** In all the forms under which they are found. */
  words: string
}

export interface Schema {
  item_words: ItemWordsTable
  sources: SourcesTable
  source_choices: SourceChoicesTable
  items: ItemsTable
  item_keys: ItemKeysTable
  digests: DigestsTable
  editions: EditionsTable
  posted: PostedTable
  deliveries: DeliveriesTable
  settings: SettingsTable
  guilds: GuildsTable
  feedback: FeedbackTable
  saves: SavesTable
  facts: FactsTable
}
