import { basename } from 'node:path'
import type { Config } from '../config.ts'
import { type Database, type OpenFailure, openDatabase } from '../storage/database.ts'
import { CommandFailure, EXIT } from './exit.ts'
import type { Terminal } from './terminal.ts'

/** What another DATABASE_URL, or another file there, would mend. */
const SETTINGS: readonly OpenFailure[] = ['unwritable', 'not-a-database', 'not-ours']

/** Opens the database of the settings, or ends the command with what to do. `onDamage`: it was found damaged, now or any time later. */
export async function openOrFail(
  { stderr }: Terminal,
  config: Config,
  onDamage: () => void = () => {},
): Promise<Database> {
  const opened = await openDatabase(config.databaseUrl, undefined, onDamage)
  if (opened.outcome === 'open') {
    if (opened.copy !== null)
      stderr.write(
        `The database was brought up to date. As it was before, it is kept beside it: ${basename(opened.copy)}\n`,
      )
    return opened.database
  }
  const isSetting = SETTINGS.includes(opened.code)
  throw new CommandFailure(opened.message, isSetting ? EXIT.settings : EXIT.failed)
}
