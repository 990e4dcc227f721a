import { ChannelType, PermissionsBitField, type PermissionsString } from 'discord.js'
import type { PostOutcome } from '../news/delivery.ts'

/** What the bot may do in a channel, as far as digests need it. */
export type ChannelAccess =
  | {
      readonly outcome: 'access'
      /** Null for a direct message. */
      readonly guildId: string | null
      /** Discord's number of the channel's type. */
      readonly type: number
      /** The permissions that digests need and the bot lacks here; null where they could not be computed. */
      readonly missing: readonly PermissionsString[] | null
    }
  | { readonly outcome: 'unknown'; readonly reason: Exclude<PostOutcome, { outcome: 'posted' }> }

/** What a digest's channel must grant; the invite asks for the same. Reading back needs the history. */
const NEEDED_PERMISSIONS: readonly PermissionsString[] = [
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'ReadMessageHistory',
]

/** Text and announcement channels hold digests; forums, voice and categories do not. */
export function canHoldDigests(type: number): boolean {
  return type === ChannelType.GuildText || type === ChannelType.GuildAnnouncement
}

/** A channel as Discord describes it (https://discord.com/developers/docs/resources/channel#channel-object). */
export interface DiscordChannel {
  readonly id: string
  readonly type: number
  readonly guild_id?: string
  readonly permission_overwrites?: readonly {
    readonly id: string
    readonly type: number
    readonly allow: string
    readonly deny: string
  }[]
}

/** Computes the bot's permissions (https://discord.com/developers/docs/topics/permissions#permission-overwrites). */
export function findAccess(
  channel: DiscordChannel,
  guildId: string,
  userId: string,
  member: unknown,
  roles: unknown,
): ChannelAccess {
  const own = new Set(isMember(member) ? member.roles : [])
  const granted = new PermissionsBitField()
  for (const role of Array.isArray(roles) ? roles.filter(isRole) : []) {
    if (role.id === guildId || own.has(role.id)) granted.add(BigInt(role.permissions))
  }
  if (granted.has('Administrator')) return { outcome: 'access', guildId, type: channel.type, missing: [] }
  const overwrites = channel.permission_overwrites ?? []
  const layers = [
    overwrites.filter((overwrite) => overwrite.id === guildId),
    overwrites.filter((overwrite) => own.has(overwrite.id)),
    overwrites.filter((overwrite) => overwrite.id === userId),
  ]
  for (const layer of layers) {
    for (const { deny } of layer) granted.remove(BigInt(deny))
    for (const { allow } of layer) granted.add(BigInt(allow))
  }
  return {
    outcome: 'access',
    guildId,
    type: channel.type,
    missing: NEEDED_PERMISSIONS.filter((name) => !granted.has(name, false)),
  }
}

function isRole(value: unknown): value is { readonly id: string; readonly permissions: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'permissions' in value &&
    typeof value.permissions === 'string'
  )
}

function isMember(value: unknown): value is { readonly roles: readonly string[] } {
  return typeof value === 'object' && value !== null && 'roles' in value && Array.isArray(value.roles)
}
