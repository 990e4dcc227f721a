import { nameIn } from '../catalogue/names.ts'
import { listInWords, say } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { escapeWithin, toPlainLine } from '../posters/markdown.ts'

const MOST_SIGNS = 8
const LONGEST_SIGN = 60

/** What told that a story is about AI, of the reasons of its relevance, as a line in words; '' where nothing of it can be named. */
export function describeSigns(reasons: readonly string[], language: Language): string {
  const signs = reasons.flatMap((reason) => toSign(reason, language) ?? [])
  const distinct = signs.filter(
    (sign, index) => signs.findIndex((other) => other.toLowerCase() === sign.toLowerCase()) === index,
  )
  if (distinct.length === 0) return ''
  return `-# ${say(language, 'why.signs', { signs: listInWords(language, distinct.slice(0, MOST_SIGNS)) })}`
}

/** "name:openai" is OpenAI. What ties items to a story, or speaks against it, is no sign. */
function toSign(reason: string, language: Language): string | null {
  const colon = reason.indexOf(':')
  const [kind, value] = [reason.slice(0, colon), reason.slice(colon + 1)]
  if (kind === 'focus') return value === 'ai' ? say(language, 'why.sign-source') : null
  const isSign = kind === 'name' || kind === 'word' || kind === 'category' || kind === 'host' || kind === 'section'
  if (!isSign) return null
  // Categories are what feeds wrote.
  return escapeWithin(toPlainLine(kind === 'name' ? nameIn(value, language.code) : value), LONGEST_SIGN) || null
}
