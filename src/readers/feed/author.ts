import { htmlToText } from '../../lib/html.ts'

const MAX_AUTHORS = 5
const MAX_NAME = 200
const MAIL = /^[^\s@()<>]{1,100}@[^\s@()<>]{1,100}$/

/** Names alone, without mail addresses, joined by commas; null where only addresses are given. */
export function toAuthor(authors: readonly string[]): string | null {
  const names = new Set<string>()
  for (const author of authors) {
    const name = toName(author)
    if (name !== null && names.size < MAX_AUTHORS) names.add(name)
  }
  return names.size > 0 ? [...names].join(', ') : null
}

const PLAIN_NAME = /^\p{L}[\p{L}\p{M} .'’-]*$/u

function toName(author: string): string | null {
  if (author.length <= MAX_NAME && PLAIN_NAME.test(author) && !/^by /i.test(author)) return author
  // "Name <mail>" would be a tag to HTML.
  const text = htmlToText(author.replace(/<([^<>\s]*@[^<>\s]*)>/g, '($1)'), { maxText: MAX_NAME }).replace(/\s+/g, ' ')
  const [, outside = text, inside = ''] = /^([^()]*)\(([^()]*)\)$/.exec(text) ?? []
  for (const part of MAIL.test(outside.trim()) ? [inside] : [outside, inside]) {
    const name = part
      .replace(/[^\s@]+@[^\s@]+\.[^\s@]+/g, '')
      .replace(/^\s*by\s+(?=\p{Lu})/iu, '')
      .replace(/^[\s,;:-]+|[\s,;:-]+$/g, '')
    if (name !== '' && !/^https?:\/\//i.test(name)) return name
  }
  return null
}
