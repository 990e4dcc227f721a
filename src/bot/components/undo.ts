import { ButtonStyle, ComponentType } from 'discord.js'
import { say } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import type { Millis } from '../../news/types.ts'
import { toCustomId } from '../../posters/custom-id.ts'
import { restoreDigestWithin, restoreSourceWithin } from '../../storage/within-limits.ts'
import { MOST_DIGESTS, MOST_OWN_SOURCES } from '../limits.ts'
import type { Reply } from '../reply.ts'
import type { Component } from './component.ts'

/** For how long a deletion can be taken back. */
const UNDO_WITHIN: Millis = 10 * 60_000

/** Takes a deletion back: "undo:<digest or source>:<id>". */
export const undo: Component = {
  action: 'undo',
  managed: true,
  updates: true,
  async run(interaction, { key, rest }, { language, guildId }, { database, clock }) {
    const now = clock()
    const since = now - UNDO_WITHIN
    if (interaction.message.createdTimestamp < since) return { content: say(language, 'undo.late') }
    const outcome =
      key === 'digest'
        ? await restoreDigestWithin(database, guildId, rest, { since, now, most: MOST_DIGESTS })
        : await restoreSourceWithin(database, guildId, rest, MOST_OWN_SOURCES)
    if (outcome === 'over')
      return {
        content:
          key === 'digest'
            ? say(language, 'digest.limit', { count: MOST_DIGESTS })
            : say(language, 'source.limit', { count: MOST_OWN_SOURCES }),
      }
    return { content: say(language, outcome === 'restored' ? 'undo.done' : 'undo.late') }
  },
}

/** The answer to a deletion, with the button that takes it back. */
export function withUndo(content: string, what: 'digest' | 'source', id: string, language: Language): Reply {
  return {
    content: `${content}\n${say(language, 'undo.offer')}`,
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: say(language, 'undo.button'),
            custom_id: toCustomId('undo', what, id),
          },
        ],
      },
    ],
  }
}
