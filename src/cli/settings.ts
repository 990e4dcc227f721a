import { config as readDotenv } from 'dotenv'
import { type Config, readConfig } from '../config.ts'
import { findLanguage } from '../languages/index.ts'
import { isTimezone, parseSchedule } from '../news/schedule.ts'
import { SourceListError } from '../pipeline/load-sources.ts'
import { isNetwork } from '../readers/http/guard.ts'

/** Exit codes: https://man.openbsd.org/sysexits names 78 "configuration error". */
export const EXIT = { done: 0, failed: 1, usage: 2, settings: 78 } as const

/** Ends a command with its exit code after its message stands on standard error. */
export class CommandFailure extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode: number, options?: ErrorOptions) {
    super(message, options)
    this.exitCode = exitCode
  }
}

/** The settings of the environment and .env; wrong ones end the command, every complaint at once. `needsToken`: it posts to Discord. */
export function readSettings(needsToken: boolean): Config {
  readDotenv({ quiet: true })
  const checks = {
    schedule: (text: string) => parseSchedule(text).outcome === 'schedule',
    timezone: isTimezone,
    language: (text: string) => findLanguage(text) !== undefined,
    network: isNetwork,
  }
  const result = readConfig(process.env, checks, needsToken)
  if (result.outcome === 'wrong') throw new CommandFailure(result.complaints.join('\n'), EXIT.settings)
  return result.config
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
