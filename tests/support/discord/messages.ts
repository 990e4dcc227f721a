import { GatewayIntentBits, MessageFlags, MessageType } from 'discord.js'
import { toComponent, toEmbed } from './content-payloads.ts'
import { pingsOf } from './mentions.ts'
import { toIso, toUser } from './payloads.ts'
import type { MessageInput } from './validate-message.ts'
import type { Attachment, Channel, StoredMessage, World } from './world.ts'

/** Who speaks, and through what. */
export interface Speaker {
  readonly author: StoredMessage['author']
  readonly webhookId?: string
  readonly applicationId?: string | null
  readonly interaction?: StoredMessage['interaction']
  readonly isEphemeral?: boolean
  readonly type?: number
}

/** A file that came with the request. */
export interface UploadedFile {
  readonly index: string
  readonly filename: string
  readonly body: Buffer
}

/** A new message; it is not yet in any channel. */
export function composeMessage(
  world: World,
  channel: Channel,
  speaker: Speaker,
  input: MessageInput,
  files: readonly UploadedFile[] = [],
): StoredMessage {
  const isEphemeral = speaker.isEphemeral ?? false
  const content = input.content ?? ''
  const components = input.components ?? []
  return {
    id: world.ids.next(),
    channelId: channel.id,
    guildId: channel.guildId,
    author: { id: speaker.author.id, username: speaker.author.username, bot: speaker.author.bot },
    type: speaker.type ?? (input.replyTo === null ? MessageType.Default : MessageType.Reply),
    content,
    embeds: shownEmbeds(input.embeds ?? []),
    components,
    attachments: files.map((file) => toAttachment(world, file, input)),
    flags: ((input.flags ?? 0) & ~MessageFlags.Ephemeral) | (isEphemeral ? MessageFlags.Ephemeral : 0),
    nonce: input.nonce ?? null,
    allowedMentions: input.allowedMentions,
    pings: pingsOf(world, channel, speaker, { content, components, mentions: input.allowedMentions }),
    createdAt: world.now(),
    editedAt: null,
    webhookId: speaker.webhookId ?? null,
    applicationId: speaker.applicationId ?? null,
    ephemeral: isEphemeral,
    interaction: speaker.interaction ?? null,
    replyTo: input.replyTo,
  }
}

/**
 * The message as an edit leaves it. "When the content field is edited, the mentions array … will be reconstructed from scratch", with the edit's own
 * allowances; else it stays. https://docs.discord.com/developers/resources/message#edit-message
 */
export function editedMessage(
  world: World,
  channel: Channel,
  before: StoredMessage,
  input: MessageInput,
  files: readonly UploadedFile[] = [],
): StoredMessage {
  const content = input.content ?? before.content
  const components = input.components ?? before.components
  const kept = input.attachments
    ? before.attachments.filter((one) => input.attachments?.some((other) => String(other.id) === one.id))
    : before.attachments
  const flags = input.flags === undefined ? before.flags : (before.flags & ~MessageFlags.SuppressEmbeds) | input.flags
  return {
    ...before,
    content,
    embeds: input.embeds ? shownEmbeds(input.embeds) : before.embeds,
    components,
    attachments: [...kept, ...files.map((file) => toAttachment(world, file, input))],
    flags: flags & ~MessageFlags.Loading,
    allowedMentions: input.allowedMentions,
    pings:
      input.content === undefined && input.components === undefined
        ? before.pings
        : pingsOf(
            world,
            channel,
            { author: before.author, interaction: before.interaction },
            { content, components, mentions: input.allowedMentions },
          ),
    editedAt: world.now(),
  }
}

// "Embeds are deduplicated by URL. If a message contains multiple embeds with the same URL, only the first is shown."
// https://docs.discord.com/developers/resources/message#embed-object-embed-limits
function shownEmbeds(embeds: StoredMessage['embeds']): StoredMessage['embeds'] {
  return embeds.filter((embed, index) => !embed.url || embeds.findIndex((other) => other.url === embed.url) === index)
}

function toAttachment(world: World, file: UploadedFile, input: MessageInput): Attachment {
  const described = input.attachments?.find((one) => String(one.id) === file.index)
  return {
    id: world.ids.next(),
    filename: described?.filename ?? file.filename,
    size: file.body.length,
    body: file.body,
    description: described?.description ?? null,
  }
}

/** Whether nothing would be left to see. */
export function isEmptyMessage(message: StoredMessage): boolean {
  const { content, embeds, components, attachments } = message
  return !content && !embeds.length && !components.length && !attachments.length
}

/**
 * Whether the bot may read what a message says: its own, direct ones and those that mention it always, others with the privileged intent.
 * https://docs.discord.com/developers/events/gateway#message-content-intent
 */
export function isReadable(world: World, message: StoredMessage, intents: number): boolean {
  if (intents & GatewayIntentBits.MessageContent || message.guildId === null) return true
  const isOwn = message.author.id === world.bot.id || message.applicationId === world.application.id
  return isOwn || message.pings.users.includes(world.bot.id)
}

/** A message as Discord writes it. */
export function toMessage(message: StoredMessage, isReadableToBot = true) {
  const said = isReadableToBot
    ? {
        content: message.content,
        embeds: message.embeds.map(toEmbed),
        components: message.components.map(toComponent),
      }
    : { content: '', embeds: [], components: [] }
  const { interaction } = message
  return {
    ...{ id: message.id, channel_id: message.channelId, type: message.type, author: toUser(message.author) },
    ...said,
    attachments: isReadableToBot ? message.attachments.map(toWireAttachment) : [],
    ...{
      timestamp: toIso(message.createdAt),
      edited_timestamp: message.editedAt === null ? null : toIso(message.editedAt),
    },
    ...{ flags: message.flags, tts: false, pinned: false, mention_everyone: message.pings.everyone },
    ...{
      mentions: message.pings.users.map((id) => toUser({ id, username: id, bot: false })),
      mention_roles: message.pings.roles,
    },
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.webhookId === null ? {} : { webhook_id: message.webhookId }),
    ...(message.applicationId === null ? {} : { application_id: message.applicationId }),
    ...(message.replyTo === null
      ? {}
      : { message_reference: { type: 0, message_id: message.replyTo, channel_id: message.channelId } }),
    ...(interaction === null
      ? {}
      : {
          interaction_metadata: {
            ...{ id: interaction.id, type: interaction.type, authorizing_integration_owners: {} },
            user: toUser({ id: interaction.userId, username: interaction.userId, bot: false }),
          },
        }),
  }
}

function toWireAttachment(one: Attachment) {
  const url = `https://cdn.discordapp.com/attachments/${one.id}/${one.filename}`
  return {
    id: one.id,
    filename: one.filename,
    size: one.size,
    url,
    proxy_url: url,
    ...(one.description ? { description: one.description } : {}),
  }
}
