import {
  type BrotliOptions,
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  type ZlibOptions,
  type ZstdOptions,
  zstdDecompressSync,
} from 'node:zlib'
import { failure, type ReadFailure } from '../reader.ts'

export type Decompressed =
  | { readonly outcome: 'bytes'; readonly bytes: Buffer }
  | { readonly outcome: 'failed'; readonly failure: ReadFailure }

/** More codings than this on one body are an attack. */
const MAX_CODINGS = 2

/** What a zstd body may claim of memory: 8 MB (https://www.rfc-editor.org/rfc/rfc9659); without a limit a few bytes claim 128. */
const ZSTD_WINDOW_LOG = 23

/** What ACCEPT-ENCODING asks for: the codings that `decompress` undoes. */
export const ACCEPTED_CODINGS = 'gzip, br, zstd, deflate'

/**
 * Undoes a Content-Encoding, never making more than `maxBytes`. In one go and not as a stream: that costs half the CPU, and a body is
 * small. A body that was cut off yields what came before the cut; one that is not compressed though its header says so is taken as it is.
 */
export function decompress(body: Buffer, contentEncoding: string, maxBytes: number): Decompressed {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  // Feeds stored as .gz come without the header.
  if (codings.length === 0 && isGzip(body)) codings.push('gzip')
  if (codings.length > MAX_CODINGS) return failed('bad-encoding', 'the body is compressed more than twice')
  let bytes = body
  for (const coding of codings.reverse()) {
    try {
      const undone = undo(bytes, coding, maxBytes)
      if (undone === null) return failed('bad-encoding', `unknown content coding "${coding.slice(0, 20)}"`)
      bytes = undone
    } catch (error) {
      if (isTooLarge(error)) return failed('too-large', `the body has more than ${maxBytes} bytes after decompression`)
      return failed('bad-encoding', `the body is not valid ${coding}`)
    }
  }
  if (bytes.length > maxBytes) return failed('too-large', `the body has more than ${maxBytes} bytes`)
  return { outcome: 'bytes', bytes }
}

function undo(bytes: Buffer, coding: string, maxOutputLength: number): Buffer | null {
  const zlib: ZlibOptions = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH }
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return isGzip(bytes) ? gunzipSync(bytes, zlib) : bytes
    case 'deflate':
      // Half of all servers that say "deflate" leave out zlib's header (RFC 9110, 8.4.1.2).
      return isZlib(bytes) ? inflateSync(bytes, zlib) : inflateRawSync(bytes, zlib)
    case 'br': {
      const brotli: BrotliOptions = { maxOutputLength, finishFlush: constants.BROTLI_OPERATION_FLUSH }
      return brotliDecompressSync(bytes, brotli)
    }
    case 'zstd': {
      const params = { [constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG }
      const zstd: ZstdOptions = { maxOutputLength, finishFlush: constants.ZSTD_e_flush, params }
      return zstdDecompressSync(bytes, zstd)
    }
    default:
      return null
  }
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

function isZlib(bytes: Buffer): boolean {
  return ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}

function failed(code: 'bad-encoding' | 'too-large', detail: string): Decompressed {
  return { outcome: 'failed', failure: failure(code, detail) }
}
