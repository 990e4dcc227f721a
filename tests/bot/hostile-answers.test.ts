import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nameOf } from '../../src/bot/commands/source/words.ts'
import { toStoryLines } from '../../src/bot/story-lines.ts'
import { languages } from '../../src/languages/index.ts'
import { ATTACKS, attack } from '../support/attacks.ts'
import { aStory, NOW } from '../support/builders.ts'
import { liveMarks, targetsOf } from '../support/live-marks.ts'

const story = (title: string, summary: string, name: string) =>
  aStory({
    title,
    summary,
    url: 'https://outlet.example/story',
    publishedAt: NOW - 60_000,
    outlets: [0, 1, 2].map((n) => ({ name, url: `https://outlet${n}.example/story`, language: 'en' })),
    original: { name, url: 'https://first.example/story' },
  })

for (const language of languages) {
  test(`${language.code}: nothing that a feed writes comes to life in an answer`, () => {
    const marks = (text: string) => liveMarks(text)
    const plain = marks(toStoryLines(story('Title', 'Summary', 'Name'), language, { summary: true }))
    const check = (text: string) => {
      const lines = toStoryLines(story(`T ${text}`, `S ${text}`, `N ${text}`), language, { summary: true })
      assert.deepEqual(marks(lines), plain)
      assert.deepEqual(marks(nameOf({ name: text }, language)), [])
    }
    for (const text of ATTACKS) check(text)
    fc.assert(fc.property(attack, check), { numRuns: 60 })
  })

  test(`${language.code}: a title that names another site is no link in an answer`, () => {
    const told = aStory({ title: 'openai.com/blog', url: 'https://evil.example/x', outlets: [] })
    assert.deepEqual(targetsOf(toStoryLines(told, language)), [])
  })
}
