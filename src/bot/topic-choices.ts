import { topicName, topics } from '../catalogue/topics.ts'
import type { Language } from '../languages/language.ts'
import { type Choice, matchChoices } from './commands/command.ts'

/** The catalogue's topics by name. */
export function topicChoices(typed: string, language: Language): readonly Choice[] {
  return matchChoices(
    topics.map(({ id }) => ({ name: topicName(id, language.code), value: id })),
    typed,
  )
}

/** A topic by its id, or by its name in this language or in English; null where there is none. */
export function findTopic(typed: string, language: Language): string | null {
  const wanted = typed.trim().toLowerCase()
  const isIt = (id: string) =>
    [id, topicName(id, language.code), topicName(id, 'en')].some((name) => name.toLowerCase() === wanted)
  return topics.find(({ id }) => isIt(id))?.id ?? null
}
