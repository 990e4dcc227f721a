import { Parser } from 'htmlparser2'

/** A page that no reader needs and that would hold up every step after this one. */
export class PageTooComplex extends Error {}

/** Deeper elements lose their tags and keep their text: Readability takes seconds for 500 nested divs. */
const DEEPEST = 100
const DEEPEST_WRITTEN = 2_000
const MOST_ELEMENTS = 60_000
const MOST_TEXT = 1_000_000
const MOST_DATA = 400_000

/** Never text for a reader, with all that is in them. */
const SKIPPED = new Set(
  'style noscript template svg math iframe object embed canvas select textarea video audio map datalist dialog frameset'.split(
    ' ',
  ),
)
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]{0,12}(?:Z|[+-]\d\d:?\d\d)$/u
const VOID = new Set('area base br col hr img input link meta source track wbr'.split(' '))
const KEPT_ATTRIBUTES = new Set(
  (
    'align alt class content datetime dir height href hidden href http-equiv id itemprop itemtype lang name pubdate property rel role size src type ' +
    'width aria-hidden aria-modal data-src'
  ).split(' '),
)

/**
 * The page as well-formed HTML of bounded size and depth: no scripts but JSON-LD, no styles, no embedded things, few attributes; forms are divs,
 * controls stay as empty marks of what is no article. Linear; throws PageTooComplex.
 */
export function simplifyHtml(html: string): string {
  const out: string[] = []
  // What each open element wrote: its closing tag, or nothing.
  const open: string[] = []
  let skipping = 0
  let elements = 0
  let written = 0
  let inScript = false
  let inControl = 0

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements += 1
        if (elements > MOST_ELEMENTS || open.length > DEEPEST_WRITTEN)
          throw new PageTooComplex(`${elements} elements, ${open.length} deep`)
        if (VOID.has(name)) {
          if (skipping === 0) out.push(openTag(name, attributes))
          open.push('')
          return
        }
        const isData = name === 'script' && (attributes.type ?? '').toLowerCase().includes('ld+json')
        if (skipping > 0 || SKIPPED.has(name) || (name === 'script' && !isData) || isInvisible(attributes)) {
          skipping += 1
          open.push('skip')
          return
        }
        inScript = isData
        if (name === 'button') inControl += 1
        if (open.length >= DEEPEST && name !== 'script') {
          out.push(' ')
          open.push(name === 'button' ? 'control' : '')
          return
        }
        const tag = name === 'form' ? 'div' : name
        out.push(openTag(tag, attributes))
        open.push(name === 'button' ? 'control' : `</${tag}>`)
      },
      ontext(text) {
        if (skipping > 0 || inControl > 0) return
        if (inScript ? text.length > MOST_DATA : written > MOST_TEXT) return
        written += inScript ? 0 : text.length
        out.push(inScript ? text : escapeText(text))
      },
      onclosetag() {
        const closing = open.pop() ?? ''
        if (closing === 'skip') skipping -= 1
        else if (closing === 'control') {
          inControl -= 1
          out.push('</button>')
        } else if (closing !== '') {
          if (closing === '</script>') inScript = false
          out.push(closing)
        }
      },
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
  return out.join('')
}

function isInvisible(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true
  const style = attributes.style
  return style !== undefined && /(?:display\s?:\s?none|visibility\s?:\s?hidden)/iu.test(style.slice(0, 500))
}

function openTag(tagName: string, attributes: Readonly<Record<string, string>>): string {
  let tag = `<${tagName}`
  for (const name in attributes) {
    const value = attributes[name] ?? ''
    // Times that pages keep for their scripts.
    const key = name.startsWith('data-') && INSTANT.test(value) && attributes.datetime === undefined ? 'datetime' : name
    if (!KEPT_ATTRIBUTES.has(key)) continue
    tag += ` ${key}="${escapeText(value.slice(0, 4_000)).replaceAll('"', '&quot;')}"`
  }
  return `${tag}>`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
