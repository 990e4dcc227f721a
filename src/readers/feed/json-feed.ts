import { parseJsonFeed } from 'feedsmith'
import { type FeedDocument, type FeedLink, type FeedText, textOf } from './document.ts'
import { present } from './node-fields.ts'

const MAX_ITEMS = 5_000

/** Reads a JSON Feed (1.0, 1.1) with feedsmith; throws where it is none. */
export function readJson(text: string): FeedDocument {
  const feed = parseJsonFeed(JSON.parse(text))
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

function toPlainText(value: string): FeedText {
  return textOf(value, 'plain')
}

function toAlternate(href: string): FeedLink {
  return { href, rel: 'alternate', type: '', bases: [] }
}
