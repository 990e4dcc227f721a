import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openPageReader, type Page } from '#src/readers/page.ts'

const reader = openPageReader()
after(() => reader.close())

const URL_OF_PAGE = 'https://sample-relay.example/news/heron-2'

async function read(html: string, url = URL_OF_PAGE): Promise<Page> {
  const reading = await reader.readPage(html, url)
  assert.equal(reading.outcome, 'page')
  if (reading.outcome !== 'page') throw new Error('unreachable')
  return reading.page
}

const paragraphs = [
  'Brightwater on Tuesday released Heron 2, a speech model of 3 billion parameters that runs on phones without a connection.',
  'The lab said that it was trained on 4 million hours of speech in 40 languages, a third of them African.',
  '“Nobody should need a server to be understood,” said Adaeze Obi, who leads the team in Lagos.',
  'The weights are published under an open licence. The training data is described but not published.',
]
const body = paragraphs.map((text) => `<p>${text}</p>`).join('')
const page = (inside: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Heron 2 listens on phones - Sample Relay</title>${head}</head><body><h1>Heron 2 listens on phones</h1>${inside}</body></html>`

test('a page gives its headline and paragraphs', async () => {
  const { title, text, publishedAt, author, attribution } = await read(page(`<div>${body}</div>`))
  assert.equal(title, 'Heron 2 listens on phones')
  assert.equal(text, paragraphs.join('\n\n'))
  assert.deepEqual([publishedAt, author, attribution], [null, null, null])
})

const insertions: Readonly<Record<string, string>> = {
  'a promotion whatever it is called':
    '<div class="x7"><h4>From the shop</h4><p>Our book is out. Twelve euros with free delivery.</p></div>',
  'a newsletter': '<p>Sign up for our newsletter and never miss a model again.</p>',
  'a link to another story': '<p>Related: <a href="/1">Heron 1, a year on</a></p>',
  'an Arabic link to another story': '<p>اقرأ أيضًا: <a href="/1">هيرون 1 بعد عام</a></p>',
  'a caption': '<figure><img src="/1.jpg"><figcaption>The team in its office in Lagos.</figcaption></figure>',
  'an advertisement': '<div>Advertisement</div>',
  'a pull quote': '<blockquote>“Nobody should need a server to be understood”</blockquote>',
  buttons: '<div><button>Share</button> Share this story</div>',
  'an ad-blocker notice': '<div><p>أنت تستخدم إضافة Adblock</p></div>',
}

for (const [claim, html] of Object.entries(insertions)) {
  test(`the text is without ${claim} in its middle`, async () => {
    const middle = paragraphs.map((text, index) => `<p>${text}</p>${index === 1 ? html : ''}`).join('')
    assert.equal((await read(page(`<article>${middle}</article>`))).text, paragraphs.join('\n\n'))
  })
}

const tails: Readonly<Record<string, string>> = {
  'related links': '<h3>Related</h3><ul><li><a href="/1">One</a></li><li><a href="/2">Two and three</a></li></ul>',
  'spam links behind an Arabic marker':
    '<p>شاهد ايضا:</p><p>اسرع استضافة مواقع</p><p>فتح محفظة بيتكوين</p><p>شراء باك لينك</p>',
  comments:
    '<h3>3 comments</h3><p>Anna said: I tried it on my phone and it understood my grandmother at once, which I did not.</p>',
  'a source line': '<p>المصدر: socialmediatoday</p>',
  'who the company is':
    '<h4>About Brightwater</h4><p>Brightwater builds speech models. It was founded in Lagos in 2021 and has ninety employees.</p>',
  'a notice of copyright': '<p>© 2026 Sample Relay. All rights reserved.</p>',
}

for (const [claim, html] of Object.entries(tails)) {
  test(`the text is without ${claim} at its end`, async () => {
    assert.equal((await read(page(`<article>${body}${html}</article>`))).text, paragraphs.join('\n\n'))
  })
}

test('headings, lists, quotations and short sections of an article stay', async () => {
  const html = `${body}<h2>What is next</h2><p>The lab plans a model for Hausa:</p><ul><li>in March, for phones</li><li>in June, for cars</li></ul>
    <blockquote><p>“We will be late,” Obi said, “but we will be understood by everybody who calls.”</p></blockquote>
    <section><h2>The price</h2><p>There is none for people. Companies pay <a href="/price">by the hour</a> that they use.</p></section>`
  const { text } = await read(page(`<article>${html}</article>`))
  for (const part of [
    'What is next',
    'in March, for phones',
    '“We will be late,”',
    'The price',
    'by the hour that they use.',
  ])
    assert.ok(text.includes(part), part)
})

test('an article in several boxes stays whole', async () => {
  const half = (from: number): string =>
    paragraphs
      .slice(from, from + 2)
      .map((text) => `<p>${text}</p>`)
      .join('')
  const { text } = await read(
    page(
      `<main><div class="c"><div class="part">${half(0)}</div><div class="ad">Advertisement</div><div class="part">${half(2)}</div></div></main>`,
    ),
  )
  assert.equal(text, paragraphs.join('\n\n'))
})

test('a page without paragraphs, made of line breaks, is read', async () => {
  assert.equal((await read(page(`<div>${paragraphs.join('<br><br>')}</div>`))).text, paragraphs.join('\n\n'))
})

test('metadata is believed where it is about the article', async () => {
  const head = `<meta property="og:image" content="/heron.jpg"><meta name="author" content="admin">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Heron 2 listens on phones","datePublished":"2026-11-03T09:30:00+01:00",
    "author":{"@type":"Person","name":"Dana Whitlock"},"publisher":{"@type":"Organization","name":"Sample Relay"}}</script>`
  const read1 = await read(page(`<article>${body}</article>`, head))
  assert.equal(read1.author, 'Dana Whitlock')
  assert.equal(read1.publishedAt, Date.parse('2026-11-03T08:30:00Z'))
  assert.equal(read1.image, 'https://sample-relay.example/heron.jpg')
  assert.equal(read1.siteName, 'Sample Relay')
})

const dates: readonly (readonly [line: string, published: string | null])[] = [
  ['<time datetime="2026-11-03T09:30:00Z">yesterday</time>', '2026-11-03T09:30:00Z'],
  ['<p>Published November 3, 2026</p>', '2026-11-03T00:00:00Z'],
  ['<p>٣ تشرين الثاني ٢٠٢٦</p>', '2026-11-03T00:00:00Z'],
  ['<p>23/11/2026</p>', '2026-11-23T00:00:00Z'],
  ['<p>03/04/2026</p>', null],
  ['<p>yesterday</p>', null],
  ['<p>منذ 3 ساعات</p>', null],
  ['<p>Updated November 3, 2026</p>', null],
  ['<p>November 2026</p>', null],
  ['<time datetime="1970-01-01T00:00:00Z"></time>', null],
]

for (const [line, published] of dates) {
  test(`the date beside the headline: ${line}`, async () => {
    const { publishedAt } = await read(page(`${line}<article>${body}</article>`))
    assert.equal(publishedAt, published === null ? null : Date.parse(published))
  })
}

test('a date inside the text is not the date of the page', async () => {
  assert.equal(
    (await read(page(`<p>On November 3, 2025 the lab had promised to publish it within the year.</p>${body}`)))
      .publishedAt,
    null,
  )
})

const bylines: readonly (readonly [line: string, author: string | null])[] = [
  ['<p>By Dana Whitlock, Northwire</p>', 'Dana Whitlock'],
  ['<p>By Dana Whitlock and Tom Okonjo | Nov 3, 2026</p>', 'Dana Whitlock, Tom Okonjo'],
  ['<div>كتب جوزيف نصّار | ٩ تشرين الثاني ٢٠٢٦</div>', 'جوزيف نصّار'],
  ['<div class="byline">Dana Whitlock</div>', 'Dana Whitlock'],
  ['<div>Dana Whitlock</div><div>Nov 3, 2026</div>', 'Dana Whitlock'],
  ['<div>By admin</div>', null],
  ['<p>By Tuesday it was everywhere.</p>', null],
]

for (const [line, author] of bylines) {
  test(`the author beside the headline: ${line}`, async () =>
    assert.equal((await read(page(`${line}<article>${body}</article>`))).author, author))
}

test('a page credits the outlet of its source line, with its link', async () => {
  const linked = await read(
    page(`<article>${body}<p>Source: <a href="https://alpineledger.example/heron">Alpine Ledger</a></p></article>`),
  )
  assert.deepEqual(linked.attribution, { name: 'Alpine Ledger', url: 'https://alpineledger.example/heron' })
  const bare = await read(
    page(`<article>${body}<p>المصدر: socialmediatoday</p><p>شاهد ايضا:</p><p>فتح محفظة بيتكوين</p></article>`),
  )
  assert.deepEqual(bare.attribution, { name: 'Social Media Today', url: 'https://www.socialmediatoday.com' })
})

test('a copy credits the site that its canonical address is on', async () => {
  const { attribution } = await read(
    page(`<article>${body}</article>`, '<link rel="canonical" href="https://www.theverge.com/2026/heron">'),
  )
  assert.deepEqual(attribution, { name: 'The Verge', url: 'https://www.theverge.com/2026/heron' })
})

test('no address of a page holds a user name or password', async () => {
  const { canonical, image } = await read(
    page(
      `<article>${body}</article>`,
      '<link rel="canonical" href="https://user:pw@sample-relay.example/a"><meta property="og:image" content="//u:p@sample-relay.example/i.png">',
    ),
  )
  assert.deepEqual([canonical, image], ['https://sample-relay.example/a', 'https://sample-relay.example/i.png'])
})

test('a fetched page is one item', async () => {
  const html = page(`<article>${body}</article>`, '<link rel="canonical" href="/news/heron-2?ref=x">')
  const content = await reader.readPageBody(
    Buffer.from(html),
    'text/html; charset=utf-8',
    `${URL_OF_PAGE}?utm_source=y`,
  )
  assert.equal(content.outcome, 'content')
  if (content.outcome !== 'content') return
  const [item, ...others] = content.items
  assert.equal(others.length, 0)
  assert.equal(item?.title, 'Heron 2 listens on phones')
  assert.equal(item?.url, 'https://sample-relay.example/news/heron-2?ref=x')
  assert.equal(item?.summary, paragraphs.join('\n'))
})

test('what is no page ends as failed', async () => {
  for (const [bytes, type] of [
    ['%PDF-1.7', 'application/pdf'],
    ['', 'text/html'],
    ['<html><body></body></html>', 'text/html'],
  ] as const) {
    assert.equal((await reader.readPageBody(Buffer.from(bytes), type, URL_OF_PAGE)).outcome, 'failed')
  }
})

const SIZE = 4_900_000
const hostile: Readonly<Record<string, string>> = {
  'divs nested by the million': '<div>'.repeat(SIZE / 5),
  'one tag of 5 MB': `<p ${'a'.repeat(SIZE)}`,
  'a hundred thousand attributes': `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}="b"`).join(' ')}>x`,
  'a million paragraphs': '<p>word, '.repeat(SIZE / 9),
  'line breaks alone': '<br>'.repeat(SIZE / 4),
  'links alone': '<a href=x>y</a> '.repeat(SIZE / 16),
  'signs alone': '<'.repeat(SIZE),
  'entities alone': '&amp;'.repeat(SIZE / 5),
  'half-open comments': '<!--'.repeat(SIZE / 4),
  'tables in tables': '<table><tr><td>'.repeat(SIZE / 15),
  'bold and broken': 'x<br><b>y '.repeat(50_000),
  'spaces alone': `<p>${' '.repeat(SIZE)}x`,
  'unfinished sentences': `<p>${'The post '.repeat(100_000)}${'. '.repeat(100_000)}${'By A '.repeat(100_000)}`,
  'a deep JSON': `<script type="application/ld+json">${'['.repeat(300_000)}</script><p>x`,
}

for (const [claim, html] of Object.entries(hostile)) {
  test(`a hostile page stalls nothing: ${claim}`, async () => {
    const start = performance.now()
    const reading = await reader.readPage(html, URL_OF_PAGE)
    assert.ok(['page', 'failed'].includes(reading.outcome))
    assert.ok(performance.now() - start < 12_000)
    assert.equal((await reader.readPage(page(body), URL_OF_PAGE)).outcome, 'page')
  })
}
