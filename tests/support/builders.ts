import type { ReadItem } from '../../src/news/types.ts'

/** An entry as a reader hands it over; say only what matters. */
export function aReadItem(given: Partial<ReadItem> = {}): ReadItem {
  return {
    guid: null,
    url: null,
    title: 'A headline',
    summary: null,
    author: null,
    image: null,
    publishedAt: null,
    updatedAt: null,
    language: null,
    categories: [],
    attribution: null,
    ...given,
  }
}
