import { ApplicationCommandOptionType as Type } from 'discord.js'
import { languages } from '../../../languages/index.ts'
import type { Command } from '../command.ts'

/** What Discord is told of `/settings`. */
export const settingsData: Command['data'] = {
  name: 'settings',
  description: 'Language, time zone, digits, pings and quiet hours of this server; what is kept of you',
  contexts: [0],
  options: [
    {
      type: Type.Subcommand,
      name: 'language',
      description: 'In which language Mujaz answers here',
      options: [
        {
          type: Type.String,
          name: 'language',
          description: 'The language',
          required: true,
          choices: languages.map(({ code, name }) => ({ name, value: code })),
        },
        {
          type: Type.String,
          name: 'digits',
          description: 'How numbers are written',
          choices: [
            { name: '123', value: 'latn' },
            { name: '١٢٣', value: 'arab' },
          ],
        },
      ],
    },
    {
      type: Type.Subcommand,
      name: 'timezone',
      description: 'In which time zone new digests are set',
      options: [
        { type: Type.String, name: 'timezone', description: 'Type a city', required: true, autocomplete: true },
      ],
    },
    {
      type: Type.Subcommand,
      name: 'role',
      description: 'Which role digests may ping; without one, none',
      options: [
        { type: Type.Role, name: 'role', description: 'The role' },
        {
          type: Type.Integer,
          name: 'outlets',
          description: 'Only when so many outlets tell a story (default 3)',
          min_value: 1,
          max_value: 50,
        },
      ],
    },
    {
      type: Type.Subcommand,
      name: 'quiet-hours',
      description: 'When alerts wait for the next digest',
      options: [
        {
          type: Type.String,
          name: 'hours',
          description: '22:00-07:00, or off',
          required: true,
          max_length: 40,
        },
      ],
    },
    {
      type: Type.Subcommand,
      name: 'feedback',
      description: 'How Useful and Not for me have moved the ranking here, and a way back',
    },
    { type: Type.Subcommand, name: 'forget-me', description: 'Erase what Mujaz keeps of you, in every server' },
  ],
}
