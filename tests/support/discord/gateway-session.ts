import type { WorldEvent } from './world.ts'

/** What the gateway remembers of one login, so that a lost connection can be taken up again. */
export interface Session {
  readonly id: string
  readonly intents: number
  readonly shard: readonly [id: number, count: number]
  /** Everything sent so far, in order; the first has sequence number 1. */
  readonly sent: { readonly t: string; readonly d: unknown }[]
  connection: SessionConnection | null
  /** Stopwatch time at which the connection was lost. */
  lostAt: number | null
}

/** Where a session sends to while it is connected. */
export interface SessionConnection {
  readonly send: (packet: Packet) => void
  readonly close: (code: number) => void
}

export interface Packet {
  readonly op: number
  readonly d?: unknown
  readonly s?: number | null
  readonly t?: string | null
}

/** Sends an event, or keeps it for the time when the session is taken up again. */
export function dispatch(session: Session, t: string, d: unknown): void {
  session.sent.push({ t, d })
  session.connection?.send({ op: 0, t, d, s: session.sent.length })
}

/** Sends again what came after that sequence number. */
export function replay(session: Session, after: number): void {
  for (const [index, { t, d }] of session.sent.slice(after).entries())
    session.connection?.send({ op: 0, t, d, s: after + index + 1 })
}

/** Sends an event of the world to a session that asked for its kind and looks after its server. */
export function dispatchEvent(session: Session, event: WorldEvent): void {
  if (event.intents !== 0 && !(event.intents & session.intents)) return
  const [shard, count] = session.shard
  if (responsibleShard(event.guildId, count) !== shard) return
  const data = event.data(session.intents)
  if (data !== null) dispatch(session, event.name, structuredClone(data))
}

/** Which of `count` shards looks after a server, or after what belongs to none. https://docs.discord.com/developers/events/gateway#sharding */
export function responsibleShard(guildId: string | null, count: number): number {
  return guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count))
}
