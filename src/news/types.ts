// The words of this project. A Source is a place we read. An Item is one thing that it published. A Story is the items that tell of one
// event. A Digest is a standing order: which stories, in which language, where and when. An Edition is one issue of a digest. A Delivery
// is what happened when an edition was posted.
//
// Times are milliseconds since 1970 UTC unless a name says otherwise. Languages are BCP 47 tags in lower case ("en", "ar", "pt-br"), "und"
// where nobody knows.

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Millis = number

/** How a source is read: a feed of any format, or one web page that is itself the item. */
export type SourceKind = 'feed' | 'page'

/** How much of what a source publishes is about AI: all of it, technology at large, or anything. */
export type Focus = 'ai' | 'tech' | 'general'

/** A place we read. */
export interface Source {
  readonly id: string
  /** The server that added it, or null: it belongs to the installation and every server may see it. */
  readonly owner: string | null
  readonly url: string
  readonly name: string
  /** The outlet's home page, or null. */
  readonly site: string | null
  /** The language that its publisher declares, or null. */
  readonly language: string | null
  readonly kind: SourceKind
  readonly focus: Focus
}

/** One entry as a reader hands it over: plain text, absolute http(s) addresses, nothing invented. */
export interface ReadItem {
  readonly guid: string | null
  readonly url: string | null
  readonly title: string | null
  /** The entry's own summary, else its content's text; at most 2,000 characters. */
  readonly summary: string | null
  /** The author's name alone. */
  readonly author: string | null
  readonly image: string | null
  readonly publishedAt: Millis | null
  readonly updatedAt: Millis | null
  /** Declared by the entry or its feed. */
  readonly language: string | null
  readonly categories: readonly string[]
  /** The source that the text itself credits ("Source: …", "المصدر: …"), where the reader saw one. */
  readonly attribution: Attribution | null
}

/** Who had it first, as the text says. */
export interface Attribution {
  readonly name: string
  readonly url: string | null
}

/** One thing that a source published, as it is remembered. */
export interface Item {
  readonly id: string
  readonly sourceId: string
  readonly url: string | null
  readonly title: string
  readonly summary: string | null
  readonly author: string | null
  readonly image: string | null
  readonly language: string
  /** What the publisher says, or null. Never the time of fetching. */
  readonly publishedAt: Millis | null
  /** When we first saw it. */
  readonly seenAt: Millis
  /** Why it is not to be posted whatever its merit ("old-at-first-contact", "undated-at-first-contact"), or null. */
  readonly held: HeldReason | null
  readonly attribution: Attribution | null
  readonly relevance: Relevance
  /** Ids of the catalogue's topics, best first. */
  readonly topics: readonly string[]
  /** Ids of the catalogue's names, with a version where the text gives one ("gpt" and "gpt@5.1"). */
  readonly names: readonly string[]
  readonly storyId: string
  /** The earlier item that this one repeats (same address or copied text), or null. */
  readonly duplicateOf: string | null
  /** The earlier story that this item's story follows up on, or null. */
  readonly followUpOf: string | null
}

export type HeldReason = 'old-at-first-contact' | 'undated-at-first-contact'

/** Whether an item is about the AI industry, and why. */
export interface Relevance {
  readonly relevant: boolean
  /** 0 (not at all) to 1 (surely). */
  readonly score: number
  readonly reasons: readonly string[]
}
