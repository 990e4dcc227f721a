import { basename } from 'node:path'
import type { Config } from '../config.ts'
import { type Database, openDatabase } from '../storage/database.ts'
import { CommandFailure, EXIT } from './exit.ts'
import type { Terminal } from './terminal.ts'

/** Opens the database of the settings, or ends the command with what to do. */
export async function openOrFail({ stderr }: Terminal, config: Config): Promise<Database> {
  const opened = await openDatabase(config.databaseUrl)
  if (opened.outcome === 'open') {
    if (opened.copy !== null)
      stderr.write(
        `The database was brought up to date. As it was before, it is kept beside it: ${basename(opened.copy)}\n`,
      )
    return opened.database
  }
  const isSetting = opened.code === 'unwritable' || opened.code === 'not-a-database'
  throw new CommandFailure(opened.message, isSetting ? EXIT.settings : EXIT.failed)
}
