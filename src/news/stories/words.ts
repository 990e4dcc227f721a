// What the words of items say, each worked out once.

import { everyday } from '../../catalogue/lexicon/everyday.ts'
import { silentArabic, silentEnglish } from '../../catalogue/lexicon/silent.ts'
import { type Concept, concepts } from '../../catalogue/lexicon.ts'
import { names } from '../../catalogue/names.ts'
import type { Token } from '../../languages/words.ts'
import { readingsWithoutPrefix, withoutArticle } from '../../languages/words-arabic.ts'
import { languagesOf } from '../../languages/words-common.ts'
import { foldWord } from '../../languages/words-fold.ts'
import { stem } from '../../languages/words-stem.ts'
import { hashOf, WordTable } from '../../languages/words-table.ts'
import { skeleton } from '../names/skeleton.ts'
import { mayStartNumber } from '../numbers.ts'
import { CONCEPT, type Features, NAMED, PLACE, SKELETON, STEM, UNLISTED } from './features.ts'
import { lookUp } from './lexicon.ts'

/** The features of one word, -1 for none. */
export interface Word {
  readonly stem: number
  readonly concept: number
  /** The country of a city. */
  readonly within: number
  /** Its consonants, where it may be a name. */
  readonly skeletons: readonly number[]
  /** What it means before the word with this stem. */
  readonly phrases: ReadonlyMap<string, Concept> | null
  readonly key: string
  /** A number for its stem that outlives the features. */
  readonly hash: number
  /** A number may begin with it. */
  readonly mayCount: boolean
}

/** The share of stories that have a word of the lexicon which is not of every day. */
const COMMON = 0.008
/** Two consonants stand in too many words. */
const SHORTEST_SKELETON = 3
const MOST_SKELETONS = 2
/** A language's words are forgotten when it has more: hostile feeds can invent them. */
const REMEMBERED = 60_000
const FIRST_ARABIC = 0x600
const LAST_ARABIC = 0x6ff

const silent: ReadonlySet<string> = new Set(silentArabic)
const silentInEnglish: ReadonlySet<string> = new Set(silentEnglish)
const countries: ReadonlyMap<string, string | null> = new Map(concepts.map(({ id, within }) => [id, within]))
const NONE: readonly number[] = []
const shareOf = (concept: string): number => everyday.get(concept) ?? COMMON
let catalogued: ReadonlySet<string> | null = null

/** The words of the names of the catalogue: news is full of them. */
function nameWords(): ReadonlySet<string> {
  catalogued ??= new Set(
    names.flatMap(({ aliases }) =>
      aliases.flatMap(({ text }) =>
        text
          .split(/[\s-]+/u)
          .map(foldWord)
          .map(withoutArticle),
      ),
    ),
  )
  return catalogued
}
const SILENT: Word = {
  stem: -1,
  concept: -1,
  within: -1,
  skeletons: NONE,
  phrases: null,
  key: '',
  hash: 0,
  mayCount: false,
}
const SILENT_NUMBER: Word = { ...SILENT, mayCount: true }

/** The words of items by language. */
export class Words {
  readonly #features: Features
  readonly #known = new Map<string, WordTable<Word>>()

  constructor(features: Features) {
    this.#features = features
  }

  /** The words of a language that were read before, as they stand in texts, each with the hash of its token. */
  in(language: string): Pick<WordTable<Word>, 'get'> {
    return this.#of(language)
  }

  /** What a word says in a text of this language. */
  read({ text, key, hash }: Token, language: string): Word {
    const word = this.#workOut(text, key, language)
    this.#of(language).set(text, hash, word)
    return word
  }

  #of(language: string): WordTable<Word> {
    const known = this.#known.get(language)
    if (known !== undefined && known.size < REMEMBERED) return known
    const fresh = new WordTable<Word>()
    this.#known.set(language, fresh)
    return fresh
  }

  /** The feature of a concept, and of the country that it lies in (-1 for none). */
  conceptOf({ id, isPlace }: Concept): { readonly concept: number; readonly within: number } {
    const country = countries.get(id) ?? null
    return {
      concept: this.#features.idOf(`#${id}`, isPlace ? PLACE : CONCEPT, shareOf(id)),
      within: country === null ? -1 : this.#features.idOf(`#${country}`, PLACE, shareOf(country)),
    }
  }

  #workOut(text: string, key: string, language: string): Word {
    const isArabic = isArabicLetter(key.charCodeAt(0))
    const mayCount = mayStartNumber(key)
    if (key.length < 2 && !mayCount) return SILENT
    if (isArabic ? isSilent(key) : isSilentLatin(text, key, language)) return mayCount ? SILENT_NUMBER : SILENT
    const isListed = isArabic || language === 'en' || language === 'ar'
    const stemmed = isArabic ? stem(withoutArticle(key), 'ar') : language === 'en' ? stem(key, 'en') : key
    const found = isListed ? lookUp(text, key, stemmed, isArabic) : null
    const meaning = found?.concept ?? null
    const share =
      meaning !== null ? shareOf(meaning.id) : nameWords().has(isArabic ? withoutArticle(key) : key) ? NAMED : UNLISTED
    return {
      stem: this.#features.idOf(stemmed, STEM, share),
      ...(meaning === null ? { concept: -1, within: -1 } : this.conceptOf(meaning)),
      skeletons: meaning === null ? this.#skeletonsOf(text, key, isArabic, share) : NONE,
      phrases: found?.phrases ?? null,
      key: stemmed,
      hash: hashOf(stemmed),
      mayCount,
    }
  }

  /** Latin names have capitals; any Arabic word may be a name. */
  #skeletonsOf(text: string, key: string, isArabic: boolean, share: number): readonly number[] {
    if (!isArabic) {
      const code = key.charCodeAt(0)
      if (code < 0x61 || code > 0x7a || text === key) return NONE
      const letters = skeleton(key)
      return letters.length < SHORTEST_SKELETON ? NONE : [this.#features.idOf(`~${letters}`, SKELETON, share)]
    }
    const readings = [withoutArticle(key), ...readingsWithoutPrefix(key)]
    const letters = new Set(readings.map(skeleton).filter((each) => each.length >= SHORTEST_SKELETON))
    return [...letters].slice(0, MOST_SKELETONS).map((each) => this.#features.idOf(`~${each}`, SKELETON, share))
  }
}

export function isArabicLetter(code: number): boolean {
  return code >= FIRST_ARABIC && code <= LAST_ARABIC
}

function isSilentLatin(text: string, key: string, language: string): boolean {
  if (language !== 'en') return languagesOf(key).includes(language)
  // "US" is a country, "us" is not.
  return text !== 'US' && !text.startsWith('U.S') && (silentInEnglish.has(key) || languagesOf(key).includes(language))
}

function isSilent(key: string): boolean {
  return silent.has(key) || silent.has(withoutArticle(key)) || (key.startsWith('و') && silent.has(key.slice(1)))
}
