import type { Config } from '../config.ts'
import { createLog } from '../lib/log.ts'
import { openReading } from '../pipeline/open-reading.ts'
import { listDigests } from '../storage/digests.ts'
import { findFact } from '../storage/facts.ts'
import type { AddCommand } from './command.ts'
import { checkDatabase } from './doctor/database.ts'
import type { DoctorChannel } from './doctor/discord.ts'
import { type Finding, ill, note, well } from './doctor/finding.ts'
import { checkSources } from './doctor/sources.ts'
import { writeLine } from './lines.ts'
import { openOrFail } from './open.ts'
import { EXIT, readSettings, settingsOf } from './settings.ts'

export const addDoctor: AddCommand = (program, end) => {
  program
    .command('doctor')
    .description('checks settings, database, token, commands, channels and sources, and says what to do')
    .option('--json', 'JSON Lines, one a finding')
    .action(async ({ json = false }: { json?: boolean }) => end(await doctor(json)))
}

const MARKS = { well: 'ok  ', note: 'note', ill: 'FAIL' } as const

/** Exit code 0 only when nothing is to be mended. Wrong settings end it at once, as everywhere. */
async function doctor(json: boolean): Promise<number> {
  const config = readSettings(false)
  let troubles = 0
  for await (const finding of examine(config)) {
    if (finding.state === 'ill') troubles += 1
    if (json) writeLine(finding)
    else
      process.stdout.write(
        `${MARKS[finding.state]}  ${finding.what}${finding.todo === '' ? '' : `\n      → ${finding.todo}`}\n`,
      )
  }
  if (!json) process.stdout.write(troubles === 0 ? 'All is well.\n' : `To be mended: ${troubles}\n`)
  return troubles === 0 ? EXIT.done : EXIT.failed
}

/** One finding after the other, as soon as it is known. */
async function* examine(config: Config): AsyncGenerator<Finding> {
  yield well('settings: all can be read')
  const { findings, isUsable } = checkDatabase(config.databaseUrl)
  yield* findings
  const seeded = config.digestChannels.map(
    (channelId): DoctorChannel => ({ channelId, layout: 'embeds', name: 'DIGEST_CHANNELS' }),
  )
  if (!isUsable) {
    yield* await checkPosting(config, seeded)
    return
  }
  const reading = await settingsOf(openReading(config, await openOrFail(config), createLog('silent')))
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
  // Loaded here: the other commands start without Discord's library.
  const { checkDiscord } = await import('./doctor/discord.ts')
  return checkDiscord({ token: config.discordToken, apiUrl: config.discordApiUrl }, channels)
}
