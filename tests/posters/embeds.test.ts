import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { languages } from '../../src/languages/index.ts'
import type { EditionStory } from '../../src/news/edition.ts'
import { readCustomId } from '../../src/posters/custom-id.ts'
import { embeds } from '../../src/posters/layouts/embeds.ts'
import type { MessagePart } from '../../src/posters/message.ts'
import { anEdition, aStory, NOW } from '../support/builders.ts'

const [english, arabic] = languages

function render(stories: readonly EditionStory[], code = 'en'): readonly MessagePart[] {
  const language = code === 'ar' ? arabic : english
  if (!language) throw new Error('no language')
  return embeds.render(anEdition(stories, code), {
    language,
    timezone: 'UTC',
    now: NOW,
    keyOf: (part) => `key-of-part-${part}`,
  })
}

/** Every limit of https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
function assertWithinLimits(parts: readonly MessagePart[]): void {
  for (const { message } of parts) {
    const list = message.embeds ?? []
    assert.ok((message.content ?? '').length <= 2000)
    assert.ok(list.length >= 1 && list.length <= 10)
    let sum = 0
    for (const embed of list) {
      assert.ok((embed.title?.length ?? 0) <= 256)
      assert.ok((embed.title?.length ?? 0) >= 1)
      assert.ok((embed.description?.length ?? 0) <= 4096)
      assert.ok((embed.footer?.text.length ?? 0) <= 2048)
      for (const url of [embed.url, embed.thumbnail?.url].filter((text) => text !== undefined)) {
        assert.match(url, /^https?:\/\//)
        assert.ok(url.length <= 2048)
      }
      sum += (embed.title?.length ?? 0) + (embed.description?.length ?? 0) + (embed.footer?.text.length ?? 0)
    }
    assert.ok(sum <= 6000, `sum ${sum}`)
    assert.deepEqual(message.allowed_mentions, { parse: [] })
  }
}

test('a story is an embed: linked title, outlet, other outlets, time, topic and picture', () => {
  const [part] = render([
    aStory({
      title: 'Lab releases a model',
      image: 'https://outlet.example/picture.jpg',
      outlets: ['First', 'Second', 'Third'].map((name) => ({
        name,
        url: `https://${name.toLowerCase()}.example/a`,
        language: 'en',
      })),
      original: { name: 'Wire', url: null },
    }),
  ])
  const embed = part?.message.embeds?.[0]
  assert.equal(embed?.title, 'Lab releases a model')
  assert.match(embed?.url ?? '', /^https:\/\/outlet\.example/)
  assert.match(
    embed?.description ?? '',
    /\*\*First\*\* · also: \[Second\]\(https:\/\/second\.example\/a\), \[Third\]\(https:\/\/third\.example\/a\) · originally: Wire · <t:\d+:R>/,
  )
  assert.equal(embed?.footer?.text, 'Models and releases')
  assert.deepEqual(embed?.thumbnail, { url: 'https://outlet.example/picture.jpg' })
  assert.match(part?.message.content ?? '', /Tuesday, November 24/)
})

test('each message carries its delivery’s key in a button that answers', () => {
  const parts = render(Array.from({ length: 23 }, () => aStory()))
  assert.equal(parts.length, 3)
  parts.forEach(({ message }, index) => {
    const row = message.components?.[0]
    const button = row && 'components' in row ? row.components[0] : undefined
    const id = button && 'custom_id' in button ? readCustomId(button.custom_id) : null
    assert.deepEqual(id, { action: 'why', key: `key-of-part-${index}`, rest: '' })
  })
})

test('every story is in exactly one message, in its order', () => {
  const stories = Array.from({ length: 25 }, () => aStory({ summary: 'A whole sentence about the event. '.repeat(20) }))
  assert.deepEqual(
    render(stories).flatMap(({ storyIds }) => storyIds),
    stories.map(({ id }) => id),
  )
})

test('markup, mentions and direction controls of a feed stay plain letters', () => {
  const hostile = '[click](http://evil.example) @everyone <@&1> <#2> <:a:3> **b** `c` ||d|| \u202Egpj.exe\u0000\u200B'
  const [part] = render([
    aStory({
      title: hostile,
      summary: `# ${hostile}`,
      outlets: [{ name: hostile, url: 'javascript:alert(1)', language: 'en' }],
    }),
  ])
  const { title = '', description = '' } = part?.message.embeds?.[0] ?? {}
  for (const text of [title, description]) {
    assert.doesNotMatch(text, /(?<!\\)\[click/)
    assert.doesNotMatch(text, /@everyone/)
    assert.doesNotMatch(text, /(?<!\\)<[@#:]/)
    assert.doesNotMatch(text, /[\u202a-\u202e\u200b]|(?!\n)\p{Cc}/u)
  }
  assert.doesNotMatch(description, /javascript:/)
  assert.doesNotMatch(description, /^#/)
})

test('an Arabic edition reads from the right, with names and times isolated', () => {
  const [part] = render(
    [
      aStory({
        title: 'OpenAI تطلق GPT-5.1',
        summary: 'أعلنت OpenAI النموذج اليوم.',
        outlets: [{ name: 'TechCrunch', url: null, language: 'en' }],
      }),
    ],
    'ar',
  )
  const embed = part?.message.embeds?.[0]
  for (const line of [embed?.title ?? '', ...(embed?.description ?? '').split('\n'), embed?.footer?.text ?? ''])
    assert.equal(line[0], '\u200f')
  assert.match(embed?.description ?? '', /\u2068TechCrunch\u2069/)
  assert.match(embed?.description ?? '', /\u2068<t:\d+:R>\u2069/)
  assert.match(part?.message.content ?? '', /الثلاثاء/)
})

test('an undated story says when it was seen, and invents no date', () => {
  const [part] = render([aStory({ publishedAt: null })])
  assert.match(part?.message.embeds?.[0]?.description ?? '', /seen <t:\d+:R> \(undated\)/)
})

test('whatever feeds write, no message exceeds a limit of Discord', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6000 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.constantFrom(
      '*'.repeat(5000),
      'س'.repeat(9000),
      '👩‍👩‍👧'.repeat(800),
      '\u0301'.repeat(4000),
      '',
      ' ',
      '[](',
      '\ud800',
      'a\u202e'.repeat(500),
    ),
  )
  const url = fc.option(
    fc.oneof(
      fc.webUrl(),
      fc.constantFrom('javascript:x', `https://e.example/${'a'.repeat(3000)}`, 'https://e.example/a)b(<c>'),
      text,
    ),
  )
  const story = fc.record({
    title: text,
    summary: text,
    url,
    image: url,
    name: text,
    others: fc.nat(60),
    topics: fc.subarray(['models', 'legal']),
  })
  fc.assert(
    fc.property(fc.array(story, { minLength: 1, maxLength: 25 }), fc.constantFrom('en', 'ar'), (drafts, code) => {
      const stories = drafts.map(({ name, others, ...draft }) =>
        aStory({
          ...draft,
          outlets: Array.from({ length: others + 1 }, () => ({ name, url: draft.url, language: 'en' })),
          original: { name, url: draft.url },
        }),
      )
      const parts = render(stories, code)
      assertWithinLimits(parts)
      assert.equal(parts.flatMap(({ storyIds }) => storyIds).length, stories.length)
    }),
    { numRuns: 60 },
  )
})

test('a story that follows up on an earlier one leads to it', () => {
  const followUpOf = { title: 'Italy blocks the [chatbot]', url: 'https://outlet.example/before' }
  const text = (code: string) => render([aStory({ followUpOf })], code)[0]?.message.embeds?.[0]?.description ?? ''
  assert.match(text('en'), /Follows: .*\[Italy blocks the .*\]\(https:\/\/outlet\.example\/before\)/u)
  assert.match(text('ar'), /تتمةً لخبر: .*outlet\.example\/before/u)
})

test('without an address the earlier story is named alone', () => {
  const [part] = render([aStory({ followUpOf: { title: 'Italy blocks the chatbot', url: null } })])
  assert.match(part?.message.embeds?.[0]?.description ?? '', /Follows: \S*Italy blocks the chatbot/u)
})
