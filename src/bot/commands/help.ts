import type { Command } from './command.ts'
import { helpPage } from './help/page.ts'

/** `/help`: every command with examples, subject by subject. */
export const help: Command = {
  data: { name: 'help', description: 'What Mujaz does, and how to begin', contexts: [0] },
  managed: [],
  run: async (_, { language }) => helpPage(undefined, language),
}
