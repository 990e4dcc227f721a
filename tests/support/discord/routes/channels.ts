import { z } from 'zod'
import { directMessages } from '../direct-messages.ts'
import { refuse } from '../errors.ts'
import { tellChannel } from '../events.ts'
import { readForm } from '../form.ts'
import { toChannel, toDirectMessages, toThreadMember } from '../payloads.ts'
import { demand, may, visibleChannel } from '../permissions.ts'
import { noContent, ok, type Route, route } from '../route.ts'
import type { Channel, World } from '../world.ts'

// https://docs.discord.com/developers/resources/channel#modify-channel (threads)
const threadChanges = z.object({
  name: z.string().min(1).max(100).optional(),
  archived: z.boolean().optional(),
  locked: z.boolean().optional(),
  auto_archive_duration: z.literal([60, 1440, 4320, 10080]).optional(),
})

/** Channels themselves, and direct messages. https://docs.discord.com/developers/resources/channel */
export function channelRoutes(world: World): Route[] {
  return [
    route('GET /channels/:channel', ({ id }) => {
      const channel = visibleChannel(world, id('channel'))
      if (channel.guildId === null) return ok(toDirectMessages(world, channel))
      const isMember = channel.thread?.memberIds.has(world.bot.id)
      return ok({ ...toChannel(channel), ...(isMember ? { member: toThreadMember(channel, world.bot.id) } : {}) })
    }),
    route('PATCH /channels/:channel', ({ id, body }) => {
      const channel = visibleChannel(world, id('channel'))
      if (!channel.thread) demand(world, channel, 'ManageChannels')
      else changeThread(world, channel, body)
      tellChannel(world, 'UPDATE', channel)
      return ok(toChannel(channel))
    }),
    route('DELETE /channels/:channel', ({ id }) => {
      const channel = visibleChannel(world, id('channel'))
      demand(world, channel, channel.thread ? 'ManageThreads' : 'ManageChannels')
      world.channels.delete(channel.id)
      tellChannel(world, 'DELETE', channel)
      return ok(toChannel(channel))
    }),
    route('POST /channels/:channel/typing', ({ id }) => {
      const channel = visibleChannel(world, id('channel'))
      demand(world, channel, channel.thread ? 'SendMessagesInThreads' : 'SendMessages')
      return noContent
    }),
    route('POST /users/@me/channels', ({ body }) => {
      const { recipient_id } = readForm(z.object({ recipient_id: z.string() }), body)
      if (!world.users.has(recipient_id)) throw refuse('unknownUser')
      if (recipient_id === world.bot.id) throw refuse('invalidRecipient')
      return ok(toDirectMessages(world, directMessages(world, recipient_id)))
    }),
  ]
}

// "Editing a thread to change the name, archived, auto_archive_duration fields requires MANAGE_THREADS or that the current user is the
// thread creator; locked requires MANAGE_THREADS." https://docs.discord.com/developers/topics/threads#editing-deleting-threads
function changeThread(world: World, channel: Channel, body: unknown): void {
  const { thread } = channel
  if (!thread) return
  const form = readForm(threadChanges, body)
  const isModerator = may(world, channel, world.bot.id, 'ManageThreads')
  const mayWake = form.archived === false && !thread.locked
  if (!isModerator && (form.locked !== undefined || (thread.ownerId !== world.bot.id && !mayWake)))
    throw refuse('missingPermissions')
  if (thread.archived && form.archived !== false) throw refuse('archivedThread')
  channel.name = form.name ?? channel.name
  thread.locked = form.locked ?? thread.locked
  thread.autoArchiveMinutes = form.auto_archive_duration ?? thread.autoArchiveMinutes
  if (form.archived === undefined || form.archived === thread.archived) return
  thread.archived = form.archived
  thread.archivedAt = world.now()
}
