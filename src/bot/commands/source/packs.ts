import { ComponentType } from 'discord.js'
import { sources } from '../../../catalogue/sources.ts'
import { say } from '../../../languages/index.ts'
import { toCustomId } from '../../../posters/custom-id.ts'
import { hasInstallationSource } from '../../../storage/offered-sources.ts'
import type { BotContext, Caller } from '../../context.ts'
import type { Reply } from '../../reply.ts'
import { chosenPacks, countPacks, packOptions } from './catalogue-packs.ts'

/** Asks which packs of the catalogue this server reads; components/packs.ts acts on the answer. */
export async function askPacks({ language, guildId }: Caller, { database }: BotContext): Promise<Reply> {
  const ids = sources.map(({ id }) => id)
  if (!(await hasInstallationSource(database, ids))) return { content: say(language, 'packs.none') }
  const chosen = await chosenPacks(database, guildId)
  const options = packOptions(language, chosen, await countPacks(database, guildId))
  return {
    content: say(language, 'packs.choose'),
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: toCustomId('packs', 'choose'),
            placeholder: say(language, 'packs.menu'),
            min_values: 0,
            max_values: options.length,
            options,
          },
        ],
      },
    ],
  }
}
