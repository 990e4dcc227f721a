import { type CatalogueName, nameIn, names } from '../catalogue/names.ts'
import type { Language } from '../languages/language.ts'
import { foldWord } from '../languages/words-fold.ts'
import type { Choice } from './commands/command.ts'

const MOST = 25

/** The catalogue's names that are written like this in any script, those that begin so first. */
export function nameChoices(typed: string, language: Language): readonly Choice[] {
  const wanted = foldWord(typed.trim())
  const found = names.flatMap((name) => {
    const at = Math.min(...formsOf(name).map((form) => rankOf(form, wanted)))
    return at < Number.POSITIVE_INFINITY ? [{ name, at }] : []
  })
  return found
    .toSorted((a, b) => a.at - b.at)
    .slice(0, MOST)
    .map(({ name }) => ({ name: nameIn(name.id, language.code), value: name.id }))
}

/** A name by its id, or by any way of writing it; null where there is none. */
export function findName(typed: string): string | null {
  const wanted = foldWord(typed.trim())
  if (wanted === '') return null
  return (
    names.find(({ id }) => id === typed.trim())?.id ?? names.find((name) => formsOf(name).includes(wanted))?.id ?? null
  )
}

function formsOf({ id, aliases }: CatalogueName): readonly string[] {
  return [id, ...aliases.map(({ text }) => foldWord(text))]
}

function rankOf(form: string, wanted: string): number {
  if (form === wanted) return 0
  if (form.startsWith(wanted)) return 1
  return form.includes(wanted) ? 2 : Number.POSITIVE_INFINITY
}
