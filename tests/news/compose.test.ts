import assert from 'node:assert/strict'
import { test } from 'node:test'
import { composeEdition, type Ingredients } from '../../src/news/compose.ts'
import type { RemovedReason } from '../../src/news/edition.ts'
import type { Item } from '../../src/news/types.ts'
import { anItem, aSource, NOW } from '../support/builders.ts'

const HOUR = 3_600_000
const sources = ['source', 'wire', 'arabic'].map((id) => aSource({ id }))

function compose(
  items: readonly Item[],
  given: Partial<Omit<Ingredients, 'filter'>> & { readonly filter?: Partial<Ingredients['filter']> } = {},
) {
  const { filter, ...rest } = given
  return composeEdition({
    stories: 8,
    items,
    sources: new Map(sources.map((source) => [source.id, source])),
    posted: new Set(),
    now: NOW,
    maxAge: 48 * HOUR,
    taste: { topics: new Map(), names: new Map() },
    ...rest,
    filter: { language: 'en', topics: [], names: [], sources: [], include: [], exclude: [], ...filter },
  })
}

const reasons: readonly (readonly [RemovedReason, Item, Parameters<typeof compose>[1]?])[] = [
  ['not-ai', anItem({ relevance: { relevant: false, score: 0.1, reasons: [] } })],
  ['too-old', anItem({ publishedAt: NOW - 72 * HOUR })],
  ['old-at-first-contact', anItem({ publishedAt: NOW - 72 * HOUR, held: 'old-at-first-contact' })],
  ['undated-at-first-contact', anItem({ publishedAt: null, held: 'undated-at-first-contact' })],
  ['posted', anItem({ id: 'known' }), { posted: new Set(['known']) }],
  ['language', anItem({ language: 'ar' })],
  ['topic', anItem({ topics: ['legal'] }), { filter: { topics: ['models'] } }],
  ['topic', anItem({ topics: ['legal'], names: ['meta'] }), { filter: { topics: ['models'], names: ['openai'] } }],
  ['source', anItem(), { filter: { sources: ['wire'] } }],
  ['include', anItem({ title: 'A robot walks' }), { filter: { include: ['chips', 'open source'] } }],
  ['exclude', anItem({ title: 'Bitcoin miners buy AI chips' }), { filter: { exclude: ['bitcoin'] } }],
]
for (const [reason, item, given] of reasons) {
  test(`what is left out has its reason: ${reason}`, () => {
    const edition = compose([item], given)
    assert.deepEqual(edition.stories, [])
    assert.deepEqual(
      edition.removed.map((removed) => removed.reason),
      [reason],
    )
  })
}

test('what is left out is named in the digest’s language, where anybody told it so', () => {
  const told = [
    anItem({ storyId: 's', title: 'A model is released', publishedAt: NOW - 3 * HOUR }),
    anItem({ storyId: 's', sourceId: 'arabic', language: 'ar', title: 'إطلاق نموذج', publishedAt: NOW - HOUR }),
  ]
  const titleIn = (language: string) =>
    compose(told, { posted: new Set(['s']), filter: { language } }).removed.map(({ title }) => title)
  assert.deepEqual(['en', 'ar', 'fr'].flatMap(titleIn), ['A model is released', 'إطلاق نموذج', 'A model is released'])
})

test('what does not fit is left out as over the limit, the lowest scores first', () => {
  const items = Array.from({ length: 5 }, (_, age) =>
    anItem({ id: `story-${age}`, publishedAt: NOW - age * 10 * HOUR }),
  )
  const edition = compose(items, { stories: 2 })
  assert.deepEqual(
    edition.stories.map(({ id }) => id),
    ['story-0', 'story-1'],
  )
  assert.deepEqual(
    edition.removed.map(({ reason }) => reason),
    ['over-limit', 'over-limit', 'over-limit'],
  )
})

test('a story that several outlets tell is one, with all of them named, the first teller first', () => {
  const [story, ...others] = compose([
    anItem({ storyId: 's', sourceId: 'wire', publishedAt: NOW - 3 * HOUR, title: 'The first telling' }),
    anItem({ storyId: 's', sourceId: 'source', publishedAt: NOW - 2 * HOUR }),
    anItem({ storyId: 's', sourceId: 'arabic', publishedAt: NOW - HOUR, language: 'ar' }),
    anItem({ storyId: 's', sourceId: 'source', publishedAt: NOW - HOUR }),
  ]).stories
  assert.deepEqual(others, [])
  assert.equal(story?.title, 'The first telling')
  assert.deepEqual(
    story?.outlets.map(({ name }) => name),
    ['Outlet wire', 'Outlet source', 'Outlet arabic'],
  )
})

test('a story is told in the digest’s language, by an item in it', () => {
  const items = [
    anItem({ storyId: 's', sourceId: 'wire', title: 'English telling' }),
    anItem({ storyId: 's', sourceId: 'arabic', title: 'رواية عربية', language: 'ar' }),
  ]
  assert.equal(compose(items).stories[0]?.title, 'English telling')
  assert.equal(compose(items, { filter: { language: 'ar' } }).stories[0]?.title, 'رواية عربية')
})

test('an undated page is no news by itself, but tells what others report, and credits its source', () => {
  const page = anItem({
    storyId: 's',
    sourceId: 'arabic',
    language: 'ar',
    title: 'صفحة بلا تاريخ',
    publishedAt: null,
    held: 'undated-at-first-contact',
    attribution: { name: 'Social Media Today', url: 'https://www.socialmediatoday.com' },
  })
  assert.deepEqual(compose([page], { filter: { language: 'ar' } }).stories, [])
  const [story] = compose([page, anItem({ storyId: 's', sourceId: 'wire' })], { filter: { language: 'ar' } }).stories
  assert.equal(story?.title, 'صفحة بلا تاريخ')
  assert.equal(story?.publishedAt, null)
  assert.deepEqual(story?.original, { name: 'Social Media Today', url: 'https://www.socialmediatoday.com' })
})

test('an outlet that credits itself is not named as the original source', () => {
  const [story] = compose([anItem({ sourceId: 'wire', attribution: { name: 'Outlet wire', url: null } })]).stories
  assert.equal(story?.original, null)
})

test('the same sentence never opens two stories of an edition', () => {
  const summary =
    'The regulator opened an inquiry into the largest laboratory on Monday. A ruling is expected in March of next year.'
  const { stories } = compose([
    anItem({ title: 'Regulator looks at laboratory', summary }),
    anItem({ title: 'Inquiry into chips begins elsewhere', summary }),
  ])
  const first = stories.map((story) => story.summary.split('. ')[0])
  assert.equal(stories.length, 2)
  assert.notEqual(first[0], first[1])
})

test('words are matched whole, in any case, in Arabic also behind a prefix', () => {
  const matches = (title: string, word: string, language = 'en') =>
    compose([anItem({ title, language })], { filter: { language, include: [word] } }).stories.length === 1
  assert.ok(matches('The NVIDIA chip', 'nvidia'))
  assert.ok(!matches('The chipmaker', 'chip'))
  assert.ok(matches('A new open source model', 'open source'))
  assert.ok(matches('تستثمر إنفيديا وبالذكاء الاصطناعي', 'الذكاء الاصطناعي', 'ar'))
})

test('two feeds of one site are one publisher', () => {
  const twins = new Map(
    ['a', 'b'].map((id) => [id, aSource({ id, name: `Feed ${id}`, site: 'https://www.one.example' })]),
  )
  const items = [anItem({ storyId: 's', sourceId: 'a' }), anItem({ storyId: 's', sourceId: 'b' })]
  assert.equal(compose(items, { sources: twins }).stories[0]?.outlets.length, 1)
})

test('the company’s own announcement tells its story, before rewrites that came first', () => {
  const all = new Map([
    ['blog', aSource({ id: 'blog', name: 'OpenAI News', site: 'https://openai.com' })],
    ['paper', aSource({ id: 'paper' })],
  ])
  const items = [
    anItem({ storyId: 's', sourceId: 'paper', title: 'A rewrite', publishedAt: NOW - 3 * HOUR }),
    anItem({ storyId: 's', sourceId: 'blog', title: 'The announcement', publishedAt: NOW - 2 * HOUR }),
  ]
  const [story] = compose(items, { sources: all }).stories
  assert.equal(story?.title, 'The announcement')
  assert.ok(story?.parts.some(({ part }) => part === 'own'))
})

test('whom the others credit tells the story; where it is not read here it is named as the original source', () => {
  const all = new Map([
    ['smt', aSource({ id: 'smt', name: 'Social Media Today', site: 'https://www.socialmediatoday.com' })],
    ['echo', aSource({ id: 'echo' })],
    ['other', aSource({ id: 'other' })],
  ])
  const credit = { name: 'Social Media Today', url: null }
  const echo = anItem({
    storyId: 's',
    sourceId: 'echo',
    title: 'An echo',
    publishedAt: NOW - 5 * HOUR,
    attribution: credit,
  })
  const first = anItem({ storyId: 's', sourceId: 'smt', title: 'The report', publishedAt: NOW - 2 * HOUR })
  const other = anItem({ storyId: 's', sourceId: 'other', title: 'Another', publishedAt: NOW - 6 * HOUR })
  const [together] = compose([echo, first], { sources: all }).stories
  assert.deepEqual([together?.title, together?.original], ['The report', null])
  const [apart] = compose([echo, other], { sources: all }).stories
  assert.deepEqual([apart?.title, apart?.original], ['Another', credit])
})

test('a copy of another outlet’s text adds no outlet', () => {
  const first = anItem({ id: 'first', storyId: 's', sourceId: 'wire' })
  const copy = anItem({ storyId: 's', sourceId: 'source', duplicateOf: 'first' })
  const own = anItem({ storyId: 's', sourceId: 'arabic' })
  const [story] = compose([first, copy, own]).stories
  assert.deepEqual(
    story?.outlets.map(({ name }) => name),
    ['Outlet wire', 'Outlet arabic'],
  )
})

test('one company does not fill an edition while there is other news', () => {
  const about = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) =>
      anItem({ id: `${name}-${index}`, names: [name], publishedAt: NOW - HOUR - index }),
    )
  const { stories } = compose([...about('openai', 6), ...about('nvidia', 2), ...about('mistral', 2)], { stories: 5 })
  const companies = stories.map(({ id }) => id.split('-')[0])
  assert.ok(companies.filter((company) => company === 'openai').length <= 2, companies.join())
  assert.equal(compose(about('openai', 6), { stories: 5 }).stories.length, 5)
})

test('a score is the sum of its named parts', () => {
  const items = Array.from({ length: 4 }, () => anItem({ names: ['openai'] }))
  for (const { score, parts } of compose(items).stories) {
    assert.equal(score, Math.round(parts.reduce((sum, { points }) => sum + points, 0) * 10) / 10)
  }
})

test('a story that follows up on an earlier one names it, in the words of the edition’s language', () => {
  const before = anItem({ id: 'before', title: 'Italy blocks the chatbot', publishedAt: NOW - 40 * HOUR })
  const after = anItem({ id: 'after', title: 'Italy lifts its block', followUpOf: 'before' })
  const { stories } = compose([before, after])
  assert.equal(stories.find(({ id }) => id === 'after')?.followUpOf?.title, 'Italy blocks the chatbot')
  assert.equal(stories.find(({ id }) => id === 'before')?.followUpOf, null)
})

test('an earlier story that this server may not see, or that nobody told in the language, is not named', () => {
  const after = anItem({ id: 'after', followUpOf: 'before' })
  assert.equal(compose([after]).stories[0]?.followUpOf, null)
  const before = anItem({ id: 'before', language: 'ar', sourceId: 'arabic' })
  assert.equal(compose([before, after]).stories.find(({ id }) => id === 'after')?.followUpOf, null)
})
