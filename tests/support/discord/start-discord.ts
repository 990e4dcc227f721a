import { createServer, type RequestListener } from 'node:http'
import { createAsking } from './asking.ts'
import { createFaults, type Fault, type Match, type PlannedFault } from './faults.ts'
import { createForgery, type Forgery } from './forgery.ts'
import { createGateway, type Gateway } from './gateway.ts'
import { createInteractions } from './interactions.ts'
import { createModeration, type Moderation } from './moderation.ts'
import { createPeople, type People } from './people.ts'
import { createRateLimits, type RateLimit } from './rate-limits.ts'
import { createRequestLog, type RequestRecord } from './request-log.ts'
import { createRest } from './rest.ts'
import { allRoutes } from './routes/index.ts'
import { createSnowflakes } from './snowflakes.ts'
import { serveUpload } from './uploads.ts'
import type { World, WorldEvent } from './world.ts'

export { faults } from './faults.ts'
export type { Reply } from './reply.ts'
export type { TestGuild } from './servers.ts'
export type { User } from './world.ts'

export interface DiscordOptions {
  readonly token?: string
  /** Discord's calendar, in milliseconds since 1970: ids, timestamps, the nonce's minutes, a token's 15, a message's hour. Rate limits,
   * heartbeats and the 3 seconds of an interaction go by real time. */
  readonly now?: () => number
  /** Bits of the privileged intents that are switched on for the application; none by default. */
  readonly privilegedIntents?: number
  readonly heartbeatInterval?: number
  /** Least time between two logins. Discord's own is 5,000 ms; tests that restart bots set 0. */
  readonly identifyEveryMs?: number
}

/** A pretend Discord on loopback, as strict as Discord's documentation. */
export interface Discord extends People, Forgery, Moderation {
  /** REST base for DISCORD_API_URL: http://127.0.0.1:PORT/api */
  readonly url: string
  readonly token: string
  readonly applicationId: string
  readonly botUserId: string
  readonly gateway: Gateway
  /** How many requests have written to the commands. */
  readonly registrations: () => number
  /** Plans a fault for the next `times` (1) requests that match; see `faults`. */
  readonly fail: (match: Match, fault: Fault, times?: number) => PlannedFault
  /** Changes the rate limit of a route, or of 'global'. */
  readonly setRateLimit: (route: string, limit: RateLimit) => void
  /** For tests that are about something else: nothing is limited any more but by planned faults and Discord's slow limits. */
  readonly liftRateLimits: () => void
  /** Every request so far, oldest first. */
  readonly requests: readonly RequestRecord[]
  readonly requestsTo: (route: string) => RequestRecord[]
  /** Ends every connection and frees the port; rejects when the stand-in itself was at fault in anything. */
  readonly close: () => Promise<void>
}

/** Starts a Discord with one application and no servers. Whoever starts it closes it. */
export async function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  let serve: RequestListener = (_, response) => response.destroy()
  const server = createServer((request, response) => serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined

  const listeners: ((event: WorldEvent) => void)[] = []
  const world = createWorld(options, `http://127.0.0.1:${port}`, (event) => {
    for (const listen of listeners) listen(event)
  })
  const gatewayOptions = {
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
    identifyEveryMs: options.identifyEveryMs ?? 5000,
  }
  const gateway = createGateway(world, gatewayOptions, () => `ws://127.0.0.1:${port}`)
  listeners.push(gateway.announce)
  server.on('upgrade', gateway.upgrade)

  let registrations = 0
  const interactions = createInteractions(world)
  const routes = [...gateway.routes, ...allRoutes(world, interactions, () => registrations++)]
  const [limits, faults, log] = [createRateLimits(), createFaults(), createRequestLog()]
  const ownFaults: unknown[] = []
  const rest = createRest({ token: world.token, routes, limits, faults, log, broken: (error) => ownFaults.push(error) })
  serve = (request, response) => serveUpload(world, request, response) || rest(request, response)
  const asking = createAsking(world, interactions)

  return {
    ...{ url: `http://127.0.0.1:${port}/api`, token: world.token, gateway: gateway.controls, requests: log.all },
    ...{ applicationId: world.application.id, botUserId: world.bot.id, registrations: () => registrations },
    ...createPeople(world, asking),
    ...createForgery(world, asking),
    ...createModeration(world),
    fail: (match, fault, times = 1) => faults.plan(match, fault, times),
    setRateLimit: limits.set,
    liftRateLimits: limits.lift,
    requestsTo: (route) => log.all.filter((request) => request.route === route),
    async close() {
      asking.close()
      gateway.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      if (ownFaults.length) throw new AggregateError(ownFaults, 'The stand-in itself failed')
    },
  }
}

function createWorld(options: DiscordOptions, cdn: string, announce: World['announce']): World {
  const now = options.now ?? Date.now
  const ids = createSnowflakes(now)
  const id = ids.next()
  const bot = { id, username: 'Mujaz', bot: true, locale: 'en-US', acceptsMessages: false }
  const token = options.token ?? `${Buffer.from(id).toString('base64url')}.standin.not-a-real-token`
  return {
    ...{ now, ids, token, bot, application: { id, name: 'Mujaz' }, announce },
    privilegedIntents: options.privilegedIntents ?? 0,
    ...{ users: new Map([[id, bot]]), guilds: new Map(), channels: new Map(), webhooks: new Map() },
    ...{ commands: new Map(), ephemeral: new Map(), nonces: new Map(), uploads: new Map(), cdn },
  }
}
