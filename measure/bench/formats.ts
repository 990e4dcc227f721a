// Writing made-up entries down as RSS 2.0, Atom, RDF (RSS 1.0) or JSON Feed.

export type Format = 'rss' | 'atom' | 'rdf' | 'json'

export interface Entry {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  /** HTML; empty where the outlet gives summaries only. */
  readonly content: string
  readonly author: string
  readonly image: string
  readonly category: string
  readonly at: Date
}

interface Channel {
  readonly title: string
  readonly url: string
  readonly language: string
  readonly charset: string
  readonly entries: readonly Entry[]
}

/** The document; `faulty` leaves ampersands bare, as some outlets do. */
export function write(format: Format, channel: Channel, faulty: boolean): string {
  if (format === 'json') return toJson(channel)
  const escaped = faulty ? (text: string) => text.replaceAll('<', '&lt;') : escapeXml
  const declaration = `<?xml version="1.0" encoding="${channel.charset}"?>\n`
  return declaration + { rss: toRss, atom: toAtom, rdf: toRdf }[format](channel, escaped)
}

type Escape = (text: string) => string

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function toRss({ title, url, language, entries }: Channel, escaped: Escape): string {
  const items = entries.map(
    (entry) => `<item>
<title>${escaped(entry.title)}</title>
<link>${escaped(entry.url)}</link>
<guid isPermaLink="false">${escaped(entry.id)}</guid>
<pubDate>${entry.at.toUTCString()}</pubDate>
<dc:creator><![CDATA[${entry.author}]]></dc:creator>
<category><![CDATA[${entry.category}]]></category>
<description>${escaped(`<p>${entry.summary}</p>`)}</description>
${entry.content === '' ? '' : `<content:encoded><![CDATA[${entry.content}]]></content:encoded>\n`}<enclosure url="${escaped(entry.image)}" length="0" type="image/jpeg"/>
</item>`,
  )
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escaped(title)}</title>
<link>${escaped(url)}</link>
<description>${escaped(title)}</description>
<language>${language}</language>
${items.join('\n')}
</channel>
</rss>
`
}

function toAtom({ title, url, language, entries }: Channel, escaped: Escape): string {
  const items = entries.map(
    (entry) => `<entry>
<id>${escaped(entry.id)}</id>
<title type="html">${escaped(entry.title)}</title>
<link rel="alternate" type="text/html" href="${escaped(entry.url)}"/>
<published>${entry.at.toISOString()}</published>
<updated>${entry.at.toISOString()}</updated>
<author><name>${escaped(entry.author)}</name></author>
<category term="${escaped(entry.category)}"/>
<summary type="text">${escaped(entry.summary)}</summary>
${entry.content === '' ? '' : `<content type="html">${escaped(entry.content)}</content>\n`}</entry>`,
  )
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${escaped(url)}</id>
<title>${escaped(title)}</title>
<link rel="alternate" href="${escaped(url)}"/>
<updated>${(entries[0]?.at ?? new Date(0)).toISOString()}</updated>
${items.join('\n')}
</feed>
`
}

function toRdf({ title, url, language, entries }: Channel, escaped: Escape): string {
  const items = entries.map(
    (entry) => `<item rdf:about="${escaped(entry.url)}">
<title>${escaped(entry.title)}</title>
<link>${escaped(entry.url)}</link>
<description>${escaped(entry.summary)}</description>
<dc:creator>${escaped(entry.author)}</dc:creator>
<dc:date>${entry.at.toISOString()}</dc:date>
${entry.content === '' ? '' : `<content:encoded><![CDATA[${entry.content}]]></content:encoded>\n`}</item>`,
  )
  return `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="${escaped(url)}">
<title>${escaped(title)}</title>
<link>${escaped(url)}</link>
<description>${escaped(title)}</description>
<dc:language>${language}</dc:language>
<items><rdf:Seq>${entries.map((entry) => `<rdf:li rdf:resource="${escaped(entry.url)}"/>`).join('')}</rdf:Seq></items>
</channel>
${items.join('\n')}
</rdf:RDF>
`
}

function toJson({ title, url, language, entries }: Channel): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: url,
    language,
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.content === '' ? undefined : entry.content,
      image: entry.image,
      date_published: entry.at.toISOString(),
      authors: [{ name: entry.author }],
      tags: [entry.category],
    })),
  })
}
