import type { Config } from '../config.ts'
import { createLog } from '../lib/log.ts'
import { listDigests } from '../storage/digests.ts'
import { findFact } from '../storage/facts.ts'
import { checkDatabase } from './doctor/database.ts'
import type { DoctorChannel } from './doctor/discord.ts'
import { type Finding, ill, note, well } from './doctor/finding.ts'
import { checkSources } from './doctor/sources.ts'
import { EXIT } from './exit.ts'
import { openReadingOrFail } from './open-reading.ts'
import { readSettings } from './settings.ts'
import { type Terminal, writeLine } from './terminal.ts'

const MARKS = { well: 'ok  ', note: 'note', ill: 'FAIL' } as const

/** Tells each finding. Exit code 0 only when nothing is to be mended. Wrong settings end it at once, as everywhere. */
export async function doctor(terminal: Terminal, json = false): Promise<number> {
  const config = readSettings(terminal)
  let troubles = 0
  for await (const finding of examine(terminal, config)) {
    if (finding.state === 'ill') troubles += 1
    if (json) writeLine(terminal, finding)
    else
      terminal.stdout.write(
        `${MARKS[finding.state]}  ${finding.what}${finding.todo === '' ? '' : `\n      → ${finding.todo}`}\n`,
      )
  }
  if (!json) terminal.stdout.write(troubles === 0 ? 'All is well.\n' : `To be mended: ${troubles}\n`)
  return troubles === 0 ? EXIT.done : EXIT.failed
}

/** One finding after the other, as soon as it is known. */
async function* examine(terminal: Terminal, config: Config): AsyncGenerator<Finding> {
  yield well('settings: all can be read')
  const { findings, isUsable } = checkDatabase(config.databaseUrl)
  yield* findings
  const seeded = config.digestChannels.map(
    (channelId): DoctorChannel => ({ channelId, layout: 'embeds', name: 'DIGEST_CHANNELS' }),
  )
  // A database that is missing, or that this would change, is left alone: one in memory then holds what the settings name.
  const settings = isUsable ? config : { ...config, databaseUrl: ':memory:' }
  const reading = await openReadingOrFail(terminal, settings, createLog('silent'))
  try {
    const digests = await listDigests(reading.database)
    const channels = digests.map((digest): DoctorChannel => ({ ...digest, name: `digest ${digest.id}` }))
    // What became a digest once is that digest's business, also when it was deleted.
    const fresh: DoctorChannel[] = []
    for (const channel of seeded)
      if ((await findFact(reading.database, `seeded:${channel.channelId}`)) === null) fresh.push(channel)
    yield* await checkPosting(config, [...channels, ...fresh])
    for (const { id, paused, problem } of digests) {
      if (problem !== null) yield ill(`digest ${id}: stopped (${problem.code})`, 'Mend it, then /digest resume.')
      else if (paused) yield note(`digest ${id}: paused`, '/digest resume takes it up again.')
    }
    yield* await checkSources(reading.database, reading.reader, Date.now())
  } finally {
    await reading.close()
  }
}

async function checkPosting(config: Config, channels: readonly DoctorChannel[]): Promise<readonly Finding[]> {
  if (config.discordToken === null)
    return [
      ill(
        'DISCORD_TOKEN: is missing',
        'Copy it from the Bot page of your application at https://discord.com/developers/applications into .env.',
      ),
    ]
  // Loaded only now: without a token nobody waits for Discord's library.
  const { checkDiscord } = await import('./doctor/discord.ts')
  return checkDiscord({ token: config.discordToken, apiUrl: config.discordApiUrl }, channels)
}
