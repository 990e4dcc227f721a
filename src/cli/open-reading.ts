import type { Config } from '../config.ts'
import type { Log } from '../lib/log.ts'
import { SourceListError } from '../pipeline/load-sources.ts'
import { openReading, type ReadingParts } from '../pipeline/open-reading.ts'
import { CommandFailure, EXIT } from './exit.ts'
import { openOrFail } from './open.ts'
import type { Terminal } from './terminal.ts'

/** Opens the database of the settings and what reads into it, or ends the command with what to do. */
export async function openReadingOrFail(terminal: Terminal, config: Config, log: Log): Promise<ReadingParts> {
  const database = await openOrFail(terminal, config)
  try {
    return await settingsOf(openReading(config, database, log))
  } catch (error) {
    await database.destroy()
    throw error
  }
}

/** Waits for what is built from the settings; a list of sources that cannot be had is a wrong setting. */
export async function settingsOf<T>(building: Promise<T>): Promise<T> {
  try {
    return await building
  } catch (error) {
    if (error instanceof SourceListError) throw new CommandFailure(error.message, EXIT.settings, { cause: error })
    throw error
  }
}
