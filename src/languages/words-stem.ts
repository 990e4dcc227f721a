import { stemmer as stemEnglish } from '@orama/stemmers/english'

/** Longer words are no words; the stemmer's patterns are not asked to read them. */
const LONGEST = 40
/** What is left of a word keeps at least so many letters. */
const SHORTEST = 3

/** The stem of a word that `foldWord` made (English and Arabic; words of other languages are their own stems). */
export function stem(key: string, language: string): string {
  if (key.length > LONGEST || key.length <= SHORTEST) return key
  if (language === 'en') return MAY_END.test(key) ? stemEnglish(key) : key
  return language === 'ar' ? stemOfArabic(key) : key
}

// What ends otherwise Porter's rules leave as it is; the stemmer would ask it a dozen patterns.
const MAY_END = /(?:[eisy]|ed|ing|er|ator|ion|ism|[ae]nt|al|ful|ll|ic|ou)$/u

// A light stemmer (after Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval", 2007). Snowball's, which comes
// with the English one, was tried: it takes the first letter of "بيانات" for a preposition and leaves "شركات" and "شركة" apart.
const ARTICLES = ['وبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'ال', 'لل']
const OBJECTS = ['ها', 'هم', 'هما', 'نا', 'كم']
const ENDINGS = ['ات', 'ون', 'ين', 'ان', 'يه', 'ه', 'ي', 'ا', 'ت']

function stemOfArabic(key: string): string {
  const article = ARTICLES.find((prefix) => key.startsWith(prefix) && key.length - prefix.length >= SHORTEST)
  const bare = article === undefined ? key : key.slice(article.length)
  // "استثماراتها": the owner stands behind the plural.
  const owned = dropOne(bare, OBJECTS)
  const single = dropOne(owned, ENDINGS)
  return single === owned ? single : dropOne(single, ['ي'])
}

function dropOne(word: string, endings: readonly string[]): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST)
  return ending === undefined ? word : word.slice(0, -ending.length)
}
