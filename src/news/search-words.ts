import { tokenise } from '../languages/words.ts'
import { readingsWithoutPrefix, withoutArticle } from '../languages/words-arabic.ts'
import { stem } from '../languages/words-stem.ts'

const ARABIC = /[\u0600-\u06ff]/
const MOST_WORDS = 12

/** News says the same words over and over. */
const known = new Map<string, readonly string[]>()
const REMEMBERED = 20_000
const LONGEST = 30

/** The forms of a word under which it is found: as it is compared, without Arabic prefixes, and its stem. */
function formsOf(key: string): readonly string[] {
  const forms = known.get(key)
  if (forms !== undefined) return forms
  const made = makeForms(key)
  if (known.size >= REMEMBERED) known.clear()
  if (key.length <= LONGEST) known.set(key, made)
  return made
}

function makeForms(key: string): readonly string[] {
  const bare = [key, withoutArticle(key), ...readingsWithoutPrefix(key)]
  const language = ARABIC.test(key) ? 'ar' : 'en'
  return [...new Set([...bare, ...bare.map((word) => stem(word, language))])]
}

/** The words under which a text is stored for searching, each in all its forms. */
export function toSearchText(text: string): string {
  return [...new Set(tokenise(text).flatMap((token) => formsOf(token.key)))].join(' ')
}

/** What was asked for: each word as the forms of which one must be there; at most twelve words. */
export function toSearchWords(question: string): readonly (readonly string[])[] {
  const keys = [...new Set(tokenise(question).map((token) => token.key))].slice(0, MOST_WORDS)
  return keys.map(formsOf)
}

/** What is asked about in a question, without its question words; everything where nothing else is left. */
export function toQuestionWords(question: string): readonly (readonly string[])[] {
  const keys = [...new Set(tokenise(question).map((token) => token.key))]
  const telling = keys.filter((key) => !formsOf(key).some((form) => ASKING.has(form)))
  return (telling.length > 0 ? telling : keys).slice(0, MOST_WORDS).map(formsOf)
}

// What people ask with, in the forms that are compared.
const ASKING = new Set(
  [
    'what which who whom whose when where why how is are was were be been do does did has have had the a an of in on at to for and or with by',
    'from about it its this that these those there any new news latest happened happening tell me know we us i you can will would going s',
    'ما ماذا من متي اين كيف لماذا هل كم اي الذي التي هو هي هذا هذه ذلك تلك في علي عن الي مع او و ثم قد كان كانت يكون اخر اخبار جديد حدث يحدث نعرف',
  ]
    .join(' ')
    .split(' '),
)
