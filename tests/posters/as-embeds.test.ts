import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asEmbeds } from '../../src/posters/as-embeds.ts'
import { layouts } from '../../src/posters/layouts/index.ts'
import { aStory } from '../support/builders.ts'
import { readMessage } from '../support/discord/validate-message.ts'
import { renderStories } from '../support/editions.ts'

for (const layout of layouts) {
  test(`the first message of ${layout.id} can be shown in an answer, with its titles and pictures`, () => {
    const titles = Array.from({ length: 25 }, (_, index) => `Title ${index}`)
    const [first] = renderStories(
      layout,
      titles.map((title) => aStory({ title, summary: '', image: 'https://outlet.example/p.jpg' })),
    )
    assert.ok(first)
    const embeds = asEmbeds(first.message)
    readMessage(JSON.parse(JSON.stringify({ content: 'What would be posted:', embeds })), 'interaction')
    assert.match(JSON.stringify(embeds), /Title 0\b.*Title 4\b/)
    if (layout.id === 'cards') assert.ok(embeds.every(({ thumbnail, color }) => thumbnail && color !== undefined))
  })
}
