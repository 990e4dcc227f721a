import { MessageFlags } from 'discord.js'
import { z } from 'zod'
import { checkComponents } from './check-components.ts'
import { refuseField } from './errors.ts'
import { readForm, rule, setOf, snowflake } from './form.ts'
import { type Component, componentList } from './validate-components.ts'
import { type Embed, embedList } from './validate-embed.ts'
import type { AllowedMentions } from './world.ts'

/** Where a message comes in; Discord allows other flags and defaults in each. */
export type MessageDoor = 'channel' | 'edit' | 'forum' | 'webhook' | 'interaction'

/** What a request asks for; `undefined` in an edit: leave as it is. */
export interface MessageInput {
  readonly content: string | undefined
  readonly embeds: readonly Embed[] | undefined
  readonly components: readonly Component[] | undefined
  readonly attachments: readonly AttachmentInput[] | undefined
  readonly flags: number | undefined
  readonly nonce: string | number | undefined
  readonly enforceNonce: boolean
  readonly allowedMentions: AllowedMentions | null
  readonly replyTo: string | null
}

type AttachmentInput = z.infer<typeof attachment>

const ids = setOf(snowflake, { max: 100 })

// https://docs.discord.com/developers/resources/message#allowed-mentions-object
const allowedMentions = z
  .object({
    parse: setOf(z.enum(['roles', 'users', 'everyone'])).optional(),
    users: ids.optional(),
    roles: ids.optional(),
    replied_user: z.boolean().optional(),
  })
  .superRefine((mentions, context) => {
    for (const kind of ['users', 'roles'] as const) {
      if (!mentions.parse?.includes(kind) || !mentions[kind]?.length) continue
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`
      context.addIssue({ code: 'custom', message: `MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE|${message}` })
    }
  })

const attachment = z.object({
  id: z.union([snowflake, z.int().min(0)]),
  filename: z.string().min(1).max(1024).optional(),
  description: z.string().max(1024).optional(),
})

// https://docs.discord.com/developers/resources/message#create-message
const message = z.object({
  content: z.string().trim().max(2000).optional(),
  embeds: embedList.optional(),
  components: componentList.optional(),
  attachments: z.array(attachment).max(10).optional(),
  flags: z.int().min(0).optional(),
  tts: z.boolean().optional(),
  nonce: z
    .union(
      [z.string().max(25, rule('NONCE_TYPE_TOO_LONG', 'Nonce must be between 1 and 25 characters.')), z.int()],
      rule('NONCE_TYPE_INVALID_TYPE', 'This field must be a string or integer.'),
    )
    .optional(),
  enforce_nonce: z.boolean().optional(),
  allowed_mentions: allowedMentions.optional(),
  message_reference: z.object({ message_id: snowflake, fail_if_not_exists: z.boolean().optional() }).optional(),
  sticker_ids: z.array(snowflake).max(3).optional(),
  poll: z.unknown().optional(),
})

// Which flags a request may set, by its documentation; others are ignored. The forum's page leaves IS_COMPONENTS_V2 out though its
// schema and the libraries allow it, so it is allowed.
const everywhere = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2
const settable: Readonly<Record<MessageDoor, number>> = {
  channel: everywhere | MessageFlags.IsVoiceMessage,
  edit: MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2,
  forum: everywhere,
  webhook: everywhere,
  interaction: everywhere | MessageFlags.Ephemeral,
}

/** Reads and checks the body of a message request. `wasV2`: the edited message already has IS_COMPONENTS_V2, which stays. */
export function readMessage(body: unknown, door: MessageDoor, wasV2 = false): MessageInput {
  const form = readForm(message, door === 'edit' ? emptiedNulls(body) : body)
  const flags = ((form.flags ?? 0) & settable[door]) | (wasV2 ? MessageFlags.IsComponentsV2 : 0)
  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0
  if (isV2) demandComponentsOnly(form)
  if (form.components) checkComponents(form.components, isV2)
  return {
    content: form.content,
    embeds: form.embeds,
    components: form.components,
    attachments: form.attachments,
    flags: door === 'edit' && form.flags === undefined ? undefined : flags,
    nonce: form.nonce,
    enforceNonce: form.enforce_nonce ?? false,
    allowedMentions: form.allowed_mentions ?? null,
    replyTo: form.message_reference?.message_id ?? null,
  }
}

// "The message can only contain components. Providing content, embeds, sticker_ids, poll … will fail with a 400."
// https://docs.discord.com/developers/resources/message#create-message
function demandComponentsOnly(form: z.infer<typeof message>): void {
  const others = { content: form.content, embeds: form.embeds?.length, sticker_ids: form.sticker_ids, poll: form.poll }
  for (const [name, value] of Object.entries(others)) {
    if (value)
      throw refuseField(
        [name],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      )
  }
}

// In an edit null empties a field, absence leaves it. https://docs.discord.com/developers/resources/message#edit-message
function emptiedNulls(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body
  const empty: Readonly<Record<string, unknown>> = { content: '', embeds: [], components: [], attachments: [] }
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, value ?? empty[key] ?? null]))
}
