import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cards } from '../../src/posters/layouts/cards.ts'
import { simplify } from '../../src/posters/message.ts'
import { aStory } from '../support/builders.ts'
import { everyPart } from '../support/discord/validate-components.ts'
import { readMessage } from '../support/discord/validate-message.ts'
import { layoutOptions, renderStories, textsIn } from '../support/editions.ts'

/** The components of a message as the stand-in reads them, nested ones included. */
function partsOf(message: object) {
  return everyPart(readMessage(JSON.parse(JSON.stringify(message)), 'channel').components ?? [])
}

function kindsAboveButtons(message: object) {
  return partsOf(message)
    .map(({ type }) => type)
    .filter((type) => type !== 1 && type !== 2)
}

const WORDS = 'A whole sentence about the event, as outlets write it. '.repeat(9)

test('a story is a card in a frame of its topic’s colour: linked title, outlets, time, topic in words, and its picture described', () => {
  const [part] = renderStories(cards, [
    aStory({
      title: 'Lab *releases* a model',
      url: 'https://outlet.example/a',
      image: 'https://outlet.example/picture.jpg',
      outlets: ['First', 'Second'].map((name) => ({ name, url: 'https://second.example/a', language: 'en' })),
    }),
  ])
  assert.equal(part?.message.flags, 1 << 15)
  assert.equal(part?.message.content, undefined)
  assert.equal(part?.message.embeds, undefined)
  assert.deepEqual(part?.message.components?.[1], {
    type: 17,
    accent_color: 0x5865f2,
    components: [
      {
        type: 9,
        components: [
          {
            type: 10,
            content:
              '**[Lab \\*releases\\* a model](https://outlet.example/a)**\nThe lab released a model today.\n-# **First** · also: Second · <t:1795507200:R>\n-# Models and releases',
          },
        ],
        accessory: {
          type: 11,
          media: { url: 'https://outlet.example/picture.jpg' },
          description: 'Lab *releases* a model',
        },
      },
    ],
  })
})

test('a story without a picture is text alone', () => {
  const [part] = renderStories(cards, [aStory()])
  assert.ok(part)
  assert.deepEqual(kindsAboveButtons(part.message), [10, 17, 10])
})

for (const [what, story, most] of [
  ['pictures', { image: 'https://outlet.example/p.jpg', summary: '' }, 8],
  ['long sentences', { summary: WORDS, title: WORDS }, 9],
  ['long addresses', { url: `https://outlet.example/${'a'.repeat(560)}` }, 9],
  ['Chinese, three bytes a letter', { summary: '漢'.repeat(900), title: '漢'.repeat(300) }, 9],
  ['emoji, four bytes a pair', { summary: '🤖'.repeat(900), title: '🤖'.repeat(300) }, 9],
] as const) {
  for (const code of ['en', 'ar']) {
    test(`25 stories of ${what} come in several messages that Discord takes, evenly filled, ${code}`, () => {
      const stories = Array.from({ length: 25 }, () => aStory(story))
      const parts = renderStories(cards, stories, code)
      for (const { message } of parts) assert.ok(partsOf(message).length <= 40)
      const sizes = parts.map(({ storyIds }) => storyIds.length)
      assert.ok(
        Math.max(...sizes) <= most && Math.max(...sizes) - Math.min(...sizes) <= Math.ceil(25 / sizes.length),
        String(sizes),
      )
    })
  }
}

test('a digest of eight stories as outlets write them is one message', () => {
  const stories = Array.from({ length: 8 }, (_, index) =>
    aStory({
      title: 'Company raises two billion dollars for its new data centres',
      url: `https://www.outlet.example/2026/11/24/company-raises-two-billion-dollars-${index}`,
      summary: 'The round values the company at 20 billion dollars. Construction is to begin in spring.',
      image: index % 4 === 3 ? null : 'https://outlet.example/p.jpg',
    }),
  )
  assert.equal(renderStories(cards, stories).length, 1)
})

test('between two cards there is a line, none above the first or below the last', () => {
  const [part] = renderStories(cards, [aStory({ image: 'https://outlet.example/p.jpg' }), aStory(), aStory()])
  const container = part && partsOf(part.message).find(({ type }) => type === 17)
  assert.ok(container && 'components' in container)
  assert.deepEqual(
    container.components.map(({ type }) => type),
    [9, 14, 10, 14, 10],
  )
})

test('a frame takes a topic’s colour where all its stories share it, else none', () => {
  const colour = (...topics: readonly string[]) => {
    const [part] = renderStories(
      cards,
      topics.map((topic) => aStory({ topics: [topic] })),
    )
    const container = part && partsOf(part.message).find(({ type }) => type === 17)
    return container && 'accent_color' in container ? container.accent_color : undefined
  }
  assert.equal(colour('legal', 'legal'), 0xa1887f)
  assert.equal(colour('legal', 'models'), undefined)
})

test('of eight stories with a picture each the last goes without, and all are one message of forty components at most', () => {
  const stories = Array.from({ length: 8 }, () => aStory({ image: 'https://outlet.example/p.jpg', summary: '' }))
  const parts = renderStories(cards, stories)
  assert.equal(parts.length, 1)
  const kinds = partsOf(parts[0]?.message ?? {}).map(({ type }) => type)
  assert.equal(kinds.length, 39)
  assert.deepEqual(
    [9, 11, 14].map((kind) => kinds.filter((type) => type === kind).length),
    [7, 7, 7],
  )
})

test('a message that grew too long for an edit in place stays as it is', () => {
  const stories = Array.from({ length: 8 }, () => aStory())
  const which = { part: 0, parts: 1 }
  assert.ok(cards.rewrite(stories, layoutOptions(), which))
  assert.equal(
    cards.rewrite(
      stories.map((story) => ({ ...story, title: WORDS, summary: WORDS })),
      layoutOptions(),
      which,
    ),
    null,
  )
})

test('cards that Discord refuses for a picture are tried without pictures, then no more', () => {
  const [part] = renderStories(cards, [aStory({ image: 'https://outlet.example/p.jpg' }), aStory()])
  const simpler = part && simplify(part.message)
  assert.ok(part && simpler)
  assert.deepEqual(kindsAboveButtons(simpler), [10, 17, 10, 14, 10])
  const words = (message: object) => textsIn(message).filter(({ key }) => key === 'content')
  assert.deepEqual(words(simpler), words(part.message))
  assert.equal(simplify(simpler), null)
})
