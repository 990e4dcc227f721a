import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { GatewayCloseCodes as Close, GatewayOpcodes as Op } from 'discord.js'
import { type WebSocket, WebSocketServer } from 'ws'
import { createConnection } from './gateway-connection.ts'
import { createLogins, IDENTIFIES_A_DAY, type Login } from './gateway-logins.ts'
import { dispatch, dispatchEvent } from './gateway-session.ts'
import { ok, openRoute, type Route, route } from './route.ts'
import type { World, WorldEvent } from './world.ts'

export interface GatewayOptions {
  readonly heartbeatInterval: number
  /** Least time between two logins; Discord's own is 5 seconds. */
  readonly identifyEveryMs: number
}

/** What a test does to the gateway. */
export interface Gateway {
  /** Logins and resumptions so far, in order. */
  readonly log: readonly Login[]
  /** How many bots are connected and logged in. */
  readonly connected: () => number
  /** Closes every connection with that code; 4007 and 4009 end the session too. Without a code the line is cut. */
  readonly disconnect: (code?: number) => void
  /** Tells every bot that its session is invalid, and whether it may resume. */
  readonly invalidSession: (resumable: boolean) => void
  /** Asks every bot to reconnect and resume. */
  readonly reconnect: () => void
  /** Sends an event as it stands to every session. */
  readonly send: (name: string, data: unknown) => void
  /** The next `times` bots that log in are greeted with that in place of what READY holds. */
  readonly misgreet: (data: unknown, times: number) => void
  /** While deaf, nothing that bots send is answered, heartbeats included. */
  readonly setDeaf: (isDeaf: boolean) => void
  /** While mute, bots that connect are not greeted (no HELLO). */
  readonly setMute: (isMute: boolean) => void
  /** How many bots have a connection, logged in or not. */
  readonly open: () => number
}

export interface GatewayServer {
  readonly controls: Gateway
  readonly routes: readonly Route[]
  readonly announce: (event: WorldEvent) => void
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  readonly close: () => void
}

/** The gateway, version 10, JSON without compression. https://docs.discord.com/developers/events/gateway */
export function createGateway(world: World, options: GatewayOptions, socketUrl: () => string): GatewayServer {
  const server = new WebSocketServer({ noServer: true })
  const logins = createLogins(world, options.identifyEveryMs, socketUrl)
  const { sessions, connections } = logins
  let isDeaf = false
  let isMute = false

  const accept = (socket: WebSocket, url: URL) => {
    const { heartbeatInterval } = options
    const connection = createConnection(
      socket,
      { heartbeatInterval, isDeaf: () => isDeaf, isMute },
      {
        identify: (data, one) => logins.identify(data, one, url.pathname),
        resume: (data, one) => logins.resume(data, one, url.pathname),
        closed: logins.closed,
      },
    )
    connections.set(connection, null)
  }

  const controls: Gateway = {
    log: logins.log,
    connected: () => [...connections.values()].filter(Boolean).length,
    disconnect(code) {
      for (const [connection, session] of connections) {
        if (session && (code === Close.InvalidSeq || code === Close.SessionTimedOut)) sessions.delete(session.id)
        if (code === undefined) connection.cut()
        else connection.close(code)
      }
    },
    invalidSession(resumable) {
      for (const [connection, session] of connections) {
        if (session) logins.detach(session)
        if (session && !resumable) sessions.delete(session.id)
        // The bot may identify or resume anew on the same connection.
        connections.set(connection, null)
        connection.isReady = false
        connection.send({ op: Op.InvalidSession, d: resumable })
      }
    },
    reconnect() {
      for (const connection of connections.keys()) connection.send({ op: Op.Reconnect })
    },
    send(name, data) {
      for (const session of sessions.values()) dispatch(session, name, data)
    },
    misgreet: logins.misgreet,
    setDeaf(value) {
      isDeaf = value
    },
    setMute(value) {
      isMute = value
    },
    open: () => connections.size,
  }

  return {
    controls,
    announce(event) {
      for (const session of sessions.values()) dispatchEvent(session, event)
    },
    routes: [
      openRoute('GET /gateway', () => ok({ url: socketUrl() })),
      route('GET /gateway/bot', () => {
        const limit = {
          total: IDENTIFIES_A_DAY,
          remaining: logins.identifiesLeft(),
          reset_after: 0,
          max_concurrency: 1,
        }
        return ok({ url: socketUrl(), shards: 1, session_start_limit: limit })
      }),
    ],
    upgrade(request, socket, head) {
      const url = new URL(request.url ?? '/', 'ws://discord')
      server.handleUpgrade(request, socket, head, (webSocket) => {
        const isPlain = url.searchParams.get('encoding') === 'json' && !url.searchParams.has('compress')
        if (url.searchParams.get('v') !== '10') webSocket.close(Close.InvalidAPIVersion)
        else if (!isPlain) webSocket.close(Close.DecodeError)
        else accept(webSocket, url)
      })
    },
    close() {
      for (const client of server.clients) client.terminate()
      server.close()
    },
  }
}
