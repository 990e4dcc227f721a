import type { Language } from '../../languages/language.ts'
import { fromTheRight } from '../../lib/bidi.ts'

// What makes a block of a line (heading, subtext) does so only at its very beginning.
const BLOCK_SIGN = /^(?:#{1,3}|-#) /

/** Lines of Discord's markdown in the language's direction: from the right each begins with a strong character, after the sign of its block. */
export function align(language: Language, text: string): string {
  if (language.direction === 'ltr') return text
  return text
    .split('\n')
    .map((line) => {
      const sign = BLOCK_SIGN.exec(line)?.[0] ?? ''
      return sign + fromTheRight(line.slice(sign.length))
    })
    .join('\n')
}
