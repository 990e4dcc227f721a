// Arabic writes "and", "in", "as", "for" and "the" against the word; names and vocabulary are listed without them.

const JOINERS = new Set(['و', 'ف'])
const PREPOSITIONS = new Set(['ب', 'ك', 'ل', 'س'])
const PREFIXES: ReadonlySet<number> = new Set([...JOINERS, ...PREPOSITIONS].map((letter) => letter.charCodeAt(0)))
const ALEF = 0x627
const ARTICLE = 'ال'
/** A stem keeps at least so many letters, or "وين" and "بلد" would lose theirs. */
const SHORTEST = 3
const NONE: readonly string[] = []

/** A folded Arabic word without its article; vocabularies are stored in this form. */
export function withoutArticle(key: string): string {
  return key.charCodeAt(0) === ALEF && key.startsWith(ARTICLE) && key.length >= ARTICLE.length + SHORTEST
    ? key.slice(ARTICLE.length)
    : key
}

/**
 * What a folded word can be when letters before it are taken for prefixes, the nearest reading first, each without its article and the word's
 * own reading left out: "وبالذكاء" gives "بالذكاء" and "ذكاء". Empty for words that are not Arabic.
 */
export function readingsWithoutPrefix(key: string): readonly string[] {
  if (key.length <= SHORTEST || !PREFIXES.has(key.charCodeAt(0))) return NONE
  const known = readings.get(key)
  if (known !== undefined) return known
  const read = readPrefixes(key)
  if (readings.size >= REMEMBERED) readings.clear()
  if (key.length <= LONGEST) readings.set(key, read)
  return read
}

/** News says the same words over and over, and each is asked about once for every vocabulary. */
const readings = new Map<string, readonly string[]>()
const REMEMBERED = 5000
const LONGEST = 20

function readPrefixes(key: string): readonly string[] {
  const first = key.charAt(0)
  const joined = JOINERS.has(first) ? rest(key, 1) : key
  const found: string[] = []
  if (joined !== null && joined !== key) found.push(withoutArticle(joined))
  if (joined !== null && PREPOSITIONS.has(joined.charAt(0))) {
    const bare = rest(joined, 1)
    if (bare !== null) found.push(withoutArticle(bare))
    // "لل" is ل before ال.
    const article = joined.startsWith('لل') ? rest(joined, 2) : null
    if (article !== null) found.push(article)
  }
  return found.length === 0 ? NONE : found
}

function rest(key: string, from: number): string | null {
  return key.length - from >= SHORTEST ? key.slice(from) : null
}
