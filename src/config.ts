// The environment is read here and nowhere else. Every complaint is collected, so that one start names all of them; a value is never printed.

export interface Config {
  readonly discordToken: string | null
  /** REST base; the version is added by the client. */
  readonly discordApiUrl: string
  readonly digestChannels: readonly string[]
  readonly digestSchedule: string
  readonly digestTimezone: string
  readonly digestLanguage: string
  /** A file's path, or file://… */
  readonly databaseUrl: string
  /** A path or an address of an OPML or JSON Lines file; null: the built-in catalogue. */
  readonly sources: string | null
  /** Milliseconds. */
  readonly pollInterval: number
  /** CIDR blocks that fetching may reach besides the public internet. */
  readonly allowPrivateNetworks: readonly string[]
  readonly userAgent: string
  readonly web: { readonly host: string; readonly port: number; readonly token: string | null }
  readonly roles: readonly Role[]
  readonly logLevel: LogLevel
}

const ROLES = ['bot', 'worker', 'web'] as const
export type Role = (typeof ROLES)[number]
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export type ConfigOutcome =
  | { readonly outcome: 'config'; readonly config: Config }
  | { readonly outcome: 'wrong'; readonly complaints: readonly string[] }

/** What cannot be decided here because it knows of news: whether a schedule, zone or language is one, and whether a text is a CIDR block. */
export interface Checks {
  readonly schedule: (text: string) => boolean
  readonly timezone: (text: string) => boolean
  readonly language: (text: string) => boolean
  readonly network: (text: string) => boolean
}

const UNIT = { s: 1_000, m: 60_000, h: 3_600_000 }

/** Turns the environment into settings. `needsToken`: whether what is about to run posts to Discord. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  checks: Checks,
  needsToken: boolean,
): ConfigOutcome {
  const complaints: string[] = []
  const complain = (name: string, what: string) => complaints.push(`${name}: ${what}`)
  const text = (name: string): string | null => env[name]?.trim() || null
  const list = (name: string): string[] => (text(name) ?? '').split(/[\s,]+/).filter((part) => part !== '')
  const isHttp = (value: string): boolean => {
    const url = URL.parse(value)
    return url !== null && (url.protocol === 'http:' || url.protocol === 'https:')
  }

  const roles = readRoles(text('ROLES') ?? 'all', complain)
  const postsToDiscord = needsToken && (roles.includes('bot') || roles.includes('worker'))
  const discordToken = text('DISCORD_TOKEN')?.replace(/^Bot\s+/i, '') ?? null
  if (postsToDiscord && discordToken === null) {
    complain(
      'DISCORD_TOKEN',
      'is missing; copy it from the Bot page of your application at https://discord.com/developers/applications',
    )
  }
  const discordApiUrl = (text('DISCORD_API_URL') ?? 'https://discord.com/api').replace(/\/+$/, '')
  if (!isHttp(discordApiUrl))
    complain('DISCORD_API_URL', 'is not an http(s) address; leave it empty for https://discord.com/api')

  const digestChannels = [...new Set(list('DIGEST_CHANNELS'))]
  if (!digestChannels.every((id) => /^\d{15,21}$/.test(id))) {
    complain(
      'DIGEST_CHANNELS',
      'holds something that is no channel id; ids are numbers of 17 to 20 digits, separated by commas',
    )
  }
  const digestSchedule = text('DIGEST_SCHEDULE') ?? 'daily 09:00'
  if (!checks.schedule(digestSchedule)) {
    complain(
      'DIGEST_SCHEDULE',
      'cannot be read; write for example "daily 09:00,18:00", "weekdays 08:30", "weekly mon 09:00", "hourly", "every 6h" or a cron expression of five fields',
    )
  }
  const digestTimezone = text('DIGEST_TIMEZONE') ?? 'UTC'
  if (!checks.timezone(digestTimezone))
    complain('DIGEST_TIMEZONE', 'is no time zone; write one such as "Africa/Cairo", "Europe/London" or "UTC"')
  const digestLanguage = text('DIGEST_LANGUAGE') ?? 'en'
  if (!checks.language(digestLanguage))
    complain('DIGEST_LANGUAGE', 'is not a language that Mujaz writes; write for example "en" or "ar"')

  const interval = /^(\d{1,6})\s*(s|m|h)$/.exec(text('POLL_INTERVAL') ?? '15m')
  const pollInterval = interval ? Number(interval[1]) * UNIT[interval[2] as keyof typeof UNIT] : 0
  if (pollInterval < 1_000)
    complain('POLL_INTERVAL', 'is not a time of at least one second; write for example "60s", "15m" or "1h"')

  const allowPrivateNetworks = list('ALLOW_PRIVATE_NETWORKS')
  if (!allowPrivateNetworks.every(checks.network)) {
    complain(
      'ALLOW_PRIVATE_NETWORKS',
      'holds something that is no network; write networks such as "10.0.0.0/8", separated by commas',
    )
  }
  const userAgent = text('USER_AGENT') ?? 'Mujaz/0.1 (self-hosted news digest bot; reads feeds)'
  if (!/^[\x20-\x7e]{1,300}$/.test(userAgent))
    complain('USER_AGENT', 'may hold only plain ASCII characters, at most 300')
  const web = readWeb({ host: text('WEB_HOST'), port: text('WEB_PORT'), token: text('WEB_TOKEN') }, complain)
  const logLevel = LOG_LEVELS.find((level) => level === (text('LOG_LEVEL') ?? 'info'))
  if (logLevel === undefined) complain('LOG_LEVEL', `is not one of ${LOG_LEVELS.join(', ')}`)
  const databaseUrl = text('DATABASE_URL') ?? 'data/mujaz.sqlite'
  // Other databases are refused with everything else, before one is opened.
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(databaseUrl) && !/^file:\/\//i.test(databaseUrl))
    complain('DATABASE_URL', 'is not the path of a file; other databases (PostgreSQL) are not supported yet')

  if (complaints.length > 0 || logLevel === undefined) return { outcome: 'wrong', complaints }
  const config: Config = {
    discordToken,
    discordApiUrl,
    digestChannels,
    digestSchedule,
    digestTimezone,
    digestLanguage,
    databaseUrl,
    sources: text('SOURCES'),
    pollInterval,
    allowPrivateNetworks,
    userAgent,
    web,
    roles,
    logLevel,
  }
  return { outcome: 'config', config }
}

type Complain = (name: string, what: string) => void

function readRoles(value: string, complain: Complain): readonly Role[] {
  const words = value
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  if (words.includes('all') && words.length === 1) return ROLES
  const roles = ROLES.filter((role) => words.includes(role))
  if (roles.length === 0 || roles.length !== new Set(words).size)
    complain('ROLES', 'is not "all" or a list of "bot", "worker" and "web"')
  return roles
}

function readWeb(
  given: { host: string | null; port: string | null; token: string | null },
  complain: Complain,
): Config['web'] {
  const host = given.host ?? '127.0.0.1'
  const port = /^\d{1,5}$/.test(given.port ?? '8080') ? Number(given.port ?? '8080') : -1
  if (port < 0 || port > 65_535) complain('WEB_PORT', 'is not a port from 0 to 65535 (0: any free one)')
  if (given.token !== null && !/^[\x21-\x7e]{1,200}$/.test(given.token))
    complain('WEB_TOKEN', 'may hold only plain ASCII characters without spaces, at most 200')
  const isLoopback = host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)
  if (!isLoopback && given.token === null) {
    complain(
      'WEB_TOKEN',
      'must be set where WEB_HOST is not loopback, since anyone who reaches the port could read the page',
    )
  }
  return { host, port, token: given.token }
}
