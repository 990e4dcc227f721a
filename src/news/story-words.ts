// What the words of items say, each worked out once.

import { silentArabic } from '../catalogue/lexicon/silent.ts'
import { type Concept, concepts } from '../catalogue/lexicon.ts'
import { readingsWithoutPrefix, withoutArticle } from '../languages/words-arabic.ts'
import { languagesOf } from '../languages/words-common.ts'
import { stem } from '../languages/words-stem.ts'
import { skeleton } from './names-skeleton.ts'
import { CONCEPT, type Features, PLACE, SKELETON, STEM } from './story-features.ts'
import { lookUp } from './story-lexicon.ts'

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
}

/** The shares of stories that have a word of the lexicon, and any other word. */
const COMMON = 0.008
const RARE = 0.0004
/** Two consonants stand in too many words. */
const SHORTEST_SKELETON = 3
const MOST_SKELETONS = 2
/** A language's words are forgotten when it has more: hostile feeds can invent them. */
const REMEMBERED = 60_000
const FIRST_ARABIC = 0x600
const LAST_ARABIC = 0x6ff

const silent: ReadonlySet<string> = new Set(silentArabic)
const countries: ReadonlyMap<string, string | null> = new Map(concepts.map(({ id, within }) => [id, within]))
const NONE: readonly number[] = []
const SILENT: Word = { stem: -1, concept: -1, within: -1, skeletons: NONE, phrases: null, key: '', hash: 0 }

/** The words of items by language. */
export class Words {
  readonly #features: Features
  readonly #known = new Map<string, Map<string, Word>>()

  constructor(features: Features) {
    this.#features = features
  }

  /** What a word says, by how it stands in a text of this language. */
  read(text: string, key: string, language: string): Word {
    let known = this.#known.get(language)
    if (known === undefined || known.size >= REMEMBERED) {
      known = new Map()
      this.#known.set(language, known)
    }
    const before = known.get(text)
    if (before !== undefined) return before
    const word = this.#workOut(text, key, language)
    known.set(text, word)
    return word
  }

  /** The feature of a concept, and of the country that it lies in (-1 for none). */
  conceptOf({ id, isPlace }: Concept): { readonly concept: number; readonly within: number } {
    const country = countries.get(id) ?? null
    return {
      concept: this.#features.idOf(`#${id}`, isPlace ? PLACE : CONCEPT, COMMON),
      within: country === null ? -1 : this.#features.idOf(`#${country}`, PLACE, COMMON),
    }
  }

  #workOut(text: string, key: string, language: string): Word {
    const isArabic = isArabicLetter(key.charCodeAt(0))
    if (key.length < 2 && !/\d/u.test(key)) return SILENT
    if (isArabic ? isSilent(key) : languagesOf(key).includes(language)) return SILENT
    const isListed = isArabic || language === 'en' || language === 'ar'
    const found = isListed ? lookUp(text, key, isArabic) : null
    const stemmed = isArabic ? stem(withoutArticle(key), 'ar') : stem(key, language === 'en' ? 'en' : '')
    const meaning = found?.concept ?? null
    return {
      stem: this.#features.idOf(stemmed, STEM, meaning === null ? RARE : COMMON),
      ...(meaning === null ? { concept: -1, within: -1 } : this.conceptOf(meaning)),
      skeletons: meaning === null ? this.#skeletonsOf(text, key, isArabic) : NONE,
      phrases: found?.phrases ?? null,
      key: stemmed,
      hash: hashOf(stemmed),
    }
  }

  /** Latin names have capitals; any Arabic word may be a name. */
  #skeletonsOf(text: string, key: string, isArabic: boolean): readonly number[] {
    if (!isArabic && (text === text.toLowerCase() || !/^[a-z]/u.test(key))) return NONE
    const readings = isArabic ? [withoutArticle(key), ...readingsWithoutPrefix(key)] : [key]
    const letters = new Set(readings.map(skeleton).filter((each) => each.length >= SHORTEST_SKELETON))
    return [...letters].slice(0, MOST_SKELETONS).map((each) => this.#features.idOf(`~${each}`, SKELETON, RARE))
  }
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

export function isArabicLetter(code: number): boolean {
  return code >= FIRST_ARABIC && code <= LAST_ARABIC
}

function isSilent(key: string): boolean {
  return silent.has(key) || silent.has(withoutArticle(key)) || (key.startsWith('و') && silent.has(key.slice(1)))
}
