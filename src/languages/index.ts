import { IntlMessageFormat } from 'intl-messageformat'
import { fromTheRight, hasRightToLeft, isolate } from '../lib/bidi.ts'
import { arabic } from './arabic.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import type { Language, TextKey } from './language.ts'

export const languages: readonly Language[] = [english, arabic, french]

/** The language with this code, or undefined. */
export function findLanguage(code: string): Language | undefined {
  return languages.find((language) => language.code === code.toLowerCase())
}

/** The language with this code, English where it is none of ours. */
export function languageOf(code: string): Language {
  return findLanguage(code) ?? english
}

/** The language with other digits than it usually has: 'arab' (٣) or 'latn' (3); null leaves it as it is. */
export function withDigits(language: Language, digits: 'arab' | 'latn' | null): Language {
  return digits === null ? language : { ...language, locale: `${language.code}-u-nu-${digits}` }
}

export type TextValues = Readonly<Record<string, string | number>>

const compiled = new Map<string, IntlMessageFormat>()

/** Says a text in a language. Inserted words are isolated, so that a Latin name does not reorder an Arabic sentence, nor the reverse. */
export function say(language: Language, key: TextKey, values: TextValues = {}): string {
  const id = `${language.locale}/${key}`
  let message = compiled.get(id)
  if (!message) {
    // Texts hold markdown; < and > are not tags in them.
    message = new IntlMessageFormat(language.texts[key], language.locale, undefined, { ignoreTag: true })
    compiled.set(id, message)
  }
  const isolated = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? isolateIn(language, value) : value,
  ])
  return String(message.format(Object.fromEntries(isolated)))
}

/** The name of one of the catalogue's topics, or the id itself where no such topic is known. */
export function topicName(language: Language, id: string): string {
  const key = `topic.${id}`
  return isText(key) ? say(language, key) : id
}

function isText(key: string): key is TextKey {
  return Object.hasOwn(english.texts, key)
}

/** Isolates what could reorder a text of this language: anything in one that is written from the right, right-to-left words in others. */
export function isolateIn(language: Language, text: string): string {
  return language.direction === 'rtl' || hasRightToLeft(text) ? isolate(text) : text
}

/** A short list: "a, b, c". */
export function listInWords(language: Language, parts: readonly string[]): string {
  const isolated = parts.map((part) => isolateIn(language, part))
  // Intl writes the Arabic "and" as part of the next word, which a Latin name cannot take.
  // Isolated parts and commas do not tell a direction to what the list is inserted into: a mark does.
  if (language.direction === 'rtl') return fromTheRight(isolated.join('، '))
  return new Intl.ListFormat(language.locale, { type: 'unit', style: 'short' }).format(isolated)
}

/** A day in words: "Tuesday 24 November". */
export function dayInWords(language: Language, at: number, timezone: string): string {
  return new Intl.DateTimeFormat(language.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: timezone,
  }).format(at)
}

/** A permission as Discord's settings show it: "View Channel" for ViewChannel. */
export function permissionName(language: Language, name: string): string {
  return language.discord?.permissions[name] ?? name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
}

/** A number in the language's digits. */
export function numberInWords(language: Language, value: number): string {
  return new Intl.NumberFormat(language.locale).format(value)
}

/** Points with their sign, in the language's digits: "+2.5", "-3". */
export function pointsInWords(language: Language, points: number): string {
  return new Intl.NumberFormat(language.locale, { signDisplay: 'always', maximumFractionDigits: 1 }).format(points)
}

/** Making one costs more than a hundred questions to it. */
const displayNames = new Map<string, Intl.DisplayNames>()

/** A language's name in another: "العربية" is "Arabic" in English. */
export function languageName(language: Language, code: string): string {
  const names = displayNames.get(language.locale) ?? new Intl.DisplayNames(language.locale, { type: 'language' })
  displayNames.set(language.locale, names)
  return names.of(code) ?? code
}
