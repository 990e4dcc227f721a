import ipaddr from 'ipaddr.js'
import { failure, type ReadFailure } from '../reader.ts'

/** Decides what may be reached: the public internet, and the networks that the operator allows besides. */
export interface Guard {
  /** Whether an address may be asked for at all: http(s), no credentials, and where its host is a literal, one that may be reached. */
  check(address: string): GuardOutcome
  /** Whether an IP address may be connected to. */
  isReachable(ip: string): boolean
  /** Whether an address's host is a literal of a network that the operator allowed. */
  isOwn(url: URL): boolean
}

export type GuardOutcome =
  | { readonly outcome: 'allowed'; readonly url: URL }
  | { readonly outcome: 'refused'; readonly failure: ReadFailure }

/** `allowed` holds CIDR blocks ("10.0.0.0/8", "fd00::/8"); what is none throws, since settings were checked before. */
export function createGuard(allowed: readonly string[]): Guard {
  const blocks = allowed.map((block) => ipaddr.parseCIDR(block))

  function isAllowed(ip: string): boolean {
    const address = toAddress(ip)
    return address !== null && blocks.some(([network, bits]) => matches(address, network, bits))
  }

  function isReachable(ip: string): boolean {
    return isPublic(ip) || isAllowed(ip)
  }

  function check(address: string): GuardOutcome {
    const url = URL.parse(address)
    if (!url) return refuse('bad-address', 'this is no web address')
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
      return refuse('refused-address', `only http and https are read, not ${url.protocol.slice(0, 20)}`)
    }
    if (url.username !== '' || url.password !== '') {
      return refuse('refused-address', 'an address with a user name or password in it is not read')
    }
    // The URL standard has already turned 2130706433, 0x7f.1 and 017700000001 into 127.0.0.1.
    const literal = toLiteral(url)
    if (literal !== null && !isReachable(literal))
      return refuse('refused-address', `${literal} is not a public address`)
    if (!isWebPort(url.port) && !(literal !== null && isAllowed(literal)))
      return refuse('refused-address', `port ${url.port} is none on which feeds are published`)
    return { outcome: 'allowed', url }
  }

  return {
    check,
    isReachable,
    isOwn: (url) => {
      const literal = toLiteral(url)
      return literal !== null && isAllowed(literal)
    },
  }
}

/** Whether a text is a CIDR block: what ALLOW_PRIVATE_NETWORKS may list. */
export function isNetwork(text: string): boolean {
  return ipaddr.isValidCIDR(text)
}

function refuse(code: 'bad-address' | 'refused-address', detail: string): GuardOutcome {
  return { outcome: 'refused', failure: failure(code, detail) }
}

// What browsers never ask over HTTP (https://fetch.spec.whatwg.org/#port-blocking); below 1,024 only the web's own two ports are asked.
const BAD_PORTS = new Set(
  '1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080'.split(' '),
)

/** Whether a port ("" the scheme's own) may serve a feed: nobody makes the bot talk to a mail server or a terminal. */
function isWebPort(port: string): boolean {
  return port === '' || port === '80' || port === '443' || (Number(port) >= 1_024 && !BAD_PORTS.has(port))
}

/** The host's IP address where the host is one; DNS is never asked about those, so no lookup would see them. */
function toLiteral(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(host) && (host.includes(':') || /^\d+(?:\.\d+){3}$/.test(host)) ? host : null
}

function toAddress(ip: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  // A zone id names an interface of this machine: nothing public has one.
  if (ip.includes('%') || !ipaddr.isValid(ip)) return null
  // An IPv4 address in IPv6 clothes (::ffff:127.0.0.1) is judged as what it is.
  return ipaddr.process(ip)
}

// Azure's own service of a virtual machine answers at what looks like a public address (https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16).
const DISGUISED = new Set(['168.63.129.16'])

function isPublic(ip: string): boolean {
  const address = toAddress(ip)
  if (address === null || address.range() !== 'unicast' || DISGUISED.has(address.toString())) return false
  // Of IPv6, IANA has given out 2000::/3 alone; "unicast" also covers ::127.0.0.1 and what is reserved.
  return address.kind() === 'ipv4' || matches(address, ipaddr.parse('2000::'), 3)
}

function matches(address: ipaddr.IPv4 | ipaddr.IPv6, network: ipaddr.IPv4 | ipaddr.IPv6, bits: number): boolean {
  return address.kind() === network.kind() && address.match(network, bits)
}
