import { GatewayCloseCodes as Close, GatewayIntentBits, GatewayOpcodes as Op } from 'discord.js'
import type { GatewayConnection } from './gateway-connection.ts'
import { readIdentify, readResume } from './gateway-identify.ts'
import { dispatch, dispatchEvent, replay, responsibleShard, type Session } from './gateway-session.ts'
import { toGuildCreate, toUser } from './payloads.ts'
import type { Guild, World } from './world.ts'

// "The session will remain active and timeout after a few minutes." https://docs.discord.com/developers/events/gateway#initiating-a-disconnect
const SESSION_LIFE_MS = 120_000
/** "Clients are limited to 1000 IDENTIFY calls in a 24-hour period." https://docs.discord.com/developers/events/gateway#identifying */
export const IDENTIFIES_A_DAY = 1000

export interface Login {
  readonly what: 'identify' | 'resume'
  readonly intents: number
  /** The path of the address that the bot connected to; "/resume" is the one that READY told it. */
  readonly path: string
}

export interface Logins {
  readonly log: readonly Login[]
  readonly sessions: Map<string, Session>
  /** Every open connection, with its session once it has one. */
  readonly connections: Map<GatewayConnection, Session | null>
  readonly identifiesLeft: () => number
  readonly identify: (data: unknown, connection: GatewayConnection, path: string) => void
  readonly resume: (data: unknown, connection: GatewayConnection, path: string) => void
  /** From now on the session's events are kept for its resumption. */
  readonly detach: (session: Session) => void
  /** The next `times` greetings hold that in place of what they should. */
  readonly misgreet: (data: unknown, times: number) => void
  readonly closed: (code: number, connection: GatewayConnection) => void
}

/** Logging in, being lost, and coming back. `everyMs`: a login sooner than that after the last one is answered with "invalid session". */
export function createLogins(world: World, everyMs: number, socketUrl: () => string): Logins {
  const sessions = new Map<string, Session>()
  const connections = new Map<GatewayConnection, Session | null>()
  const log: Login[] = []
  let identifiedAt = Number.NEGATIVE_INFINITY
  let identifiesLeft = IDENTIFIES_A_DAY
  const odd: { data: unknown; times: number } = { data: null, times: 0 }

  const attach = (session: Session, connection: GatewayConnection) => {
    session.connection?.close(Close.UnknownError)
    session.connection = connection
    session.lostAt = null
    connections.set(connection, session)
    connection.isReady = true
  }

  const detach = (session: Session) => {
    session.connection = null
    session.lostAt = performance.now()
  }

  return {
    ...{ detach, log, sessions, connections, identifiesLeft: () => identifiesLeft },
    identify(data, connection, path) {
      const identity = readIdentify(data, world.token, world.privilegedIntents)
      const isTooSoon = performance.now() - identifiedAt < everyMs || identifiesLeft <= 0
      if (typeof identity === 'number') connection.close(identity)
      else if (isTooSoon) connection.send({ op: Op.InvalidSession, d: false })
      else {
        identifiedAt = performance.now()
        identifiesLeft--
        log.push({ what: 'identify', intents: identity.intents, path })
        const session: Session = { id: world.ids.next(), ...identity, sent: [], connection: null, lostAt: null }
        sessions.set(session.id, session)
        attach(session, connection)
        if (odd.times > 0) {
          odd.times -= 1
          dispatch(session, 'READY', odd.data)
        } else greet(world, session, `${socketUrl()}/resume`)
      }
    },
    resume(data, connection, path) {
      const asked = readResume(data, world.token)
      const session = typeof asked === 'number' ? undefined : sessions.get(asked.session_id)
      const lostAt = session?.lostAt ?? Number.POSITIVE_INFINITY
      if (typeof asked === 'number') connection.close(asked)
      else if (!session || performance.now() - lostAt > SESSION_LIFE_MS)
        connection.send({ op: Op.InvalidSession, d: false })
      else if (asked.seq > session.sent.length) connection.close(Close.InvalidSeq)
      else {
        log.push({ what: 'resume', intents: session.intents, path })
        attach(session, connection)
        replay(session, asked.seq)
        dispatch(session, 'RESUMED', { _trace: [] })
      }
    },
    misgreet(data, times) {
      Object.assign(odd, { data, times })
    },
    closed(code, connection) {
      const session = connections.get(connection)
      connections.delete(connection)
      if (session?.connection !== connection) return
      detach(session)
      // "When you close the connection with close code 1000 or 1001, your session will be invalidated."
      if (code === 1000 || code === 1001) sessions.delete(session.id)
    },
  }
}

function greet(world: World, session: Session, resumeUrl: string): void {
  const joined = [...world.guilds.values()].filter((guild) => guild.joined)
  dispatch(session, 'READY', {
    ...{ v: 10, session_id: session.id, resume_gateway_url: resumeUrl, session_type: 'normal', shard: session.shard },
    user: { ...toUser(world.bot), verified: true, mfa_enabled: false, email: null },
    guilds: joined.filter((guild) => isOfShard(guild, session)).map((guild) => ({ id: guild.id, unavailable: true })),
    application: { id: world.application.id, flags: 0 },
    ...{ private_channels: [], relationships: [], presences: [], guild_join_requests: [], user_settings: {} },
  })
  for (const guild of joined) {
    // "The inner payload can be an available or an unavailable guild."
    const payload = guild.available ? toGuildCreate(world, guild) : { id: guild.id, unavailable: true }
    const event = { name: 'GUILD_CREATE', guildId: guild.id, intents: GatewayIntentBits.Guilds }
    dispatchEvent(session, { ...event, data: () => payload })
  }
}

function isOfShard(guild: Guild, { shard }: Session): boolean {
  return responsibleShard(guild.id, shard[1]) === shard[0]
}
