import { parseJsonFeed } from 'feedsmith'
import { type FeedDocument, type FeedLink, type FeedText, textOf } from './document.ts'
import { present } from './node-fields.ts'

const MAX_ITEMS = 5_000
/** More braces and brackets than this take seconds to build; a feed of 5 MB has some ten thousand. */
const MAX_BRACKETS = 200_000

/** Reads a JSON Feed (1.0, 1.1) with feedsmith; throws where it is none. */
export function readJson(text: string): FeedDocument {
  if (countBrackets(text) > MAX_BRACKETS) throw new RangeError('the document holds too many objects')
  const feed = parseJsonFeed(withFewerItems(JSON.parse(text)))
  const names = (authors: readonly { readonly name?: string }[] | undefined) =>
    present((authors ?? []).map((author) => author.name))
  const feedAuthors = names(feed.authors)
  return {
    id: null,
    titles: present([feed.title]).map(toPlainText),
    descriptions: present([feed.description]).map(toPlainText),
    links: present([feed.home_page_url]).map(toAlternate),
    authors: feedAuthors,
    updated: [],
    languages: present([feed.language]),
    bases: [],
    entries: (feed.items ?? []).slice(0, MAX_ITEMS).map((item) => {
      const authors = names(item.authors)
      const html = present([item.content_html]).map((value) => textOf(value, 'html'))
      const text = present([item.content_text]).map(toPlainText)
      return {
        id: item.id ?? null,
        titles: present([item.title]).map(toPlainText),
        summaries: present([item.summary]).map(toPlainText),
        contents: [...html, ...text],
        links: [
          ...present([item.url, item.external_url]).map(toAlternate),
          ...present([item.id]).map((href) => ({ href, rel: 'guid', type: '', bases: [] })),
        ],
        authors: authors.length > 0 ? authors : feedAuthors,
        published: present([item.date_published]),
        updated: present([item.date_modified]),
        images: present([
          item.image,
          item.banner_image,
          ...(item.attachments ?? []).filter((each) => each.mime_type?.startsWith('image/')).map((each) => each.url),
        ]),
        categories: item.tags ?? [],
        language: item.language ?? null,
        bases: [],
        source: null,
      }
    }),
  }
}

function countBrackets(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x7b || code === 0x5b) count++
  }
  return count
}

/** The document without the items that would not be read. */
function withFewerItems(document: unknown): unknown {
  if (typeof document !== 'object' || document === null || !('items' in document)) return document
  const { items } = document
  return Array.isArray(items) ? { ...document, items: items.slice(0, MAX_ITEMS) } : document
}

function toPlainText(value: string): FeedText {
  return textOf(value, 'plain')
}

function toAlternate(href: string): FeedLink {
  return { href, rel: 'alternate', type: '', bases: [] }
}
