import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseSourceList } from '../../src/readers/source-list.ts'
import { cpuOf } from '../support/cpu.ts'

const opml = (inside: string) => `<?xml version="1.0"?><opml version="2.0"><head/><body>${inside}</body></opml>`

// A list may be uploaded by whoever manages some server.
suite('no list of sources takes long to read', () => {
  const lists: Readonly<Record<string, string>> = {
    '100,000 outlines': opml('<outline xmlUrl="https://a.example/1"/>'.repeat(100_000)),
    '100,000 nested outlines': opml('<outline>'.repeat(100_000) + '</outline>'.repeat(100_000)),
    'outlines that never end': opml('<outline>'.repeat(500_000)),
    'half tags': opml('<outline '.repeat(500_000)),
    'one attribute of 5 MB': opml(`<outline a="${'a'.repeat(4_900_000)}"/>`),
    '400,000 lines of nothing': '{"url":"x"}\n'.repeat(400_000),
    'arrays in arrays': '['.repeat(4_900_000),
    'line breaks': '\n'.repeat(4_900_000),
  }
  for (const [what, text] of Object.entries(lists)) {
    test(what, async () => assert.ok((await cpuOf(() => parseSourceList(text))) < 5_000))
  }
})

test('an entity bomb in a list does not go off', () => {
  const entities = `<!DOCTYPE opml [<!ENTITY a "${'a'.repeat(1_000)}"><!ENTITY b "${'&a;'.repeat(1_000)}">]>`
  const { sources } = parseSourceList(`${entities}${opml('<outline text="&b;" xmlUrl="https://a.example/"/>')}`)
  assert.ok((sources[0]?.name ?? '').length <= 200)
})

test('groups in groups are read', () => {
  const inside = '<outline text="group">'.repeat(20)
  const { sources } = parseSourceList(opml(`${inside}<outline xmlUrl="https://a.example/"/>${'</outline>'.repeat(20)}`))
  assert.equal(sources.length, 1)
})
