import { Parser } from 'htmlparser2'
import type { Source } from '../news/types.ts'

/** An outline that names a feed, its attributes as they stand there; names of attributes in lower case. */
export type Outline = Readonly<Record<string, string>>

/** No list has groups in groups so deep; the parser takes quadratic time for what is nested by the thousand. */
const DEEPEST = 200

/** The outlines of an OPML document that have an xmlUrl, whatever groups they are in; null where it is none. Linear. */
export function readOpml(text: string): readonly Outline[] | null {
  const outlines: Outline[] = []
  let isOpml = false
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1
        if (depth > DEEPEST) throw new TooDeep()
        if (name.toLowerCase() === 'opml') isOpml = true
        if (name.toLowerCase() !== 'outline') return
        const outline = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]))
        if ((outline.xmlurl ?? '') !== '') outlines.push(outline)
      },
      onclosetag() {
        depth -= 1
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  try {
    parser.end(text)
  } catch (error) {
    if (error instanceof TooDeep) return null
    throw error
  }
  return isOpml ? outlines : null
}

class TooDeep extends Error {}

/** What a list says of a source. */
export type Listing = Pick<Source, 'url' | 'name' | 'site' | 'language' | 'kind' | 'focus'>

/**
 * Sources as OPML 2.0 (http://opml.org/spec2.opml), which feed readers take; what OPML has no word for stands in a namespace of its own, so that
 * reading it again gives the same sources.
 */
export function toOpml(sources: readonly Listing[], title: string): string {
  const lines = sources.map((source) => {
    const attributes = {
      type: 'rss',
      text: source.name,
      title: source.name,
      xmlUrl: source.url,
      htmlUrl: source.site,
      language: source.language,
      'mujaz:kind': source.kind,
      'mujaz:focus': source.focus,
    }
    const written = Object.entries(attributes).flatMap(([name, value]) =>
      value === null ? [] : [`${name}="${escapeXml(value)}"`],
    )
    return `    <outline ${written.join(' ')}/>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0" xmlns:mujaz="urn:mujaz:source-list">
  <head>
    <title>${escapeXml(title)}</title>
  </head>
  <body>
${lines.join('')}  </body>
</opml>
`
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' },
  // As they stand they would come back as spaces (https://www.w3.org/TR/xml/#AVNormalize).
  ...{ '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' },
}

/** Text for XML; controls, which no XML may hold or should (https://www.w3.org/TR/xml/#charsets), are left out. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\n\r\t])[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/[&<>"'\n\r\t]/g, (character) => ESCAPES[character] ?? '')
}
