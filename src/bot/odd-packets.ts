import type { Client } from 'discord.js'
import type { Log } from '../lib/log.ts'

/**
 * discord.js hands packets to code that expects them well-formed; one that is not must not end the process. Its places for that are private, so this
 * does nothing where they are called otherwise.
 */
export function surviveOddPackets(client: Client, log: Log): void {
  // What a packet does, also one that had to wait until the client was ready.
  guard(client.ws, 'handlePacket', log)
  // What is done with it besides. The connections' manager is made at the login.
  const attach: unknown = Reflect.get(client.ws, 'attachEvents')
  if (typeof attach !== 'function') return
  Reflect.set(client.ws, 'attachEvents', (...given: readonly unknown[]): unknown => {
    const manager: unknown = Reflect.get(client.ws, '_ws')
    if (typeof manager === 'object' && manager !== null) guard(manager, 'emit', log)
    return attach.apply(client.ws, given)
  })
}

function guard(owner: object, name: string, log: Log): void {
  const original: unknown = Reflect.get(owner, name)
  if (typeof original !== 'function') return
  Reflect.set(owner, name, (...given: readonly unknown[]): unknown => {
    try {
      return original.apply(owner, given)
    } catch (error) {
      log.error({ err: error }, 'Discord sent something that could not be read; it is passed over')
      return false
    }
  })
}
