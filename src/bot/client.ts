import { setTimeout as sleep } from 'node:timers/promises'
import {
  Client,
  DiscordAPIError,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  type Interaction,
  Status,
} from 'discord.js'
import type { Log } from '../lib/log.ts'
import type { Millis } from '../news/types.ts'
import { followClock } from '../posters/discord/limits-by-clock.ts'
import type { Database } from '../storage/database.ts'
import { createOddPackets } from './odd-packets.ts'
import { registerCommands } from './register.ts'
import { keepServers } from './servers.ts'

export interface BotOptions {
  readonly token: string
  readonly apiUrl: string
  readonly database: Database
  readonly log: Log
  readonly onInteraction: (interaction: Interaction) => Promise<void>
  /** The token was refused, at the start or later: nothing will work until it is replaced. */
  readonly onRefused: () => void
  /** The gateway will not have us back (https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes). */
  readonly onLost: () => void
  readonly signal: AbortSignal
  readonly clock: () => Millis
  readonly defaults: { readonly language: string; readonly timezone: string }
}

export interface Bot {
  /** Logs in, and tries again for as long as Discord is out of reach. */
  start(): Promise<void>
  /** Whether the gateway is connected just now. */
  isConnected(): boolean
  stop(): Promise<void>
}

const FIRST_WAIT = 5_000
const LONGEST_WAIT = 120_000
/** Taking leave is a courtesy: Discord answers it at once, or it is not there. */
const LONGEST_LEAVE = 1_000

/** The connection to Discord's gateway, with one intent: Guilds. It needs no privileged one. */
export function createBot(options: BotOptions): Bot {
  const { log, signal } = options
  const oddPackets = createOddPackets({
    log,
    onHopeless() {
      log.fatal('Discord’s greeting could not be read again and again; stopping')
      options.onLost()
    },
  })
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: options.apiUrl, version: '10' },
    ws: { buildStrategy: oddPackets.buildStrategy },
    allowedMentions: { parse: [] },
  })
  const forgetOldLimits = followClock(client.rest)
  client.on(Events.InteractionCreate, (interaction) => {
    forgetOldLimits()
    void options.onInteraction(interaction)
  })
  client.on(Events.Error, (error) => log.warn({ err: error }, 'the connection to Discord had an error'))
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (signal.aborted) return
    log.error({ code }, 'disconnected from Discord for good')
    if (code === GatewayCloseCodes.AuthenticationFailed) options.onRefused()
    else options.onLost()
  })
  oddPackets.guard(client)
  keepServers(client, options)
  client.on(Events.ShardReconnecting, () => {
    if (!signal.aborted) log.info('reconnecting to Discord')
  })
  client.once(Events.ClientReady, (ready) => {
    log.info({ user: ready.user.tag, servers: ready.guilds.cache.size }, 'connected to Discord')
    void keepTrying(
      () => registerCommands(client.rest, ready.application.id, options.database, log),
      'the commands could not be registered',
    )
  })

  /** Again and again, with longer and longer waits, until it works or everything stops. */
  async function keepTrying(act: () => Promise<void>, failure: string): Promise<void> {
    for (let wait = FIRST_WAIT; !signal.aborted; wait = Math.min(2 * wait, LONGEST_WAIT)) {
      try {
        return await act()
      } catch (error) {
        if (signal.aborted) return
        log.warn({ err: error, seconds: wait / 1000 }, `${failure}; trying again`)
        await sleep(wait, undefined, { signal }).catch(() => {})
      }
    }
  }

  return {
    async start() {
      await keepTrying(async () => {
        try {
          await client.login(options.token)
        } catch (error) {
          if (!isRefusal(error)) throw error
          if (!signal.aborted) options.onRefused()
        }
      }, 'Discord is out of reach')
    },
    isConnected: () => client.ws.status === Status.Ready,
    async stop() {
      oddPackets.end()
      await Promise.race([client.destroy(), sleep(LONGEST_LEAVE, undefined, { ref: false })])
    },
  }
}

function isRefusal(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'TokenInvalid' || error.code === GatewayCloseCodes.AuthenticationFailed)
  )
}
