import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { IntlMessageFormat } from 'intl-messageformat'
import { english } from '../../src/languages/english.ts'
import { languages, say, type TextValues } from '../../src/languages/index.ts'
import type { Language, TextKey } from '../../src/languages/language.ts'

const NUMBERS = [0, 1, 2, 3, 5, 10, 11, 99, 100, 101, 1_000_000]
const LONG = 'The longest name that anybody has ever given '.repeat(4).trim()
const WORDS = [
  LONG,
  'شركة الذكاء الاصطناعي العربية',
  'OpenAI',
  'شركة OpenAI 3.5 (بيتا)',
  '**bold** [link](https://example.com) `code` {brace} <b>',
  'one\ntwo\nثلاثة',
  '2026',
  '',
]
const keys = Object.keys(english.texts) as TextKey[]

/** An argument of a message: whether a number chooses its words, and with which forms. */
interface Argument {
  readonly name: string
  readonly isNumber: boolean
  readonly forms: readonly string[] | null
}

// The parser gives a tree of parts: 1 is {name}, 2 is {name, number}, 6 is {name, plural, …} (https://formatjs.github.io/docs/icu-messageformat-parser/).
type Part = ReturnType<IntlMessageFormat['getAst']>[number]
function argumentsOf(parts: readonly Part[]): readonly Argument[] {
  return parts.flatMap((part) => {
    if (part.type === 1) return [{ name: part.value, isNumber: false, forms: null }]
    if (part.type === 2) return [{ name: part.value, isNumber: true, forms: null }]
    if (part.type !== 6) return []
    const within = Object.values(part.options).flatMap(({ value }) => argumentsOf(value))
    return [{ name: part.value, isNumber: true, forms: Object.keys(part.options) }, ...within]
  })
}

function readText({ texts, locale }: Language, key: TextKey): readonly Argument[] {
  return argumentsOf(new IntlMessageFormat(texts[key], locale, undefined, { ignoreTag: true }).getAst())
}

const namesOf = (language: Language, key: TextKey) => [...new Set(readText(language, key).map(({ name }) => name))]

/** The text with each of the extreme values in each place; what is a number in English is one in every language. */
function* rendered(language: Language, key: TextKey, words: readonly string[] = WORDS): Generator<string> {
  const given = new Map<string, boolean>()
  for (const { name, isNumber } of languages.flatMap((each) => readText(each, key)))
    given.set(name, given.get(name) === true || isNumber)
  const rounds = Math.max(words.length, NUMBERS.length)
  for (let round = 0; round < rounds; round += 1) {
    const values: TextValues = Object.fromEntries(
      [...given].map(([name, isNumber], place) => [
        name,
        isNumber ? (NUMBERS[(round + place) % NUMBERS.length] ?? 0) : (words[(round + place) % words.length] ?? ''),
      ]),
    )
    yield say(language, key, values)
  }
}

/** The forms that whole numbers up to ten thousand take in a language. */
function formsOf(language: Language): readonly string[] {
  const rules = new Intl.PluralRules(language.locale)
  return [...new Set(Array.from({ length: 10_001 }, (_, number) => rules.select(number)))].sort()
}

function depth(text: string): number {
  let open = 0
  for (const sign of text) {
    if (sign === '\u2068') open += 1
    if (sign === '\u2069') open -= 1
    if (open < 0) return open
  }
  return open
}

/** What a line says itself: without what was inserted, code, and Discord's marks. */
const ownWords = (text: string) => {
  const isolated = /\u2068[^\u2068\u2069]*\u2069/g
  return text
    .replace(isolated, '')
    .replace(isolated, '')
    .replace(/`[^`]*`|<[^<>\n]*>/g, '')
}

/**
 * How long a text may be where it stands (https://docs.discord.com/developers/components/reference,
 * https://discord.com/developers/docs/resources/message#embed-object-embed-limits); the first that fits the key counts.
 */
const LIMITS: readonly (readonly [RegExp, number])[] = [
  [/^(button\.|undo\.button|page\.(back|next)|welcome\.button|digest\.why$|import\.(add|cancel)$)/, 80],
  [/^setup\.(preview|confirm|publish|time|schedule|timezone)$|^settings\.feedback-reset$/, 45],
  [/^setup\.(schedule|timezone)-help$|^pack\.|^topic\.|^help\.title-/, 100],
  [/^(setup\.(channel|language|topics)|packs\.menu|help\.menu|stories\.which)$/, 150],
  [/^(digest|alert|review|more|sources|status|ask|why|news)\.(heading|latest)$/, 256],
  [/./, 2_000],
]

describe('the texts of every language', () => {
  for (const language of languages) {
    describe(language.name, () => {
      test('can be said with any value', () => {
        for (const key of keys)
          for (const text of rendered(language, key)) {
            assert.notEqual(text.trim(), '', key)
            assert.doesNotMatch(ownWords(text).replaceAll('{brace}', ''), /[{}]|undefined|NaN/, key)
          }
      })

      test('use all that the English ones are given, and nothing else', () => {
        for (const key of keys) {
          const wanted = namesOf(english, key).filter((name) => name !== 'count')
          const own = namesOf(language, key)
          assert.deepEqual(own.filter((name) => name !== 'count').toSorted(), wanted.toSorted(), key)
          // Some languages need no number where English agrees with one.
          if (own.includes('count')) assert.ok(namesOf(english, key).includes('count'), key)
        }
      })

      test('have all the plural forms of their language', () => {
        const needed = formsOf(language)
        for (const key of keys)
          for (const { name, forms } of readText(language, key)) {
            if (forms === null) continue
            const missing = needed.filter((form) => !forms.includes(form))
            assert.deepEqual(missing, [], `${key} {${name}}`)
          }
      })

      test('are as short as Discord asks where they stand', () => {
        for (const key of keys) {
          const [, most] = LIMITS.find(([pattern]) => pattern.test(key)) ?? []
          for (const text of rendered(language, key))
            assert.ok(text.length <= (most ?? 0), `${key}: ${text.length} > ${most}`)
        }
      })

      test('close every isolate that they open', () => {
        for (const key of keys) for (const text of rendered(language, key)) assert.equal(depth(text), 0, key)
      })

      test('begin in the direction of their language, with what is inserted isolated', () => {
        for (const key of keys)
          for (const text of rendered(language, key)) {
            const [first] = /\p{L}/u.exec(ownWords(text)) ?? []
            // Examples of what is typed are the same everywhere.
            if (first === undefined || key === 'setup.schedule-help') continue
            assert.equal(/[\u0600-\u06ff]/.test(first), language.direction === 'rtl', `${key}: ${text}`)
          }
      })

      test('mean nothing by a sign or an emoji alone', () => {
        for (const key of keys) {
          const words = language.texts[key].replace(/\p{Extended_Pictographic}|[•←→]/gu, '')
          assert.match(words, /\p{L}|\{\w+\}/u, key)
        }
      })

      test('have no gaps of two spaces, nor a space before a full stop or comma', () => {
        for (const key of keys) assert.doesNotMatch(language.texts[key], / {2}| [.,،؛](?!\S)|^\s|\s$/, key)
      })
    })
  }

  test('Arabic ones use Arabic punctuation between Arabic words', () => {
    for (const language of languages.filter(({ direction }) => direction === 'rtl'))
      for (const key of keys)
        assert.doesNotMatch(language.texts[key].replace(/`[^`]*`/g, ''), /[\u0620-\u064a\u064b-\u0652][,;?]/, key)
  })

  test('French ones keep their high signs on the line of their word', () => {
    const french = languages.find(({ code }) => code === 'fr')
    assert.ok(french)
    for (const key of keys) {
      assert.doesNotMatch(french.texts[key], /[a-zé}][;?!»]| [:;?!»]|« |'/, key)
    }
  })
})
