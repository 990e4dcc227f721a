// How words are made alike before they are compared: what Arabic keyboards, vowel signs and feeds write differently is written one way.

const NOTHING = ''

/** Letters that Arabic texts write in several ways, and letters of Persian keyboards that stand in Arabic texts. */
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ؤ: 'و',
  ک: 'ك',
  گ: 'ك',
  ڤ: 'ف',
  ڥ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  '،': ',',
  '؛': ';',
  '؟': '?',
}

/** U+0640: the stroke that only stretches a word. */
const TATWEEL = 0x640

const FIRST = 0x600
const LAST = 0x6ff
const FOLDED: readonly string[] = Array.from({ length: LAST - FIRST + 1 }, (_, offset) => foldLetter(FIRST + offset))

function foldLetter(code: number): string {
  if (code === TATWEEL || isVowelSign(code)) return NOTHING
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  const letter = String.fromCharCode(code)
  return LETTERS[letter] ?? letter
}

function isVowelSign(code: number): boolean {
  return (code >= 0x610 && code <= 0x61a) || (code >= 0x64b && code <= 0x65f) || code === 0x670 || isKoranicSign(code)
}

function isKoranicSign(code: number): boolean {
  return code >= 0x6d6 && code <= 0x6ed && code !== 0x6dd && code !== 0x6de && code !== 0x6e9
}

/** Zero-width characters, direction marks, the soft hyphen, the byte-order mark: no reader sees them. */
export function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xad ||
    code === 0x61c ||
    code === 0xfeff
  )
}

/**
 * Arabic text with one form of alef, ya, ta marbuta and hamza, without vowel signs, tatweel and invisible characters, with ASCII digits
 * and ASCII forms of ٪ ٫ ٬ and the Arabic punctuation; other scripts stay as they are. Linear.
 */
export function normaliseArabic(text: string): string {
  const composed = hasPresentationForm(text) ? text.normalize('NFKC') : text
  let folded = ''
  for (let at = 0; at < composed.length; at += 1) {
    const code = composed.charCodeAt(at)
    if (code >= FIRST && code <= LAST) folded += FOLDED[code - FIRST] ?? NOTHING
    else if (!isInvisible(code)) folded += composed.charAt(at)
  }
  return folded
}

/** Ligatures and positional shapes such as ﻻ, and full-width Latin letters. */
function hasPresentationForm(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 0xfb00) return true
  return false
}

/**
 * A word as it is compared: small letters, no accents, one form of each Arabic letter, no possessive "'s", no full stops of an
 * initialism ("A.I." is "ai"). Linear; broken UTF-16 stays broken and harms nothing.
 */
export function foldWord(word: string): string {
  let isSmall = true
  let isPlain = true
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if (code > 0x7f) return foldForeign(word)
    if (code < 0x30) isPlain = false
    else if (code >= 0x41 && code < 0x61) isSmall = false
  }
  const small = isSmall ? word : word.toLowerCase()
  return isPlain ? small : dropEnding(small)
}

function foldForeign(word: string): string {
  const code = word.charCodeAt(0)
  if (code >= FIRST && code <= LAST) return normaliseArabic(word)
  const plain = word.normalize('NFKD').replace(/\p{M}+/gu, '')
  return dropEnding(normaliseArabic(plain).toLowerCase().replaceAll('’', "'").replaceAll('ʼ', "'"))
}

function dropEnding(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word.includes("'") ? word.replaceAll("'", '') : word
  return isInitialism(bare) ? bare.replaceAll('.', '') : bare
}

/** "a.i" and "u.s", not "5.1". */
function isInitialism(word: string): boolean {
  return word.charAt(1) === '.' && word.charCodeAt(0) > 0x39
}
