import { type Token, tokenise } from '../languages/words.ts'
import { readingsWithoutPrefix, withoutArticle } from '../languages/words-arabic.ts'
import { stem } from '../languages/words-stem.ts'
import { hashOf, WordTable } from '../languages/words-table.ts'

const MOST_WORDS = 12

/** News says the same words over and over. */
let known = new WordTable<readonly string[]>()
const REMEMBERED = 20_000
const LONGEST = 30

/** The forms of a word under which it is found: as it is compared, without Arabic prefixes, and its stem. */
function formsOf({ key, bare, hash }: Pick<Token, 'key' | 'bare' | 'hash'>): readonly string[] {
  const own = key === bare ? hash : hashOf(key)
  const forms = known.get(key, own)
  if (forms !== undefined) return forms
  const made = makeForms(key)
  if (known.size >= REMEMBERED) known = new WordTable()
  if (key.length <= LONGEST) known.set(key, own, made)
  return made
}

function makeForms(key: string): readonly string[] {
  if (!isArabic(key)) {
    const stemmed = stem(key, 'en')
    return stemmed === key ? [key] : [key, stemmed]
  }
  const bare = [key, withoutArticle(key), ...readingsWithoutPrefix(key)]
  return [...new Set([...bare, ...bare.map((word) => stem(word, 'ar'))])]
}

/** So much of a summary is searched (UTF-16 units): the lead carries the event. */
const MOST_SUMMARY = 500

/**
 * The words under which an item is stored for searching: its title's in all their forms; of its summary's the stem alone where a word has but one
 * reading (Arabic prefixes leave several).
 */
export function toSearchText(title: string, summary: string | null): string {
  const words = new Set<string>()
  for (const token of tokenise(title)) for (const form of formsOf(token)) words.add(form)
  for (const token of tokenise((summary ?? '').slice(0, MOST_SUMMARY))) {
    const { key } = token
    const forms = formsOf(token)
    if (isArabic(key)) for (const form of forms) words.add(form)
    else words.add(forms.at(-1) ?? key)
  }
  return [...words].join(' ')
}

/** What was asked for: each word as the forms of which one must be there; at most twelve words. */
export function toSearchWords(question: string): readonly (readonly string[])[] {
  return wordsOf(question).slice(0, MOST_WORDS).map(formsOf)
}

/** What is asked about in a question, without its question words; everything where nothing else is left. */
export function toQuestionWords(question: string): readonly (readonly string[])[] {
  const words = wordsOf(question)
  const telling = words.filter((word) => !formsOf(word).some((form) => ASKING.has(form)))
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS).map(formsOf)
}

/** Each word once. */
function wordsOf(question: string): readonly Token[] {
  return [...new Map(tokenise(question).map((token) => [token.key, token])).values()]
}

/** Keys are folded: a word of Arabic letters begins with one. */
function isArabic(key: string): boolean {
  const code = key.charCodeAt(0)
  return code >= 0x600 && code <= 0x6ff
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
