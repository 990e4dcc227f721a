import fc from 'fast-check'
import { languageOf } from '../../src/languages/index.ts'
import type { EditionStory } from '../../src/news/edition.ts'
import type { Layout, LayoutOptions } from '../../src/posters/layouts/layout.ts'
import type { MessagePart } from '../../src/posters/message.ts'
import { anEdition, aStory, NOW } from './builders.ts'

/** Options of a layout in that language, with topics by their ids and keys that tell their part. */
export function layoutOptions(code = 'en'): LayoutOptions {
  return {
    language: languageOf(code),
    timezone: 'UTC',
    now: NOW,
    keyOf: (part) => `key-of-part-${part}`,
  }
}

export function renderStories(layout: Layout, stories: readonly EditionStory[], code = 'en'): readonly MessagePart[] {
  return layout.render(anEdition(stories, code), layoutOptions(code))
}

/** Every text that a payload holds, of whatever generation, with what it is. */
export function textsIn(value: unknown, key = ''): readonly { readonly key: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, Array.isArray(value) ? key : name))
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6000 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom(
    '*'.repeat(5000),
    'س'.repeat(9000),
    '漢'.repeat(5000),
    '👩‍👩‍👧'.repeat(800),
    '\u0301'.repeat(4000),
    '',
    ' ',
    '[](',
    '\ud800',
    'a\u202e'.repeat(500),
    'see https://evil.example/ and ://'.repeat(40),
    '# not a heading\n- nor a list',
    '@everyone <@&1> <#2>',
  ),
)
const url = fc.option(
  fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom(
      'javascript:x',
      `https://e.example/${'a'.repeat(3000)}`,
      `https://e.example/${'a'.repeat(250)}`,
      'https://e.example/a)b(<c>',
      'https://e.example/?q={a}`b`|c\\d"e',
      'https://مثال.example/خبر',
    ),
    text,
  ),
)

/** Stories as a hostile or careless feed could make them: every text and address of any kind and length. */
export const anyStories = fc.array(
  fc
    .record({
      title: text,
      summary: text,
      url,
      image: url,
      name: text,
      others: fc.nat(60),
      topics: fc.subarray(['models', 'legal', 'funding', 'people']),
      publishedAt: fc.constantFrom(NOW, null),
    })
    .map(({ name, others, ...given }) =>
      aStory({
        ...given,
        outlets: Array.from({ length: others + 1 }, () => ({ name, url: given.url, language: 'en' })),
        original: { name, url: given.url },
      }),
    ),
  { minLength: 1, maxLength: 25 },
)
