import { DiscordAPIError, REST, Routes } from 'discord.js'
import { commands, messageCommands } from '../../bot/commands/index.ts'
import { canHoldDigests, type Posting, permissionsOfDigest } from '../../posters/channel-access.ts'
import { createDiscordPoster, type DiscordPoster } from '../../posters/discord.ts'
import { type Finding, ill, note, well } from './finding.ts'

/** A channel that digests are posted to, and how. */
export interface DoctorChannel extends Posting {
  readonly channelId: string
  /** For people: which digest it is. */
  readonly name: string
}

/** The token, the application's commands, and what the bot may do in each channel. */
export async function checkDiscord(
  { token, apiUrl }: { readonly token: string; readonly apiUrl: string },
  channels: readonly DoctorChannel[],
): Promise<readonly Finding[]> {
  const rest = new REST({ api: apiUrl, version: '10', timeout: 10_000, retries: 1 }).setToken(token)
  const application = await ask(() => rest.get(Routes.currentApplication()))
  if (application.outcome === 'refused')
    return [
      ill(
        'DISCORD_TOKEN: Discord refuses it',
        'Copy it again from the Bot page of your application; a reset makes the old one useless.',
      ),
    ]
  if (application.outcome === 'unreachable')
    return [ill(`Discord: out of reach (${application.why})`, 'Check the network and DISCORD_API_URL.')]
  const id = fieldOf(application.body, 'id')
  const poster = createDiscordPoster({ token, apiUrl, signal: AbortSignal.timeout(120_000) })
  return [
    well(`DISCORD_TOKEN: accepted, the bot is ${fieldOf(application.body, 'name')}`),
    await checkCommands(rest, id),
    ...(channels.length === 0
      ? [note('channels: no digest is set', 'Set one with /digest create in your server, or with DIGEST_CHANNELS.')]
      : await Promise.all(channels.map((channel) => checkChannel(poster, channel)))),
  ]
}

async function checkCommands(rest: REST, applicationId: string): Promise<Finding> {
  const answer = await ask(() => rest.get(Routes.applicationCommands(applicationId)))
  if (answer.outcome !== 'answer') return ill('commands: Discord does not tell them', 'Try again later.')
  const registered = new Set(Array.isArray(answer.body) ? answer.body.map((one: unknown) => fieldOf(one, 'name')) : [])
  const ours = [...commands, ...messageCommands].map(({ data }) => data.name)
  const missing = ours.filter((name) => !registered.has(name))
  return missing.length === 0
    ? well(`commands: all ${ours.length} are registered`)
    : ill(`commands: not registered: ${missing.join(', ')}`, 'Start the bot: it registers them within a minute.')
}

async function checkChannel(poster: DiscordPoster, channel: DoctorChannel): Promise<Finding> {
  const { channelId, name, layout } = channel
  const where = `channel ${channelId} (${name})`
  const access = await poster.access(channelId, permissionsOfDigest(channel))
  if (access.outcome === 'unknown') {
    const { reason } = access
    if (reason.outcome !== 'closed') return ill(`${where}: Discord does not tell about it`, 'Try again later.')
    return reason.code === 'unknown-channel'
      ? ill(`${where}: it is gone`, 'Choose another with /digest edit, or delete the digest.')
      : ill(`${where}: the bot cannot see it`, 'Invite the bot to its server, and give it View Channel there.')
  }
  if (access.guildId !== null && !canHoldDigests(access.type, layout))
    return ill(
      `${where}: it cannot hold a digest of the layout "${layout}"`,
      'Choose another channel or layout with /digest edit.',
    )
  if (access.missing === null) return note(`${where}: what the bot may do there could not be found out`)
  return access.missing.length === 0
    ? well(`${where}: the bot may post there`)
    : ill(
        `${where}: missing ${access.missing.map((one) => one.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')).join(', ')}`,
        "Give it to the bot in the channel's settings, under Permissions; then /digest resume.",
      )
}

type Asked =
  | { readonly outcome: 'answer'; readonly body: unknown }
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'unreachable'; readonly why: string }

/** Errors of requests hold addresses and tokens: only a code is taken from them. */
async function ask(request: () => Promise<unknown>): Promise<Asked> {
  try {
    return { outcome: 'answer', body: await request() }
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401) return { outcome: 'refused' }
    const status = error instanceof Error && 'status' in error ? `it answered ${error.status}` : null
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer'
    return { outcome: 'unreachable', why: status ?? code }
  }
}

function fieldOf(body: unknown, name: string): string {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
  return typeof value === 'string' ? value : ''
}
