import { type Config, readConfig } from '../config.ts'
import { findLanguage } from '../languages/index.ts'
import { isTimezone, parseSchedule } from '../news/schedule.ts'
import { isNetwork } from '../readers/http/guard.ts'
import { CommandFailure, EXIT } from './exit.ts'
import type { Terminal } from './terminal.ts'

/** The settings of the environment; wrong ones end the command, every complaint at once. `needsToken`: it posts to Discord. */
export function readSettings({ env }: Terminal, { needsToken = false } = {}): Config {
  const checks = {
    schedule: (text: string) => parseSchedule(text).outcome === 'schedule',
    timezone: isTimezone,
    language: (text: string) => findLanguage(text) !== undefined,
    network: isNetwork,
  }
  const result = readConfig(env, checks, needsToken)
  if (result.outcome === 'wrong') throw new CommandFailure(result.complaints.join('\n'), EXIT.settings)
  return result.config
}
