import { GatewayCloseCodes as Close, GatewayOpcodes as Op } from 'discord.js'
import type { WebSocket } from 'ws'
import { z } from 'zod'
import type { Packet, SessionConnection } from './gateway-session.ts'

// "Must not exceed 4096 bytes"; "120 gateway events per connection every 60 seconds".
// https://docs.discord.com/developers/events/gateway#sending-events, …#rate-limiting
const MAX_PAYLOAD = 4096
const MAX_EVENTS = 120
const EVENTS_PER_MS = 60_000

const packet = z.object({ op: z.int(), d: z.unknown().optional() })
/** Opcodes that a bot may send besides heartbeat, identify and resume; the stand-in takes them and does nothing. */
const accepted: readonly number[] = [
  Op.PresenceUpdate,
  Op.VoiceStateUpdate,
  Op.RequestGuildMembers,
  Op.RequestSoundboardSounds,
]

export interface ConnectionEvents {
  readonly identify: (data: unknown, connection: GatewayConnection) => void
  readonly resume: (data: unknown, connection: GatewayConnection) => void
  /** The connection is over; with code 1000 or 1001 from the bot its session is over too. */
  readonly closed: (code: number, connection: GatewayConnection) => void
}

export interface GatewayConnection extends SessionConnection {
  /** Cuts the connection without a close code. */
  readonly cut: () => void
  /** Once true, the bot may send events. */
  isReady: boolean
}

/** One connected bot: hello, heartbeats and the rules of sending. `isDeaf` true: nothing that the bot sends is answered; `isMute`: it is not greeted. */
export function createConnection(
  socket: WebSocket,
  options: { readonly heartbeatInterval: number; readonly isDeaf: () => boolean; readonly isMute: boolean },
  events: ConnectionEvents,
): GatewayConnection {
  let patience: NodeJS.Timeout | undefined
  let recent: number[] = []
  const connection: GatewayConnection = {
    isReady: false,
    send: (one: Packet) => socket.send(JSON.stringify({ t: null, s: null, d: null, ...one })),
    close: (code) => socket.close(code),
    cut: () => socket.terminate(),
  }
  const awaitHeartbeat = () => {
    clearTimeout(patience)
    // Late by half an interval: the connection is closed, the session can be resumed.
    patience = setTimeout(() => connection.close(Close.UnknownError), options.heartbeatInterval * 1.5)
    patience.unref()
  }

  socket.on('message', (bytes, isBinary) => {
    if (options.isDeaf()) return
    const now = performance.now()
    recent = [...recent.filter((at) => now - at < EVENTS_PER_MS), now]
    const received = isBinary ? undefined : readPacket(bytes.toString())
    if (recent.length > MAX_EVENTS) connection.close(Close.RateLimited)
    else if (!received) connection.close(Close.DecodeError)
    else if (received.op === Op.Heartbeat) {
      awaitHeartbeat()
      connection.send({ op: Op.HeartbeatAck })
    } else if (received.op === Op.Identify || received.op === Op.Resume) {
      if (connection.isReady) connection.close(Close.AlreadyAuthenticated)
      else events[received.op === Op.Identify ? 'identify' : 'resume'](received.d, connection)
    } else if (!accepted.includes(received.op)) connection.close(Close.UnknownOpcode)
    else if (!connection.isReady) connection.close(Close.NotAuthenticated)
  })
  socket.on('close', (code) => {
    clearTimeout(patience)
    events.closed(code, connection)
  })
  socket.on('error', () => socket.terminate())

  if (options.isMute) return connection
  connection.send({ op: Op.Hello, d: { heartbeat_interval: options.heartbeatInterval } })
  awaitHeartbeat()
  return connection
}

function readPacket(text: string): z.infer<typeof packet> | undefined {
  if (Buffer.byteLength(text) > MAX_PAYLOAD) return undefined
  try {
    return packet.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
