import type { Attribution, Millis, ReadItem } from '../../news/types.ts'
import { parseDate } from '../dates.ts'
import { chooseLink, type Home, toAbsolute } from './address.ts'
import { toAuthor } from './author.ts'
import { imagesIn } from './content-image.ts'
import { type FeedEntry, type FeedText, textOf } from './document.ts'
import { toLanguage } from './language.ts'
import { both } from './nodes.ts'
import { toSummary, toTitle } from './plain-text.ts'

const MAX_CATEGORIES = 50
const MAX_CATEGORY = 100

/** What an entry does not say itself and its feed says for it. */
export interface FeedContext {
  readonly home: Home
  readonly title: string | null
  readonly language: string | null
}

/** An entry as plain text and absolute addresses; what it does not say is null. */
export function toReadItem(entry: FeedEntry, context: FeedContext): ReadItem {
  const published = firstDate(entry.published)
  const isSame = entry.updated.length === 1 && entry.published.length === 1 && entry.updated[0] === entry.published[0]
  const updated = isSame ? published : firstDate(entry.updated)
  const summary = firstText(entry.summaries, toSummary) ?? firstText(entry.contents, toSummary)
  return {
    guid: entry.id,
    url: chooseLink(entry.links, context.home),
    title: firstText(entry.titles, toTitle),
    summary,
    author: toAuthor(entry.authors),
    image: chooseImage(entry, context.home),
    // Atom demands a time of the last change and leaves that of publication out at will.
    publishedAt: published ?? updated,
    updatedAt: updated,
    language: toLanguage(entry.language) ?? context.language,
    categories: toCategories(entry.categories),
    attribution: toAttribution(entry, context),
  }
}

/** The first of several texts that comes out as more than nothing. */
export function firstText(texts: readonly FeedText[], toPlain: (text: FeedText) => string): string | null {
  for (const text of texts) {
    const plain = toPlain(text)
    if (plain !== '') return plain
  }
  return null
}

/** The first of several dates that can be read. */
export function firstDate(dates: readonly string[]): Millis | null {
  for (const text of dates) {
    const date = parseDate(text)
    if (date !== null) return date
  }
  return null
}

function chooseImage(entry: FeedEntry, home: Home): string | null {
  for (const href of entry.images) {
    const address = toAbsolute(href, entry.bases, home)
    if (address !== null) return address
  }
  for (const text of both(entry.contents, entry.summaries)) {
    for (const href of imagesIn(text.fromImage)) {
      const address = toAbsolute(href, entry.bases, home)
      if (address !== null) return address
    }
  }
  return null
}

function toCategories(texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return texts
  const categories = new Set<string>()
  for (const value of texts) {
    const category = toTitle(textOf(value.slice(0, 1_000), 'html'))
    if (category !== '' && category.length <= MAX_CATEGORY && categories.size < MAX_CATEGORIES) categories.add(category)
  }
  return [...categories]
}

function toAttribution(entry: FeedEntry, context: FeedContext): Attribution | null {
  if (entry.source === null) return null
  const name = toTitle(textOf(entry.source.name, 'html'))
  if (name === '' || name === context.title) return null
  return { name, url: entry.source.url === null ? null : toAbsolute(entry.source.url, entry.bases, context.home) }
}
