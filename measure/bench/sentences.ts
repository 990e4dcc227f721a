// The text below a headline: names and sentences without meaning.
import type { Random } from './random.ts'
import { type Language, SYLLABLES, WORDS } from './words.ts'

/** An invented name of two or three syllables. */
export function invent(random: Random, language: Language): string {
  const parts = Array.from({ length: random.chance(0.25) ? 2 : 3 }, () => random.pick(SYLLABLES[language])).join('')
  return language === 'en' ? parts.charAt(0).toUpperCase() + parts.slice(1) : parts
}

/** One sentence of filler, now and then about AI. */
export function sentence(random: Random, language: Language, aboutAi: boolean): string {
  const list = WORDS[language]
  const word = (kind: keyof (typeof WORDS)['en']) => random.pick(list[kind])
  const [one, two, three] = [word('noun'), word('noun'), word('noun')]
  const person = `${invent(random, language)} ${invent(random, language)}`
  const number = random.between(2, 9_999)
  if (language === 'ar') {
    if (aboutAi && random.chance(0.3))
      return `وتقول ${word('company')} إن ${word('thing')} قادرة على ${word('goal')} في ${word('place')}.`
    return random.pick([
      `${word('verb')} ${person} ${one} ${word('adjective')} في ${word('place')} بعد ${number} ${word('unit')}.`,
      `وقال ${person} إن ${one} ${word('verb')} ${two} قرب ${three} منذ ${number} ${word('unit')}.`,
      `وفي ${word('place')} ${word('verb')} ${one} ${word('adjective')} رغم ${two}، وكان ${three} ${word('adjective')}.`,
    ])
  }
  if (aboutAi && random.chance(0.3))
    return `${word('company')} says that ${word('thing')} can ${word('goal')}, as ${person} showed in ${word('place')}.`
  return random.pick([
    `The ${word('adjective')} ${one} ${word('verb')} the ${two} in ${word('place')} after ${number} ${word('unit')}, ${person} said.`,
    `${person} ${word('verb')} a ${word('adjective')} ${one} near the ${two}, ${number} ${word('unit')} from the ${three}.`,
    `In ${word('place')}, the ${one} was ${word('verb')} twice; its ${word('adjective')} ${two} cost ${number} ${word('unit')} of work.`,
    `Nobody ${word('verb')} the ${one} before ${person} did, and the ${word('adjective')} ${three} shows it.`,
  ])
}
