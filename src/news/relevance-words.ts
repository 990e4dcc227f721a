import { aboutAi, notAboutAi } from '../catalogue/relevance/words.ts'
import type { Token } from '../languages/words.ts'
import { Phrases } from '../languages/words-phrases.ts'

/** A listed word that stands in a text, as it is listed, with its weight. */
export interface WordHit {
  readonly word: string
  readonly weight: number
}

interface Entry extends WordHit {
  /** It counts only as it is written here. */
  readonly exact: string | null
}

const phrases = new Phrases<Entry>()
for (const { weight, words } of [...aboutAi, ...notAboutAi]) for (const word of words) list(word, weight)

function list(written: string, weight: number): void {
  const isExact = written.startsWith('=')
  const bare = isExact ? written.slice(1) : written
  for (const form of bare.includes('(s)') ? [bare.replaceAll('(s)', ''), bare.replaceAll('(s)', 's')] : [bare]) {
    phrases.add(form, { word: bare.replaceAll('(s)', ''), weight, exact: isExact ? form.replaceAll('.', '') : null })
  }
}

/** The word that means AI in every language's technology news when it is written in capitals; other words are spelled like it in small ones. */
const BARE_AI = /^ai$/u
const SMALL_AI = 1.5

/** The listed words of a text, the longest at each place. Linear. */
export function hitsIn(text: string, tokens: readonly Token[], language: string): readonly WordHit[] {
  const hits: WordHit[] = []
  let at = 0
  while (at < tokens.length) {
    const match = phrases.longestAt(
      text,
      tokens,
      at,
      (entry, from) => entry.exact === null || isWritten(entry.exact, tokens[from]),
    )
    if (match === null) {
      // "how ai is changing work": titles in small letters.
      if (language === 'en' && BARE_AI.test(tokens[at]?.text ?? '')) hits.push({ word: 'AI', weight: SMALL_AI })
      at += 1
    } else {
      hits.push(...match.values)
      at = match.end
    }
  }
  return hits
}

function isWritten(exact: string, token: Token | undefined): boolean {
  return token !== undefined && token.text.replaceAll('.', '').replace(/['’ʼ]s$/u, '') === exact
}
