import type { APIEmbed, APIMessageTopLevelComponent, APIModalInteractionResponseCallbackData } from 'discord.js'
import type { Language } from '../languages/language.ts'

/** An answer that only the one who asked sees. */
export interface Reply {
  readonly content?: string
  readonly embeds?: readonly APIEmbed[]
  /** At most five rows (https://discord.com/developers/docs/components/reference#action-row). */
  readonly components?: readonly APIMessageTopLevelComponent[]
  /** SUPPRESS_EMBEDS and IS_COMPONENTS_V2, where a message needs them. */
  readonly flags?: number
  readonly files?: readonly { readonly name: string; readonly text: string }[]
  /** In which language it is, where that is not the caller's. */
  readonly language?: Language
}

/** A form that opens in place of an answer. */
export interface FormReply {
  readonly form: APIModalInteractionResponseCallbackData
}

/** https://discord.com/developers/docs/resources/message#create-message */
export const LONGEST_CONTENT = 2_000
/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
export const LONGEST_DESCRIPTION = 4_096

/** Lines as far as Discord takes them; `more` says how many were left out. A line that is too long by itself is cut. */
export function fitLines(lines: readonly string[], more: (count: number) => string, most = LONGEST_CONTENT): string {
  const all = lines.join('\n')
  if (all.length <= most) return all
  const kept: string[] = []
  let room = most - 40
  for (const line of lines) {
    if (line.length + 1 > room) break
    kept.push(line)
    room -= line.length + 1
  }
  const [next] = lines.slice(kept.length)
  if (next !== undefined && next.length > most / 2 && room > 100)
    kept.push(`${next.slice(0, room - 2).toWellFormed()}…`)
  return kept.length === lines.length ? kept.join('\n') : [...kept, more(lines.length - kept.length)].join('\n')
}

/** A titled list in an embed, which holds twice as much as a plain text. */
export function listReply(title: string, lines: readonly string[], more: (count: number) => string): Reply {
  return { embeds: [{ title, description: fitLines(lines, more, LONGEST_DESCRIPTION) }] }
}
