import { ComponentType } from 'discord.js'
import { toCustomId } from '../posters/custom-id.ts'
import type { Reply } from './reply.ts'

// https://discord.com/developers/docs/components/reference#string-select
const MOST_CHOICES = 25
const LONGEST_LABEL = 100
const LONGEST_PLACEHOLDER = 150

/** Asks to choose one of several from a menu; what was chosen comes as the menu's value. */
export function choiceReply(given: {
  readonly action: string
  readonly key: string
  readonly question: string
  /** Stands in the menu until something is chosen. */
  readonly placeholder: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}): Reply {
  return {
    content: given.question,
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: toCustomId(given.action, given.key),
            placeholder: cut(given.placeholder, LONGEST_PLACEHOLDER),
            options: given.choices
              .slice(0, MOST_CHOICES)
              .map(({ value, label }) => ({ value, label: cut(label, LONGEST_LABEL) })),
          },
        ],
      },
    ],
  }
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`
}
