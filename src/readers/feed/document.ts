// What both parsers hand over: a feed's own words, not yet made plain, absolute or comparable.

/** A text as published, worked out when it is asked for: most of a feed's length is texts that nobody needs. */
export interface FeedText {
  /** RSS does not say which of the two it is; everybody reads it as HTML. */
  readonly form: 'plain' | 'html'
  readonly value: string
  /** HTML from the first image in it on, or "". */
  readonly fromImage: string
}

/** A text that is already there. */
export function textOf(value: string, form: FeedText['form']): FeedText {
  return { form, value, fromImage: form === 'html' ? value.slice(0, 8_000) : '' }
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
  readonly titles: readonly FeedText[]
  readonly summaries: readonly FeedText[]
  readonly contents: readonly FeedText[]
  readonly links: readonly FeedLink[]
  readonly authors: readonly string[]
  readonly published: readonly string[]
  readonly updated: readonly string[]
  readonly images: readonly string[]
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
