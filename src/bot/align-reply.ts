import type { Language } from '../languages/language.ts'
import { hasRightToLeft } from '../lib/bidi.ts'
import { align } from '../posters/layouts/direction.ts'
import { LONGEST_CONTENT, LONGEST_DESCRIPTION, type Reply } from './reply.ts'

// What does not tell in which language a line is: what was inserted (isolated), code, and Discord's own marks of channels, people and times.
const INSERTED = /\u2068[^\u2068\u2069\n]*\u2069|`[^`\n]*`|<[^<>\n]*>/g

/** An answer in a language that is written from the right: its lines begin there, also those that begin with a name. What is in another language stays. */
export function alignReply(reply: Reply, language: Language): Reply {
  if (language.direction === 'ltr') return reply
  return {
    ...reply,
    ...(reply.content === undefined ? {} : { content: alignText(reply.content, language, LONGEST_CONTENT) }),
    ...(reply.embeds === undefined
      ? {}
      : {
          embeds: reply.embeds.map((embed) =>
            embed.description === undefined
              ? embed
              : { ...embed, description: alignText(embed.description, language, LONGEST_DESCRIPTION) },
          ),
        }),
  }
}

function alignText(text: string, language: Language, most: number): string {
  const aligned = text
    .split('\n')
    .map((line) => (isForeign(line) || beginsRight(line) ? line : align(language, line)))
    .join('\n')
  // The marks are worth less than the words.
  return aligned.length > most ? text : aligned
}

/** Whether a line's own words are of a language that is written from the left. */
function isForeign(line: string): boolean {
  const words = line.replace(INSERTED, '')
  return /\p{L}/u.test(words) && !hasRightToLeft(words)
}

function beginsRight(line: string): boolean {
  const [first = ''] = /[^\p{P}\p{S}]/u.exec(line) ?? []
  return hasRightToLeft(first)
}
