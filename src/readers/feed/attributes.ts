const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'" }

/** Attributes of a start tag beyond these are no feed's. */
const MAX_ATTRIBUTES = 100

/** The attributes of a start tag, from the text between its name and its ">"; values are still escaped, names as written. Linear. */
export function parseAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  let at = 0
  while (attributes.size < MAX_ATTRIBUTES) {
    const equals = text.indexOf('=', at)
    if (equals < 0) break
    // What stands before the name is an attribute without a value, which XML does not have and HTML does.
    const name = text.slice(at, equals).trimEnd()
    const begins =
      Math.max(name.lastIndexOf(' '), name.lastIndexOf('\n'), name.lastIndexOf('\t'), name.lastIndexOf('\r')) + 1
    let start = equals + 1
    while (start < text.length && text.charCodeAt(start) <= 0x20) start++
    const quote = QUOTES[text[start] ?? '']
    const end = quote === undefined ? endOfWord(text, start) : text.indexOf(quote, start + 1)
    if (end < 0) break
    const key = name.slice(begins)
    if (key !== '' && !attributes.has(key))
      attributes.set(key, text.slice(quote === undefined ? start : start + 1, end))
    at = quote === undefined ? end : end + 1
  }
  return attributes
}

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) > 0x20) at++
  return at
}
