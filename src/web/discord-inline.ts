import { html } from 'hono/html'
import { renderTimestamp } from './discord-timestamp.ts'
import { type Html, httpUrl, renderLink, type View } from './discord-view.ts'

type Part = string | Html

interface Found {
  readonly part: Part
  /** Where the text goes on. */
  readonly end: number
}

const SPANS: readonly (readonly [string, (inner: readonly Part[]) => Html])[] = [
  ['***', (inner) => html`<em><strong>${inner}</strong></em>`],
  ['**', (inner) => html`<strong>${inner}</strong>`],
  ['__', (inner) => html`<u>${inner}</u>`],
  ['~~', (inner) => html`<s>${inner}</s>`],
  ['||', (inner) => html`<span class="dc-spoiler" tabindex="0">${inner}</span>`],
  ['*', (inner) => html`<em>${inner}</em>`],
  ['_', (inner) => html`<em>${inner}</em>`],
]

/** Spans inside spans: deeper ones are shown as they were written, so that no text costs more than this many readings. */
const MAX_DEPTH = 8
/** A link's label and address may not be longer: beyond, no client draws it as a link (button addresses end at 512). */
const MAX_LINK = 2_048

// All are sticky and bounded: none reads on past its own piece.
const ESCAPED = /\\([!-/:-@[-`{-~])/y
const TIMESTAMP = /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y
const MENTION = /<(@!?|@&|#)(\d{1,20})>/y
const COMMAND = /<\/([^<>:\n]{1,100}):\d{1,20}>/y
const EMOJI = /<a?:(\w{2,32}):\d{1,20}>/y
const ENCLOSED_URL = /<(https?:\/\/[^\s<>]{1,2048})>/y
const BARE_URL = /https?:\/\/[^\s<]{1,2048}/y
const EVERYONE = /@(?:everyone|here)\b/y
const TICKS = /`{1,2}/y
const IN_WORD = /[\p{L}\p{N}_]/u

/** Discord's markdown within a line: emphasis, code, links, mentions, emoji, times. What is not markup stays as it was written.
 * `isInLink`: the whole text is a link already, and no other is drawn in it. */
export function renderInline(text: string, view: View, isInLink = false): readonly Part[] {
  return parse(text, view, 0, isInLink)
}

function parse(text: string, view: View, depth: number, inLink: boolean): readonly Part[] {
  const parts: Part[] = []
  const unclosed = new Set<string>()
  const inside = (from: number, to: number, link = inLink) => parse(text.slice(from, to), view, depth + 1, link)
  let plain = ''
  let at = 0
  while (at < text.length) {
    const found: Found | null = markAt() ?? (depth < MAX_DEPTH ? spanAt() : null)
    if (found === null) {
      plain += text[at]
      at += 1
      continue
    }
    parts.push(plain, found.part)
    plain = ''
    at = found.end
  }
  parts.push(plain)
  return parts

  function markAt(): Found | null {
    switch (text[at]) {
      case '\\':
        return piece(ESCAPED, ([, character = '']) => character)
      case '`':
        return codeAt()
      case '<':
        return angleAt()
      case 'h':
        return inLink ? null : urlAt()
      case '[':
        return inLink || depth >= MAX_DEPTH ? null : linkAt()
      case '@':
        return view.pingsEveryone ? piece(EVERYONE, ([name]) => mention(name)) : null
      default:
        return null
    }
  }

  function piece(pattern: RegExp, draw: (match: RegExpExecArray) => Part | null): Found | null {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const part = match && draw(match)
    return match === null || part === null ? null : { part, end: at + match[0].length }
  }

  function codeAt(): Found | null {
    TICKS.lastIndex = at
    const ticks = TICKS.exec(text)?.[0] ?? ''
    const from = at + ticks.length
    const end = unclosed.has(ticks) ? -1 : text.indexOf(ticks, from)
    if (end < 0) unclosed.add(ticks)
    return end <= from ? null : { part: html`<code>${text.slice(from, end)}</code>`, end: end + ticks.length }
  }

  function angleAt(): Found | null {
    return (
      piece(TIMESTAMP, ([, seconds, style]) => renderTimestamp(Number(seconds), style ?? 'f', view)) ??
      piece(MENTION, ([, kind, id]) => mention(`${kind === '#' ? '#' : '@'}${id}`)) ??
      piece(COMMAND, ([, name]) => mention(`/${name}`)) ??
      piece(EMOJI, ([, name]) => html`<span class="dc-emoji">:${name}:</span>`) ??
      (inLink ? null : piece(ENCLOSED_URL, ([, url = '']) => (httpUrl(url) === null ? null : renderLink(url, url))))
    )
  }

  function urlAt(): Found | null {
    BARE_URL.lastIndex = at
    const url = withoutTail(BARE_URL.exec(text)?.[0] ?? '')
    return httpUrl(url) === null ? null : { part: renderLink(url, url), end: at + url.length }
  }

  function linkAt(): Found | null {
    if (unclosed.has('[')) return null
    if (text.indexOf('](', at) < 0) unclosed.add('[')
    const close = closingAt(text, at, '[', ']')
    if (close < 0 || text[close + 1] !== '(') return null
    const end = closingAt(text, close + 1, '(', ')')
    const label = text.slice(at + 1, close)
    // An address as label could name another place than the link leads to, so Discord draws no link there.
    if (end < 0 || label.trim() === '' || /https?:\/\//i.test(label)) return null
    const [, address] = /^<?([^\s<>]+)>?(?:\s+"[^"]*")?$/.exec(text.slice(close + 2, end)) ?? []
    if (httpUrl(address) === null) return null
    return { part: renderLink(address, inside(at + 1, close, true)), end: end + 1 }
  }

  function spanAt(): Found | null {
    for (const [marker, draw] of SPANS) {
      if (!text.startsWith(marker, at) || unclosed.has(marker)) continue
      if (marker === '*' && /[\s*]/.test(text[at + 1] ?? ' ')) continue
      if (marker === '_' && IN_WORD.test(text[at - 1] ?? ' ')) continue
      const from = at + marker.length
      const end = spanEnd(text, from, marker)
      if (end > from) return { part: draw(inside(from, end)), end: end + marker.length }
      unclosed.add(marker)
    }
    return null
  }
}

function mention(name: string): Html {
  return html`<span class="dc-mention">${name}</span>`
}

/** The place of the marker that closes a span opened before `from`, or -1. */
function spanEnd(text: string, from: number, marker: string): number {
  const sign = marker[0]
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text.startsWith(marker, at)) {
      let run = marker.length
      while (text[at + run] === sign) run += 1
      const end = at + run - marker.length
      const closes =
        marker.length > 1 ||
        (run !== 2 && !(marker === '_' && IN_WORD.test(text[at + run] ?? ' ')) && !/\s/.test(text[at - 1] ?? ''))
      if (closes && end > from) return end
      at += run - 1
    }
  }
  return -1
}

/** The place of the bracket that closes the one at `from`, within MAX_LINK characters of the same line, or -1. */
function closingAt(text: string, from: number, open: string, close: string): number {
  let depth = 0
  for (let at = from; at < Math.min(text.length, from + MAX_LINK); at += 1) {
    const sign = text[at]
    if (sign === '\n') return -1
    if (sign === '\\') at += 1
    else if (sign === open) depth += 1
    else if (sign === close && --depth === 0) return at
  }
  return -1
}

/** Takes the punctuation that ends a sentence off an address, and a bracket that the address itself did not open. */
function withoutTail(url: string): string {
  let end = url.length
  let open = 0
  for (const sign of url) open += sign === '(' ? 1 : sign === ')' ? -1 : 0
  for (; end > 0; end -= 1) {
    const last = url[end - 1] ?? ''
    if (last === ')' && open < 0) open += 1
    else if (!'.,:;!?\'"*_~|]،؛؟»”'.includes(last)) break
  }
  return url.slice(0, end)
}
