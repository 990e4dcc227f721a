import { ButtonStyle, ComponentType, type MessageComponentInteraction } from 'discord.js'
import { say } from '../../../languages/index.ts'
import { PLAIN } from '../../../news/digest.ts'
import { toCustomId } from '../../../posters/custom-id.ts'
import { listGuildDigests } from '../../../storage/digests.ts'
import { findSettings, saveSettings } from '../../../storage/settings.ts'
import { insertDigestWithin } from '../../../storage/within-limits.ts'
import type { BotContext, Caller } from '../../context.ts'
import { MOST_DIGESTS } from '../../limits.ts'
import type { Reply } from '../../reply.ts'
import { refuseChannel } from '../digest/refusal.ts'
import { remarksOn } from '../digest/remarks.ts'
import { describeDigest } from '../digest/set.ts'
import { changePacks } from '../source/catalogue-packs.ts'
import { type SetupDraft, showSetup, toDigest } from './draft.ts'

/**
 * Makes the digest, and what was chosen the server's own language, time zone and sources. The message that shows the draft gives the digest its id:
 * Confirm pressed twice makes one digest.
 */
export async function finishSetup(
  draft: SetupDraft,
  caller: Caller,
  context: BotContext,
  { message }: Pick<MessageComponentInteraction, 'message'>,
): Promise<Reply> {
  const { database, clock } = context
  const { guildId } = caller
  const limit: Reply = { content: say(caller.language, 'digest.limit', { count: MOST_DIGESTS }) }
  const digests = await listGuildDigests(database, guildId)
  if (digests.length >= MOST_DIGESTS && !digests.some(({ id }) => id === message.id)) return limit
  const refusal = draft.channelId === null ? '' : await refuseChannel(draft.channelId, caller, context, PLAIN)
  // What is missing was mended or broken since the message was drawn: draw it again.
  if (refusal !== null) return showSetup(draft, caller, context)
  const now = clock()
  const digest = { ...toDigest(draft, message.id, caller, now), ping: (await findSettings(database, guildId)).ping }
  await changePacks(database, guildId, draft.packs)
  await saveSettings(database, guildId, { language: digest.language, timezone: digest.timezone })
  if ((await insertDigestWithin(database, digest, MOST_DIGESTS)) === 'over') return limit
  context.pollSoon()
  return {
    content: [
      describeDigest(digest, 'digest.created', caller, now),
      ...(await remarksOn(digest, caller, context)),
    ].join('\n'),
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Primary,
            label: say(caller.language, 'setup.publish'),
            custom_id: toCustomId('setup-publish', digest.id),
          },
        ],
      },
    ],
  }
}
