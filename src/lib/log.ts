import { destination, type Logger, pino } from 'pino'

export type Log = Logger

/** A log to standard error in JSON lines. Secrets must not be handed to it; known names are blotted out all the same. */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: toErrorFields },
      redact: {
        paths: ['token', '*.token', 'authorization', '*.authorization', 'databaseUrl', 'webhook'],
        censor: '[hidden]',
      },
    },
    destination({ fd: 2, sync: true }),
  )
}

/** What may be told of an error: not its request's address or body, which hold tokens. */
function toErrorFields(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  const code = 'code' in error ? { code: error.code } : {}
  const status = 'status' in error ? { status: error.status } : {}
  const cause = error.cause === undefined ? {} : { cause: toErrorFields(error.cause) }
  return { name: error.name, message: error.message, ...code, ...status, stack: error.stack, ...cause }
}
