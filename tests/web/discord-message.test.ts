import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { type MessagePayload, renderDiscordMessage } from '../../src/web/discord-message.ts'
import { renderPage } from '../../src/web/render-page.ts'
import { cpuOf } from '../support/cpu.ts'

const NOW = Date.parse('2026-11-24T12:00:00Z')
const HOUR_AGO = NOW / 1000 - 3600

async function draw(message: MessagePayload): Promise<string> {
  return String(await renderDiscordMessage(message, { botName: 'Mujaz', now: NOW }))
}

/** What stands in a message's content, without the frame around it. */
async function drawText(content: string): Promise<string> {
  const drawn = await draw({ content, allowed_mentions: { parse: [] } })
  return /<div class="dc-content">([\s\S]*)<\/div>\s*<\/div>\s*<\/article>$/.exec(drawn)?.[1] ?? assert.fail(drawn)
}

const line = (inner: string) => `<div class="dc-line" dir="auto">${inner}</div>`
const link = (href: string, inner: string) =>
  `<a href="${href}" target="_blank" rel="noopener noreferrer nofollow">${inner}</a>`

for (const [written, shown] of [
  ['**bold** and *italic* and _italic_', '<strong>bold</strong> and <em>italic</em> and <em>italic</em>'],
  ['***both***', '<em><strong>both</strong></em>'],
  ['**bold with *italic***', '<strong>bold with <em>italic</em></strong>'],
  ['__under__ ~~struck~~', '<u>under</u> <s>struck</s>'],
  ['||hidden||', '<span class="dc-spoiler" tabindex="0">hidden</span>'],
  ['`a*b*c` and ``a`b``', '<code>a*b*c</code> and <code>a`b</code>'],
  ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
  ['**never closed', '**never closed'],
  ['\\*as written\\* \\[x](https://a.example)', `*as written* [x](${link('https://a.example/', 'https://a.example')})`],
  ['[a **b**](https://a.example/x)', link('https://a.example/x', 'a <strong>b</strong>')],
  ['[a](<https://a.example/x> "hover")', link('https://a.example/x', 'a')],
  ['see https://a.example/x_(y).', `see ${link('https://a.example/x_(y)', 'https://a.example/x_(y)')}.`],
  ['<https://a.example>', link('https://a.example/', 'https://a.example')],
  [
    '<@1> <@&2> <#3> </news latest:4>',
    ['@1', '@2', '#3', '/news latest'].map((name) => `<span class="dc-mention">${name}</span>`).join(' '),
  ],
  ['<:grin:123>', '<span class="dc-emoji">:grin:</span>'],
  ['@everyone', '@everyone'],
] as const) {
  test(`in a line, ${written} is shown as Discord shows it`, async () => {
    assert.equal(await drawText(written), line(shown))
  })
}

for (const [written, shown] of [
  [
    '# One\n## Two\n### Three',
    /aria-level="3" dir="auto">One<.*aria-level="4" dir="auto">Two<.*aria-level="5" dir="auto">Three</s,
  ],
  ['-# small', /<div class="dc-subtext" dir="auto">small<\/div>/],
  ['#no heading', /<div class="dc-line" dir="auto">#no heading</],
  ['- a\n- b\n  - c\n- d', /<ul dir="auto"><li>a<\/li><li>b<ul><li>c<\/li><\/ul><\/li><li>d<\/li><\/ul>/],
  ['- a\n3. b', /<ul dir="auto"><li>a<\/li><\/ul><ol start="3" dir="auto"><li>b<\/li><\/ol>/],
  ['> a\n> b\nc', /<blockquote>(<div[^>]*>[ab]<\/div>){2}<\/blockquote><div[^>]*>c</],
  ['>>> a\nb', /<blockquote>(<div[^>]*>[ab]<\/div>){2}<\/blockquote>$/],
  ['x\n```ts\n**a**\n<b>\n```\ny', /x<\/div><pre><code>\*\*a\*\*\n&lt;b&gt;<\/code><\/pre><div[^>]*>y</],
  ['a\n\nb', /a<\/div><div class="dc-line" dir="auto"><br><\/div><div[^>]*>b/],
] as const) {
  test(`the lines ${JSON.stringify(written)} make the blocks that Discord makes of them`, async () => {
    assert.match(await drawText(written), shown)
  })
}

for (const [style, shown] of [
  ['R', '1 hour ago'],
  ['t', '11:00'],
  ['d', '24/11/2026'],
  ['D', '24 November 2026'],
  ['f', '24 November 2026 at 11:00'],
  ['F', 'Tuesday, 24 November 2026 at 11:00'],
] as const) {
  test(`a timestamp of style ${style} is written out as the viewer's Discord does`, async () => {
    assert.match(
      await drawText(`<t:${HOUR_AGO}:${style}>`),
      new RegExp(`datetime="2026-11-24T11:00:00.000Z"[^>]*>${shown}</time>`),
    )
  })
}

test('a moment that no calendar holds stays as it was written', async () => {
  assert.equal(await drawText('<t:9999999999999:R>'), line('&lt;t:9999999999999:R&gt;'))
})

test('every line of an Arabic text has its own direction', async () => {
  assert.equal(await drawText('مرحبًا GPT-6\nHello'), line('مرحبًا GPT-6') + line('Hello'))
})

test('an embed shows its colour, author, title, text, fields, pictures and footer', async () => {
  const drawn = await draw({
    embeds: [
      {
        title: 'Title',
        url: 'https://a.example/t',
        color: 0x00ff7f,
        author: { name: 'Outlet', url: 'https://a.example' },
        description: '**text**',
        fields: [
          { name: 'a', value: '1', inline: true },
          { name: 'b', value: '2', inline: true },
          { name: 'c', value: '3' },
        ],
        thumbnail: { url: 'https://a.example/small.jpg' },
        image: { url: 'https://a.example/large.jpg' },
        footer: { text: 'Topic' },
        timestamp: '2026-11-24T11:00:00Z',
      },
    ],
  })
  assert.match(drawn, /fill="#00ff7f"/)
  assert.match(drawn, /<div class="dc-title" dir="auto"><a href="https:\/\/a.example\/t"[^>]*>Title<\/a>/)
  assert.match(drawn, /<strong>text<\/strong>/)
  assert.equal(drawn.match(/class="dc-row"/g)?.length, 2)
  assert.match(drawn, /<div class="dc-media dc-thumbnail"><img src="https:\/\/a.example\/small.jpg" alt="Title"/)
  assert.match(drawn, /<div class="dc-media dc-image"><img src="https:\/\/a.example\/large.jpg" alt="Title"/)
  assert.match(drawn, /Topic • <time datetime="2026-11-24T11:00:00.000Z">11:00<\/time>/)
})

test('buttons, menus and the components of the second generation are shown', async () => {
  const drawn = await draw({
    flags: 1 << 15,
    components: [
      {
        type: 17,
        accent_color: 0xff0000,
        components: [
          { type: 10, content: '# Heading' },
          {
            type: 9,
            components: [{ type: 10, content: 'section' }],
            accessory: { type: 11, media: { url: 'https://a.example/t.jpg' }, description: 'a chip' },
          },
          { type: 14, divider: true },
          { type: 12, items: [{ media: { url: 'https://a.example/g.jpg' } }] },
          {
            type: 1,
            components: [
              { type: 2, style: 2, label: 'Why these', custom_id: 'why' },
              { type: 2, style: 5, label: 'Open', url: 'https://a.example/o' },
            ],
          },
          {
            type: 1,
            components: [{ type: 3, custom_id: 'm', placeholder: 'Pick', options: [{ label: 'One', value: '1' }] }],
          },
        ],
      },
    ],
  })
  for (const part of [
    /class="dc-container"/,
    /fill="#ff0000"/,
    /dc-h1/,
    /alt="a chip"/,
    /<hr class="dc-separator small">/,
    /dc-gallery one/,
    /<button type="button" class="dc-button secondary" aria-disabled="true"><span dir="auto">Why these</,
    /<a class="dc-button link" href="https:\/\/a.example\/o"/,
    /<summary dir="auto">Pick<\/summary><ul><li dir="auto"><span>One</,
  ]) {
    assert.match(drawn, part)
  }
})

const TAGS =
  'article div span svg rect path a img time strong em u s code pre blockquote ul ol li br hr button details summary small'.split(
    ' ',
  )
const ATTRIBUTES =
  'class dir href target rel src alt loading referrerpolicy datetime title aria-hidden aria-label aria-level aria-disabled role tabindex start type width height fill viewbox d stroke stroke-width'.split(
    ' ',
  )

/** Fails where markup holds a tag, attribute or address that no message may bring in, or a link within a link. */
function assertHarmless(markup: string): void {
  let links = 0
  const parser = new Parser({
    onclosetag(name) {
      if (name === 'a') links -= 1
    },
    onopentag(name, attributes) {
      if (name === 'a') links += 1
      assert.ok(links <= 1, 'a link within a link')
      assert.ok(TAGS.includes(name), `<${name}>`)
      for (const [key, value] of Object.entries(attributes)) {
        assert.ok(ATTRIBUTES.includes(key), `${name} ${key}`)
        if (key === 'href' || key === 'src') assert.match(value, /^https?:\/\//)
      }
    },
    oncomment: () => assert.fail('a comment'),
  })
  parser.end(markup)
}

/** A payload that holds the text in every place that a feed or a manager could have filled. */
function everywhere(text: string): MessagePayload {
  const button = { type: 2, style: 5, label: text, url: text } as const
  return {
    content: text,
    embeds: [
      { title: text, url: text },
      {
        title: text,
        url: 'https://a.example/title',
        description: text,
        timestamp: text,
        author: { name: text, url: text, icon_url: text },
        fields: [{ name: text, value: text, inline: true }],
        thumbnail: { url: text },
        image: { url: text },
        footer: { text, icon_url: text },
      },
    ],
    components: [
      { type: 1, components: [button, { type: 2, style: 1, label: text, custom_id: text, emoji: { name: text } }] },
      {
        type: 1,
        components: [
          { type: 3, custom_id: text, placeholder: text, options: [{ label: text, value: text, description: text }] },
        ],
      },
      { type: 12, items: [{ media: { url: text }, description: text }] },
      { type: 13, file: { url: text } },
      { type: 9, components: [{ type: 10, content: text }], accessory: button },
    ],
  }
}

for (const attack of [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](data:text/html,<script>1</script>)',
  'javascript:alert(1)',
  'https://a.example/ [x](https://b.example) https://c.example',
  'https://a.example/"onmouseover="alert(1)',
  '[a" onclick="b](https://a.example/"x)',
  '```</code></pre><script>alert(1)</script>```',
  '<:a"b:1> <t:1:R"> <https://a.example/"><b>',
]) {
  test(`${attack} brings nothing into the page, wherever it stands`, async () => {
    assertHarmless(await draw(everywhere(attack)))
  })
}

test('no text at all brings a tag, an attribute or another kind of address into the page', async () => {
  const pieces = fc.constantFrom(
    ...'<>"\'&`*_~|[]()\\\n#->:@ a1ش',
    '```',
    '](',
    'https://',
    'javascript:',
    '<t:1:R>',
    '- ',
    '> ',
    '  - ',
    '-# ',
    '\u202e',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
        fc.string({ unit: 'binary' }),
      ),
      async (text) => {
        assertHarmless(await draw(everywhere(text)))
      },
    ),
    { numRuns: 150 },
  )
})

test('a link whose label is another address is not drawn as a link', async () => {
  assert.doesNotMatch(await drawText('[https://bank.example](https://evil.example)'), />[^<]*bank[^<]*<\/a>/)
})

test('@everyone is marked only where the message would reach everybody', async () => {
  assert.match(await draw({ content: '@everyone' }), /dc-mention/)
  assert.doesNotMatch(await draw({ content: '@everyone', allowed_mentions: { parse: [] } }), /dc-mention/)
  assert.doesNotMatch(await draw({ embeds: [{ description: '@everyone' }] }), /dc-mention/)
})

test('hostile markup of 40,000 characters, ten descriptions long, is drawn in less than a second', async () => {
  for (const piece of [
    '[',
    '*a ',
    '**',
    '`',
    '_',
    '||a',
    '<t:',
    '[a](',
    '\\',
    '> ',
    '- \n',
    '  - a\n',
    '((',
    'https://',
    '<https://',
    '~~a**b__c||',
  ]) {
    const taken = await cpuOf(() => drawText(piece.repeat(40_000 / piece.length)))
    assert.ok(taken < 1_000, `${piece}: ${taken.toFixed(0)} ms`)
  }
})

test('a page states its language, direction, title and policy, and its style is what the policy allows', async () => {
  const page = String(await renderPage({ title: 'موجز <b>', lang: 'ar', dir: 'rtl', body: [] }))
  assert.match(page, /<html lang="ar" dir="rtl">/)
  assert.match(page, /<title>موجز &lt;b&gt;<\/title>/)
  assert.match(page, /<main>/)
  assert.match(page, /default-src 'none'; style-src 'sha256-[\w+/=]+'/)
  assert.doesNotMatch(page, /<script|style="/)
  const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? ''
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  assert.ok(page.includes(`'sha256-${Buffer.from(digest).toString('base64')}'`))
})
