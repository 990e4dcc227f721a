import { formsOf } from '../../catalogue/list.ts'
import { aboutAi, insideWords, notAboutAi } from '../../catalogue/relevance/words.ts'
import type { Token } from '../../languages/words.ts'
import { Phrases } from '../../languages/words-phrases.ts'

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

/** "ai" in an English title without capitals; in other languages it is another word. */
const SMALL_AI = 1.5

/** The listed words of a text, the longest at each place. Linear. */
export function hitsIn(text: string, tokens: readonly Token[], language: string): readonly WordHit[] {
  phrases ??= listWords()
  const hits: WordHit[] = []
  const counts = ({ exact }: Entry, from: number): boolean => exact === null || isWritten(exact, tokens[from])
  let at = 0
  while (at < tokens.length) {
    const match = phrases.longestAt(text, tokens, at, counts)
    if (match === null) {
      const word = tokens[at]?.text ?? ''
      const inside = wordInside(word)
      if (inside !== undefined) hits.push({ word: inside, weight: INSIDE })
      // "how ai is changing work": titles in small letters.
      if (word === 'ai' && language === 'en') hits.push({ word: 'AI', weight: SMALL_AI })
      at += 1
    } else {
      hits.push(...match.values)
      at = match.end
    }
  }
  return hits
}

/** Chinese, Japanese and Korean. */
const FIRST_DENSE = 0x3040
const INSIDE = 3

function wordInside(word: string): string | undefined {
  return word.charCodeAt(0) < FIRST_DENSE ? undefined : insideWords.find((inside) => word.includes(inside))
}

function isWritten(exact: string, token: Token | undefined): boolean {
  return token !== undefined && token.text.replaceAll('.', '').replace(/['’ʼ]s$/u, '') === exact
}
