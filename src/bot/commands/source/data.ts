import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType as Type } from 'discord.js'
import type { Command } from '../command.ts'

const which: APIApplicationCommandBasicOption = {
  type: Type.String,
  name: 'source',
  description: 'Which source; type its name',
  autocomplete: true,
  required: true,
}

const add: APIApplicationCommandBasicOption[] = [
  {
    type: Type.String,
    name: 'url',
    description: 'The address of a feed (RSS, Atom, JSON Feed), or one of the catalogue by its name',
    required: true,
    max_length: 2000,
    autocomplete: true,
  },
  { type: Type.String, name: 'name', description: 'What to call it', max_length: 80 },
  {
    type: Type.String,
    name: 'focus',
    description: 'How much of it is about AI; its items are filtered accordingly',
    choices: ['ai', 'tech', 'general'].map((value) => ({ name: value, value })),
  },
]

const subcommand = (name: string, description: string, options: APIApplicationCommandBasicOption[] = []) => ({
  type: Type.Subcommand as const,
  name,
  description,
  options,
})

/** What Discord is told of `/source`. */
export const sourceData: Command['data'] = {
  name: 'source',
  description: 'What is read: list, add, try and remove sources',
  contexts: [0],
  options: [
    subcommand('list', 'What this server reads, and whether it works'),
    subcommand('add', 'Read one more feed for this server', add),
    subcommand('packs', 'Choose which packs of the catalogue this server reads'),
    subcommand('remove', 'Do not read a source for this server any more', [which]),
    subcommand('mute', 'Leave a source of the installation out for this server, or take it back', [
      which,
      { type: Type.Boolean, name: 'muted', description: 'True (default) leaves it out, False takes it back' },
    ]),
    subcommand('test', 'Read a source now and tell what it holds', [
      { ...which, description: 'A source, or the address of any feed' },
    ]),
    subcommand('import', 'Add the sources of an OPML or JSON Lines list; you see first what would be added', [
      { type: Type.Attachment, name: 'file', description: 'The list as a file' },
      { type: Type.String, name: 'url', description: 'The list’s address', max_length: 2000 },
    ]),
    subcommand('export', 'What this server reads, as an OPML file'),
  ],
}
