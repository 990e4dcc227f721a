import { Tokenizer } from 'htmlparser2'

/** What is inside these is never text for a reader. */
const SKIPPED = new Set(
  'script style template noscript iframe object applet audio video canvas select textarea xmp listing plaintext noembed noframes head'.split(
    ' ',
  ),
)
/** Of those, what is closed by a browser only at the end of the document. */
const RUNNABLE = new Set(['script', 'style', 'template', 'plaintext'])
const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const CELLS = new Set(['td', 'th', 'option'])
const INLINE = new Set(
  'a abbr acronym area b base basefont bdi bdo big blink button cite code col colgroup data datalist del dfn dir em embed font frame frameset i img input ins kbd keygen label legend link map mark marquee menu meta meter nobr optgroup output param picture progress q rp rt ruby s samp slot small source span strike strong sub sup svg time title track tt u var wbr'.split(
    ' ',
  ),
)

/** White space that is not one plain space already: looking at each single space would cost more than all else. */
const SPACES = /[ \t\n\r\f\u00a0]{2,}|[\t\n\r\f\u00a0]/g

export interface HtmlToTextOptions {
  /** Characters of HTML that are looked at. */
  readonly maxInput?: number
  /** Characters of text at most; the cut falls between words where one is near. */
  readonly maxText?: number
  /** Leaves a tag that no HTML has and that carries no attributes ("vector<int>"), as titles need. */
  readonly keepUnknownTags?: boolean
}

/**
 * The text that a person would read: one line a block, white space collapsed, scripts and embedded things left out, entities decoded.
 * Takes linear time and no stack, however the HTML is nested. The result is plain text and may hold "<" where the author meant one.
 */
export function htmlToText(html: string, options: HtmlToTextOptions = {}): string {
  const { maxInput = 1_000_000, maxText = Number.POSITIVE_INFINITY, keepUnknownTags = false } = options
  // "<!" that begins no declaration is text to an author, a comment up to the next ">" to the tokenizer.
  const source = (html.length > maxInput ? html.slice(0, maxInput) : html).replace(/<!(?!--|\[|doctype)/gi, '&lt;!')
  if (!source.includes('<') && !source.includes('&')) {
    // Twice the length leaves room for white space that goes.
    return cutText(tidyText(source.slice(0, 2 * maxText)), maxText)
  }

  let text = ''
  let gap = ''
  let skipping = ''
  let skippedDepth = 0
  let name = ''
  let nameStart = 0
  let attributes = 0

  const widen = (by: string) => {
    if (text !== '' && (by === '\n' || gap === '')) gap = by
  }
  const add = (piece: string) => {
    if (skipping !== '' || piece === '') return
    const words = piece.replace(SPACES, ' ')
    const starts = words.startsWith(' ') ? 1 : 0
    if (starts === 1) widen(' ')
    if (words.length === starts) return
    const ends = words.endsWith(' ') ? words.length - 1 : words.length
    text += gap + words.slice(starts, ends)
    gap = ends < words.length ? ' ' : ''
    if (text.length > maxText) tokenizer.pause()
  }
  const separate = () => {
    if (BLOCKS.has(name)) widen('\n')
    else if (CELLS.has(name)) widen(' ')
  }
  const ignore = () => {}

  const tokenizer = new Tokenizer(
    // XHTML in feeds closes what HTML would leave open: <iframe/> must not swallow the rest.
    { decodeEntities: true, recognizeSelfClosing: true },
    {
      ontext: (start, end) => add(source.slice(start, end)),
      ontextentity: (codepoint) => add(String.fromCodePoint(codepoint)),
      onopentagname: (start, end) => {
        name = source.slice(start, end).toLowerCase()
        nameStart = start
        attributes = 0
      },
      onattribname: () => {
        attributes++
      },
      onopentagend: (end) => {
        if (skipping !== '') {
          if (name === skipping) skippedDepth++
        } else if (SKIPPED.has(name)) {
          skipping = name
          skippedDepth = 1
        } else if (keepUnknownTags && attributes === 0 && isNoHtml(name)) add(source.slice(nameStart - 1, end + 1))
        else separate()
      },
      onselfclosingtag: separate,
      onclosetag: (start, end) => {
        name = source.slice(start, end).toLowerCase()
        if (skipping === '') separate()
        else if (name === skipping && --skippedDepth === 0) skipping = ''
      },
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onend: ignore,
    },
  )
  tokenizer.write(source)
  if (text.length <= maxText) tokenizer.end()
  // What embeds something and is never closed would take the rest of the text with it.
  if (skipping !== '' && !RUNNABLE.has(skipping) && text.length <= maxText) {
    return htmlToText(source.replace(new RegExp(`<${skipping}\\b`, 'gi'), '<span'), options)
  }
  return cutText(withoutControls(text), maxText)
}

// Control characters but white space and C1, byte-order marks, and what Unicode says no text contains.
const NO_TEXT = /[[\p{Cc}--[\t\n\f\r\u0080-\u009f]]\ufeff\ufdd0-\ufdef\ufffe\uffff]/gv
const ODD = /[[\p{Cc}--\n]\ufeff\ufdd0-\ufdef\ufffe\uffff]/v

/** Drops control characters and reads C1 controls as the Windows characters that were meant. */
function withoutControls(text: string): string {
  if (!ODD.test(text)) return text.toWellFormed()
  const clean = text.replace(NO_TEXT, '').replace(/[\u0080-\u009f]/g, fromWindows1252)
  return clean.replace(/ {2,}/g, ' ').toWellFormed()
}

const UNTIDY = /[<&\p{Cc}\p{Cs}\u00a0\ufeff\ufdd0-\ufdef\ufffe\uffff]| {2}|^\s|\s$/u

/** Whether a text is one line of plain text already: neither HTML nor tidying changes it. */
export function isTidy(text: string): boolean {
  return text !== '' && !UNTIDY.test(text)
}

/** Collapses white space within lines, drops control characters, reads C1 controls as the Windows characters that were meant. */
export function tidyText(text: string): string {
  // Runs of spaces first: then no run is looked at twice.
  const tidy = text.replace(/[ \t\f\r\u00a0]{2,}|[\t\f\r\u00a0]/g, ' ').replace(/ ?\n[ \n]*/g, '\n')
  return withoutControls(tidy.trim())
}

/** At most `max` characters, cut between words where a space is near and never inside a surrogate pair. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text
  const space = Math.max(text.lastIndexOf(' ', max), text.lastIndexOf('\n', max))
  const end = space > max - 80 && space > 0 ? space : max
  return text
    .slice(0, end)
    .trimEnd()
    .replace(/[\ud800-\udbff]$/, '')
}

/** What byte 0x80–0x9f is in windows-1252, which is what HTML makes of such numbers. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function fromWindows1252(control: string): string {
  const meant = WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? ''
  return meant === control ? '' : meant
}

function isNoHtml(name: string): boolean {
  return !BLOCKS.has(name) && !INLINE.has(name) && !CELLS.has(name) && !SKIPPED.has(name) && /^[a-z]\w*$/.test(name)
}
