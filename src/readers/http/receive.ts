import type { Dispatcher } from 'undici'
import type { Millis } from '../../news/types.ts'
import { type FailedReading, failure, type ReadFailure } from '../reader.ts'
import { decompress } from './decompress.ts'
import { header, notBefore, retryAfter, validator } from './headers.ts'

interface Answered {
  /** The address that answered, after redirects. */
  readonly url: string
  readonly status: number
  readonly etag: string | null
  readonly lastModified: string | null
  readonly movedTo: string | null
  readonly notBefore: Millis | null
}

/** One answer to one request, with redirects behind it. `bytes` are decompressed. */
export type Fetched =
  | (Answered & {
      readonly outcome: 'body'
      readonly bytes: Buffer
      readonly contentType: string | null
      readonly contentLanguage: string | null
      readonly contentLocation: string | null
    })
  | (Answered & { readonly outcome: 'not-modified' })
  | FailedReading

/** What must be known to read an answer. */
export interface ReceiveContext {
  readonly url: string
  readonly movedTo: string | null
  /** Whether the request could be answered with 304. */
  readonly conditional: boolean
  /** After decompression. */
  readonly maxBytes: number
  readonly now: Millis
  readonly signal: AbortSignal
}

/** Reads an answer that is no redirect, never more than `maxBytes` of it. Rejects when the signal aborts or the connection breaks. */
export async function receive(answer: Dispatcher.ResponseData, context: ReceiveContext): Promise<Fetched> {
  const { statusCode: status, headers } = answer
  const { maxBytes, now, signal } = context
  const answered: Answered = {
    url: context.url,
    status,
    etag: validator(headers, 'etag'),
    lastModified: validator(headers, 'last-modified'),
    movedTo: context.movedTo,
    notBefore: notBefore(headers, now),
  }
  if (status === 304 && context.conditional) {
    // It has no body; reading to its end keeps the connection for the host's next feed.
    await answer.body.dump()
    return { outcome: 'not-modified', ...answered }
  }
  if (status !== 200 && status !== 203) {
    discard(answer)
    return failed(toStatusFailure(status), retryAfter(headers, now))
  }
  const announced = Number(header(headers, 'content-length') ?? '0')
  const compressed = announced > maxBytes ? null : await readAtMost(answer.body, maxBytes, signal)
  if (compressed === null) {
    discard(answer)
    return failed(failure('too-large', `the body has more than ${maxBytes} bytes`, status), null, maxBytes)
  }
  const plain = decompress(compressed, header(headers, 'content-encoding') ?? '', maxBytes)
  if (plain.outcome === 'failed') return failed({ ...plain.failure, status }, null, compressed.length)
  if (plain.bytes.length === 0) return failed(failure('empty', 'the answer has no body', status))
  return {
    outcome: 'body',
    ...answered,
    bytes: plain.bytes,
    contentType: header(headers, 'content-type'),
    contentLanguage: header(headers, 'content-language'),
    contentLocation: header(headers, 'content-location'),
  }
}

/** A failed reading, with what the server said about when to come back. */
export function failed(why: ReadFailure, wait: number | null = null, bytes = 0): FailedReading {
  return { outcome: 'failed', failure: why, retryAfter: wait, bytes }
}

function toStatusFailure(status: number): ReadFailure {
  if (status === 410) return failure('gone', 'the publisher says that it is gone for good', status)
  if (status === 429) return failure('rate-limited', 'the server asks for fewer requests', status)
  return failure('http-status', `the server answered ${status}`, status)
}

/** Null as soon as more comes. */
async function readAtMost(
  body: Dispatcher.ResponseData['body'],
  max: number,
  signal: AbortSignal,
): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body) {
    signal.throwIfAborted()
    const bytes: Buffer = chunk
    length += bytes.length
    if (length > max) return null
    chunks.push(bytes)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length)
}

/** The rest of a body is not read: the connection is closed, which costs less than a hostile body. */
export function discard(answer: Dispatcher.ResponseData): void {
  answer.body.on('error', () => {})
  answer.body.destroy()
}
