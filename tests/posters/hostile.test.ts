import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { languages } from '../../src/languages/index.ts'
import type { EditionStory } from '../../src/news/edition.ts'
import { layouts } from '../../src/posters/layouts/index.ts'
import type { Layout } from '../../src/posters/layouts/layout.ts'
import { ATTACKS, attack } from '../support/attacks.ts'
import { aStory, NOW } from '../support/builders.ts'
import { renderStories, textsIn } from '../support/editions.ts'
import { liveMarks, targetsOf } from '../support/live-marks.ts'

// What a feed writes is shown as it is: in every layout and language a story with hostile texts has exactly the live marks that the same story has
// with plain ones. So no test needs to know what a layout itself writes in bold or links.

/** A story whose every word is a feed's, and whose addresses are fine. */
function told(title: string, summary: string, name: string): EditionStory {
  return aStory({
    id: 'story',
    title,
    summary,
    url: 'https://outlet.example/story',
    image: 'https://outlet.example/picture.jpg',
    publishedAt: NOW - 60_000,
    outlets: [0, 1, 2, 3, 4, 5].map((n) => ({ name, url: `https://outlet${n}.example/story`, language: 'en' })),
    original: { name, url: 'https://first.example/story' },
    followUpOf: { title, url: 'https://first.example/before' },
  })
}

/** What comes to life in all texts of the messages that Discord reads as markdown. */
function marksOf(layout: Layout, story: EditionStory, code: string): readonly string[] {
  return markdownIn(layout, [story], code).flatMap(liveMarks)
}

/** Discord reads markdown in contents, text displays, and titles and descriptions of embeds; not in labels, footers, names of threads. */
function markdownIn(layout: Layout, stories: readonly EditionStory[], code: string): readonly string[] {
  return renderStories(layout, stories, code).flatMap(({ message }) => {
    const { embeds = [], ...rest } = message
    const contents = textsIn(rest).filter(({ key }) => key === 'content')
    const inEmbeds = embeds.flatMap(({ title, description }) => [title ?? '', description ?? ''])
    return [...contents.map(({ text }) => text), ...inEmbeds]
  })
}

for (const layout of layouts) {
  for (const { code } of languages) {
    suite(`${layout.id}, ${code}`, () => {
      test('nothing that a feed writes comes to life', () => {
        const plain = marksOf(layout, told('Title', 'Summary', 'Name'), code)
        assert.ok(plain.length > 0)
        const check = (text: string) => {
          const hostile = told(`T ${text}`, `S ${text}`, `N ${text}`)
          assert.deepEqual(marksOf(layout, hostile, code), plain)
        }
        for (const text of ATTACKS) check(text)
        fc.assert(fc.property(attack, check), { numRuns: 50 })
      })

      test('not at the beginning of a line either', () => {
        const plain = new Set(marksOf(layout, told('Title', 'Summary', 'Name'), code))
        const check = (text: string) => {
          // A text that shows nothing leaves its line away, so there may be fewer marks and no others.
          for (const mark of marksOf(layout, told(text, text, text), code)) assert.ok(plain.has(mark), mark)
        }
        for (const text of ATTACKS) check(text)
        fc.assert(fc.property(attack, check), { numRuns: 50 })
      })

      test('links lead where the story’s addresses do, by http(s) alone', () => {
        const address = fc.oneof(
          fc.constantFrom(
            'javascript:alert(1)',
            'data:text/html,<script>alert(1)</script>',
            'discord://-/channels/1',
            'file:///etc/passwd',
            'https://outlet.example/a)b](https://evil.example/',
            'https://outlet.example/<@1>',
            'https://outlet.example/ "x" **b** @everyone',
            'https://outlet.example/\u202egpj',
            'https://аррӏе.example/',
            'https://user:password@outlet.example/',
            '//outlet.example/',
            'https:outlet.example',
            `https://outlet.example/${'a'.repeat(5_000)}`,
          ),
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          attack.map((text) => `https://outlet.example/${text}`),
        )
        const check = (url: string) => {
          const story = aStory({
            url,
            image: url,
            outlets: [
              { name: 'One', url, language: 'en' },
              { name: 'Two', url, language: 'en' },
            ],
          })
          const wanted = URL.parse(url)
          for (const { message } of renderStories(layout, [story], code)) {
            const inKeys = textsIn(message)
              .filter(({ key }) => key === 'url')
              .map(({ text }) => text)
            const inTexts = markdownIn(layout, [story], code).flatMap(targetsOf)
            for (const target of [...inKeys, ...inTexts]) {
              const { protocol, host } = new URL(target)
              assert.match(protocol, /^https?:$/)
              assert.equal(host, wanted?.host)
              assert.doesNotMatch(target, /[\s<>"\\`]|\p{Cf}/u)
            }
          }
        }
        fc.assert(fc.property(address, check), { numRuns: 40 })
      })

      test('no direction is left open, no letter is stacked high, none shows nothing', () => {
        const check = (text: string) => {
          for (const { text: shown } of renderStories(layout, [told(text, text, text)], code).flatMap(({ message }) =>
            textsIn(message),
          )) {
            for (const line of shown.split('\n')) {
              assert.doesNotMatch(
                line,
                /[\u202a-\u202e\u2066\u2067\u200b\ufeff\u2028\u2029]|[\u200c\u200d]{2}|[\p{Cc}--[\n]]/v,
              )
              assert.equal(line.split('\u2068').length, line.split('\u2069').length, JSON.stringify(line))
            }
            assert.doesNotMatch(shown, /(?:\p{M}\p{Cf}*){4}/u)
            assert.ok(shown.isWellFormed())
          }
        }
        for (const text of ATTACKS) check(text)
        fc.assert(fc.property(attack, check), { numRuns: 40 })
      })
    })
  }
}

test('a title that is nothing but another site’s address is no link to elsewhere', () => {
  for (const layout of layouts) {
    for (const title of ['https://openai.com/blog/gpt-6', 'openai.com/blog', 'OpenAI.com', 'www.openai.com']) {
      const story = aStory({
        title,
        url: 'https://evil.example/x',
        outlets: [
          { name: title, url: 'https://evil.example/y', language: 'en' },
          { name: title, url: 'https://evil.example/y', language: 'en' },
        ],
      })
      const links = renderStories(layout, [story]).flatMap(({ message }) => [
        ...markdownIn(layout, [story], 'en').flatMap(targetsOf),
        ...(message.embeds ?? []).flatMap(({ url }) => (url === undefined ? [] : [url])),
      ])
      assert.deepEqual(links, [], `${layout.id}: ${title}`)
    }
  }
})

test('no link names a user, also of stories that were kept with one', () => {
  for (const layout of layouts) {
    const url = 'https://user:pw@outlet.example/x'
    const story = aStory({ url, image: url, outlets: [{ name: 'Outlet', url, language: 'en' }] })
    const text = JSON.stringify(renderStories(layout, [story]))
    assert.ok(text.includes('https://outlet.example/x') && !text.includes('pw@'), `${layout.id}: ${text}`)
  }
})
