import { parentPort } from 'node:worker_threads'
import { type Page, readHtml } from './read.ts'
import { PageTooComplex } from './simplify.ts'

/** One page to read; answered by one PageAnswer. */
export interface PageOrder {
  readonly html: string
  readonly url: string
}

export type PageAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'too-complex' | 'broken'; readonly detail: string }

const port = parentPort
port?.on('message', ({ html, url }: PageOrder) => port.postMessage(answer(html, url)))
port?.postMessage({ kind: 'ready' } satisfies PageAnswer)

function answer(html: string, url: string): PageAnswer {
  try {
    return { kind: 'page', page: readHtml(html, url) }
  } catch (error) {
    // linkedom and Readability throw all kinds of errors on damaged pages; none may end the worker.
    const detail = error instanceof Error ? error.message : String(error)
    return { kind: error instanceof PageTooComplex || error instanceof RangeError ? 'too-complex' : 'broken', detail }
  }
}
