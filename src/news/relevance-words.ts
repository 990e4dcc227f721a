import { formsOf } from '../catalogue/list.ts'
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

let phrases: Phrases<Entry> | null = null

function listWords(): Phrases<Entry> {
  const listed = new Phrases<Entry>()
  for (const { weight, words } of [...aboutAi, ...notAboutAi]) {
    for (const written of words) {
      const isExact = written.startsWith('=')
      const bare = isExact ? written.slice(1) : written
      for (const form of formsOf(bare)) {
        listed.add(form, { word: bare.replaceAll('(s)', ''), weight, exact: isExact ? form.replaceAll('.', '') : null })
      }
    }
  }
  return listed
}

/** The word that means AI in every language's technology news when it is written in capitals; other words are spelled like it in small ones. */
const BARE_AI = /^ai$/u
const SMALL_AI = 1.5

/** The listed words of a text, the longest at each place. Linear. */
export function hitsIn(text: string, tokens: readonly Token[], language: string): readonly WordHit[] {
  phrases ??= listWords()
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
