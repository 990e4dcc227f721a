import { ChannelType } from 'discord.js'
import { z } from 'zod'
import { addMessage, allowedParts, messageIn } from '../channel-messages.ts'
import { refuse, refuseField } from '../errors.ts'
import { readForm } from '../form.ts'
import { composeMessage, isEmptyMessage, toMessage } from '../messages.ts'
import { toChannel, toThreadMember } from '../payloads.ts'
import { demand, joinedGuild, may, visibleChannel } from '../permissions.ts'
import { type ApiRequest, created, noContent, ok, type Route, readLimit, route } from '../route.ts'
import { byAge } from '../snowflakes.ts'
import { openThread } from '../threads.ts'
import { readMessage } from '../validate-message.ts'
import type { Channel, World } from '../world.ts'

const archiveMinutes = z.literal([60, 1440, 4320, 10080]).optional()
const threadName = z.string().trim().min(1).max(100)
const fromMessage = z.object({ name: threadName, auto_archive_duration: archiveMinutes })
const threadType = z.literal([ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread])
const withoutMessage = fromMessage.extend({ type: threadType.default(ChannelType.PrivateThread) })
const forumPost = fromMessage.extend({
  applied_tags: z.array(z.string()).max(5).optional(),
  message: z.unknown().optional(),
})

/** Threads and forum posts. https://docs.discord.com/developers/resources/channel#start-thread-from-message */
export function threadRoutes(world: World): Route[] {
  return [
    route('POST /channels/:channel/messages/:message/threads', ({ id, body }) => {
      const parent = visibleChannel(world, id('channel'))
      const type = publicThreadOf(parent)
      const message = messageIn(parent, id('message'))
      const form = readForm(fromMessage, body)
      demand(world, parent, 'CreatePublicThreads')
      if (world.channels.has(message.id)) throw refuse('threadExists')
      const minutes = form.auto_archive_duration
      return created(toChannel(openThread(world, parent, { id: message.id, name: form.name, type, minutes })))
    }),
    route('POST /channels/:channel/threads', (request) => {
      const parent = visibleChannel(world, request.id('channel'))
      if (parent.type === ChannelType.GuildForum || parent.type === ChannelType.GuildMedia)
        return startPost(world, parent, request)
      const form = readForm(withoutMessage, request.body)
      const isPrivate = form.type === ChannelType.PrivateThread
      if (isPrivate ? parent.type !== ChannelType.GuildText : form.type !== publicThreadOf(parent))
        throw refuse('wrongChannelType')
      demand(world, parent, isPrivate ? 'CreatePrivateThreads' : 'CreatePublicThreads')
      const made = { name: form.name, type: form.type, minutes: form.auto_archive_duration }
      return created(toChannel(openThread(world, parent, { id: world.ids.next(), ...made })))
    }),
    route('PUT /channels/:channel/thread-members/@me', ({ id }) => {
      const channel = visibleChannel(world, id('channel'))
      if (!channel.thread) throw refuse('wrongChannelType')
      if (channel.thread.archived) throw refuse('archivedThread')
      channel.thread.memberIds.add(world.bot.id)
      return noContent
    }),
    route('GET /guilds/:guild/threads/active', ({ id }) => {
      const guild = joinedGuild(world, id('guild'))
      const threads = threadsOf(world, (thread) => thread.guildId === guild.id && !thread.thread?.archived)
      return ok(threadList(world, threads.sort(byAge).reverse()))
    }),
    route('GET /channels/:channel/threads/archived/public', ({ id, query }) => {
      const parent = visibleChannel(world, id('channel'))
      demand(world, parent, 'ReadMessageHistory')
      // The schema of Discord's own description asks for 2 to 100.
      const limit = readLimit(query, { min: 2, max: 100, otherwise: 50 })
      const before = readTime(query.get('before'))
      const threads = threadsOf(world, (one) => one.parentId === parent.id && one.type !== ChannelType.PrivateThread)
        .filter((one) => one.thread?.archived && one.thread.archivedAt < before)
        .sort((a, b) => (b.thread?.archivedAt ?? 0) - (a.thread?.archivedAt ?? 0))
      return ok({ ...threadList(world, threads.slice(0, limit)), has_more: threads.length > limit })
    }),
  ]
}

function startPost(world: World, forum: Channel, request: ApiRequest) {
  const form = readForm(forumPost, request.body)
  if (form.message === undefined) throw refuseField(['message'], 'BASE_TYPE_REQUIRED', 'This field is required')
  const input = readMessage(form.message, 'forum')
  // "The current user must have the SEND_MESSAGES permission (CREATE_PUBLIC_THREADS is ignored)."
  demand(world, forum, 'SendMessages')
  const tags = form.applied_tags ?? []
  if (forum.tagRequired && !tags.length) throw refuse('tagRequired')
  if (!tags.every((tag) => forum.tags.some((known) => known.id === tag)))
    throw refuseField(['applied_tags'], 'BASE_TYPE_CHOICES', 'Unknown tag')
  const asked = composeMessage(world, forum, { author: world.bot }, input, request.files)
  if (isEmptyMessage(asked)) throw refuse('emptyMessage')
  const starter = allowedParts(world, forum, asked)
  if (isEmptyMessage(starter)) throw refuse('missingPermissions')
  const made = { name: form.name, type: ChannelType.PublicThread, minutes: form.auto_archive_duration, tags }
  const thread = openThread(world, forum, { id: starter.id, ...made })
  const message = { ...starter, channelId: thread.id }
  addMessage(world, thread, message)
  if (thread.thread) thread.thread.sent = 0
  // "The id of the last message sent in this channel (or thread for GUILD_FORUM … channels)".
  // https://docs.discord.com/developers/resources/channel#channel-object-channel-structure
  forum.lastMessageId = thread.id
  return created({ ...toChannel(thread), message: toMessage(message) })
}

function publicThreadOf(parent: Channel): ChannelType.PublicThread | ChannelType.AnnouncementThread {
  if (parent.type === ChannelType.GuildText) return ChannelType.PublicThread
  if (parent.type === ChannelType.GuildAnnouncement) return ChannelType.AnnouncementThread
  throw refuse('wrongChannelType')
}

function threadsOf(world: World, wanted: (thread: Channel) => boolean): Channel[] {
  const seen = [...world.channels.values()].filter((channel) => channel.thread && wanted(channel))
  return seen.filter((channel) => may(world, channel, world.bot.id, 'ViewChannel'))
}

function threadList(world: World, threads: readonly Channel[]) {
  const own = threads.filter((thread) => thread.thread?.memberIds.has(world.bot.id))
  return {
    threads: threads.map(toChannel),
    members: own.map((thread) => toThreadMember(thread, world.bot.id)),
    has_more: false,
  }
}

function readTime(text: string | null): number {
  if (text === null) return Number.POSITIVE_INFINITY
  const millis = Date.parse(text)
  if (Number.isNaN(millis))
    throw refuseField(['before'], 'DATE_TIME_TYPE_PARSE', 'Could not parse the value. Should be ISO8601.')
  return millis
}
