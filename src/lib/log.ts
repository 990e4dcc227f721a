import { type DestinationStream, destination, type Logger, pino } from 'pino'

export type Log = Logger

/**
 * A log in JSON lines, to standard error where no other stream is given. Secrets must not be handed to it; known names are blotted out all the same, and so is whatever is in
 * `hidden`, wherever it stands: errors of libraries and of the file system hold what nobody thought of.
 */
export function createLog(
  level: string,
  hidden: readonly (string | null)[] = [],
  stream: DestinationStream = destination({ fd: 2, sync: true }),
): Log {
  // As they stand in JSON. What is shorter than this is no secret, and would blot out words.
  const secrets = hidden.flatMap((secret) =>
    secret !== null && secret.length >= SHORTEST_SECRET ? [JSON.stringify(secret).slice(1, -1)] : [],
  )
  return pino(
    {
      level,
      hooks: { streamWrite: (line) => secrets.reduce((text, secret) => text.replaceAll(secret, '[hidden]'), line) },
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: toErrorFields },
      redact: {
        paths: ['token', '*.token', 'authorization', '*.authorization', 'databaseUrl', 'webhook'],
        censor: '[hidden]',
      },
    },
    stream,
  )
}

const SHORTEST_SECRET = 6

/** What may be told of an error: not its request's address or body, which hold tokens. */
function toErrorFields(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  const code = 'code' in error ? { code: error.code } : {}
  const status = 'status' in error ? { status: error.status } : {}
  const cause = error.cause === undefined ? {} : { cause: toErrorFields(error.cause) }
  return { name: error.name, message: error.message, ...code, ...status, stack: error.stack, ...cause }
}
