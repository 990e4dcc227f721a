import { resolve } from 'node:path'
import type { Config } from '../config.ts'
import { createLog } from '../lib/log.ts'
import { isDatabaseDamaged } from '../storage/database-faults.ts'
import { databaseFile } from '../storage/database-file.ts'
import { EXIT } from './exit.ts'
import { openOrFail } from './open.ts'
import { settingsOf } from './open-reading.ts'
import { readSettings } from './settings.ts'
import type { Terminal } from './terminal.ts'

const LONGEST_STOP = 9_500

/** The bot, until a signal ends it. Resolves with the exit code. */
export async function start(terminal: Terminal): Promise<number> {
  // Before anything is opened: from here on nobody else ends the process.
  const { promise: ended, resolve: end } = Promise.withResolvers<{ readonly code: number; readonly why: string }>()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end({ code: EXIT.done, why: signal }))
  const config = readSettings(terminal, { needsToken: true })
  const log = createLog(config.logLevel, secretsOf(config))
  let onDamage = () => {}
  const database = await openOrFail(terminal, config, () => onDamage())
  // The last resort: what nobody has caught may have left anything half done. What is in the database is whole, and the next start goes on from it.
  for (const fault of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(fault, (error: unknown) => {
      log.fatal({ err: error }, 'an unforeseen fault; stopping')
      end({ code: EXIT.failed, why: 'fault' })
    })
  // The launcher was killed outright: nobody could stop this process any more.
  process.on('disconnect', () => end({ code: EXIT.failed, why: 'launcher gone' }))
  process.channel?.unref()

  const refused = () => {
    terminal.stderr.write(
      'DISCORD_TOKEN: Discord refused it. Copy it again from the Bot page of your application; a reset makes the old one useless.\n',
    )
    end({ code: EXIT.settings, why: 'token refused' })
  }
  // Loaded only now: wrong settings are told without waiting for Discord's library.
  const { createApp } = await import('../app.ts')
  const building = settingsOf(
    createApp(config, database, log, {
      onRefused: refused,
      onLost: () => end({ code: EXIT.failed, why: 'gateway lost' }),
    }),
  )
  // A signal while the parts are built (a list of sources that is slow to come): nothing has begun yet.
  const app = await Promise.race([building, ended.then(() => null)])
  if (app === null) return (await ended).code
  // Until here a damaged file has ended the command with a sentence of its own.
  onDamage = () => {
    onDamage = () => {}
    log.fatal('the database is damaged; stopping. Keep the damaged file, and restore a backup before the next start')
    end({ code: EXIT.settings, why: 'database damaged' })
  }
  app.start().catch((error: unknown) => {
    if (isDatabaseDamaged(error)) return
    log.fatal({ err: error }, 'the bot could not start')
    end({ code: EXIT.failed, why: 'fault' })
  })

  const { code, why } = await ended
  log.info({ why }, 'stopping')
  const patience = setTimeout(() => {
    log.error('stopping took too long; what is undone is taken up at the next start')
    process.exit(code)
  }, LONGEST_STOP)
  await app.stop()
  clearTimeout(patience)
  log.info('stopped')
  return code
}

/** What no line of the log may hold: where the database is, too. */
function secretsOf({ discordToken, web, databaseUrl }: Config): readonly (string | null)[] {
  const path = databaseFile(databaseUrl)
  return [discordToken, web.token, databaseUrl, path, resolve(path)]
}
