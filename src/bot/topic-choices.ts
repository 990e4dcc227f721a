import { topics } from '../catalogue/topics.ts'
import { languages, topicName } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { type Choice, matchChoices } from './commands/command.ts'

/** The catalogue's topics by name. */
export function topicChoices(typed: string, language: Language): readonly Choice[] {
  return matchChoices(
    topics.map(({ id }) => ({ name: topicName(language, id), value: id })),
    typed,
  )
}

/** A topic by its id, or by its name in any language; null where there is none. */
export function findTopic(typed: string): string | null {
  const wanted = typed.trim().toLowerCase()
  const isIt = (id: string) =>
    id === wanted ||
    languages.some(
      (language) => topicName(language, id).localeCompare(wanted, undefined, { sensitivity: 'base' }) === 0,
    )
  return topics.find(({ id }) => isIt(id))?.id ?? null
}
