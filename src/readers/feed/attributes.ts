const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'" }

/** Attributes of a start tag beyond these are no feed's. */
const MAX_ATTRIBUTES = 100

/** Names and values by turns: most tags have one or two attributes, for which this is faster than a map. */
export type Attributes = readonly string[]

/** The attributes of a start tag, from the text between its name and its ">"; values are still escaped, names as written. Linear. */
export function parseAttributes(text: string): Attributes {
  const attributes: string[] = []
  let at = 0
  while (attributes.length < 2 * MAX_ATTRIBUTES) {
    const equals = text.indexOf('=', at)
    if (equals < 0) break
    let end = equals
    while (end > at && text.charCodeAt(end - 1) <= 0x20) end--
    // What stands before the name is an attribute without a value, which XML does not have and HTML does.
    let begin = end
    while (begin > at && text.charCodeAt(begin - 1) > 0x20) begin--
    let start = equals + 1
    while (start < text.length && text.charCodeAt(start) <= 0x20) start++
    const quote = QUOTES[text[start] ?? '']
    const close = quote === undefined ? endOfWord(text, start) : text.indexOf(quote, start + 1)
    if (close < 0) break
    const name = text.slice(begin, end)
    if (name !== '' && findAttribute(attributes, name) === null)
      attributes.push(name, text.slice(quote === undefined ? start : start + 1, close))
    at = quote === undefined ? close : close + 1
  }
  return attributes
}

/** The value of the attribute of that name, still escaped, or null. */
export function findAttribute(attributes: Attributes, name: string): string | null {
  for (let at = 0; at < attributes.length; at += 2) if (attributes[at] === name) return attributes[at + 1] ?? null
  return null
}

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) > 0x20) at++
  return at
}
