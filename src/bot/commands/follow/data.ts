import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType as Type } from 'discord.js'
import { languages } from '../../../languages/index.ts'
import type { Command } from '../command.ts'

const when: APIApplicationCommandBasicOption[] = [
  { type: Type.Integer, name: 'hour', description: 'At which hour of your day', min_value: 0, max_value: 23 },
  { type: Type.String, name: 'timezone', description: 'Your time zone; type a city', autocomplete: true },
  {
    type: Type.String,
    name: 'language',
    description: 'In which language its stories are told',
    choices: languages.map(({ code, name }) => ({ name, value: code })),
  },
]

/** What Discord is told of `/follow`. */
export const followData: Command['data'] = {
  name: 'follow',
  description: 'A digest of your own by direct message, at your own hour',
  contexts: [0],
  options: [
    {
      type: Type.Subcommand,
      name: 'topic',
      description: 'Follow a topic',
      options: [
        { type: Type.String, name: 'topic', description: 'The topic', required: true, autocomplete: true },
        ...when,
      ],
    },
    {
      type: Type.Subcommand,
      name: 'name',
      description: 'Follow a company, model, product or person',
      options: [
        {
          type: Type.String,
          name: 'name',
          description: 'The name, in any script',
          required: true,
          autocomplete: true,
        },
        ...when,
      ],
    },
    { type: Type.Subcommand, name: 'list', description: 'What you follow, and when it comes' },
    {
      type: Type.Subcommand,
      name: 'remove',
      description: 'Follow something no longer',
      options: [
        { type: Type.String, name: 'what', description: 'A topic or name', required: true, autocomplete: true },
      ],
    },
  ],
}
