import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType as Type } from 'discord.js'
import { languages } from '../../../languages/index.ts'
import type { Command } from '../command.ts'

export const MOST_LATEST = 10

const filters: APIApplicationCommandBasicOption[] = [
  { type: Type.String, name: 'topic', description: 'Only this topic', autocomplete: true },
  { type: Type.String, name: 'name', description: 'Only stories of this company, model, person …', autocomplete: true },
  {
    type: Type.String,
    name: 'language',
    description: 'Only stories told in this language',
    choices: languages.map(({ code, name }) => ({ name, value: code })),
  },
  {
    type: Type.Integer,
    name: 'since',
    description: 'Of how many days (default: all that is stored)',
    min_value: 1,
    max_value: 365,
  },
]

/** What Discord is told of `/news`. */
export const newsData: Command['data'] = {
  name: 'news',
  description: 'AI news, for you alone: the latest, a search, one story, a question',
  contexts: [0],
  options: [
    {
      type: Type.Subcommand,
      name: 'latest',
      description: 'The newest stories of this server’s sources',
      options: [{ type: Type.Integer, name: 'stories', description: 'How many', min_value: 1, max_value: MOST_LATEST }],
    },
    {
      type: Type.Subcommand,
      name: 'search',
      description: 'Find stories by words, topic, name, language and time',
      options: [
        { type: Type.String, name: 'words', description: 'Words, in any language', max_length: 100 },
        ...filters,
      ],
    },
    {
      type: Type.Subcommand,
      name: 'story',
      description: 'One story: who told what and when',
      options: [
        {
          type: Type.String,
          name: 'story',
          description: 'Type words of its title and choose',
          required: true,
          autocomplete: true,
        },
      ],
    },
    {
      type: Type.Subcommand,
      name: 'ask',
      description: 'Ask a question; the answer is what the sources say',
      options: [{ type: Type.String, name: 'question', description: 'Your question', required: true, max_length: 200 }],
    },
  ],
}
