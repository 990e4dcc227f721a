import { destination, type Logger, pino } from 'pino'

export type Log = Logger

/** A log to standard error in JSON lines. Secrets must not be handed to it; known names are blotted out all the same. */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: ['token', '*.token', 'authorization', '*.authorization', 'databaseUrl', 'webhook'],
        censor: '[hidden]',
      },
    },
    destination({ fd: 2, sync: true }),
  )
}
