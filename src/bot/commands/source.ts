import { ApplicationCommandOptionType as Type } from 'discord.js'
import { say } from '../../languages/index.ts'
import { listVisibleSources, removeSource } from '../../storage/sources.ts'
import { withUndo } from '../components/undo.ts'
import { type Choice, type Command, matchChoices } from './command.ts'
import { typedIn } from './digest-options.ts'
import { addOwnSource } from './source-add.ts'
import { listSources, testSource } from './source-show.ts'
import { findByWords, nameOf } from './source-words.ts'

const which = {
  type: Type.String as const,
  name: 'source',
  description: 'Which source; type its name',
  autocomplete: true,
  required: true,
}

/** `/source`: what a server reads. */
export const source: Command = {
  data: {
    name: 'source',
    description: 'What is read: list, add, try and remove sources',
    contexts: [0],
    options: [
      { type: Type.Subcommand, name: 'list', description: 'What this server reads, and whether it works' },
      {
        type: Type.Subcommand,
        name: 'add',
        description: 'Read one more feed for this server',
        options: [
          {
            type: Type.String,
            name: 'url',
            description: 'The address of a feed (RSS, Atom, JSON Feed)',
            required: true,
            max_length: 2000,
          },
          { type: Type.String, name: 'name', description: 'What to call it', max_length: 80 },
          {
            type: Type.String,
            name: 'focus',
            description: 'How much of it is about AI; its items are filtered accordingly',
            choices: ['ai', 'tech', 'general'].map((value) => ({ name: value, value })),
          },
        ],
      },
      {
        type: Type.Subcommand,
        name: 'remove',
        description: 'Do not read a source for this server any more',
        options: [which],
      },
      {
        type: Type.Subcommand,
        name: 'test',
        description: 'Read a source now and tell what it holds',
        options: [{ ...which, description: 'A source, or the address of any feed' }],
      },
    ],
  },
  managed: ['add', 'remove'],

  async run(interaction, caller, context) {
    switch (interaction.options.getSubcommand()) {
      case 'add':
        return addOwnSource(interaction, caller, context)
      case 'test':
        return testSource(interaction, caller, context)
      case 'remove': {
        const wanted = interaction.options.getString('source', true).trim()
        const found = findByWords(await listVisibleSources(context.database, caller.guildId), wanted)
        if (!found) return { content: say(caller.language, 'source.unknown') }
        await removeSource(context.database, caller.guildId, found)
        const text = say(caller.language, 'source.removed', { name: nameOf(found, caller.language) })
        return withUndo(text, 'source', found.id, caller.language)
      }
      default:
        return listSources(caller, context)
    }
  },

  async complete(interaction, caller, context) {
    const { value } = typedIn(interaction)
    const visible = await listVisibleSources(context.database, caller.guildId)
    return matchChoices(visible.map(toChoice), value)
  },
}

function toChoice({
  id,
  name,
  site,
}: {
  readonly id: string
  readonly name: string
  readonly site: string | null
}): Choice {
  return { name: site === null ? name : `${name} (${site.replace(/^https?:\/\//, '')})`, value: id }
}
