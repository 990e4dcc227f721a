// The language of a title: its script first, then its commonest words, the language that its feed declares as what is expected, and eld
// (n-grams) only where these disagree.

import { detectByNgrams } from './detect-ngrams.ts'
import { detectArabicScript, detectCyrillic } from './detect-script.ts'
import { countScripts, type Script } from './script.ts'
import type { Token } from './words.ts'
import { knowsWordsOf, languagesOf } from './words-common.ts'
import { wordsOf } from './words-lead.ts'

/** What is written in one script alone, or nearly. */
const LANGUAGE_OF: Partial<Readonly<Record<Script, string>>> = {
  greek: 'el',
  hebrew: 'he',
  devanagari: 'hi',
  bengali: 'bn',
  tamil: 'ta',
  thai: 'th',
  georgian: 'ka',
  armenian: 'hy',
  hangul: 'ko',
  kana: 'ja',
  han: 'zh',
}
const SCRIPTS_OF: Readonly<Record<string, readonly Script[]>> = {
  ar: ['arabic'],
  fa: ['arabic'],
  ur: ['arabic'],
  ps: ['arabic'],
  ku: ['arabic', 'latin'],
  ckb: ['arabic'],
  ru: ['cyrillic'],
  uk: ['cyrillic'],
  bg: ['cyrillic'],
  be: ['cyrillic'],
  mk: ['cyrillic'],
  sr: ['cyrillic', 'latin'],
  kk: ['cyrillic'],
  el: ['greek'],
  he: ['hebrew'],
  hi: ['devanagari'],
  mr: ['devanagari'],
  ne: ['devanagari'],
  bn: ['bengali'],
  ta: ['tamil'],
  th: ['thai'],
  ka: ['georgian'],
  hy: ['armenian'],
  ko: ['hangul', 'han'],
  ja: ['kana', 'han'],
  zh: ['han'],
}
const LATIN: readonly Script[] = ['latin']
/** From this share of its letters on, a foreign script is the text's own; below it, words decide. */
const OWN_SHARE = 0.3
/** Below this share, what a Latin-script feed writes in a foreign script is a word that it quotes. */
const FOREIGN_SHARE = 0.15
/** Too few letters for n-grams to be trusted. */
const FEWEST_LETTERS = 16
/** So many that n-grams are right without a small word to bear them out. */
const ENOUGH_LETTERS = 28
const LONGEST = 600
/** More would not fit into what is looked at. */
const MOST_TITLES = 40

/**
 * The language of a text (a title, a sentence) as a two-letter code; "und" where nothing tells, but plain Latin letters alone are taken for English. `prior` is what its feed or source declares
 * ("en-US", "ar"), or null; it decides where the text says nothing against it.
 */
export function detectLanguage(text: string, prior: string | null): string {
  const head = text.length > LONGEST ? text.slice(0, LONGEST) : text
  const declared = baseOf(prior)
  const counts = countScripts(head)
  const latin = counts.get('latin') ?? 0
  const other = strongestBesideLatin(counts)
  if (other === null) return latin === 0 ? (declared ?? 'und') : detectLatin(head, latin, declared)
  if (latin === 0 || isOwnScript(head, other.script, other.letters / (other.letters + latin), declared)) {
    return languageIn(other.script, head, declared, counts)
  }
  return detectLatin(head, latin, declared)
}

/** The language in which these titles of one feed are written on the whole, as what is expected of each; null where nothing tells. */
export function detectTogether(titles: readonly string[]): string | null {
  const language = detectLanguage(titles.slice(0, MOST_TITLES).join('. '), null)
  return language === 'und' ? null : language
}

/** "EN_us" as "en"; null for what is no language code. */
function baseOf(prior: string | null): string | null {
  return prior === null ? null : (/^[a-z]{2,3}(?=$|[-_])/u.exec(prior.trim().toLowerCase().slice(0, 35))?.[0] ?? null)
}

const scriptsOf = (language: string | null): readonly Script[] =>
  language === null ? [] : (SCRIPTS_OF[language] ?? LATIN)

function strongestBesideLatin(
  counts: ReadonlyMap<Script, number>,
): { readonly script: Script; readonly letters: number } | null {
  let best: { readonly script: Script; readonly letters: number } | null = null
  for (const [script, letters] of counts) {
    if (script !== 'latin' && letters > (best?.letters ?? 0)) best = { script, letters }
  }
  return best
}

/** Names stay Latin in every script ("Google تعلن Gemini 3 Pro"); a foreign word in a Latin sentence comes among that sentence's own small words. */
function isOwnScript(text: string, script: Script, share: number, declared: string | null): boolean {
  if (share >= OWN_SHARE) return true
  if (share < FOREIGN_SHARE && declared !== null && scriptsOf(declared).includes('latin')) return false
  const smallWords = wordsOf(text).filter(({ bare, hash }) => {
    const languages = bare.length > 1 ? languagesOf(bare, hash) : []
    return languages.includes('en') || (declared !== null && languages.includes(declared))
  }).length
  return scriptsOf(declared).includes(script) ? smallWords < 3 : smallWords === 0
}

function languageIn(
  script: Script,
  text: string,
  declared: string | null,
  counts: ReadonlyMap<Script, number>,
): string {
  if (script === 'arabic') return detectArabicScript(text, wordsOf(text), declared)
  if (script === 'cyrillic') return detectCyrillic(text, declared)
  if (script === 'han' && counts.has('kana')) return 'ja'
  return declared !== null && scriptsOf(declared).includes(script) ? declared : (LANGUAGE_OF[script] ?? 'und')
}

function detectLatin(text: string, letters: number, declared: string | null): string {
  const votes = countVotes(wordsOf(text))
  const expected = declared !== null && scriptsOf(declared).includes('latin') ? declared : null
  const [best, bestVotes] = leader(votes)
  const own = expected === null ? 0 : (votes.get(expected) ?? 0)
  const foreign = countForeign(text)
  if (expected !== null) {
    const isDoubtful = bestVotes >= own + 1.5 || (foreign > 0 && own < 1 && (bestVotes > own || foreign > 2))
    if (!isDoubtful || letters < FEWEST_LETTERS) return expected
    const found = detectByNgrams(text)?.sure ?? null
    return found !== null && (votes.get(found) ?? 0) > own - 0.5 ? found : expected
  }
  if (best === 'en' && foreign === 0 && bestVotes >= 1.5 && isAlone(votes, bestVotes)) return 'en'
  const found = letters >= FEWEST_LETTERS || bestVotes >= 1 ? detectByNgrams(text) : null
  const sure = found?.sure ?? null
  if (sure !== null && (declared === null || letters >= FEWEST_LETTERS) && isBorneOut(sure, votes, foreign, letters))
    return sure
  if (best !== null && bestVotes >= 1) return best
  return declared ?? (foreign > 0 ? (found?.likely ?? 'und') : 'en')
}

/**
 * Names make n-grams of headlines look like any language: a headline in plain letters must have a small word of that language, or none of English
 * where we know none of that language's.
 */
function isBorneOut(language: string, votes: ReadonlyMap<string, number>, foreign: number, letters: number): boolean {
  if (language === 'en' || foreign > 0) return true
  if (knowsWordsOf(language) && (votes.get(language) ?? 0) > 0.5) return true
  return letters >= ENOUGH_LETTERS && (votes.get('en') ?? 0) === 0
}

/** A word of one language is one vote; a word of several is shared among them. */
function countVotes(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>()
  for (const { bare, hash } of tokens) {
    const languages = languagesOf(bare, hash)
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + weightOf(languages.length))
  }
  return votes
}

const weightOf = (languages: number): number => (languages === 1 ? 1 : 1 / Math.sqrt(languages))

function leader(votes: ReadonlyMap<string, number>): readonly [string | null, number] {
  let best: readonly [string | null, number] = [null, 0]
  for (const [language, count] of votes)
    if (count > best[1] || (count === best[1] && language === 'en')) best = [language, count]
  return best
}

function isAlone(votes: ReadonlyMap<string, number>, most: number): boolean {
  let near = 0
  for (const count of votes.values()) if (count > most / 2) near += 1
  return near === 1
}

/** Letters that English has not. */
function countForeign(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) count += 1
  }
  return count
}
