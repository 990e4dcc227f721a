import { ChannelFlags, ChannelType, PermissionFlagsBits } from 'discord.js'
import { may, permissionsIn } from './permissions.ts'
import type { Channel, Guild, Member, Role, User, Webhook, World } from './world.ts'

// Our nouns as Discord writes them. https://docs.discord.com/developers/resources
export const toIso = (millis: number) => new Date(millis).toISOString().replace('Z', '000+00:00')

export function toUser(user: { readonly id: string; readonly username: string; readonly bot: boolean }) {
  return {
    ...{ id: user.id, username: user.username, discriminator: user.bot ? '0001' : '0', global_name: null },
    ...{
      avatar: null,
      banner: null,
      accent_color: null,
      public_flags: 0,
      flags: 0,
      bot: user.bot,
      primary_guild: null,
    },
  }
}

export function toMember(world: World, member: Member) {
  const user = world.users.get(member.userId)
  return {
    ...(user ? { user: toUser(user) } : {}),
    roles: [...member.roles],
    joined_at: toIso(member.joinedAt),
    ...{ nick: null, avatar: null, banner: null, premium_since: null, communication_disabled_until: null },
    ...{ deaf: false, mute: false, flags: 0, pending: false },
  }
}

export function toRole(role: Role) {
  return {
    ...{ id: role.id, name: role.name, position: role.position, permissions: role.permissions.toString() },
    ...{ color: 0, colors: { primary_color: 0, secondary_color: null, tertiary_color: null } },
    ...{ hoist: false, managed: false, mentionable: false, flags: 0, icon: null, unicode_emoji: null },
  }
}

export function toChannel(channel: Channel) {
  if (channel.thread) return toThread(channel)
  const base = { id: channel.id, type: channel.type, last_message_id: channel.lastMessageId, flags: flagsOf(channel) }
  if (channel.guildId === null) return base
  return {
    ...base,
    ...{ guild_id: channel.guildId, name: channel.name, position: channel.position, parent_id: channel.parentId },
    ...{ topic: null, nsfw: false, rate_limit_per_user: 0, last_pin_timestamp: null },
    permission_overwrites: [...channel.overwrites.values()].map((rule) => ({
      ...{ id: rule.id, type: rule.type === 'role' ? 0 : 1, allow: rule.allow.toString(), deny: rule.deny.toString() },
    })),
    ...(channel.type === ChannelType.GuildForum ? forumParts(channel) : {}),
  }
}

export function toDirectMessages(world: World, channel: Channel) {
  const recipient = channel.recipientId === null ? undefined : world.users.get(channel.recipientId)
  return { ...toChannel(channel), recipients: recipient ? [toUser(recipient)] : [] }
}

/** The channel as the gateway shows it to the bot: one that it may not view keeps its id, type and place alone. */
export function toSeenChannel(world: World, channel: Channel) {
  const full = toChannel(channel)
  if (channel.guildId === null || may(world, channel, world.bot.id, 'ViewChannel')) return full
  // Since 16 November 2026 for every bot. https://docs.discord.com/developers/resources/channel#obfuscated-channels
  return {
    ...{ id: channel.id, type: channel.type, guild_id: channel.guildId, position: channel.position },
    ...{ parent_id: channel.parentId, name: '___hidden___', flags: 1 << 17, topic: null, nsfw: false },
    ...{ last_message_id: null, last_pin_timestamp: null, rate_limit_per_user: 0 },
    permission_overwrites: [
      { id: channel.guildId, type: 0, allow: '0', deny: PermissionFlagsBits.ViewChannel.toString() },
    ],
  }
}

function forumParts(channel: Channel) {
  return {
    available_tags: channel.tags.map((tag) => ({ ...tag, moderated: false, emoji_id: null, emoji_name: null })),
    ...{ default_reaction_emoji: null, default_sort_order: null, default_forum_layout: 0 },
  }
}

const flagsOf = (channel: Channel) => (channel.tagRequired ? ChannelFlags.RequireTag : 0)

function toThread(channel: Channel) {
  const { thread } = channel
  return {
    ...{ id: channel.id, type: channel.type, guild_id: channel.guildId, parent_id: channel.parentId },
    ...{ name: channel.name, flags: 0, last_message_id: channel.lastMessageId, rate_limit_per_user: 0 },
    ...{ owner_id: thread?.ownerId, applied_tags: thread?.appliedTags ?? [], total_message_sent: thread?.sent ?? 0 },
    ...{ message_count: thread?.sent ?? 0, member_count: thread?.memberIds.size ?? 0 },
    thread_metadata: {
      ...{ archived: thread?.archived ?? false, locked: thread?.locked ?? false },
      ...{ auto_archive_duration: thread?.autoArchiveMinutes, archive_timestamp: toIso(thread?.archivedAt ?? 0) },
      create_timestamp: toIso(thread?.createdAt ?? 0),
    },
  }
}

export function toThreadMember(channel: Channel, userId: string) {
  const joined = toIso(channel.thread?.createdAt ?? 0)
  return { id: channel.id, user_id: userId, join_timestamp: joined, flags: 0 }
}

/** A channel inside an interaction: part of its fields, and what the person may do there. */
export function toResolvedChannel(world: World, channel: Channel, userId: string) {
  return { ...toChannel(channel), permissions: permissionsIn(world, channel, userId).toString() }
}

/** A server without its channels and members, as REST gives it. */
export function toGuild(guild: Guild) {
  return {
    ...{ id: guild.id, name: guild.name, owner_id: guild.ownerId, preferred_locale: guild.locale },
    roles: [...guild.roles.values()].map(toRole),
    ...{ icon: null, splash: null, discovery_splash: null, banner: null, description: null, vanity_url_code: null },
    ...{ afk_channel_id: null, afk_timeout: 300, system_channel_id: null, system_channel_flags: 0 },
    ...{
      rules_channel_id: null,
      public_updates_channel_id: null,
      safety_alerts_channel_id: null,
      application_id: null,
    },
    ...{ verification_level: 0, default_message_notifications: 1, explicit_content_filter: 0, mfa_level: 0 },
    ...{
      premium_tier: 0,
      premium_subscription_count: 0,
      premium_progress_bar_enabled: false,
      nsfw_level: 0,
      nsfw: false,
    },
    ...{ features: [], emojis: [], stickers: [], max_members: 500_000, max_presences: null, region: 'deprecated' },
    ...{ max_video_channel_users: 25, max_stage_video_channel_users: 50, hub_type: null, incidents_data: null },
    ...{ home_header: null, widget_enabled: false, widget_channel_id: null },
  }
}

/** A server as GUILD_CREATE brings it: without the privileged members intent only the bot's own member is in it. */
export function toGuildCreate(world: World, guild: Guild) {
  const own = guild.members.get(world.bot.id)
  const channels = [...world.channels.values()].filter((channel) => channel.guildId === guild.id)
  const threads = channels.filter(
    (one) => one.thread && !one.thread.archived && may(world, one, world.bot.id, 'ViewChannel'),
  )
  return {
    ...toGuild(guild),
    ...{ joined_at: toIso(own?.joinedAt ?? 0), large: false, unavailable: false, member_count: guild.members.size },
    members: own ? [toMember(world, own)] : [],
    channels: channels.filter((channel) => !channel.thread).map((channel) => toSeenChannel(world, channel)),
    threads: threads.map((thread) => ({
      ...toChannel(thread),
      ...(thread.thread?.memberIds.has(world.bot.id) ? { member: toThreadMember(thread, world.bot.id) } : {}),
    })),
    ...{ voice_states: [], presences: [], stage_instances: [], guild_scheduled_events: [], soundboard_sounds: [] },
  }
}

export function toWebhook(world: World, webhook: Webhook, shown: 'with-creator' | 'by-token' = 'with-creator') {
  const creator: User | undefined = world.users.get(webhook.creatorId)
  return {
    ...{ id: webhook.id, type: 1, guild_id: webhook.guildId, channel_id: webhook.channelId, name: webhook.name },
    ...{ avatar: null, token: webhook.token, application_id: webhook.applicationId },
    ...(shown === 'with-creator' && creator ? { user: toUser(creator) } : {}),
  }
}
