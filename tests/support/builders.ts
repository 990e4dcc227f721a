import { type Digest, PLAIN } from '../../src/news/digest.ts'
import type { Edition, EditionStory } from '../../src/news/edition.ts'
import type { Item, ReadItem, Source } from '../../src/news/types.ts'

// Builders for our nouns: say only what matters.

export const NOW = Date.UTC(2026, 10, 24, 9, 0)
const HOUR = 3_600_000

/** An entry as a reader hands it over. */
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

let count = 0

/** An item about AI that was published an hour before NOW, in a story of its own. */
export function anItem(given: Partial<Item> = {}): Item {
  count += 1
  const id = given.id ?? `item-${String(count).padStart(6, '0')}`
  return {
    id,
    sourceId: 'source',
    url: `https://outlet.example/${id}`,
    title: `Lab releases model number ${count}`,
    summary: null,
    author: null,
    image: null,
    language: 'en',
    publishedAt: NOW - HOUR,
    seenAt: NOW - HOUR / 2,
    held: null,
    attribution: null,
    relevance: { relevant: true, score: 0.8, reasons: ['word:model'] },
    topics: ['models'],
    names: [],
    storyId: id,
    duplicateOf: null,
    followUpOf: null,
    ...given,
  }
}

export function aSource(given: Partial<Source> = {}): Source {
  const id = given.id ?? 'source'
  return {
    id,
    owner: null,
    url: `https://${id}.example/feed`,
    name: `Outlet ${id}`,
    site: `https://${id}.example/`,
    language: 'en',
    kind: 'feed',
    focus: 'ai',
    ...given,
  }
}

export function aDigest(given: Partial<Digest> = {}): Digest {
  return {
    id: 'digest',
    guildId: 'guild',
    channelId: 'channel',
    schedule: 'daily 09:00',
    timezone: 'UTC',
    language: 'en',
    createdAt: NOW - 100 * HOUR,
    since: NOW - 100 * HOUR,
    ...PLAIN,
    ...given,
  }
}

export function aStory(given: Partial<EditionStory> = {}): EditionStory {
  count += 1
  return {
    id: `story-${count}`,
    title: 'Lab releases a model',
    url: `https://outlet.example/${count}`,
    summary: 'The lab released a model today.',
    topics: ['models'],
    image: null,
    outlets: [{ name: 'Outlet', url: `https://outlet.example/${count}`, language: 'en' }],
    original: null,
    followUpOf: null,
    publishedAt: NOW - HOUR,
    seenAt: NOW - HOUR,
    score: 10,
    parts: [],
    reasons: [],
    ...given,
  }
}

export function anEdition(stories: readonly EditionStory[], language = 'en'): Edition {
  return { language, stories, removed: [] }
}
