import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { components } from '../../src/bot/components/index.ts'
import { languages } from '../../src/languages/index.ts'
import { readCustomId } from '../../src/posters/custom-id.ts'
import { layouts } from '../../src/posters/layouts/index.ts'
import { aStory } from '../support/builders.ts'
import { readMessage } from '../support/discord/validate-message.ts'
import { anyStories, layoutOptions, renderStories, textsIn } from '../support/editions.ts'

// What holds for every layout in every language.

for (const layout of layouts) {
  for (const { code } of languages) {
    test(`${layout.id}, ${code}: whatever feeds write, Discord takes every message, as new and as an edit`, () => {
      fc.assert(
        fc.property(anyStories, (stories) => {
          const parts = renderStories(layout, stories, code)
          assert.deepEqual(
            parts.flatMap(({ storyIds }) => storyIds),
            stories.map(({ id }) => id),
          )
          parts.forEach(({ message, place, thread, storyIds }, part) => {
            readMessage(JSON.parse(JSON.stringify(message)), place === 'forum' ? 'forum' : 'channel')
            assert.deepEqual(message.allowed_mentions, { parse: [] })
            if (thread) assert.ok(thread.name.length >= 1 && thread.name.length <= 100)
            const told = stories.filter(({ id }) => storyIds.includes(id))
            const again = layout.rewrite(told, layoutOptions(code), { part, parts: parts.length })
            if (told.length > 0) assert.deepEqual(again, message)
          })
        }),
        { numRuns: 30 },
      )
    })
  }

  test(`${layout.id}: each message carries its own delivery’s key, in a button that answers`, () => {
    const parts = renderStories(
      layout,
      Array.from({ length: 25 }, () => aStory({ image: 'https://outlet.example/p.jpg' })),
    )
    parts.forEach(({ message }, part) => {
      const ids = textsIn(message)
        .filter(({ key }) => key === 'custom_id')
        .map(({ text }) => readCustomId(text))
      assert.ok(ids.length >= 1)
      for (const id of ids) {
        assert.equal(id?.key, `key-of-part-${part}`)
        assert.ok(
          components.some(({ action }) => action === id?.action),
          `no handler of ${id?.action}`,
        )
      }
    })
  })

  test(`${layout.id}: in Arabic each line begins from the right, and names, numbers and times are isolated`, () => {
    const parts = renderStories(
      layout,
      [1, 2, 3].map((count) =>
        aStory({
          title: `GPT-5.${count} من OpenAI`,
          summary: 'OpenAI أعلنت النموذج اليوم.',
          outlets: ['TechCrunch', 'Wired 24'].map((name) => ({ name, url: null, language: 'en' })),
        }),
      ),
      'ar',
    )
    const texts = parts
      .flatMap(({ message }) => textsIn(message))
      .filter(({ key, text }) => ['content', 'title', 'description', 'text'].includes(key) && /\S/.test(text))
      // A picture's description is read aloud, not laid out.
      .filter(({ text }) => !text.startsWith('GPT'))
    assert.ok(texts.length > 0)
    for (const line of texts.flatMap(({ text }) => text.split('\n'))) assert.match(line, /^(?:-# |#{1,3} )?\u200f/)
    const all = texts.map(({ text }) => text).join('\n')
    for (const name of all.match(/.TechCrunch./gu) ?? assert.fail('no outlet'))
      assert.equal(name, '\u2068TechCrunch\u2069')
    for (const time of all.match(/.<t:\d+:R>./gu) ?? []) assert.match(time, /^\u2068.*\u2069$/)
    for (const number of all.match(/.[٠-٩]+\. /gu) ?? []) assert.fail(`a number that is not isolated: ${number}`)
  })

  test(`${layout.id}: an edition without stories has no messages`, () => {
    assert.deepEqual(renderStories(layout, []), [])
  })
}
