import { cutText } from '../lib/html.ts'
import type { ReadItem } from '../news/types.ts'
import { decodeBody } from './http/charset.ts'
import type { Page } from './page/read.ts'
import { createPageRunner, type PageResult } from './page/run.ts'
import { type Content, failure, type ReadFailure } from './reader.ts'

export type { Page }

type PageReading =
  | { readonly outcome: 'page'; readonly page: Page }
  | { readonly outcome: 'failed'; readonly failure: ReadFailure }

export interface PageReader {
  /** Reads a page's HTML; `url` is where it was found. Hostile pages end as failed; never rejects. */
  readPage(html: string, url: string): Promise<PageReading>
  /** A fetched body as the one item that its page is. Other things than pages end as failed; never rejects. */
  readPageBody(body: Uint8Array, contentType: string | null, url: string): Promise<Content>
  /** Ends the thread; what is being read ends as failed. */
  close(): Promise<void>
}

export interface PageReaderOptions {
  /** Milliseconds for one page; 2,000 when not given. */
  readonly deadline?: number
}

/** As many as a fetch may hand over. */
const MOST_CHARACTERS = 5_000_000
const LONGEST_SUMMARY = 2_000
const PAGE_TYPES = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|octet-stream))\s*(?:;|$)/iu

/** Reads articles out of web pages in a thread of its own, which starts with the first page. */
export function openPageReader({ deadline = 2_000 }: PageReaderOptions = {}): PageReader {
  const runner = createPageRunner()

  const readPage = async (html: string, url: string): Promise<PageReading> => {
    if (html.trim() === '') return { outcome: 'failed', failure: failure('empty', 'the page is empty') }
    if (html.length > MOST_CHARACTERS)
      return { outcome: 'failed', failure: failure('too-large', `${html.length} characters`) }
    const result = await runner.run({ html, url }, deadline)
    return result.kind === 'page'
      ? { outcome: 'page', page: result.page }
      : { outcome: 'failed', failure: toFailure(result, deadline) }
  }

  return {
    readPage,
    async readPageBody(body, contentType, url) {
      if (contentType !== null && contentType.trim() !== '' && !PAGE_TYPES.test(contentType.trim()))
        return { outcome: 'failed', failure: failure('not-a-feed', `no web page but ${contentType.slice(0, 80)}`) }
      const reading = await readPage(decodeBody(body, contentType).text, url)
      if (reading.outcome === 'failed') return reading
      const { page } = reading
      if (page.title === null && page.text === '')
        return { outcome: 'failed', failure: failure('empty', 'the page has no article') }
      const site = new URL(url).origin
      return { outcome: 'content', items: [toItem(page, url)], title: page.siteName, site, language: page.language }
    },
    close: () => runner.close(),
  }
}

function toItem(page: Page, url: string): ReadItem {
  // A canonical address on another site is whose text it is, not where it was read.
  const isOwn = page.canonical !== null && URL.parse(page.canonical)?.host === URL.parse(url)?.host
  const address = isOwn ? page.canonical : url
  return {
    guid: address,
    url: address,
    title: page.title,
    summary: page.text === '' ? null : cutText(page.text.replaceAll('\n\n', '\n'), LONGEST_SUMMARY),
    author: page.author,
    image: page.image,
    publishedAt: page.publishedAt,
    updatedAt: page.updatedAt,
    language: page.language === 'und' ? null : page.language,
    categories: page.sections,
    attribution: page.attribution,
  }
}

function toFailure(result: Exclude<PageResult, { readonly kind: 'page' }>, deadline: number): ReadFailure {
  switch (result.kind) {
    case 'timeout':
      return failure('timeout', `the page could not be read within ${deadline} ms`)
    case 'too-complex':
      return failure('too-large', `the page is too complex: ${result.detail}`)
    case 'died':
      // Out of memory is a fault of the page, too.
      return failure(/memory/iu.test(result.detail) ? 'too-large' : 'internal', result.detail)
    default:
      return failure('internal', result.kind === 'broken' ? result.detail : 'the page reader gave no answer')
  }
}
