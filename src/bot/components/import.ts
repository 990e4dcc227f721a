import { say } from '../../languages/index.ts'
import { importSources } from '../commands/source/import-plan.ts'
import type { Component } from './component.ts'

/** Add and Cancel under the preview of an import: "import:<draft>:<add or cancel>". */
export const importing: Component = {
  action: 'import',
  managed: true,
  updates: true,
  async run(_, { key, rest }, caller, { database, imports, clock, pollSoon }) {
    const { language, guildId } = caller
    const draft = imports.take(key, caller, clock())
    if (draft === null) return { content: say(language, 'import.gone') }
    if (rest !== 'add') return { content: say(language, 'import.cancelled') }
    const count = await importSources(database, guildId, draft)
    pollSoon()
    return { content: say(language, 'import.done', { count }) }
  },
}
