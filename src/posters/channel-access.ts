import { ChannelType, PermissionsBitField, type PermissionsString } from 'discord.js'
import type { Place, PostOutcome } from '../news/delivery.ts'
import type { Digest } from '../news/digest.ts'
import { layoutOf } from './layouts/index.ts'

/** What the bot may do in a channel, as far as digests need it. */
export type ChannelAccess =
  | {
      readonly outcome: 'access'
      /** Null for a direct message. */
      readonly guildId: string | null
      /** Discord's number of the channel's type. */
      readonly type: number
      /** The permissions that were asked for and that the bot lacks here; null where they could not be computed. */
      readonly missing: readonly PermissionsString[] | null
      readonly channel: DiscordChannel
    }
  | { readonly outcome: 'unknown'; readonly reason: Exclude<PostOutcome, { outcome: 'posted' }> }

/** What every message of a digest needs; the invite asks for the same. Reading back needs the history. */
const BASE: readonly PermissionsString[] = ['ViewChannel', 'SendMessages', 'EmbedLinks', 'ReadMessageHistory']

/** What a place needs (https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags). */
const PLACES: Readonly<Record<Place, readonly PermissionsString[]>> = {
  channel: BASE,
  webhook: [...BASE, 'ManageWebhooks'],
  // Starting a post takes Send Messages alone: Create Public Threads is ignored.
  forum: [...BASE, 'SendMessagesInThreads'],
  thread: ['ViewChannel', 'SendMessagesInThreads', 'EmbedLinks', 'ReadMessageHistory'],
}

/** What decides how a digest is posted; a digest is one. */
export type Posting = Pick<Digest, 'layout'> & Partial<Pick<Digest, 'webhook' | 'crosspost'>>

/** Whether a layout's messages are posts of a forum. */
export function isForForums(layout: string): boolean {
  return layoutOf(layout).home === 'forums'
}

/** Forums hold digests of layouts for them alone, text and announcement channels all others; voice and categories none. */
export function canHoldDigests(type: number, layout: string): boolean {
  return isForForums(layout)
    ? type === ChannelType.GuildForum
    : type === ChannelType.GuildText || type === ChannelType.GuildAnnouncement
}

/** What one message needs where it goes. */
export function permissionsOfPlace(place: Place, startsThread: boolean): readonly PermissionsString[] {
  const inThread: readonly PermissionsString[] = ['CreatePublicThreads', 'SendMessagesInThreads']
  return startsThread && place !== 'forum' ? [...PLACES[place], ...inThread] : PLACES[place]
}

/** What a digest's channel must grant for its layout and its ways. */
export function permissionsOfDigest({ layout, webhook, crosspost }: Posting): readonly PermissionsString[] {
  if (isForForums(layout)) return PLACES.forum
  const isWebhook = (webhook ?? null) !== null
  return [
    ...permissionsOfPlace(isWebhook ? 'webhook' : 'channel', layout === 'thread'),
    // To publish what the bot itself did not write (https://discord.com/developers/docs/resources/message#crosspost-message).
    ...(isWebhook && crosspost === true ? (['ManageMessages'] as const) : []),
  ]
}

/** A channel as Discord describes it (https://discord.com/developers/docs/resources/channel#channel-object). */
export interface DiscordChannel {
  readonly id: string
  readonly type: number
  readonly guild_id?: string
  /** Of a thread: its channel. */
  readonly parent_id?: string | null
  /** Bits; 16 is REQUIRE_TAG of a forum. */
  readonly flags?: number
  /** The newest message; of a forum its newest post. */
  readonly last_message_id?: string | null
  readonly available_tags?: readonly { readonly id: string; readonly name: string; readonly moderated?: boolean }[]
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
  given: { readonly member: unknown; readonly roles: unknown; readonly needed: readonly PermissionsString[] },
): ChannelAccess {
  const own = new Set(isMember(given.member) ? given.member.roles : [])
  const granted = new PermissionsBitField()
  for (const role of Array.isArray(given.roles) ? given.roles.filter(isRole) : []) {
    if (role.id === guildId || own.has(role.id)) granted.add(BigInt(role.permissions))
  }
  const found = { outcome: 'access', guildId, type: channel.type, channel } as const
  if (granted.has('Administrator')) return { ...found, missing: [] }
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
  return { ...found, missing: given.needed.filter((name) => !granted.has(name, false)) }
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

/** Whether an answer is a member of a server (https://discord.com/developers/docs/resources/guild#guild-member-object). */
export function isMember(value: unknown): value is { readonly roles: readonly string[] } {
  return typeof value === 'object' && value !== null && 'roles' in value && Array.isArray(value.roles)
}
