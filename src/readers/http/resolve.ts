import { lookup, Resolver } from 'node:dns/promises'

/** All addresses of a host name; rejects with a DNS error where there is none. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** Longest wait for one answer of a name server, and how often it is asked. */
const ANSWER_MS = 3_000
const TRIES = 2

/**
 * Asks the name servers without Node's thread pool, whose four threads hanging look-ups would keep from decompressing everybody else's
 * feeds. The system's own look-up (hosts file, local names) is asked for what is no public name and for what the name servers do not know.
 */
export function createResolve(): Resolve {
  const resolver = new Resolver({ timeout: ANSWER_MS, tries: TRIES })

  return async (host) => {
    if (!host.includes('.') || /\.(?:localhost|local|internal|lan|home)\.?$/i.test(host)) return askSystem(host)
    const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
    const addresses = [four, six].flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
    if (addresses.length > 0) return addresses
    if (four.status === 'rejected' && isHopeless(four.reason)) throw four.reason
    return askSystem(host)
  }
}

async function askSystem(host: string): Promise<readonly string[]> {
  const found = await lookup(host, { all: true, verbatim: true })
  return found.map((each) => each.address)
}

/** A name server that did not answer would not answer the system either. */
function isHopeless(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ETIMEOUT' || error.code === 'ECANCELLED')
}
