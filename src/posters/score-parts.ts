import { pointsInWords, say } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { ScorePart } from '../news/edition.ts'

/** The summands of a score in words: "its topic: +2". */
export function describeParts(parts: readonly ScorePart[], language: Language): readonly string[] {
  return parts.map((part) =>
    say(language, 'why.line', { part: nameOf(part, language), points: pointsInWords(language, part.points) }),
  )
}

function nameOf({ part, count }: ScorePart, language: Language): string {
  return part === 'outlets' ? say(language, 'why.outlets', { count: count ?? 1 }) : say(language, `why.${part}`)
}
