import type { Token } from './words.ts'
import { arabicOrPersian } from './words-common.ts'

const URDU = /[ٹڈڑںےہھ]/u
const PASHTO = /[ښځډړېۍ]/u
const SORANI = /[ێۆڵڕ]/u
/** Letters of Persian alone, and Persian's own ya and kaf. */
const PERSIAN_LETTERS = /[پچژگ]/gu
const PERSIAN_FORMS = /[یک]/gu
const ARABIC_FORMS = /[يكةىأإ]/gu

/** Arabic, Persian, Urdu, Pashto or Kurdish, by the letters and small words of each; `declared` where they tell nothing. */
export function detectArabicScript(text: string, tokens: readonly Token[], declared: string | null): string {
  if (URDU.test(text)) return 'ur'
  if (PASHTO.test(text)) return 'ps'
  if (SORANI.test(text)) return 'ckb'
  let balance = 0
  for (const { key } of tokens) {
    const side = arabicOrPersian(key)
    if (side !== null) balance += side === 'ar' ? 1 : -1
  }
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  balance +=
    0.5 * Math.min(4, count(ARABIC_FORMS)) -
    0.75 * Math.min(4, count(PERSIAN_FORMS)) -
    Math.min(2, count(PERSIAN_LETTERS))
  if (declared === 'ur' || declared === 'ckb' || declared === 'ps') return declared
  if (declared === 'fa') return balance > 1 ? 'ar' : 'fa'
  return balance < (declared === 'ar' ? -2 : -0.5) ? 'fa' : 'ar'
}

const CYRILLIC: ReadonlySet<string> = new Set(['ru', 'uk', 'bg', 'be', 'mk', 'sr', 'kk'])

/** Russian, Ukrainian, Belarusian, Serbian or Bulgarian by their own letters; else the declared one, else Russian. */
export function detectCyrillic(text: string, declared: string | null): string {
  if (/[ўЎ]/u.test(text)) return 'be'
  if (/[їєґЇЄҐ]/u.test(text)) return 'uk'
  if (/[ђћЂЋ]/u.test(text)) return 'sr'
  if (declared !== null && CYRILLIC.has(declared)) return declared
  if (/[іІ]/u.test(text)) return 'uk'
  if (/[ыэёЫЭЁ]/u.test(text)) return 'ru'
  if (/[јљњЈЉЊ]/u.test(text)) return 'sr'
  return /ъ/u.test(text) && /(?:^|\s)(?:на|за|се|от|и|че|ще)\s/u.test(text) ? 'bg' : 'ru'
}
