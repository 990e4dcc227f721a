import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { planImport } from '../../src/readers/import-plan.ts'
import { readOpml, toOpml } from '../../src/readers/opml.ts'
import { parseSourceList } from '../../src/readers/source-list.ts'

const aListing = (given: object = {}) => ({
  ...{ url: 'https://a.example/feed', name: 'Outlet', site: 'https://a.example/', language: 'ar' },
  ...{ kind: 'feed' as const, focus: 'general' as const },
  ...given,
})

describe('OPML', () => {
  const hostile = [
    'Tom & Jerry\'s "News" <script>alert(1)</script>',
    '"/><outline xmlUrl="https://evil.example/"/>',
    ']]>&amp;lt;&#38;#x3c;',
    'أخبار «التقنية»',
    'two\nlines\tand a tab',
    '🤖 \u202eturned',
  ]
  for (const name of hostile) {
    test(`takes a name as it is, and gives it back: ${JSON.stringify(name)}`, () => {
      const sources = [aListing({ name, url: `https://a.example/feed?a=1&b=${encodeURIComponent(name)}` })]
      const read = parseSourceList(toOpml(sources, name))
      assert.deepEqual(read, { sources, complaints: [] })
    })
  }

  test('whatever names a source has, as many come back as went out, with the same names', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), { maxLength: 3 }), (names) => {
        const listings = names.map((name, index) => aListing({ name, url: `https://a.example/${index}`, focus: 'ai' }))
        const read = readOpml(toOpml(listings, names.join()))
        const allowed = (name: string) => name.toWellFormed().replace(/(?![\n\r\t])[\p{Cc}\ufffe\uffff]/gu, '')
        assert.deepEqual(
          read?.map(({ title }) => title),
          names.map(allowed),
        )
      }),
      { numRuns: 15 },
    )
  })

  test('of other programs is read: groups, odd letter cases, a bare ampersand, feeds without a title', () => {
    const text = `<?xml version="1.0"?><OPML version="1.0"><head><title>Mine</title></head><body>
      <outline text="Tech"><outline text="A &amp; B" xmlurl="https://a.example/?x=1&y=2" htmlUrl="https://a.example"/>
      <outline xmlUrl="ftp://b.example/feed" text="B"/></outline>
      <outline xmlUrl="https://me:secret@d.example/" text="D"/>
      <outline XMLURL=" https://c.example/feed "/></body></OPML>`
    const { sources, complaints } = parseSourceList(text)
    assert.deepEqual(
      sources.map(({ url, name, site, focus }) => [url, name, site, focus]),
      [
        ['https://a.example/?x=1&y=2', 'A & B', 'https://a.example', 'tech'],
        ['https://c.example/feed', null, null, 'tech'],
      ],
    )
    assert.deepEqual(
      complaints.map((complaint) => complaint.split(' ')[0]),
      ['"ftp://b.example/feed"', '"https://…@d.example/"'],
    )
  })

  test('is not seen in what is none', () => {
    for (const text of ['<html><body>no</body></html>', '<rss><channel/></rss>', '<'])
      assert.deepEqual(parseSourceList(text), { sources: [], complaints: ['the list is no OPML'] })
  })
})

describe('an import is planned', () => {
  const list = parseSourceList(
    [
      '{"url":"https://new.example/feed"}',
      '{"url":"http://www.known.example/feed?utm_source=x"}',
      '{"url":"https://new.example/feed#again"}',
      '{"url":"http://10.0.0.1/feed"}',
      'nonsense',
      '{"url":"https://second.example/feed"}',
    ].join('\n'),
  )
  const options = {
    known: new Set(['known.example/feed', 'www.known.example/feed']),
    room: null,
    refuse: (url: string) => (url.includes('10.0.0.1') ? 'not public' : null),
  }

  test('each entry is new, known, or of no use with its reason', () => {
    const plan = planImport(list, options)
    assert.deepEqual(
      plan.added.map(({ url }) => url),
      ['https://new.example/feed', 'https://second.example/feed'],
    )
    assert.equal(plan.known.length, 1)
    assert.deepEqual(plan.complaints, [
      'line 5: no JSON object with an http(s) "url"',
      'http://10.0.0.1/feed: not public',
    ])
  })

  test('what there is no room for is named', () => {
    const plan = planImport(list, { ...options, room: 1 })
    assert.deepEqual([plan.added.length, plan.tooMany.map(({ url }) => url)], [1, ['https://second.example/feed']])
    assert.equal(planImport(list, { ...options, room: -3 }).added.length, 0)
  })
})
