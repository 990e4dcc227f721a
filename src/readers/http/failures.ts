import { errors } from 'undici'
import { failure, type ReadFailure } from '../reader.ts'
import { RefusedAddressError, UnknownHostError } from './agent.ts'

/** The overall deadline has passed. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError'
}

const TLS_CODES = /^(?:ERR_TLS|ERR_SSL|CERT_|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|ERR_OSSL)/
const TIMEOUT_CODES = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
])

/** What an error of a connection means; messages of libraries are not passed on, since they can hold whole addresses. */
export function toFailure(error: unknown): ReadFailure {
  for (const cause of causes(error)) {
    if (cause instanceof RefusedAddressError) return failure('refused-address', cause.message)
    if (cause instanceof UnknownHostError) return failure('dns', cause.message)
    if (cause instanceof DeadlineError) return failure('timeout', cause.message)
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
    if (TIMEOUT_CODES.has(code)) return failure('timeout', 'no connection or no answer in time')
    if (code === 'UND_ERR_HEADERS_OVERFLOW')
      return failure('too-large', 'the answer has more headers than anybody needs')
    if (TLS_CODES.test(code)) return failure('tls', `no secure connection (${code})`)
    if (cause instanceof errors.HTTPParserError) return failure('connect', 'the answer is not HTTP')
    if (/^(?:E[A-Z0-9]+|UND_ERR_[A-Z_]+)$/.test(code)) return failure('connect', `the connection failed (${code})`)
  }
  return failure('internal', error instanceof Error ? `unexpected ${error.name}` : 'unexpected error')
}

/** The error and what it wraps; a failed connection to several addresses wraps one error for each. */
function* causes(error: unknown, depth = 0): Generator<Error> {
  if (!(error instanceof Error) || depth > 5) return
  if (error instanceof AggregateError) {
    for (const each of error.errors) yield* causes(each, depth + 1)
  }
  yield error
  yield* causes(error.cause, depth + 1)
}
