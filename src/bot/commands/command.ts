import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js'
import type { BotContext, Caller } from '../context.ts'
import type { Reply } from '../reply.ts'

/** A slash command: one file, one line in index.ts. */
export interface Command {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody
  /** The subcommands that change the server and so demand Manage Server ("" for a command without subcommands). */
  readonly managed: readonly string[]
  run(interaction: ChatInputCommandInteraction, caller: Caller, context: BotContext): Promise<Reply>
  /** Completes the option that is being typed: at most 25 choices, names and values of at most 100 characters. */
  complete?(interaction: AutocompleteInteraction, caller: Caller, context: BotContext): Promise<readonly Choice[]>
}

/** A command in the menu of a message (https://discord.com/developers/docs/interactions/application-commands#message-commands). */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody
  run(interaction: MessageContextMenuCommandInteraction, caller: Caller, context: BotContext): Promise<Reply>
}

export interface Choice {
  readonly name: string
  readonly value: string
}

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure */
export const LONGEST_CHOICE = 100
const MOST_CHOICES = 25
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u

/** Choices whose name holds what was typed, cut to what Discord takes; a value that is too long cannot be chosen and is left out. */
export function matchChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = typed.trim().toLowerCase()
  return choices
    .filter(
      ({ name, value }) => value.length <= LONGEST_CHOICE && (name.toLowerCase().includes(wanted) || value === typed),
    )
    .slice(0, MOST_CHOICES)
    .map(cutChoice)
}

/** Those that Discord takes: one whose name shows nothing would make it refuse them all. */
export function offerable(choices: readonly Choice[]): readonly Choice[] {
  const fits = (text: string) => VISIBLE.test(text) && text.length <= LONGEST_CHOICE
  return choices.filter(({ name, value }) => fits(name) && fits(value)).slice(0, MOST_CHOICES)
}

/** A choice whose name is cut to what Discord takes. */
export function cutChoice({ name, value }: Choice): Choice {
  return {
    name: name.length <= LONGEST_CHOICE ? name : `${name.slice(0, LONGEST_CHOICE - 1).toWellFormed()}…`,
    value,
  }
}

/** Completes the last part of a comma-separated list with those of the choices that match it. */
export function matchListChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  return completeList(typed, (last) => matchChoices(choices, last))
}

/** Completes the last part of a comma-separated list and keeps the parts before it. */
export function completeList(typed: string, match: (last: string) => readonly Choice[]): readonly Choice[] {
  const parts = typed.split(/[,،]/)
  const last = parts.pop() ?? ''
  const before = parts.map((part) => part.trim()).filter((part) => part !== '')
  const prefix = before.length === 0 ? '' : `${before.join(', ')}, `
  return match(last.trim())
    .filter(({ value }) => !before.includes(value))
    .map(({ name, value }) => ({ name: `${prefix}${name}`, value: `${prefix}${value}` }))
    .filter(({ name, value }) => name.length <= LONGEST_CHOICE && value.length <= LONGEST_CHOICE)
}

/** The parts of a comma-separated list. */
export function splitList(text: string | null): readonly string[] {
  return [
    ...new Set(
      (text ?? '')
        .split(/[,،]/)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
  ]
}
