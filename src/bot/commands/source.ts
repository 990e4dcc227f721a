import type { Command } from './command.ts'
import { addOwnSource } from './source/add.ts'
import { sourceChoices } from './source/choices.ts'
import { sourceData } from './source/data.ts'
import { exportSources } from './source/export.ts'
import { importList } from './source/import.ts'
import { askPacks } from './source/packs.ts'
import { muteHere, removeHere } from './source/remove.ts'
import { listSources, testSource } from './source/show.ts'

/** `/source`: what a server reads. */
export const source: Command = {
  data: sourceData,
  managed: ['add', 'packs', 'remove', 'mute', 'import'],

  async run(interaction, caller, context) {
    switch (interaction.options.getSubcommand()) {
      case 'add':
        return addOwnSource(interaction, caller, context)
      case 'packs':
        return askPacks(caller, context)
      case 'remove':
        return removeHere(interaction, caller, context)
      case 'mute':
        return muteHere(interaction, caller, context)
      case 'test':
        return testSource(interaction, caller, context)
      case 'import':
        return importList(interaction, caller, context)
      case 'export':
        return exportSources(caller, context)
      default:
        return listSources(caller, context)
    }
  },

  complete: sourceChoices,
}
