// Finding one's way among tags by native searches, without a parser. Each takes time linear in what it passes.

export const BANG = 0x21
export const SLASH = 0x2f
export const QUESTION = 0x3f

/** Whether a character can begin an element's name. */
export function isNameStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code > 0x7f
}

/** Whether there is nothing but white space between two places. */
export function isBlank(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (source.charCodeAt(at) > 0x20) return false
  return true
}

/** Where a construct's text ends and what follows it begins; the document's end where it is not closed. */
export function endOf(source: string, closer: string, from: number): { text: number; after: number } {
  const end = source.indexOf(closer, from)
  return end < 0 ? { text: source.length, after: source.length } : { text: end, after: end + closer.length }
}

export interface Tag {
  readonly nameEnd: number
  /** Of its ">" or "/>". */
  readonly attributesEnd: number
  /** Behind its ">". */
  readonly end: number
  readonly isClosed: boolean
}

/** The start tag at `open`; ">" inside quotes does not end it. Null where another "<" comes first or nothing ends it. */
export function readTag(source: string, open: number): Tag | null {
  let at = open + 1
  let code = source.charCodeAt(at)
  while (code > 0x20 && code !== 0x3e && code !== SLASH && code !== 0x3c) code = source.charCodeAt(++at)
  const nameEnd = at
  while (at < source.length) {
    if (code === 0x3e) {
      const isClosed = source.charCodeAt(at - 1) === SLASH
      return { nameEnd, attributesEnd: isClosed ? at - 1 : at, end: at + 1, isClosed }
    }
    if (code === 0x3c) return null
    if (code === 0x22 || code === 0x27) {
      at = source.indexOf(code === 0x22 ? '"' : "'", at + 1)
      if (at < 0) return null
    }
    code = source.charCodeAt(++at)
  }
  return null
}

/** Where an element without elements inside it ends, from behind its start tag; -1 where it has some or is not closed. */
export function endOfLeaf(source: string, from: number, name: string): number {
  let at = source.indexOf('<', from)
  while (at >= 0) {
    const next = source.charCodeAt(at + 1)
    if (next === SLASH) return source.startsWith(name, at + 2) ? endOf(source, '>', at).after : -1
    if (!source.startsWith('<![CDATA[', at)) return -1
    at = source.indexOf('<', endOf(source, ']]>', at).after)
  }
  return -1
}

/** Whether an element begins before the end tag that should come next. */
export function hasMarkup(source: string, from: number): boolean {
  let at = source.indexOf('<', from)
  while (at >= 0) {
    const next = source.charCodeAt(at + 1)
    if (next === SLASH) return false
    if (next !== BANG) return isNameStart(next)
    const after = source.startsWith('<![CDATA[', at) ? endOf(source, ']]>', at).after : endOf(source, '>', at).after
    at = source.indexOf('<', after)
  }
  return false
}

/** Where the end tag of an element begins, elements of the same name inside it counted; -1 where there is none. */
export function findEnd(source: string, from: number, name: string): number {
  let depth = 1
  let at = source.indexOf('<', from)
  while (at >= 0) {
    if (source.startsWith('<![CDATA[', at)) at = endOf(source, ']]>', at).after - 1
    else if (source.startsWith('<!--', at)) at = endOf(source, '-->', at).after - 1
    else if (
      source.startsWith(name, at + 2) &&
      source.charCodeAt(at + 1) === SLASH &&
      isNameEnd(source, at + 2 + name.length)
    ) {
      if (--depth === 0) return at
    } else if (source.startsWith(name, at + 1) && isNameEnd(source, at + 1 + name.length)) {
      if (!readTag(source, at)?.isClosed) depth++
    }
    at = source.indexOf('<', at + 1)
  }
  return -1
}

function isNameEnd(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return code <= 0x20 || code === 0x3e || code === SLASH
}
