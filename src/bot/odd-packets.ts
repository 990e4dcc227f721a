import { type Client, Events, SimpleShardingStrategy, WebSocketShardDestroyRecovery } from 'discord.js'
import type { Log } from '../lib/log.ts'

/** So many greetings in a row that cannot be read end the connection for good: Discord allows a thousand logins a day. */
const MOST_RESTARTS = 2

/** A connection of discord.js to the gateway, as far as it is known here. */
interface Connection {
  readonly id: number
  destroy(options: { readonly reason: string; readonly recover: WebSocketShardDestroyRecovery }): Promise<void>
}

/** What makes odd packets harmless: a strategy for the client's `ws` options, and guards for the client itself. */
export interface OddPackets {
  readonly buildStrategy: (manager: ConstructorParameters<typeof SimpleShardingStrategy>[0]) => SimpleShardingStrategy
  readonly guard: (client: Client) => void
  /** To be called before the client is destroyed: discord.js logs in anew where that finds it waiting for a greeting. */
  readonly end: () => void
}

/**
 * discord.js hands packets to code that expects them well-formed; one that is not must not end the process. An odd event is passed over. An odd packet of
 * the connection itself, a greeting above all, leaves it in no state to go on: the bot logs in anew, and after some in vain `onHopeless` is called. The
 * places for that are private in discord.js, so this does nothing where they are called otherwise.
 */
export function createOddPackets({
  log,
  onHopeless,
}: {
  readonly log: Log
  readonly onHopeless: () => void
}): OddPackets {
  const connections = new Map<number, Connection>()
  const restarting = new Set<number>()
  let restarts = 0
  let isEnding = false

  const restart = (id: number, error: unknown): void => {
    const connection = connections.get(id)
    // Several parts of discord.js stumble over one packet.
    if (!connection || restarting.has(id)) return
    restarting.add(id)
    restarts += 1
    log.error({ err: error }, 'Discord’s greeting could not be read; logging in anew')
    if (restarts > MOST_RESTARTS) {
      onHopeless()
      return
    }
    // Not from within the packet that is being read. Ending a connection lasts until the next one stands: a packet of that one is another.
    setImmediate(() => {
      restarting.delete(id)
      connection
        .destroy({ reason: 'it could not be read', recover: WebSocketShardDestroyRecovery.Reconnect })
        .catch((failure: unknown) => log.warn({ err: failure }, 'a connection could not be ended'))
    })
  }

  return {
    buildStrategy(manager) {
      const strategy = new SimpleShardingStrategy(manager)
      const spawn = strategy.spawn.bind(strategy)
      strategy.spawn = async (ids) => {
        await spawn(ids)
        const spawned: unknown = Reflect.get(strategy, 'shards')
        for (const [id, shard] of spawned instanceof Map ? spawned : []) {
          connections.set(id, shard)
          const destroy = shard.destroy.bind(shard)
          let ended: Promise<void> | null = null
          shard.destroy = (options: object = {}) => {
            if (!isEnding) return destroy(options)
            // Where it waits for a greeting discord.js ends a connection twice, and with the second end it forgets to wait for the first.
            closeOnceOpen(Reflect.get(shard, 'connection'))
            ended ??= destroy({ ...options, recover: undefined })
            return ended
          }
          guardAsync(shard, 'onMessage', (error) => restart(id, error))
        }
      }
      return strategy
    },
    end() {
      isEnding = true
    },
    guard(client) {
      client.on(Events.ShardReady, () => {
        restarts = 0
      })
      // What a packet does, also one that had to wait until the client was ready.
      guard(client.ws, 'handlePacket', (error, [packet, shard]) => {
        if (fieldOf(packet, 't') === 'READY') restart(Number(fieldOf(shard, 'id')), error)
        else log.error({ err: error }, PASSED_OVER)
      })
      // What is done with it besides. The connections' manager is made at the login.
      const attach: unknown = Reflect.get(client.ws, 'attachEvents')
      if (typeof attach !== 'function') return
      Reflect.set(client.ws, 'attachEvents', (...given: readonly unknown[]): unknown => {
        const manager: unknown = Reflect.get(client.ws, '_ws')
        if (typeof manager === 'object' && manager !== null)
          guard(manager, 'emit', (error, [event, about]) => {
            if (event === 'ready') restart(Number(fieldOf(about, 'shardId')), error)
            else log.error({ err: error }, PASSED_OVER)
          })
        return attach.apply(client.ws, given)
      })
    },
  }
}

/** A socket that is still opening discord.js leaves alone, and it would stay open. */
function closeOnceOpen(socket: unknown): void {
  if (fieldOf(socket, 'readyState') !== WebSocket.CONNECTING || !(typeof socket === 'object' && socket !== null)) return
  const close: unknown = Reflect.get(socket, 'close')
  Reflect.set(socket, 'onopen', () => typeof close === 'function' && close.call(socket))
}

const PASSED_OVER = 'Discord sent something that could not be read; it is passed over'

function guard(owner: object, name: string, onError: (error: unknown, given: readonly unknown[]) => void): void {
  const original: unknown = Reflect.get(owner, name)
  if (typeof original !== 'function') return
  Reflect.set(owner, name, (...given: readonly unknown[]): unknown => {
    try {
      return original.apply(owner, given)
    } catch (error) {
      onError(error, given)
      return false
    }
  })
}

function guardAsync(owner: object, name: string, onError: (error: unknown) => void): void {
  const original: unknown = Reflect.get(owner, name)
  if (typeof original !== 'function') return
  Reflect.set(owner, name, async (...given: readonly unknown[]): Promise<unknown> => {
    try {
      return await original.apply(owner, given)
    } catch (error) {
      return onError(error)
    }
  })
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
