// Looks words up in the bilingual lexicon: by stem, without the letters that Arabic joins to a word, and Arabic verbs in any person.

import { type Concept, concepts } from '../../catalogue/lexicon.ts'
import { readingsWithoutPrefix, withoutArticle } from '../../languages/words-arabic.ts'
import { foldWord } from '../../languages/words-fold.ts'
import { stem } from '../../languages/words-stem.ts'

interface Entry {
  /** What the word means alone, or null. */
  concept: Concept | null
  /** What it means before another word, by that word's stem. */
  phrases: Map<string, Concept> | null
}

/** What a word means, alone and before others. */
export type LexiconEntry = Readonly<Entry>

interface Tables {
  /** Words as they are listed, without article; English words that count in capitals alone are kept in capitals. */
  readonly words: Map<string, Entry>
  readonly stems: Map<string, Entry>
  /** Arabic verbs of the present without the letter of their person. */
  readonly verbs: Map<string, Entry>
}

let tables: Tables | null = null

function build(): Tables {
  const built: Tables = { words: new Map(), stems: new Map(), verbs: new Map() }
  for (const concept of concepts) {
    for (const word of concept.english) list(built, word, 'en', concept)
    for (const word of concept.arabic) list(built, word, 'ar', concept)
  }
  return built
}

function list(built: Tables, written: string, language: 'en' | 'ar', concept: Concept): void {
  const [first = '', second] = written.split('_')
  if (CAPITALS.test(first)) {
    add(built.words, first.replaceAll('.', ''), null, concept)
    return
  }
  const key = withoutArticle(foldWord(first))
  const next = second === undefined ? null : stem(foldWord(second), language)
  add(built.words, key, next, concept)
  add(built.stems, stem(key, language), next, concept)
  if (key.startsWith('ي') && key.length > 3) add(built.verbs, stem(key.slice(1), language), next, concept)
}

function add(words: Map<string, Entry>, word: string, next: string | null, concept: Concept): void {
  const entry = words.get(word) ?? { concept: null, phrases: null }
  words.set(word, entry)
  if (next === null) entry.concept ??= concept
  else {
    entry.phrases ??= new Map()
    if (!entry.phrases.has(next)) entry.phrases.set(next, concept)
  }
}

const CAPITALS = /^(?:[A-Z]\.?){2,5}$/u
const PERSONS = new Set(['ي', 'ت', 'ن', 'ا'])

/**
 * What the lexicon knows of a word, or null: as it is listed, else by its stem. `text` is the word as it stands, `key` its folded form, `stemmed` the
 * stem of an English one.
 */
export function lookUp(text: string, key: string, stemmed: string, isArabic: boolean): LexiconEntry | null {
  tables ??= build()
  const { words, stems, verbs } = tables
  if (!isArabic) {
    const isCapital = text.length <= LONGEST_CAPITALS && isUpper(text.charCodeAt(0)) && CAPITALS.test(text)
    const capital = isCapital ? words.get(text.replaceAll('.', '')) : undefined
    return capital ?? words.get(key) ?? stems.get(stemmed) ?? null
  }
  const readings = [withoutArticle(key), ...readingsWithoutPrefix(key)]
  for (const reading of readings) {
    const found = words.get(reading)
    if (found !== undefined) return found
  }
  for (const reading of readings) {
    const found = stems.get(stem(reading, 'ar')) ?? verbOf(verbs, reading)
    if (found !== undefined) return found
  }
  return null
}

const LONGEST_CAPITALS = 10
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a

function verbOf(verbs: ReadonlyMap<string, Entry>, key: string): Entry | undefined {
  const bare = PERSONS.has(key.charAt(0)) ? key.slice(1) : ''
  return bare.length < 3 ? undefined : verbs.get(stem(bare, 'ar'))
}
