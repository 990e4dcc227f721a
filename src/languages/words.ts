// Where words begin and end, in every script that feeds mix inside one sentence.

import { withoutArticle } from './words-arabic.ts'
import { foldWord, isInvisible } from './words-fold.ts'
import { hashOf } from './words-table.ts'

/** One word of a text: as it stands there, as it is compared (`key`), and where it begins (UTF-16 units). */
export interface Token {
  readonly text: string
  readonly key: string
  /** The key without an Arabic article, as vocabularies list it, and its hash. */
  readonly bare: string
  readonly hash: number
  readonly start: number
}

const UNKNOWN = 0
const SEPARATOR = 1
const LATIN = 2
const ARABIC = 3
const DIGIT = 4
const OTHER = 5
/** Belongs to the word it stands in, begins none: accents, vowel signs, invisible characters. */
const MARK = 6

/** What each character of the basic plane is, filled as texts need it. */
const kinds = new Uint8Array(0x10000)

function kindOf(code: number): number {
  const known = kinds[code] ?? UNKNOWN
  if (known !== UNKNOWN) return known
  const kind = classify(code)
  kinds[code] = kind
  return kind
}

function classify(code: number): number {
  if (isInvisible(code) || code === 0x640) return MARK
  const char = String.fromCharCode(code)
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (/\p{M}/u.test(char)) return MARK
  if (!/[\p{L}\p{N}]/u.test(char)) return SEPARATOR
  if (/\p{Script=Latin}/u.test(char)) return LATIN
  return /\p{Script=Arabic}/u.test(char) ? ARABIC : OTHER
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc
/** What an apostrophe may join to the word before it; before anything else it separates ("l'IA", "D'Angelo"). */
const CONTRACTIONS = new Set(['s', 't', 're', 've', 'll', 'd', 'm'])
const SPACE = 0x20
const LESS_THAN = 0x3c
const AMPERSAND = 0x26
const COLON = 0x3a
const POINT = 0x2e
const LONGEST_TAG = 3000

/**
 * The words of a text in order. A word ends where the script changes ("بـChatGPT" is two), numbers keep their inner points ("5.1", "1,000"),
 * letters and digits of one Latin name stay together ("H100", "4o"), hyphens separate, "A.I." is one word. Addresses, markup and entities are
 * passed over. Linear, whatever the text is.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  const markup = new Markup(text)
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === SPACE) {
      at += 1
      continue
    }
    const kind = kindOf(code)
    if (kind === SEPARATOR || kind === MARK || kind === UNKNOWN) {
      at = markup.after(at)
      continue
    }
    const end = kind === DIGIT ? numberEnd(text, at) : wordEnd(text, at, kind)
    if (kind === LATIN && isAddress(text, at, end)) {
      at = addressEnd(text, end)
      continue
    }
    const word = text.slice(at, end)
    const key = foldWord(word)
    const bare = withoutArticle(key)
    tokens.push({ text: word, key, bare, hash: hashOf(bare), start: at })
    at = end
  }
  return tokens
}

function wordEnd(text: string, start: number, kind: number): number {
  let at = start + 1
  if (kind === LATIN && text.charCodeAt(at) === POINT) {
    const end = initialismEnd(text, start)
    if (end > at) return end
  }
  while (at < text.length) {
    const next = kindOf(text.charCodeAt(at))
    if (next === kind || next === MARK) at += 1
    else if (next === SEPARATOR && kind !== LATIN) return at
    else if (next === DIGIT && kind !== ARABIC) return numberEnd(text, at)
    else return kind === LATIN ? contractionEnd(text, at) : at
  }
  return at
}

/** A number with its inner points and commas, and the Latin letters that stand against it ("4o", "75MW", "3.5"). */
function numberEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const next = kindOf(text.charCodeAt(at))
    if (next === DIGIT || next === LATIN || next === MARK) at += 1
    else if (isPoint(text.charCodeAt(at)) && isDigitAt(text, at - 1) && isDigitAt(text, at + 1)) at += 2
    else return at
  }
  return at
}

const isPoint = (code: number): boolean => code === 0x2e || code === 0x2c || code === 0x66b || code === 0x66c
const isDigitAt = (text: string, at: number): boolean => at < text.length && kindOf(text.charCodeAt(at)) === DIGIT
const isLatinAt = (text: string, at: number): boolean => at < text.length && kindOf(text.charCodeAt(at)) === LATIN

/** The end of "A.I" in "A.I." or "A.I", or `start` where single letters with points do not stand. */
function initialismEnd(text: string, start: number): number {
  let at = start
  while (text.charAt(at + 1) === '.' && isLatinAt(text, at + 2) && !isLatinAt(text, at + 3)) at += 2
  return at === start ? start : at + 1
}

function contractionEnd(text: string, at: number): number {
  if (!isApostrophe(text.charCodeAt(at))) return at
  let end = at + 1
  while (end < at + 4 && isLatinAt(text, end)) end += 1
  return CONTRACTIONS.has(text.slice(at + 1, end).toLowerCase()) ? end : at
}

function isAddress(text: string, start: number, end: number): boolean {
  const behind = text.charCodeAt(end)
  if (behind !== COLON && behind !== POINT) return false
  const word = text.slice(start, Math.min(end, start + 6)).toLowerCase()
  if (word === 'http' || word === 'https') return text.startsWith('://', end)
  return word === 'www' && behind === POINT && isLatinAt(text, end + 1)
}

function addressEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && !/[\s<>"'«»]/u.test(text.charAt(at)) && kindOf(text.charCodeAt(at)) !== ARABIC) at += 1
  return at
}

/** Steps over tags and entities; remembers where the next ">" is, so that hostile text costs no more than plain text. */
class Markup {
  readonly #text: string
  #close = 0

  constructor(text: string) {
    this.#text = text
  }

  after(at: number): number {
    const code = this.#text.charCodeAt(at)
    if (code === LESS_THAN) return this.#afterTag(at)
    if (code === AMPERSAND) return this.#afterEntity(at)
    return at + 1
  }

  #afterTag(at: number): number {
    const next = this.#text.charAt(at + 1)
    if (!/[a-z/!]/iu.test(next)) return at + 1
    if (this.#close >= 0 && this.#close < at) this.#close = this.#text.indexOf('>', at)
    return this.#close >= 0 && this.#close - at <= LONGEST_TAG ? this.#close + 1 : at + 1
  }

  #afterEntity(at: number): number {
    let end = at + 1
    while (end < at + 10 && /[#a-z0-9]/iu.test(this.#text.charAt(end))) end += 1
    return end > at + 2 && this.#text.charAt(end) === ';' ? end + 1 : at + 1
  }
}
