import type { Millis, ReadItem, SourceKind } from '../news/types.ts'

/** What is known of a source before it is read; the last three as the last successful reading handed them over. */
export interface ReadRequest {
  readonly url: string
  readonly kind: SourceKind
  /** BCP 47; decides between legacy encodings where the publisher declares none, and nothing else. */
  readonly language: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  readonly bodyHash: string | null
  /** Awaited when the answer is there, before it is made sense of: that keeps the processor busy. */
  readonly giveWay?: () => Promise<void>
}

export type ReadFailureCode =
  | 'refused-address'
  | 'bad-address'
  | 'dns'
  | 'connect'
  | 'tls'
  | 'timeout'
  | 'too-large'
  | 'too-many-redirects'
  | 'http-status'
  | 'gone'
  | 'rate-limited'
  | 'empty'
  | 'html'
  | 'not-a-feed'
  | 'broken-feed'
  | 'bad-encoding'
  | 'robots'
  | 'internal'

/** Why a source could not be read. `detail` is plain English for the log and holds no secrets. */
export interface ReadFailure {
  readonly code: ReadFailureCode
  /** The HTTP status where one was received. */
  readonly status: number | null
  readonly detail: string
}

/** What a later request must send to be answered with "unchanged", and what else the answer told. */
export interface Received {
  readonly etag: string | null
  readonly lastModified: string | null
  /** sha256 of the decoded body, hexadecimal. */
  readonly bodyHash: string | null
  /** Where the source now lives: only when every redirect on the way was permanent (301, 308). */
  readonly movedTo: string | null
  /** Bytes after decompression; 0 for a 304. */
  readonly bytes: number
  /** The publisher asks not to be read before then (Cache-Control, Retry-After; at most an hour ahead), or null. */
  readonly notBefore: Millis | null
}

export interface FreshReading extends Received {
  readonly outcome: 'fresh'
  readonly items: readonly ReadItem[]
  readonly title: string | null
  /** The outlet's home page. */
  readonly site: string | null
  readonly language: string | null
}

export interface FailedReading {
  readonly outcome: 'failed'
  readonly failure: ReadFailure
  /** Milliseconds that the server asks to be left alone, at most 24 hours, or null. */
  readonly retryAfter: number | null
  readonly bytes: number
}

/** What came of reading a source. `unchanged`: the server said so (304), or the body is the same to the byte. */
export type ReadOutcome = FreshReading | (Received & { readonly outcome: 'unchanged' }) | FailedReading

export type DownloadOutcome =
  | {
      readonly outcome: 'downloaded'
      readonly body: Uint8Array
      /** Where it came from, after redirects. */
      readonly url: string
      readonly contentType: string | null
    }
  | FailedReading

export interface Reader {
  /** Reads a source once. Never rejects for anything that the source did; rejects with the signal's reason when the caller aborts. */
  read(request: ReadRequest, signal?: AbortSignal): Promise<ReadOutcome>
  /** One body within the same limits, whatever it is: a list of sources, a file to inspect. Rejects as `read` does. */
  download(url: string, signal?: AbortSignal): Promise<DownloadOutcome>
  /** Closes all connections; what is being read ends as failed. */
  close(): Promise<void>
}

/** What a kind of source makes of a body: what every `fresh` outcome holds besides how it was received. */
export type Content =
  | {
      readonly outcome: 'content'
      readonly items: readonly ReadItem[]
      readonly title: string | null
      readonly site: string | null
      readonly language: string | null
      /** False: it was cut off on its way. */
      readonly isWhole?: boolean
    }
  | { readonly outcome: 'failed'; readonly failure: ReadFailure }

/** A failure that has nothing to do with an HTTP status. */
export function failure(code: ReadFailureCode, detail: string, status: number | null = null): ReadFailure {
  return { code, status, detail }
}
