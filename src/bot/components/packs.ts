import { say } from '../../languages/index.ts'
import { listVisibleSources } from '../../storage/chosen-sources.ts'
import { readPacksWhole } from '../commands/source/catalogue-packs.ts'
import type { Component } from './component.ts'

/** The menu of `/source packs`: reads whole what is chosen, and nothing of what was and no longer is. */
export const packs: Component = {
  action: 'packs',
  managed: true,
  updates: true,
  async run(interaction, _, { language, guildId }, { database, pollSoon }) {
    await readPacksWhole(database, guildId, interaction.isStringSelectMenu() ? interaction.values : [])
    pollSoon()
    const { length: count } = await listVisibleSources(database, guildId)
    return { content: say(language, 'packs.done', { count }) }
  },
}
