const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Declared entities: longer or more ones are not taken in, and what stands inside one is never expanded, so none can explode. */
const MAX_ENTITIES = 100
const MAX_ENTITY_LENGTH = 100

export type Entities = ReadonlyMap<string, string>

/** The general entities that a document type declares with a literal value. */
export function readEntities(doctype: string): Entities {
  const entities = new Map<string, string>()
  for (const [, name = '', double, single] of doctype.matchAll(
    /<!ENTITY\s+([\w.-]{1,50})\s+(?:"([^"]*)"|'([^']*)')\s*>/g,
  )) {
    const value = double ?? single ?? ''
    if (value.length <= MAX_ENTITY_LENGTH && entities.size < MAX_ENTITIES) entities.set(name, value)
  }
  return entities
}

/**
 * Undoes XML's escaping once. Named entities of HTML, which XML does not know, stay: whatever reads the text as HTML undoes them, and a
 * stray "&" stays what it is.
 */
export function decodeXml(text: string, entities: Entities): string {
  if (!text.includes('&')) return text
  // Most texts have the predefined escapes alone, and these native replacements are ten times as fast; "&amp;" must come last.
  if (entities.size === 0 && !text.includes('&#')) {
    const marked = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    return marked.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')
  }
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([\w.-]{1,50}));/g, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return PREDEFINED[name] ?? entities.get(name) ?? whole
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/** Markup inside XML as HTML would have it: CDATA sections become escaped text. */
export function toHtml(markup: string): string {
  if (!markup.includes('<![CDATA[')) return markup
  const [first = '', ...rest] = markup.split('<![CDATA[')
  return rest.reduce((html, part) => {
    const end = part.indexOf(']]>')
    const text = end < 0 ? part : part.slice(0, end)
    return html + text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') + (end < 0 ? '' : part.slice(end + 3))
  }, first)
}
