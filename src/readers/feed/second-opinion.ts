import { parseFeed } from 'feedsmith'
import type { FeedDocument, FeedEntry, FeedLink, FeedText } from './document.ts'
import { present } from './node-fields.ts'

/** What feedsmith, which forgives malformed attributes, makes of XML that rss-parser refuses. Throws where it finds no feed either. */
export function readWithFeedsmith(text: string): FeedDocument {
  const parsed = parseFeed(text)
  switch (parsed.format) {
    case 'atom': {
      const { feed } = parsed
      return {
        ...head(feed.title?.value, feed.subtitle?.value, 'plain'),
        id: feed.id ?? null,
        links: (feed.links ?? []).map(toLink),
        updated: present([feed.updated]),
        entries: (feed.entries ?? []).map((entry) => ({
          ...NOTHING,
          id: entry.id ?? null,
          titles: texts([entry.title?.value], 'plain'),
          summaries: () => texts([entry.summary?.value], 'plain'),
          contents: () => texts([entry.content?.value], 'plain'),
          links: (entry.links ?? []).map(toLink),
          authors: present((entry.authors ?? feed.authors ?? []).map((author) => author.name)),
          published: present([entry.published]),
          updated: present([entry.updated]),
          categories: present((entry.categories ?? []).map((category) => category.label ?? category.term)),
        })),
      }
    }
    case 'rss': {
      const { feed } = parsed
      return {
        ...head(feed.title, feed.description, 'html'),
        links: present([feed.link]).map((href) => toLink({ href })),
        updated: present([feed.lastBuildDate, feed.pubDate]),
        languages: present([feed.language]),
        entries: (feed.items ?? []).map((item) => ({
          ...NOTHING,
          id: item.guid?.value ?? null,
          titles: texts([item.title], 'html'),
          summaries: () => texts([item.description], 'html'),
          contents: () => texts([item.content?.encoded], 'html'),
          links: [
            ...present([item.link]).map((href) => toLink({ href })),
            ...(item.guid?.isPermaLink === false ? [] : present([item.guid?.value])).map((href) =>
              toLink({ href, rel: 'guid' }),
            ),
          ],
          authors: present([...(item.authors ?? []).map((author) => author.name), ...(item.dc?.creators ?? [])]),
          published: present([item.pubDate, ...(item.dc?.dates ?? [])]),
          images: present(
            (item.enclosures ?? []).filter((each) => each.type?.startsWith('image/')).map((each) => each.url),
          ),
          categories: present((item.categories ?? []).map((category) => category.name)),
        })),
      }
    }
    case 'rdf': {
      const { feed } = parsed
      return {
        ...head(feed.title, feed.description, 'html'),
        links: present([feed.link]).map((href) => toLink({ href })),
        entries: (feed.items ?? []).map((item) => ({
          ...NOTHING,
          id: item.rdf?.about ?? null,
          titles: texts([item.title], 'html'),
          summaries: () => texts([item.description], 'html'),
          contents: () => texts([item.content?.encoded], 'html'),
          links: present([item.link]).map((href) => toLink({ href })),
          authors: present(item.dc?.creators ?? []),
          published: present(item.dc?.dates ?? []),
          categories: item.dc?.subjects ?? [],
        })),
      }
    }
    case 'json':
      throw new Error('JSON in place of XML')
  }
}

const NOTHING: Pick<FeedEntry, 'published' | 'updated' | 'images' | 'language' | 'bases' | 'source'> = {
  published: [],
  updated: [],
  images: [],
  language: null,
  bases: [],
  source: null,
}

function head(
  title: string | undefined,
  description: string | undefined,
  form: FeedText['form'],
): Omit<FeedDocument, 'links' | 'entries'> {
  return {
    id: null,
    titles: texts([title], form),
    descriptions: texts([description], form),
    authors: [],
    updated: [],
    languages: [],
    bases: [],
  }
}

function texts(values: readonly (string | undefined)[], form: FeedText['form']): readonly FeedText[] {
  return present(values).map((value) => ({ value, form }))
}

function toLink(link: { readonly href?: string; readonly rel?: string; readonly type?: string }): FeedLink {
  return { href: link.href ?? '', rel: link.rel ?? 'alternate', type: link.type ?? '', bases: [] }
}
