import { DiscordAPIError, HTTPError, RateLimitError, REST, Routes } from 'discord.js'
import type { FindOutcome, PostOutcome } from '../news/delivery.ts'
import { type ChannelAccess, type DiscordChannel, findAccess } from './channel-access.ts'
import { readCustomId } from './custom-id.ts'
import type { Message } from './message.ts'

/** Posts to Discord over its REST API alone, so that any process can, with or without a gateway connection. */
export interface DiscordPoster {
  /** Creates a message; repeating it with the same nonce within minutes creates no second one. */
  post(channelId: string, message: Message, nonce: string): Promise<PostOutcome>
  /** Looks for our own message with this key in its buttons among those after `afterMessage`. */
  find(channelId: string, key: string, afterMessage: string): Promise<FindOutcome>
  /** The newest message of a channel, "0" where there is none to be seen: whatever we create comes after it. */
  newestMessage(
    channelId: string,
  ): Promise<{ readonly outcome: 'newest'; readonly messageId: string } | Exclude<PostOutcome, { outcome: 'posted' }>>
  /** Whether Discord refuses the token; false where nobody can tell. */
  isRefused(): Promise<boolean>
  /** Which of the needed permissions the bot lacks in a channel, and to which server it belongs. */
  access(channelId: string): Promise<ChannelAccess>
}

const REQUEST_TIMEOUT = 10_000
/** Waits longer than this are handed back to the outbox, so that one channel's limit never holds up another's. */
const LONGEST_WAIT = 3_000
/** https://discord.com/developers/docs/resources/message#get-channel-messages */
const PAGE = 100
const MOST_PAGES = 50

export function createDiscordPoster(options: {
  readonly token: string
  readonly apiUrl: string
  readonly signal: AbortSignal
}): DiscordPoster {
  const rest = new REST({
    api: options.apiUrl,
    version: '10',
    timeout: REQUEST_TIMEOUT,
    // The outbox repeats, after looking; a repeat in here would not be recorded.
    retries: 0,
    rejectOnRateLimit: (limit) => limit.retryAfter > LONGEST_WAIT,
  }).setToken(options.token)
  const { signal } = options

  const request = async (call: () => Promise<unknown>) => {
    try {
      return { outcome: 'answer', body: await call() } as const
    } catch (error) {
      // discord.js forgets the token after a single 401, be it a proxy's.
      if (error instanceof DiscordAPIError && error.status === 401) rest.setToken(options.token)
      return toOutcome(error)
    }
  }

  return {
    async post(channelId, message, nonce) {
      // discord.js's enforceNonce covers only nonces that it makes itself; ours is set on the message
      // (https://discord.com/developers/docs/resources/message#create-message).
      const body = { ...message, nonce, enforce_nonce: true }
      const answer = await request(() => rest.post(Routes.channelMessages(channelId), { body, signal }))
      if (answer.outcome !== 'answer') return answer
      const messageId = idOf(answer.body)
      return messageId === null
        ? { outcome: 'unknown', detail: 'the answer held no message' }
        : { outcome: 'posted', messageId }
    },

    async newestMessage(channelId) {
      const answer = await request(() =>
        rest.get(Routes.channelMessages(channelId), { query: new URLSearchParams({ limit: '1' }), signal }),
      )
      if (answer.outcome !== 'answer') return answer
      return { outcome: 'newest', messageId: (Array.isArray(answer.body) ? idOf(answer.body[0]) : null) ?? '0' }
    },

    async find(channelId, key, afterMessage) {
      let after = afterMessage
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const query = new URLSearchParams({ limit: String(PAGE), after })
        const answer = await request(() => rest.get(Routes.channelMessages(channelId), { query, signal }))
        if (answer.outcome === 'closed' || answer.outcome === 'rejected')
          return { outcome: 'unreadable', detail: answer.detail }
        if (answer.outcome !== 'answer') {
          return {
            outcome: 'later',
            retryAfter: answer.outcome === 'later' ? answer.retryAfter : 0,
            detail: answer.detail,
          }
        }
        const messages = Array.isArray(answer.body) ? answer.body : []
        const own = messages.find((message) => keysOf(message).includes(key))
        if (own) return { outcome: 'found', messageId: idOf(own) ?? '' }
        if (messages.length === 0 && page === 0 && !(await canReadHistory(this, channelId))) {
          return { outcome: 'unreadable', detail: 'the permission Read Message History is missing' }
        }
        if (messages.length < PAGE) return { outcome: 'absent' }
        after = messages
          .map(idOf)
          .reduce((newest: string, id) => (id !== null && BigInt(id) > BigInt(newest) ? id : newest), after)
      }
      return { outcome: 'unreadable', detail: `more than ${PAGE * MOST_PAGES} messages came after it` }
    },

    async isRefused() {
      try {
        await rest.get(Routes.user(), { signal })
        return false
      } catch (error) {
        rest.setToken(options.token)
        return error instanceof DiscordAPIError && error.status === 401
      }
    },

    async access(channelId) {
      const channel = await request(() => rest.get(Routes.channel(channelId), { signal }))
      if (channel.outcome !== 'answer') return { outcome: 'unknown', reason: channel }
      // What comes back is Discord's own; findAccess reads only what it checks.
      const found = channel.body as DiscordChannel
      const guildId = found.guild_id ?? null
      if (guildId === null) return { outcome: 'access', guildId: null, type: found.type, missing: [] }
      const me = await request(() => rest.get(Routes.user(), { signal }))
      const userId = me.outcome === 'answer' ? (idOf(me.body) ?? '') : ''
      const member = await request(() => rest.get(Routes.guildMember(guildId, userId), { signal }))
      const roles = await request(() => rest.get(Routes.guildRoles(guildId), { signal }))
      // The channel answered: what cannot be computed is no reason not to try it.
      if (member.outcome !== 'answer' || roles.outcome !== 'answer')
        return { outcome: 'access', guildId, type: found.type, missing: null }
      return findAccess(found, guildId, userId, member.body, roles.body)
    },
  }
}

/** Discord answers an empty list, not an error, where history may not be read. */
async function canReadHistory(poster: DiscordPoster, channelId: string): Promise<boolean> {
  const access = await poster.access(channelId)
  return access.outcome === 'access' && access.missing !== null && !access.missing.includes('ReadMessageHistory')
}

// https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
const CLOSED: Readonly<Record<string | number, 'unknown-channel' | 'missing-access' | 'missing-permissions'>> = {
  10003: 'unknown-channel',
  10004: 'unknown-channel',
  50001: 'missing-access',
  50013: 'missing-permissions',
}

/** What an error says of the request's effect. */
function toOutcome(error: unknown): Exclude<PostOutcome, { outcome: 'posted' }> {
  if (error instanceof RateLimitError) {
    return { outcome: 'later', retryAfter: error.retryAfter, detail: `rate limited (${error.scope})` }
  }
  if (error instanceof DiscordAPIError) {
    const detail = `Discord answered ${error.status} (code ${error.code})`
    // The nonce is known and its message is gone: somebody deleted what had been posted.
    if (error.code === 10008)
      return { outcome: 'deleted', detail: 'it was posted, and deleted before it could be recorded' }
    const closed = CLOSED[error.code]
    if (closed !== undefined) return { outcome: 'closed', code: closed, detail }
    // Without one of those codes it is a proxy's answer, a refused token, or a wrong DISCORD_API_URL: nothing was created, and waiting loses nothing.
    if ([401, 403, 404, 408, 429].includes(error.status)) return { outcome: 'later', retryAfter: 60_000, detail }
    if (error.status >= 400 && error.status < 500)
      return { outcome: 'rejected', detail: `${detail}: ${error.message.slice(0, 300)}` }
    return { outcome: 'unknown', detail }
  }
  if (error instanceof HTTPError) {
    // 4xx without a body of Discord's is an answer of something between.
    return { outcome: 'unknown', detail: `Discord answered ${error.status}` }
  }
  if (error instanceof Error) return { outcome: 'unknown', detail: toNetworkDetail(error) }
  throw error
}

/** The code alone: messages may hold addresses. */
function toNetworkDetail(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  return `the connection failed (${code})`
}

function idOf(body: unknown): string | null {
  return typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string' ? body.id : null
}

/** The keys in a message's own components, whatever their nesting. */
function keysOf(component: unknown): readonly string[] {
  if (typeof component !== 'object' || component === null) return []
  const own =
    'custom_id' in component && typeof component.custom_id === 'string'
      ? (readCustomId(component.custom_id)?.key ?? null)
      : null
  const children = 'components' in component && Array.isArray(component.components) ? component.components : []
  return [...(own === null ? [] : [own]), ...children.flatMap(keysOf)]
}
