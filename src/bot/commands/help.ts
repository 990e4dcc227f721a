import { say } from '../../languages/index.ts'
import type { TextKey } from '../../languages/language.ts'
import type { Command } from './command.ts'

const PARAGRAPHS: readonly TextKey[] = [
  'help.start',
  'help.digest',
  'help.source',
  'help.news',
  'help.settings',
  'help.status',
  'help.schedules',
]

/** `/help`: what there is, with examples. */
export const help: Command = {
  data: { name: 'help', description: 'What Mujaz does, and how to begin', contexts: [0] },
  managed: [],
  run: async (_, { language }) => ({
    embeds: [
      { title: say(language, 'help.heading'), description: PARAGRAPHS.map((key) => say(language, key)).join('\n\n') },
    ],
  }),
}
