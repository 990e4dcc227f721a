import type { ChannelType } from 'discord.js'
import type { Snowflakes } from './snowflakes.ts'
import type { StoredUpload } from './uploads.ts'
import type { CommandInput } from './validate-command.ts'
import type { Component } from './validate-components.ts'
import type { Embed } from './validate-embed.ts'

/** Everything that the stand-in remembers. Only one application and its bot exist; people and servers are made by the test. */
export interface World {
  /** Discord's calendar, in milliseconds: ids, timestamps and every limit of a minute or more go by it. */
  readonly now: () => number
  readonly ids: Snowflakes
  readonly token: string
  readonly application: { readonly id: string; readonly name: string }
  readonly bot: User
  /** The privileged intents that were switched on for the application, as bits. */
  readonly privilegedIntents: number
  readonly users: Map<string, User>
  readonly guilds: Map<string, Guild>
  readonly channels: Map<string, Channel>
  readonly webhooks: Map<string, Webhook>
  readonly commands: Map<string, Command>
  /** Messages that only one person sees; they belong to no channel's history. */
  readonly ephemeral: Map<string, StoredMessage>
  /** What was posted with which nonce, by author. */
  readonly nonces: Map<string, { readonly messageId: string; readonly channelId: string; readonly at: number }>
  /** Where files are served: http://127.0.0.1:PORT */
  readonly cdn: string
  /** The files that people gave to commands, by path. */
  readonly uploads: Map<string, StoredUpload>
  /** Called with everything that happens; the gateway listens. */
  readonly announce: (event: WorldEvent) => void
}

/** Something that happened, before it is known who may hear of it. */
export interface WorldEvent {
  readonly name: string
  readonly guildId: string | null
  /** Bits of which a session needs one; 0: every session hears of it. */
  readonly intents: number
  /** The payload as a session with these intents gets it; null: it does not get it. */
  readonly data: (intents: number) => unknown
}

export interface User {
  readonly id: string
  readonly username: string
  readonly bot: boolean
  /** The language of the person's own client. */
  readonly locale: string
  acceptsMessages: boolean
}

export interface Guild {
  readonly id: string
  readonly name: string
  readonly locale: string
  readonly ownerId: string
  readonly roles: Map<string, Role>
  readonly members: Map<string, Member>
  available: boolean
  /** Whether the bot is a member; once removed it sees nothing of the server. */
  joined: boolean
}

export interface Role {
  readonly id: string
  readonly name: string
  readonly position: number
  permissions: bigint
}

export interface Member {
  readonly userId: string
  readonly joinedAt: number
  readonly roles: Set<string>
}

interface Overwrite {
  readonly id: string
  readonly type: 'role' | 'member'
  allow: bigint
  deny: bigint
}

export interface Channel {
  readonly id: string
  /** Null for a direct message. */
  readonly guildId: string | null
  readonly type: ChannelType
  name: string
  readonly position: number
  readonly parentId: string | null
  readonly overwrites: Map<string, Overwrite>
  readonly tags: readonly Tag[]
  readonly tagRequired: boolean
  /** The other person, in a direct message. */
  readonly recipientId: string | null
  readonly thread: Thread | null
  /** Oldest first. */
  readonly messages: Map<string, StoredMessage>
  lastMessageId: string | null
}

interface Tag {
  readonly id: string
  readonly name: string
}

interface Thread {
  readonly ownerId: string
  readonly createdAt: number
  readonly memberIds: Set<string>
  readonly appliedTags: readonly string[]
  autoArchiveMinutes: number
  archived: boolean
  archivedAt: number
  locked: boolean
  /** Messages ever sent, without the one that started a forum post. */
  sent: number
}

/** A message as Discord keeps it. It is never changed in place: an edit replaces it. */
export interface StoredMessage {
  readonly id: string
  readonly channelId: string
  readonly guildId: string | null
  readonly author: { readonly id: string; readonly username: string; readonly bot: boolean }
  readonly type: number
  readonly content: string
  readonly embeds: readonly Embed[]
  readonly components: readonly Component[]
  readonly attachments: readonly Attachment[]
  readonly flags: number
  readonly nonce: string | number | null
  /** As the request had it; null where it had none. */
  readonly allowedMentions: AllowedMentions | null
  /** Who was really pinged. */
  readonly pings: { readonly everyone: boolean; readonly users: readonly string[]; readonly roles: readonly string[] }
  readonly createdAt: number
  readonly editedAt: number | null
  readonly webhookId: string | null
  readonly applicationId: string | null
  /** Only the person who asked sees it. */
  readonly ephemeral: boolean
  /** The interaction that it answers. */
  readonly interaction: { readonly id: string; readonly type: number; readonly userId: string } | null
  readonly replyTo: string | null
}

export interface Attachment {
  readonly id: string
  readonly filename: string
  readonly size: number
  readonly body: Buffer
  readonly description: string | null
}

export interface AllowedMentions {
  readonly parse?: readonly string[] | undefined
  readonly users?: readonly string[] | undefined
  readonly roles?: readonly string[] | undefined
  readonly replied_user?: boolean | undefined
}

export interface Webhook {
  readonly id: string
  readonly token: string
  readonly channelId: string
  readonly guildId: string
  readonly creatorId: string
  /** The application that made it, which alone may send buttons through it. */
  readonly applicationId: string | null
  readonly name: string
}

export interface Command extends CommandInput {
  readonly id: string
  readonly version: string
}
