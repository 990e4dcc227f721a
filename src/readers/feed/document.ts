// What both parsers hand over: a feed's own words, not yet made plain, absolute or comparable.

/** A text as published. RSS does not say which of the two it is; everybody reads it as HTML. */
export interface FeedText {
  readonly value: string
  readonly form: 'plain' | 'html'
}

export interface FeedLink {
  readonly href: string
  /** "alternate" where none is given. */
  readonly rel: string
  readonly type: string
  /** What a relative address is relative to, itself perhaps relative: xml:base of the link and of what it stands in, outermost first. */
  readonly bases: readonly string[]
}

export interface FeedEntry {
  readonly id: string | null
  /** Each list has what is to be preferred first. */
  readonly titles: () => Iterable<FeedText>
  /** Asked for one by one: most of a feed's length is texts that nobody will need, and undoing their escapes is half the work. */
  readonly summaries: () => Iterable<FeedText>
  readonly contents: () => Iterable<FeedText>
  /** Parts of its texts, as HTML, in which images may be. */
  readonly illustrated: () => Iterable<string>
  readonly links: () => readonly FeedLink[]
  readonly authors: readonly string[]
  readonly published: readonly string[]
  readonly updated: readonly string[]
  readonly images: () => readonly string[]
  readonly categories: readonly string[]
  readonly language: string | null
  readonly bases: readonly string[]
  /** Where an aggregating feed took the entry from. */
  readonly source: { readonly name: string; readonly url: string | null } | null
}

export interface FeedDocument {
  readonly id: string | null
  readonly titles: readonly FeedText[]
  readonly descriptions: readonly FeedText[]
  readonly links: readonly FeedLink[]
  readonly authors: readonly string[]
  readonly updated: readonly string[]
  readonly languages: readonly string[]
  readonly bases: readonly string[]
  readonly entries: readonly FeedEntry[]
}
