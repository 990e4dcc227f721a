// What of an item is read: its title and the beginning of its summary. Names, relevance and topics each ask for the same words of the same
// item, one after the other, so the last few answers are kept.

import { type Token, tokenise } from './words.ts'

/** So much of a summary says what an item is about; what follows names related stories and authors. UTF-16 units. */
const LEAD = 500
const LONGEST_TITLE = 1000
const KEPT = 4

/** The first 500 characters of a summary, ending with a whole word; "" where there is none. */
export function leadOf(summary: string | null): string {
  if (summary === null || summary.length <= LEAD) return summary ?? ''
  const end = summary.lastIndexOf(' ', LEAD)
  return summary.slice(0, end > LEAD / 2 ? end : LEAD)
}

const kept: { readonly text: string; readonly tokens: readonly Token[] }[] = []

/** The words of a title or lead (of its first 1,000 characters where it is longer). */
export function wordsOf(text: string): readonly Token[] {
  for (const known of kept) if (known.text === text) return known.tokens
  const tokens = tokenise(text.length > LONGEST_TITLE ? text.slice(0, LONGEST_TITLE) : text)
  if (kept.length === KEPT) kept.shift()
  kept.push({ text, tokens })
  return tokens
}
