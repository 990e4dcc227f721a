import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../../src/languages/index.ts'
import { embeds } from '../../src/posters/layouts/embeds.ts'
import { forum } from '../../src/posters/layouts/forum.ts'
import type { Layout } from '../../src/posters/layouts/layout.ts'
import { thread } from '../../src/posters/layouts/thread.ts'
import { renderDiscordParts } from '../../src/web/discord-parts.ts'
import { renderPage } from '../../src/web/render-page.ts'
import { aStory, NOW } from '../support/builders.ts'
import { renderStories } from '../support/editions.ts'

async function draw(layout: Layout, count: number, code = 'en'): Promise<string> {
  const parts = renderStories(
    layout,
    Array.from({ length: count }, () => aStory({ topics: ['<models>', 'policy'] })),
    code,
  )
  const options = { botName: 'Mujaz', now: NOW, language: languageOf(code) }
  return String(await renderPage({ title: 'x', lang: code, dir: 'ltr', body: renderDiscordParts(parts, options) }))
}

const countOf = (markup: string, piece: RegExp) => markup.match(piece)?.length ?? 0

test('a thread is drawn below the message that it begins on, with its name and its messages', async () => {
  const drawn = await draw(thread, 3)
  const [head = '', below = ''] = drawn.split('<section class="dc-thread"')
  assert.equal(countOf(head, /<article class="dc-message"/g), 1)
  assert.equal(countOf(below, /<article class="dc-message"/g), 3)
  assert.match(below, /<bdi>AI news · Tuesday, November 24<\/bdi> <span class="dc-count">3 messages</)
})

test('a forum’s post is drawn with its title, its tags in words and all its messages', async () => {
  const drawn = await draw(forum, 12)
  assert.match(drawn, /<h3 class="dc-post-name" dir="auto">AI news · Tuesday, November 24<\/h3>/)
  assert.match(
    drawn,
    /aria-label="Tags"><li dir="auto">&lt;models&gt;<\/li><li dir="auto">Policy and regulation<\/li><\/ul>/,
  )
  const [, post = ''] = drawn.split('<section class="dc-post"')
  assert.equal(countOf(post, /<article class="dc-message"/g), 2)
})

test('messages of a channel alone stand one below the other', async () => {
  const drawn = await draw(embeds, 12)
  assert.equal(countOf(drawn, /<article class="dc-message"/g), 2)
  assert.doesNotMatch(drawn, /<section class="dc-(?:thread|post)"/)
})

test('an Arabic thread tells its number of messages in Arabic', async () => {
  assert.match(await draw(thread, 3, 'ar'), /<span class="dc-count">٣ رسائل</)
})
