import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { suite, test } from 'node:test'
import type { ReadItem } from '../../src/news/types.ts'
import { type Feed, type ParsedFeed, parseFeed, parseFeedBytes } from '../../src/readers/feed.ts'

const folder = new URL('../fixtures/feeds/', import.meta.url)

interface Case {
  /** In tests/fixtures/feeds; its first lines say why it is there. */
  readonly file: string
  readonly claim: string
  readonly head?: Partial<Feed>
  readonly items: readonly Partial<ReadItem>[]
}

const at = (iso: string) => Date.parse(iso)

const cases: readonly Case[] = [
  {
    file: 'rss-2.0.xml',
    claim: 'an ordinary RSS feed comes out whole, as plain text',
    head: {
      title: 'Harbour & Mill',
      site: 'https://harbour.example/',
      language: 'en-gb',
      description: 'Machines and those who mind them',
    },
    items: [
      {
        guid: 'harbour:17',
        url: 'https://harbour.example/2026/open-model',
        title: 'Lab opens a model to everybody',
        summary: 'The weights are free.\nThe data are not.',
        author: 'Nadia Rahal',
        image: null,
        publishedAt: at('2026-11-02T06:30:00Z'),
        updatedAt: null,
        language: 'en-gb',
        categories: ['Models', 'Open source'],
        attribution: null,
      },
    ],
  },
  {
    file: 'rss-0.91.xml',
    claim: 'RSS of 1999 is read, and gets no date',
    head: { title: 'Old Ledger' },
    items: [{ title: 'Chips run short again', url: 'http://ledger.example/chips', guid: null, publishedAt: null }],
  },
  {
    file: 'rdf-1.0.xml',
    claim: 'RSS 1.0 is read with the dates and authors of Dublin Core',
    head: { title: 'Papers of the day', site: 'https://rdf.example/' },
    items: [
      {
        guid: 'https://rdf.example/p/1',
        title: 'Attention is some of what you need',
        author: 'L. Okafor',
        publishedAt: at('2026-11-02T06:30:00Z'),
        categories: ['cs.CL'],
      },
    ],
  },
  {
    file: 'atom-1.0.xml',
    claim: 'an ordinary Atom feed comes out whole',
    head: { title: 'Release notes', site: 'https://notes.example/', language: 'en', id: 'tag:notes.example,2026:feed' },
    items: [
      {
        guid: 'tag:notes.example,2026:5.1',
        url: 'https://notes.example/5.1',
        title: 'Version 5.1',
        summary: 'Faster, and it says so less often.',
        author: 'Jun Sato',
        publishedAt: at('2026-11-01T07:00:00Z'),
        updatedAt: at('2026-11-02T06:30:00Z'),
        categories: ['release'],
      },
    ],
  },
  {
    file: 'atom-0.3.xml',
    claim: 'Atom 0.3 is read, base64 included',
    items: [
      {
        title: 'Why not robots?',
        url: 'https://weblog.example/robots',
        summary: 'Because.',
        publishedAt: at('2026-10-30T09:00:00Z'),
        updatedAt: at('2026-10-31T09:00:00Z'),
      },
    ],
  },
  {
    file: 'json-feed.json',
    claim: 'JSON Feed is read, its address-like ids as links',
    head: { title: 'Kite', site: 'https://kite.example/', language: 'en' },
    items: [
      {
        url: 'https://kite.example/1',
        summary: 'It flies.',
        author: 'Ada Byrne',
        image: 'https://kite.example/kite.jpg',
        publishedAt: at('2026-11-02T06:30:00Z'),
        categories: ['chips'],
      },
    ],
  },
  {
    file: 'odd-prefixes.xml',
    claim: 'namespaces count, not the prefixes that a feed gives them',
    head: { title: 'Prefixed' },
    items: [{ title: 'This one', author: 'Somebody', url: 'https://prefix.example/1' }],
  },
  {
    file: 'stray-ampersand.xml',
    claim: 'a bare "&" or "<" does not lose the feed',
    head: { title: 'R&D weekly', site: 'https://rd.example/?a=1&b=2' },
    items: [
      {
        title: 'Chips & dips: 1 < 2',
        url: 'https://rd.example/post?id=3&utm=4',
        image: 'https://rd.example/i.png?w=1&h=2',
        summary: 'AT&T & friends',
      },
    ],
  },
  {
    file: 'html-entities.xml',
    claim: "HTML's entities are read in XML, unknown ones left as they are",
    head: { title: 'Café réseau' },
    items: [{ title: 'L’IA « ouverte » — 5 € &bogus;', summary: 'Déjà… ’vu’' }],
  },
  {
    file: 'entities-in-doctype.xml',
    claim: 'entities that a document declares are read once and not further',
    head: { title: 'Declared Times' },
    items: [{ title: 'By the Declared Times: &lol;&lol;&lol;' }],
  },
  {
    file: 'xhtml-title.xml',
    claim: 'markup in a title keeps the order of its words',
    head: { title: 'All the news' },
    items: [{ title: 'One two three four <five>', summary: 'First.\ninner\nSecond\nline.' }],
  },
  {
    file: 'unclosed-markup.xml',
    claim: 'HTML typed into XML does not lose the feed',
    items: [
      { title: 'Bold claim', summary: 'First\nline\nSecond & last', image: 'https://hand.example/a.png' },
      { title: 'Next', url: 'https://hand.example/2' },
    ],
  },
  {
    file: 'relative-links.xml',
    claim: 'relative addresses follow every xml:base around them',
    head: { site: 'https://base.example/' },
    items: [
      { url: 'https://base.example/blog/2026/11/post.html', image: 'https://base.example/blog/2026/pic.png' },
      { url: 'https://other.example/x' },
    ],
  },
  {
    file: 'several-links.xml',
    claim: 'of several links the page is taken, and none that could run',
    head: { site: 'https://linked.example/' },
    items: [{ url: 'https://linked.example/1' }, { url: 'https://linked.example/2' }, { title: 'Nowhere', url: null }],
  },
  {
    file: 'guids.xml',
    claim: 'a GUID is a link where it is an address, and only there',
    items: [
      { guid: 'https://ids.example/1', url: 'https://ids.example/1' },
      { guid: '42', url: null },
      { guid: '43', url: null },
      { guid: 'https://ids.example/?p=4', url: 'https://ids.example/four' },
    ],
  },
  {
    file: 'feedburner.xml',
    claim: "the publisher's own address is taken, not a counter's",
    items: [{ url: 'https://counted.example/direct' }],
  },
  {
    file: 'mail-authors.xml',
    claim: 'an author is a name, without mail addresses',
    items: [
      { author: 'Sam Idowu' },
      { author: 'Sam Idowu' },
      { author: null },
      { author: 'Sam Idowu' },
      { author: 'Sam Idowu, Lea Brandt' },
      { author: 'Sam Idowu' },
    ],
  },
  {
    file: 'atom-feed-author.xml',
    claim: "an Atom entry without an author is its feed's author's",
    items: [{ author: 'Rima Haddad' }, { author: 'A Guest' }],
  },
  {
    file: 'media-images.xml',
    claim: 'the largest picture is taken, and no film',
    items: [
      { title: 'Sizes', image: 'https://pictures.example/large.jpg?a=1&b=2' },
      { title: 'Attached', image: 'https://feed.example/attached.webp' },
    ],
  },
  {
    file: 'content-image.xml',
    claim: 'a picture in the text is found behind counting pixels and emoji',
    items: [{ image: 'https://feed.example/real.jpg?x=1&y=2', summary: 'Text.' }],
  },
  {
    file: 'podcast.xml',
    claim: 'an episode without a page leads to its sound',
    items: [
      {
        guid: 'ep9',
        url: 'https://pod.example/9.mp3',
        author: 'Dana Fox',
        summary: 'About agents.',
        image: 'https://pod.example/9.png',
        categories: ['ai', 'agents'],
      },
    ],
  },
  {
    file: 'twice-escaped.xml',
    claim: 'text that was escaped twice shows neither tags nor entities',
    head: { title: 'Bread & Butter' },
    items: [{ title: 'Q&A: what’s next', summary: 'Hello there' }],
  },
  {
    file: 'html-in-plain-title.xml',
    claim: 'HTML in a plain title is read as HTML, what is plain stays',
    items: [{ title: 'It’s here' }, { title: 'Why the <marquee> tag died' }, { title: 'Fish & chips < steak' }],
  },
  {
    file: 'angle-brackets.xml',
    claim: 'code in a title is kept, HTML taken out',
    items: [{ title: 'std::vector<int> and why' }, { title: 'if a < b && c > d' }],
  },
  {
    file: 'leading-junk.xml',
    claim: 'what a server prints around a feed does no harm',
    head: { title: 'Warned' },
    items: [{ title: 'Readable' }],
  },
  {
    file: 'cut-off.xml',
    claim: 'of a feed that was cut off the whole entries count, half a one does not',
    head: { title: 'Cut' },
    items: [{ title: 'First' }, { title: 'Second' }],
  },
  {
    file: 'unbalanced.xml',
    claim: 'entries with broken tags do not lose each other',
    items: [
      { title: 'Open', url: 'https://unbalanced.example/1' },
      { title: 'Twice', url: 'https://unbalanced.example/2' },
      { title: 'Crossed', author: 'Jo' },
      { title: 'Sound', url: 'https://unbalanced.example/4' },
    ],
  },
  { file: 'no-channel.xml', claim: 'items without a channel are read', items: [{ title: 'Loose' }] },
  {
    file: 'dates.xml',
    claim: 'no date is invented, and the first that can be read counts',
    items: [
      { publishedAt: null },
      { publishedAt: null },
      { publishedAt: null },
      { publishedAt: at('2026-11-02T00:00:00Z') },
    ],
  },
  {
    file: 'updated-only.xml',
    claim: 'an entry with only a time of change is dated by it',
    items: [{ publishedAt: at('2026-11-02T06:30:00Z'), updatedAt: at('2026-11-02T06:30:00Z') }],
  },
  {
    file: 'source.xml',
    claim: 'where a gathered item came from is said, unless it is the feed itself',
    items: [{ attribution: { name: 'Old Ledger', url: 'https://ledger.example' } }, { attribution: null }],
  },
  {
    file: 'scripts.xml',
    claim: 'nothing that could run comes out as text',
    head: { title: 'Safe' },
    items: [{ title: 'Safe title', summary: 'Safe text', image: null }],
  },
  {
    file: 'unquoted-attributes.xml',
    claim: 'attributes as HTML allows them are read',
    items: [{ title: '1 2', url: 'https://unquoted.example/1' }],
  },
  {
    file: 'summary-and-content.xml',
    claim: "an entry's own summary is taken, else its content, else none",
    items: [{ summary: 'Summary.' }, { summary: 'Content.' }, { summary: null }],
  },
  {
    file: 'no-titles.xml',
    claim: 'an entry without a title keeps none, or takes that of its picture',
    items: [
      { title: null, summary: 'Just said.' },
      { title: "Picture's title", summary: null },
    ],
  },
  ...[
    'arabic.xml',
    'arabic-windows-1256.xml',
    'undeclared-windows-1256.xml',
    'utf-16.xml',
    'utf-16-mark.xml',
    'arabic-iso-8859-6.xml',
  ].map((file) => ({
    file,
    claim: `Arabic is read in its encoding (${file})`,
    head: { title: 'مدار التقنية', language: 'ar-eg' },
    items: [
      {
        title: `شركة Harbour تطلق نموذج${file.includes('8859') ? '' : 'ً'}ا جديد${file.includes('8859') ? '' : 'ً'}ا للذكاء الاصطناعي`,
        publishedAt: at('2026-11-02T06:30:00Z'),
        summary: 'أعلنت الشركة اليوم عن النموذج.',
        url: 'https://madar.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/%D9%86%D9%85%D9%88%D8%B0%D8%AC',
      },
    ],
  })),
]

suite('feeds of all kinds', () => {
  for (const { file, claim, head = {}, items } of cases) {
    test(claim, async () => {
      const parsed = await parseFeedBytes(readFileSync(new URL(file, folder)), {
        url: 'https://feed.example/path/feed',
      })
      const feed = asFeed(parsed)
      assert.equal(feed.items.length, items.length)
      assert.partialDeepStrictEqual(feed, head)
      assert.partialDeepStrictEqual(feed.items, items)
    })
  }

  test('every fixture is used', () => {
    assert.deepEqual(cases.map(({ file }) => file).sort(), readdirSync(folder).sort())
  })
})

suite('what is no feed', () => {
  const failures: readonly { readonly what: string; readonly text: string; readonly code: string }[] = [
    { what: 'nothing', text: ' \n', code: 'empty' },
    {
      what: 'a web page',
      text: '<!doctype html><html><head><title>x</title></head><body>Hi</body></html>',
      code: 'html',
    },
    { what: 'a page that quotes a feed', text: '<html><body><pre><rss></pre></body></html>', code: 'html' },
    { what: 'another XML', text: '<?xml version="1.0"?><urlset><url/></urlset>', code: 'not-a-feed' },
    { what: 'plain words', text: 'Service unavailable', code: 'not-a-feed' },
    { what: 'another JSON', text: '{"error":"no such feed"}', code: 'not-a-feed' },
    { what: 'broken JSON', text: '{"version":"https://jsonfeed.org/version/1.1","items":[', code: 'not-a-feed' },
    { what: 'nesting without end', text: `<rss><channel>${'<a>'.repeat(20_000)}</channel></rss>`, code: 'broken-feed' },
  ]
  for (const { what, text, code } of failures) {
    test(`${what} is called ${code}`, async () => {
      const parsed = await parseFeed(text, { url: null })
      assert.equal(parsed.outcome === 'failed' ? parsed.failure.code : 'feed', code)
    })
  }

  test('a feed without entries is a feed', async () => {
    const feed = asFeed(
      await parseFeed('<rss version="2.0"><channel><title>New</title></channel></rss>', { url: null }),
    )
    assert.deepEqual([feed.title, feed.items], ['New', []])
  })
})

suite('long texts', () => {
  const read = async (description: string) => {
    const text = `<rss><channel><item><title>t</title><description><![CDATA[${description}]]></description></item></channel></rss>`
    return asFeed(await parseFeed(text, { url: null })).items[0]?.summary ?? ''
  }

  test('a summary has at most 2,000 characters and ends with a whole word', async () => {
    const summary = await read(`<p>${'word '.repeat(1_000)}</p>`)
    assert.ok(summary.length > 1_900 && summary.length <= 2_000)
    assert.match(summary, /word$/)
  })

  test('a cut never leaves half a character', async () => {
    const summary = await read('😀'.repeat(1_500))
    assert.ok(summary.length <= 2_000 && summary.isWellFormed())
  })
})

function asFeed(parsed: ParsedFeed): Feed {
  if (parsed.outcome === 'failed') assert.fail(`${parsed.failure.code}: ${parsed.failure.detail}`)
  return parsed
}

test('of one name an entry tells in the order of the document, whatever stands in each; elements between two entries belong to none', async () => {
  const authors = '<author>First</author><author><name>Second</name></author><author>Third</author>'
  const feed = await parseFeed(
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title>${authors}</entry><title>F</title>
     <entry><title>B <b>bold</b></title><entry><title>inside</title></entry><link href="https://a.example/b"/></entry></feed>`,
    { url: 'https://a.example/feed' },
  )
  assert.ok(feed.outcome === 'feed')
  assert.equal(feed.title, 'F')
  assert.deepEqual(
    feed.items.map(({ title, author, url }) => ({ title, author, url })),
    [
      { title: 'A', author: 'First, Second, Third', url: null },
      { title: 'B bold', author: null, url: 'https://a.example/b' },
    ],
  )
})

suite('an address with a user in it', () => {
  for (const [written, read] of [
    ['http://user:pw@h.example/4', 'http://h.example/4'],
    ['http://google.com@evil.example/', 'http://evil.example/'],
    ['HTTPS://google.com:443@evil.example/a?b=@c', 'https://evil.example/a?b=@c'],
    ['http://@evil.example/', 'http://evil.example/'],
    ['http:///user@evil.example/', 'http://evil.example/'],
    ['//user:pw@evil.example/x', 'https://evil.example/x'],
    ['https://google.com\\@evil.example/', 'https://google.com/@evil.example/'],
    ['http://üser:pw@h.example/ä', 'http://h.example/%C3%A4'],
    ['https://social.example/@lab/1', 'https://social.example/@lab/1'],
    ['https://h.example?to=a@b.example', 'https://h.example?to=a@b.example'],
  ] as const)
    test(`${written} is read as ${read}`, async () => {
      const home = { url: 'https://me:secret@feed.example/rss' }
      const entry = (id: string, href: string) =>
        `{"id":"${id}","title":"t","url":${JSON.stringify(href)},"image":${JSON.stringify(href)}}`
      const text = `{"version":"https://jsonfeed.org/version/1.1","title":"F","home_page_url":${JSON.stringify(written)},"items":[${entry('1', written)},${entry('2', '/here')}]}`
      const { site, items } = asFeed(await parseFeed(text, home))
      assert.deepEqual([site, items[0]?.url, items[0]?.image], [read, read, read])
      assert.equal(items[1]?.url, 'https://feed.example/here')
    })
})
