// A bilingual lexicon of news: which English and Arabic words mean one thing. Written for this project; general vocabulary, no news.
//
// The tables in lexicon/ have a row a concept: English words | Arabic words (and for cities | their country), separated by spaces; the first English
// word names the concept. Inflected forms need not be listed where the stemmers of languages/words-stem.ts bring them together. "_" joins the words of
// a phrase of two. Capitals mean: only in capitals ("US"). Arabic verbs are listed in the past ("أطلق") and, where that is common, in the present
// ("يطلق"), which stands for every person ("تطلق", "نطلق").

import { business } from './lexicon/business.ts'
import { general } from './lexicon/general.ts'
import { places } from './lexicon/places.ts'
import { society } from './lexicon/society.ts'
import { technology } from './lexicon/technology.ts'
import { verbs } from './lexicon/verbs.ts'

/** What words of both languages stand for. */
export interface Concept {
  readonly id: string
  readonly english: readonly string[]
  readonly arabic: readonly string[]
  /** A country, city or region. */
  readonly isPlace: boolean
  /** The concept of the country that a city lies in, or null. */
  readonly within: string | null
}

/** Every concept, in the order of the tables: a word that is listed twice means the first. */
export const concepts: readonly Concept[] = [
  ...[places].flatMap((table) => rowsOf(table, true)),
  ...[verbs, business, technology, society, general].flatMap((table) => rowsOf(table, false)),
]

function rowsOf(table: string, isPlace: boolean): readonly Concept[] {
  return table
    .trim()
    .split('\n')
    .map((row) => toConcept(row, isPlace))
}

function toConcept(row: string, isPlace: boolean): Concept {
  const [english = '', arabic = '', within = ''] = row.split('|').map((cell) => cell.trim())
  const words = english.split(' ')
  return {
    id: words[0] ?? '',
    english: words,
    arabic: arabic.split(' ').filter((word) => word !== ''),
    isPlace,
    within: within === '' ? null : within,
  }
}
