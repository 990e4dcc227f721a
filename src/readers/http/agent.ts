import type { LookupFunction } from 'node:net'
import { isIPv6 } from 'node:net'
import { Agent, buildConnector } from 'undici'
import type { Guard } from './guard.ts'
import type { Resolve } from './resolve.ts'

/** The host leads to an address that may not be reached. */
export class RefusedAddressError extends Error {
  override readonly name = 'RefusedAddressError'
}

/** No address was found for the host. */
export class UnknownHostError extends Error {
  override readonly name = 'UnknownHostError'
}

/** All headers of one answer together; real ones have 1–4 kB. */
const MAX_HEADER_BYTES = 32_768
/** Idle connections are kept this long: long enough for a host's next feed in the same round of polling. */
const KEEP_ALIVE_MS = 5_000

export interface AgentOptions {
  readonly guard: Guard
  readonly resolve: Resolve
  readonly connectMs: number
  readonly connectionsPerHost: number
}

/** Connections that lead nowhere but where the guard lets them: the name's addresses are checked, and the address connected to again. */
export function createAgent(options: AgentOptions): Agent {
  const { guard, resolve } = options
  const connect = buildConnector({
    lookup: createLookup(guard, resolve),
    timeout: options.connectMs,
    allowH2: false,
  })
  return new Agent({
    connect: (target, callback) =>
      connect(target, (error, socket) => {
        if (error) return callback(error, null)
        if (!socket.remoteAddress || !guard.isReachable(socket.remoteAddress)) {
          socket.destroy()
          return callback(new RefusedAddressError('connected to an address that is not public'), null)
        }
        callback(null, socket)
      }),
    connections: options.connectionsPerHost,
    pipelining: 1,
    maxHeaderSize: MAX_HEADER_BYTES,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: 4 * KEEP_ALIVE_MS,
    // The overall deadline ends everything earlier.
    headersTimeout: 0,
    bodyTimeout: 0,
  })
}

function createLookup(guard: Guard, resolve: Resolve): LookupFunction {
  return (host, settings, callback) => {
    resolve(host).then(
      (addresses) => {
        const [first] = addresses
        if (first === undefined) return callback(new UnknownHostError(`${host} has no address`), '')
        // One private address among public ones is a trap as well: refused whole.
        const refused = addresses.find((address) => !guard.isReachable(address))
        if (refused !== undefined) {
          return callback(new RefusedAddressError(`${host} leads to ${refused}, which is not a public address`), '')
        }
        const family = (address: string) => (isIPv6(address) ? 6 : 4)
        if (settings.all)
          callback(
            null,
            addresses.map((address) => ({ address, family: family(address) })),
          )
        else callback(null, first, family(first))
      },
      (error: unknown) => callback(new UnknownHostError(`${host} was not found`, { cause: error }), ''),
    )
  }
}
