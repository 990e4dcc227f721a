import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pagedReply } from '../../src/bot/paging.ts'
import { languages } from '../../src/languages/index.ts'

for (const language of languages) {
  const lines = Array.from({ length: 40 }, (_, index) => `line ${index}`)
  const show = (page: number, given = lines) =>
    pagedReply({ list: 'sources', title: 'T', lines: given, page }, language)
  const shown = (page: number, given = lines) => show(page, given).embeds?.[0]?.description?.split('\n') ?? []

  test(`every line is on one page, in order (${language.code})`, () => {
    assert.deepEqual(
      [0, 1, 2].flatMap((page) => shown(page)),
      lines,
    )
  })

  test(`what is beyond the ends shows the nearest page (${language.code})`, () => {
    assert.deepEqual(shown(99), shown(2))
    assert.deepEqual(shown(-1), shown(0))
  })

  test(`a list of one page has no buttons (${language.code})`, () => {
    assert.equal(show(0, lines.slice(0, 3)).components, undefined)
  })

  test(`no page is longer than an embed holds, whatever the lines (${language.code})`, () => {
    const long = Array.from({ length: 9 }, (_, index) => 'x'.repeat(index * 1_000))
    for (let page = 0; page < 9; page += 1) assert.ok((show(page, long).embeds?.[0]?.description ?? '').length <= 4_096)
  })
}
