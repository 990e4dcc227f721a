import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseFeed } from '../../src/readers/feed.ts'
import { cpuOf } from '../support/cpu.ts'

const SIZE = 1_000_000
const fill = (shape: string, size = SIZE) => shape.repeat(Math.ceil(size / shape.length))
const feed = (inside: string) => `<rss version="2.0"><channel><title>t</title>${inside}</channel></rss>`
const items = (inside: string) => feed(fill(`<item>${inside}</item>`))

// A megabyte of each takes a tenth of a second; what takes more than linear time would take minutes.
suite('no feed takes long to read', () => {
  const shapes: Readonly<Record<string, string>> = {
    'angle brackets': feed(fill('<')),
    ampersands: feed(fill('&')),
    'unclosed titles': feed(fill('<title>')),
    'unclosed markup in titles': feed(fill('<title><b>')),
    'unclosed items': feed(fill('<item>')),
    'end tags of nothing': feed(fill('<link></x>')),
    'unknown tags that never end': feed(fill('<b></c>')),
    'unclosed CDATA': feed(fill('<![CDATA[')),
    'CDATA of one letter': feed(`<item><title>${fill('<![CDATA[x]]>')}</title></item>`),
    'unclosed comments': feed(fill('<!--')),
    'one tag of attributes': feed(`<item ${fill('a="b" ')}>`),
    'one attribute without end': feed(`<item ${fill('a')}>`),
    'quotation marks': feed(fill('<a "')),
    'empty items': feed(fill('<item/>')),
    'escaped angle brackets': items(`<description>${fill('&lt;', 4_000)}</description>`),
    'half tags in a description': items(`<description>${fill('x&lt;p', 6_000)}</description>`),
    'a prefix for each element': feed(
      Array.from({ length: 20_000 }, (_, n) => `<p${n}:title xmlns:p${n}="urn:${n}"/>`).join(''),
    ),
    'a name for each element': feed(Array.from({ length: 50_000 }, (_, n) => `<n${n}>x</n${n}>`).join('')),
    entities: `<!DOCTYPE rss [${fill('<!ENTITY a "')}]>${feed('')}`,
    'white space': items(`<title>${fill(' ', 7_000)}x</title><pubDate>${fill(' ', 7_000)}x</pubDate>`),
    'words for a date': items(`<pubDate>${fill('يناير ', 190)}</pubDate>`),
    'addresses for an author': items(`<author>${fill('a.', 150)}@</author>`),
    parentheses: items(`<author>${fill('(', 1_000)}</author>`),
    categories: feed(`<item>${fill('<category>x</category>')}</item>`),
    'unclosed images': items(`<description><![CDATA[${fill('<img src=', 7_000)}]]></description>`),
    'unclosed attributes in HTML': items(`<description><![CDATA[${fill('<b x="', 7_000)}]]></description>`),
    'things embedded in things': items(
      `<description><![CDATA[${fill('<iframe><object><video>', 7_000)}]]></description>`,
    ),
    'bases on bases': `<feed xml:base="${fill('a/', 100_000)}">${fill('<entry xml:base="b"><link href="c"/></entry>', 100_000)}</feed>`,
    'brackets in JSON': `{"version":"https://jsonfeed.org/version/1.1","items":${fill('[')}`,
    'objects without anything in JSON': `{"version":"https://jsonfeed.org/version/1.1","items":[${fill('{},', 4_900_000)}{}]}`,
    'arrays in arrays in JSON': `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}}`,
    'one attribute of 5 MB': feed(`<item a="${'a'.repeat(4_900_000)}"><title>x</title></item>`),
    'entities that grow by their number': `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(2_000_000)}">]>${feed(`<item><title>${fill('&a;', 2_000_000)}</title></item>`)}`,
    '100,000 nested tags': feed('<a>'.repeat(100_000) + '</a>'.repeat(100_000)),
    'a million empty items': feed('<item/>'.repeat(700_000)),
    '900,000 nested tags in a description': feed(
      `<item><description><![CDATA[${'<b>'.repeat(900_000)}]]></description></item>`,
    ),
    '100,000 name spaces': `<rss ${Array.from({ length: 100_000 }, (_, n) => `xmlns:p${n}="urn:${n}"`).join(' ')}><channel/></rss>`,
    'candidates for a root': fill('<!-- <rss> -->', 60_000) + feed(''),
  }
  for (const [what, text] of Object.entries(shapes)) {
    test(what, async () => {
      assert.ok((await cpuOf(() => parseFeed(text, { url: 'https://hostile.example/feed' }))) < 5_000)
    })
  }
})

test('of a feed with more entries than any has the first 5,000 are read', async () => {
  const parsed = await parseFeed(feed(fill('<item><title>x</title></item>')), { url: null })
  assert.equal(parsed.outcome === 'feed' && parsed.items.length, 5_000)
})

test('an element named as what objects inherit does no harm', async () => {
  const text = feed('<item><title>x</title><__proto__><a>1</a></__proto__><constructor>y</constructor></item>')
  const parsed = await parseFeed(text, { url: null })
  assert.equal(parsed.outcome === 'feed' && parsed.items[0]?.title, 'x')
  assert.equal(Object.hasOwn(Object.prototype, 'a'), false)
})

test('an entry without anything in it does not lose the others', async () => {
  const parsed = await parseFeed('<feed><entry/><entry></entry><entry><title>x</title></entry></feed>', { url: null })
  assert.deepEqual(parsed.outcome === 'feed' && parsed.items.map(({ title }) => title), [null, null, 'x'])
})
